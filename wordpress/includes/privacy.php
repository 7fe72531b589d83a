<?php
/**
 * What the site's privacy policy can say.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

function helpline_finder_privacy() {
	if ( ! function_exists( 'wp_add_privacy_policy_content' ) ) {
		return;
	}
	$text = '<p class="privacy-policy-tutorial">' . esc_html__( 'The helpline finder keeps no personal data. This text says so to your visitors.', 'helpline-finder' ) . '</p>'
		. '<p>' . esc_html__( 'Our pages may show a helpline finder. It sets no cookies, stores nothing on your device and has no analytics. What you type, choose or tap in it is not sent to us or to anyone else. Its files come from this site, so the log of our web server can show that a page with the finder was opened and for which state or province its list was loaded. If you call, text or open a page from it, that service has its own rules, and calls and texts can show on a phone bill.', 'helpline-finder' ) . '</p>';
	wp_add_privacy_policy_content( __( 'Helpline Finder', 'helpline-finder' ), wp_kses_post( $text ) );
}
add_action( 'admin_init', 'helpline_finder_privacy' );
