<?php
/**
 * The finder's module, once on the pages that hold a finder and on no other.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

const HELPLINE_FINDER_HANDLE = 'helpline-finder';

/** In a folder with the version in its name, so that no cache mixes two releases. */
function helpline_finder_script_url() {
	return plugins_url( 'finder-' . HELPLINE_FINDER_VERSION . '/helpline-finder.js', HELPLINE_FINDER_FILE );
}

function helpline_finder_enqueue() {
	// No ?ver=: the folder says it, and imports inside it have none.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HELPLINE_FINDER_HANDLE, helpline_finder_script_url(), array(), null );
		return;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the folder is named by version.
	wp_enqueue_script( HELPLINE_FINDER_HANDLE, helpline_finder_script_url(), array(), null, true );
}

/** Before WordPress 6.5: a module, which optimisers must leave alone. */
function helpline_finder_as_module( $tag, $handle ) {
	if ( HELPLINE_FINDER_HANDLE !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( '/ type=([\'"])[^\'"]*\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" data-no-optimize="1" data-noptimize="1" data-cfasync="false" ', $tag );
}
add_filter( 'script_loader_tag', 'helpline_finder_as_module', 10, 2 );

/** Plugins that join or delay scripts break modules: they are told to leave this folder alone. */
function helpline_finder_exclude_list( $list ) {
	$list   = (array) $list;
	$list[] = 'helpline-finder/finder-';
	return $list;
}
foreach ( array( 'rocket_exclude_js', 'rocket_delay_js_exclusions', 'litespeed_optimize_js_excludes', 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude' ) as $helpline_finder_filter ) {
	add_filter( $helpline_finder_filter, 'helpline_finder_exclude_list' );
}
unset( $helpline_finder_filter );

function helpline_finder_exclude_text( $list ) {
	return is_array( $list ) ? helpline_finder_exclude_list( $list ) : $list . ', helpline-finder/finder-';
}
add_filter( 'autoptimize_filter_js_exclude', 'helpline_finder_exclude_text' );
