<?php
/**
 * The block: drawn by the server, with the real finder as its preview.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

function helpline_finder_block( $attributes ) {
	helpline_finder_enqueue();
	$given = array(
		'region'        => $attributes['region'] ?? '',
		'kinds'         => implode( ' ', array_filter( (array) ( $attributes['kinds'] ?? array() ), 'is_string' ) ),
		'near'          => $attributes['near'] ?? '',
		'area'          => $attributes['area'] ?? '',
		'lang'          => $attributes['lang'] ?? '',
		'heading-level' => $attributes['headingLevel'] ?? '',
	);
	if ( ! empty( $attributes['compact'] ) ) {
		$given['compact'] = true;
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . helpline_finder_html( $given ) . '</div>';
}

function helpline_finder_register_block() {
	wp_register_script(
		'helpline-finder-block',
		plugins_url( 'block/block.js', HELPLINE_FINDER_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		HELPLINE_FINDER_VERSION,
		true
	);
	wp_set_script_translations( 'helpline-finder-block', 'helpline-finder', HELPLINE_FINDER_DIR . 'languages' );
	wp_localize_script(
		'helpline-finder-block',
		'helplineFinderBlock',
		array(
			'regions' => helpline_finder_region_names(),
			'kinds'   => helpline_finder_read_json( 'data/kinds.json' ),
			'hasNear' => in_array( 'near', helpline_finder_known_attributes(), true ),
			'preview' => admin_url( 'admin-post.php?action=helpline_finder_preview' ),
			'nonce'   => is_admin() ? wp_create_nonce( 'helpline_finder_preview' ) : '',
		)
	);
	register_block_type( HELPLINE_FINDER_DIR . 'block', array( 'render_callback' => 'helpline_finder_block' ) );
}
add_action( 'init', 'helpline_finder_register_block' );

/** Words of the editor's script: one file for every French, one for every Spanish. */
function helpline_finder_script_words( $file, $handle, $domain ) {
	if ( 'helpline-finder' !== $domain || 'helpline-finder-block' !== $handle ) {
		return $file;
	}
	$language = helpline_finder_language();
	return 'en' === $language ? false : HELPLINE_FINDER_DIR . "languages/helpline-finder-block-$language.json";
}
add_filter( 'load_script_translation_file', 'helpline_finder_script_words', 10, 3 );

/** The page in the preview's frame. A frame, so that no key and no style of the editor reaches the finder. */
function helpline_finder_preview() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( esc_html__( 'You may not see this preview.', 'helpline-finder' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'helpline_finder_preview' );
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- each value is checked by helpline_finder_attributes().
	$given = array_filter( wp_unslash( $_GET ), 'is_string' );
	nocache_headers();
	header( 'Content-Type: text/html; charset=utf-8' );
	header( 'Referrer-Policy: no-referrer' );
	// phpcs:disable WordPress.WP.EnqueuedResources.NonEnqueuedScript -- a page of its own, without the theme.
	echo '<!doctype html><html lang="' . esc_attr( helpline_finder_language() ) . '"><meta charset="utf-8">'
		. '<meta name="viewport" content="width=device-width"><title>' . esc_html__( 'Preview', 'helpline-finder' ) . '</title>'
		. '<script type="module" src="' . esc_url( helpline_finder_script_url() ) . '"></script><body>'
		. helpline_finder_html( $given ) // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped there.
		. '</body></html>';
	exit;
}
add_action( 'admin_post_helpline_finder_preview', 'helpline_finder_preview' );
