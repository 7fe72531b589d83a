<?php
/**
 * One finder, from a shortcode or a block: the tag with its links inside.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** The tag and its links, escaped. In a feed, the links alone. */
function helpline_finder_html( $given ) {
	$attributes = helpline_finder_attributes( $given );
	$code       = $attributes['region'] ?? ( $attributes['country'] ?? '' );
	$links      = helpline_finder_links( $code, $attributes['lang'] );
	if ( is_feed() ) {
		return '<div lang="' . esc_attr( $attributes['lang'] ) . '">' . $links . '</div>';
	}
	$html = '<helpline-finder';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	return $html . '>' . $links . '</helpline-finder>';
}

/** A value without the marks that a word processor puts in the place of quotation marks: WordPress takes those for a part of it. */
function helpline_finder_unquoted( $value ) {
	return preg_replace( '/^[“”„«»‘’′″\s]+|[“”„«»‘’′″\s]+$/u', '', $value ) ?? $value;
}

/** [helpline_finder region="US-OR" kinds="naloxone" compact] */
function helpline_finder_shortcode( $given ) {
	$named = array();
	foreach ( is_array( $given ) ? $given : array() as $key => $value ) {
		// "compact" without a value is a value without a name.
		$name           = is_int( $key ) ? strtolower( $value ) : str_replace( '_', '-', $key );
		$named[ $name ] = is_int( $key ) ? true : helpline_finder_unquoted( (string) $value );
	}
	helpline_finder_enqueue();
	return helpline_finder_html( $named );
}
add_action(
	'init',
	static function () {
		add_shortcode( 'helpline_finder', 'helpline_finder_shortcode' );
		add_shortcode( 'helpline-finder', 'helpline_finder_shortcode' );
	}
);
