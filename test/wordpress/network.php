<?php
// On a network: settings of the network and of a site, and what an uninstall leaves. Prints JSON. Word 1: the folder of WordPress.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$seen = array();
$done = activate_plugin( 'helpline-finder/helpline-finder.php', '', true );
$seen['activated'] = ! is_wp_error( $done ) && is_plugin_active_for_network( 'helpline-finder/helpline-finder.php' );
update_site_option( 'helpline_finder_network', helpline_finder_clean_options( array( 'region' => 'us-or', 'hidden' => 'us-211' ) ) );
$site = wp_insert_site( array( 'domain' => '127.0.0.1', 'path' => '/second/', 'network_id' => 1, 'user_id' => 1 ) );
$seen['first'] = helpline_finder_html( array() );
switch_to_blog( $site );
update_option( 'helpline_finder', helpline_finder_clean_options( array( 'region' => 'US-WA', 'hidden' => 'us-samhsa-national-helpline' ) ) );
$seen['second'] = helpline_finder_html( array() );
update_option( 'helpline_finder', array( 'records' => helpline_finder_keep_records( '[{"name":"Detox"}]' ) ) + helpline_finder_defaults() );
$folder = helpline_finder_records_folder()['path'];
$seen['uploaded'] = count( glob( $folder . '/*' ) );
restore_current_blog();
deactivate_plugins( 'helpline-finder/helpline-finder.php' );
// The test's plugin folder is a link: uninstall_plugin() would be right, too, but the folder is not deleted here.
define( 'WP_UNINSTALL_PLUGIN', 'helpline-finder/helpline-finder.php' );
require WP_PLUGIN_DIR . '/helpline-finder/uninstall.php';
$seen['left'] = array( get_site_option( 'helpline_finder_network' ), get_blog_option( $site, 'helpline_finder' ), file_exists( $folder ) );
echo json_encode( $seen );
