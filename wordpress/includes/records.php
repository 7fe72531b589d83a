<?php
/**
 * The site's own records: a JSON file as "npx helpline-finder import" writes it, kept among the site's uploads.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** As much as the finder loads. */
const HELPLINE_FINDER_MOST_BYTES = 5000000;

/** Where the files of this site are, and their address. */
function helpline_finder_records_folder() {
	$uploads = wp_upload_dir();
	return array(
		'path' => trailingslashit( $uploads['basedir'] ) . 'helpline-finder',
		'url'  => trailingslashit( $uploads['baseurl'] ) . 'helpline-finder',
	);
}

/** What a finder is told of the site's own records. */
function helpline_finder_record_attributes( $options ) {
	$name = $options['records']['file'] ?? '';
	if ( '' === $name ) {
		return array();
	}
	$folder = helpline_finder_records_folder();
	// A protocol of its own: behind a proxy WordPress may take itself for http.
	return array(
		'src'       => wp_make_link_relative( $folder['url'] . '/' . $name ),
		'data-mode' => $options['data_mode'],
	);
}

/**
 * Reads what was uploaded and keeps it under a name of its own.
 *
 * @param string $text The file.
 * @return array|WP_Error What is kept of it in the settings: file, count and date.
 */
function helpline_finder_keep_records( $text ) {
	if ( strlen( $text ) > HELPLINE_FINDER_MOST_BYTES ) {
		return new WP_Error( 'large', __( 'The file is larger than 5 MB. Nothing was changed.', 'helpline-finder' ) );
	}
	// As objects: read as arrays, an empty {} would be written again as [], which the finder refuses.
	$records = json_decode( $text );
	$records = is_object( $records ) && isset( $records->records ) ? $records->records : $records;
	if ( ! is_array( $records ) || array() === $records ) {
		return new WP_Error( 'json', __( 'The file is not a JSON list of records. Make one from your spreadsheet with "npx helpline-finder import". Nothing was changed.', 'helpline-finder' ) );
	}
	foreach ( $records as $record ) {
		if ( ! is_object( $record ) || empty( $record->name ) ) {
			return new WP_Error( 'name', __( 'A record in the file has no name. Nothing was changed.', 'helpline-finder' ) );
		}
	}
	// Written again from what was read: nothing else than JSON can stand in the file.
	$json   = wp_json_encode( $records, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	$folder = helpline_finder_records_folder()['path'];
	$name   = 'records-' . substr( hash( 'sha256', $json ), 0, 12 ) . '.json';
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_file_put_contents -- among the site's uploads.
	if ( ! wp_mkdir_p( $folder ) || false === file_put_contents( $folder . '/' . $name, $json ) ) {
		return new WP_Error( 'write', __( 'The folder of uploads cannot be written. Nothing was changed.', 'helpline-finder' ) );
	}
	return array(
		'file'  => $name,
		'count' => count( $records ),
		'date'  => gmdate( 'Y-m-d' ),
	);
}

/** Removes the files of earlier uploads, but for the one that is kept. */
function helpline_finder_drop_records( $kept = '' ) {
	foreach ( (array) glob( helpline_finder_records_folder()['path'] . '/records-*.json' ) as $file ) {
		if ( basename( $file ) !== $kept ) {
			wp_delete_file( $file );
		}
	}
}
