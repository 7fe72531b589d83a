<?php
// Installs WordPress with one user of each role and the plugin. Word 1: the folder of WordPress; word 2: "network" for a network.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_NAME'] = '127.0.0.1';
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
function wp_new_blog_notification( $a, $b, $c, $d ) {}
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Cedar County', 'administrator', 'administrator@example.org', true, '', 'of the tests' );
foreach ( array( 'editor', 'author' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'of the tests', 'user_email' => "$role@example.org", 'role' => $role ) );
}
if ( ( $argv[2] ?? '' ) === 'network' ) {
	require_once ABSPATH . 'wp-admin/includes/network.php';
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$done = populate_network( 1, '127.0.0.1', 'administrator@example.org', 'Counties', '/', false );
	if ( is_wp_error( $done ) ) {
		fwrite( STDERR, $done->get_error_message() );
		exit( 1 );
	}
} else {
	$done = activate_plugin( 'helpline-finder/helpline-finder.php' );
	if ( is_wp_error( $done ) ) {
		fwrite( STDERR, $done->get_error_message() );
		exit( 1 );
	}
}
// So that a test can choose it in the list of all settings.
add_option( 'WPLANG', '' );
// The editor's guide would cover the page.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $wpdb->prefix . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
echo 'installed';
