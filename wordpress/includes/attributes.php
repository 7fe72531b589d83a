<?php
/**
 * The attributes of <helpline-finder> that a page may hold.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** What the finder in this plugin understands, as its manifest lists it. */
function helpline_finder_known_attributes() {
	static $known = null;
	if ( null === $known ) {
		$known = helpline_finder_read_json( 'data/attributes.json' );
	}
	return $known;
}

/** A JSON file of this plugin as arrays; empty if it cannot be read. */
function helpline_finder_read_json( $path ) {
	$file = HELPLINE_FINDER_DIR . $path;
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
	$read = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	return is_array( $read ) ? $read : array();
}

/** The names of all regions by code, in the language of the page. */
function helpline_finder_region_names() {
	$names = array();
	foreach ( helpline_finder_read_json( 'data/regions.json' ) as $code => $words ) {
		$names[ $code ] = $words[ helpline_finder_language() ];
	}
	return $names;
}

/** A code such as US-OR as the finder wants it, for what a person may have typed; empty if there is no such region. */
function helpline_finder_region( $given ) {
	$code = strtoupper( str_replace( array( '_', "\u{2013}", "\u{2011}", ' ' ), array( '-', '-', '-', '' ), trim( (string) $given ) ) );
	return isset( helpline_finder_read_json( 'data/regions.json' )[ $code ] ) ? $code : '';
}

/** Whether a shortcode's text means yes: compact, compact="1" and compact="true" do. */
function helpline_finder_is_yes( $value ) {
	return true === $value || ( is_string( $value ) && ! in_array( strtolower( $value ), array( '0', 'no', 'false', 'off' ), true ) );
}

/**
 * The attributes of one finder: what its author wrote over what an administrator has set. An author chooses what is shown;
 * addresses, own records and hidden services are the administrator's.
 *
 * @param array $given By attribute name, as the shortcode or the block gives them.
 * @return array<string,string> Empty text: an attribute without a value.
 */
function helpline_finder_attributes( $given ) {
	$options    = helpline_finder_options();
	$attributes = array();

	$region = helpline_finder_region( $given['region'] ?? '' );
	$region = '' === $region ? $options['region'] : $region;
	if ( '' !== $region ) {
		$attributes[ 2 === strlen( $region ) ? 'country' : 'region' ] = $region;
	}
	$lang               = $given['lang'] ?? '';
	$attributes['lang'] = in_array( $lang, array( 'en', 'fr', 'es' ), true ) ? $lang : helpline_finder_language();

	$known_kinds = helpline_finder_read_json( 'data/kinds.json' );
	$kinds       = array_intersect( preg_split( '/[\s,]+/', (string) ( $given['kinds'] ?? '' ) ), $known_kinds );
	if ( $kinds ) {
		$attributes['kinds'] = implode( ' ', $kinds );
	}
	if ( preg_match( '/^[1-5]$/', (string) ( $given['heading-level'] ?? '' ) ) ) {
		$attributes['heading-level'] = (string) $given['heading-level'];
	}
	if ( isset( $given['compact'] ) && helpline_finder_is_yes( $given['compact'] ) ) {
		$attributes['compact'] = '';
	}
	$near = isset( $given['near'] ) && '' !== $given['near'] ? sanitize_text_field( (string) $given['near'] ) : $options['near'];
	if ( '' !== $near ) {
		$attributes['near'] = $near;
	}
	$area = isset( $given['area'] ) && '' !== $given['area'] ? sanitize_text_field( (string) $given['area'] ) : $options['area'];
	if ( '' !== $area ) {
		$attributes['area'] = $area;
	}
	if ( '' !== $options['report_href'] ) {
		$attributes['report-href'] = $options['report_href'];
	}
	if ( '' !== $options['quick_exit'] ) {
		$attributes['quick-exit'] = $options['exit_href'];
	}
	$attributes += helpline_finder_record_attributes( $options );
	if ( $options['hidden'] ) {
		$attributes['layer'] = helpline_finder_layer( $options['hidden'] );
	}

	return array_intersect_key( $attributes, array_flip( helpline_finder_known_attributes() ) );
}

/** What the page hides, as the finder's "layer" wants it. */
function helpline_finder_layer( $hidden ) {
	$entries = array_map(
		static function ( $id ) {
			return array( 'id' => $id );
		},
		$hidden
	);
	return wp_json_encode(
		array(
			'by'   => helpline_finder_site_name(),
			'hide' => $entries,
		)
	);
}

/** Whose changes these are: the name of the site, or its address where it has no name. */
function helpline_finder_site_name() {
	$name = trim( wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) );
	return '' === $name ? (string) wp_parse_url( home_url(), PHP_URL_HOST ) : $name;
}
