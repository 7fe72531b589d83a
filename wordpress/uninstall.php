<?php
/**
 * Leaves nothing behind: settings and uploaded records of every site.
 *
 * @package HelplineFinder
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

function helpline_finder_uninstall_site() {
	delete_option( 'helpline_finder' );
	$folder = trailingslashit( wp_upload_dir()['basedir'] ) . 'helpline-finder';
	foreach ( (array) glob( $folder . '/records-*.json' ) as $file ) {
		wp_delete_file( $file );
	}
	if ( is_dir( $folder ) && array() === array_diff( (array) scandir( $folder ), array( '.', '..' ) ) ) {
		rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir -- an empty folder of our own.
	}
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $helpline_finder_site ) {
		switch_to_blog( $helpline_finder_site );
		helpline_finder_uninstall_site();
		restore_current_blog();
	}
	delete_site_option( 'helpline_finder_network' );
} else {
	helpline_finder_uninstall_site();
}
