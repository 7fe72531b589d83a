<?php
/**
 * English, French and Spanish words: one French for every French-speaking locale, one Spanish for every Spanish-speaking one.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** The language in which a page speaks, of those that the finder has: en, fr or es. */
function helpline_finder_language() {
	$language = substr( determine_locale(), 0, 2 );
	return in_array( $language, array( 'fr', 'es' ), true ) ? $language : 'en';
}

function helpline_finder_load_words() {
	load_plugin_textdomain( 'helpline-finder', false, dirname( plugin_basename( HELPLINE_FINDER_FILE ) ) . '/languages' );
}
add_action( 'init', 'helpline_finder_load_words', 1 );

/** Takes helpline-finder-fr.mo for fr_CA, fr_FR and every other French, and the same for Spanish. */
function helpline_finder_words_file( $file, $domain ) {
	if ( 'helpline-finder' !== $domain || ! preg_match( '/helpline-finder-(fr|es)_[A-Za-z_]+\.mo$/', $file, $found ) || is_readable( $file ) ) {
		return $file;
	}
	return HELPLINE_FINDER_DIR . "languages/helpline-finder-{$found[1]}.mo";
}
add_filter( 'load_textdomain_mofile', 'helpline_finder_words_file', 10, 2 );
