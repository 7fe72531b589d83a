<?php
/**
 * Plugin Name:       Helpline Finder
 * Plugin URI:        https://github.com/helpline-finder/helpline-finder
 * Description:       A person who needs help with drugs, an overdose or a crisis reaches a helpline or naloxone. Carries its own data, sends nothing to anybody.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       helpline-finder
 * Domain Path:       /languages
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

define( 'HELPLINE_FINDER_VERSION', '{{version}}' );
define( 'HELPLINE_FINDER_FILE', __FILE__ );
define( 'HELPLINE_FINDER_DIR', plugin_dir_path( __FILE__ ) );

require_once HELPLINE_FINDER_DIR . 'includes/translations.php';
require_once HELPLINE_FINDER_DIR . 'includes/options.php';
require_once HELPLINE_FINDER_DIR . 'includes/attributes.php';
require_once HELPLINE_FINDER_DIR . 'includes/lines.php';
require_once HELPLINE_FINDER_DIR . 'includes/script.php';
require_once HELPLINE_FINDER_DIR . 'includes/render.php';
require_once HELPLINE_FINDER_DIR . 'includes/places.php';
require_once HELPLINE_FINDER_DIR . 'includes/block.php';
require_once HELPLINE_FINDER_DIR . 'includes/records.php';
require_once HELPLINE_FINDER_DIR . 'includes/privacy.php';
if ( is_admin() ) {
	require_once HELPLINE_FINDER_DIR . 'includes/settings.php';
	require_once HELPLINE_FINDER_DIR . 'includes/network.php';
}
