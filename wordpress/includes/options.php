<?php
/**
 * What an administrator has set: the site's own settings over those of the network.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** What holds where nothing was set. */
function helpline_finder_defaults() {
	return array(
		'region'      => '',
		'near'        => '',
		'area'        => '',
		'report_href' => '',
		'quick_exit'  => '',
		'exit_href'   => '',
		'hidden'      => array(),
		'data_mode'   => 'merge',
		'records'     => array(),
	);
}

/** The settings that hold on this site. An empty setting of the site is the network's. */
function helpline_finder_options() {
	$site    = array_filter( (array) get_option( 'helpline_finder', array() ) );
	$network = is_multisite() ? array_filter( (array) get_site_option( 'helpline_finder_network', array() ) ) : array();
	// What the network hides stays hidden on every site.
	$hidden  = array_merge( (array) ( $network['hidden'] ?? array() ), (array) ( $site['hidden'] ?? array() ) );
	$options = array_merge( helpline_finder_defaults(), $network, $site );

	$options['hidden'] = array_values( array_unique( $hidden ) );
	return $options;
}

/** The settings as they came from a form, cleaned. What does not fit becomes empty. */
function helpline_finder_clean_options( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$text    = static function ( $key ) use ( $given ) {
		return isset( $given[ $key ] ) && is_string( $given[ $key ] ) ? trim( sanitize_text_field( $given[ $key ] ) ) : '';
	};
	$options = helpline_finder_defaults();

	$options['region']      = helpline_finder_region( $text( 'region' ) );
	$options['near']        = mb_substr( $text( 'near' ), 0, 100 );
	$options['area']        = mb_substr( $text( 'area' ), 0, 100 );
	$options['report_href'] = helpline_finder_address( $text( 'report_href' ), array( 'https', 'mailto' ) );
	$options['quick_exit']  = '' === $text( 'quick_exit' ) ? '' : '1';
	$options['exit_href']   = helpline_finder_address( $text( 'exit_href' ), array( 'https' ) );
	$options['data_mode']   = 'replace' === $text( 'data_mode' ) ? 'replace' : 'merge';
	$options['hidden']      = helpline_finder_ids( isset( $given['hidden'] ) ? $given['hidden'] : '' );
	return $options;
}

/** A list of record ids, from words with spaces, commas or lines between them. */
function helpline_finder_ids( $given ) {
	$words = is_array( $given ) ? $given : preg_split( '/[\s,]+/', (string) $given );
	$ids   = array_filter(
		array_map( 'strtolower', array_map( 'strval', $words ) ),
		static function ( $id ) {
			return 1 === preg_match( '/^[a-z0-9][a-z0-9-]{2,99}$/', $id );
		}
	);
	return array_values( array_unique( $ids ) );
}

/**
 * An address with one of these schemes; any other is the empty text. Keeps {id} and {data}, which the finder fills in and
 * which esc_url_raw() would open to "id" and "data".
 */
function helpline_finder_address( $given, $schemes ) {
	$marks   = array(
		'{id}'   => 'helplineIdMark',
		'{data}' => 'helplineDataMark',
	);
	$address = strtr( esc_url_raw( strtr( $given, $marks ), $schemes ), array_flip( $marks ) );
	return preg_match( '/^(' . implode( '|', $schemes ) . '):/', $address ) ? $address : '';
}
