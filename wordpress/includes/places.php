<?php
/**
 * <div data-helpline-finder> in what people write: the plain tag, which the filters of WordPress keep. It gets what a
 * shortcode would get, and the script that makes a finder of it.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** Looks for plain tags in the content of a page or a widget. */
function helpline_finder_places( $content ) {
	if ( ! is_string( $content ) || is_feed() || false === stripos( $content, 'data-helpline-finder' ) ) {
		return $content;
	}
	return preg_replace_callback( '/<div\s((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>/i', 'helpline_finder_place', $content ) ?? $content;
}
foreach ( array( 'the_content', 'widget_block_content', 'widget_text_content' ) as $helpline_finder_filter ) {
	add_filter( $helpline_finder_filter, 'helpline_finder_places', 20 );
}
unset( $helpline_finder_filter );

/** The opening tag of one place, with the settings of the site; what its author may not set is left out. */
function helpline_finder_place( $found ) {
	$written = array_change_key_case( wp_kses_hair( $found[1], wp_allowed_protocols() ) );
	if ( ! isset( $written['data-helpline-finder'] ) ) {
		return $found[0];
	}
	$given = array();
	foreach ( helpline_finder_known_attributes() as $name ) {
		if ( isset( $written[ "data-$name" ] ) ) {
			$given[ $name ] = wp_specialchars_decode( $written[ "data-$name" ]['value'], ENT_QUOTES );
		}
		// The script reads both data-mode and data-data-mode.
		unset( $written[ "data-$name" ] );
		if ( 0 === strpos( $name, 'data-' ) ) {
			unset( $written[ $name ] );
		}
	}
	$given += array( 'region' => $given['country'] ?? '' );
	wp_enqueue_script( 'helpline-finder-upgrade', plugins_url( 'finder-' . HELPLINE_FINDER_VERSION . '/upgrade.js', HELPLINE_FINDER_FILE ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder is named by version.
	$html = '<div';
	foreach ( $written as $attribute ) {
		$html .= ' ' . $attribute['whole'];
	}
	foreach ( helpline_finder_attributes( $given ) as $name => $value ) {
		$html .= ' data-' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>';
}
