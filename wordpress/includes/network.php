<?php
/**
 * On a multisite network: what holds on every site that sets nothing of its own. What the network hides, no site shows.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'network_admin_menu',
	static function () {
		add_submenu_page( 'settings.php', __( 'Helpline Finder', 'helpline-finder' ), __( 'Helpline Finder', 'helpline-finder' ), 'manage_network_options', 'helpline-finder', 'helpline_finder_network_page' );
	}
);

function helpline_finder_network_page() {
	if ( ! current_user_can( 'manage_network_options' ) ) {
		return;
	}
	$options = array_merge( helpline_finder_defaults(), (array) get_site_option( 'helpline_finder_network', array() ) );
	echo '<div class="wrap"><h1>' . esc_html__( 'Helpline Finder', 'helpline-finder' ) . '</h1>';
	echo '<p>' . esc_html__( 'These settings hold on every site that sets nothing of its own. Services that are hidden here are hidden on every site.', 'helpline-finder' ) . '</p>';
	echo '<form method="post" action="' . esc_url( network_admin_url( 'edit.php?action=helpline_finder_network' ) ) . '">';
	wp_nonce_field( 'helpline_finder_network' );
	echo '<table class="form-table" role="presentation">';
	helpline_finder_shared_rows( $options, __( 'Guessed from the visitor’s time zone', 'helpline-finder' ) );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

function helpline_finder_save_network() {
	if ( ! current_user_can( 'manage_network_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'helpline-finder' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'helpline_finder_network' );
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- cleaned by helpline_finder_clean_options().
	$given = isset( $_POST['helpline_finder'] ) ? wp_unslash( $_POST['helpline_finder'] ) : array();
	update_site_option( 'helpline_finder_network', helpline_finder_clean_options( $given ) );
	wp_safe_redirect( network_admin_url( 'settings.php?page=helpline-finder&updated=true' ) );
	exit;
}
add_action( 'network_admin_edit_helpline_finder_network', 'helpline_finder_save_network' );
