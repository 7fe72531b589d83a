<?php
/**
 * 911, 988 and the lines of a region as plain links, written by the server: they stand without script, in feeds and in mail.
 * Their words are the finder's own, in the language of the finder, whatever languages WordPress has installed.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

/** For so long a number is shown as it was seen, as the finder has it. */
const HELPLINE_FINDER_FRESH_YEARS = 2;

/** The lines of a region, or of a country, without those that an administrator hides. */
function helpline_finder_lines( $code, $language ) {
	$code = '' === $code ? 'US' : $code;
	$all  = helpline_finder_read_json( 'data/lines/' . strtolower( $code ) . '.json' );
	$hide = helpline_finder_options()['hidden'];
	return array_filter(
		$all[ $language ] ?? array(),
		static function ( $line ) use ( $hide ) {
			return ! in_array( $line['id'], $hide, true );
		}
	);
}

/** Whether a date such as 2025-12, 2025 or nothing at all is at most two years old. */
function helpline_finder_is_fresh( $date ) {
	$oldest = ( (int) gmdate( 'Y' ) - HELPLINE_FINDER_FRESH_YEARS ) . gmdate( '-m-d' );
	return '' !== $date && strcmp( $date, $oldest ) >= 0;
}

/** One way to call or text. The link dials what it says. */
function helpline_finder_way( $line, $way, $words ) {
	$lang  = isset( $line['lang'] ) ? ' lang="' . esc_attr( $line['lang'] ) . '"' : '';
	$name  = '<span' . $lang . '>' . esc_html( $line['name'] ) . '</span>';
	$label = sprintf( esc_html( 'phone' === $way['type'] ? $words['phone'] : $words['sms'] ), $name );
	$html  = '<a href="' . esc_url( $way['href'], array( 'tel', 'sms' ) ) . '">' . $label
		. ' <span dir="ltr">' . esc_html( $way['number'] ) . '</span></a>';
	$hints = array();
	if ( isset( $way['press'] ) ) {
		$hints[] = sprintf( $words['press'], $way['press'] );
	}
	if ( isset( $way['word'] ) ) {
		$hints[] = sprintf( $words['keyword'], $way['word'] );
	}
	$checked = $way['checked'] ?? '';
	if ( ! helpline_finder_is_fresh( $checked ) ) {
		$seen    = '' === $checked ? $words['checkedUnknown'] : sprintf( $words['checked'], substr( $checked, 0, 4 ) );
		$hints[] = $seen . '; ' . $words['mayHaveChanged'];
	}
	return $hints ? $html . ' (' . esc_html( implode( '. ', $hints ) ) . ')' : $html;
}

/** All of it: 911 and 988 first, then the region's lines. */
function helpline_finder_links( $code, $language ) {
	$words = helpline_finder_read_json( 'data/words.json' )[ $language ];
	$link  = static function ( $href, $text ) {
		return '<a href="' . esc_url( $href, array( 'tel', 'sms' ) ) . '">' . esc_html( $text ) . '</a>';
	};
	$html  = '<p>' . esc_html( $words['overdose'] ) . ': ' . $link( 'tel:911', $words['call911'] ) . '. '
		. esc_html( $words['crisis'] ) . ': ' . $link( 'tel:988', $words['call988'] ) . ', '
		. $link( 'sms:988', $words['text988'] ) . '.</p>';
	$items = '';
	foreach ( helpline_finder_lines( $code, $language ) as $line ) {
		foreach ( $line['ways'] as $way ) {
			$items .= '<li>' . helpline_finder_way( $line, $way, $words ) . '</li>';
		}
	}
	return '' === $items ? $html : $html . '<ul>' . $items . '</ul>';
}
