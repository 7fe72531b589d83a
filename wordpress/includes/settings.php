<?php
/**
 * The page under Settings.
 *
 * @package HelplineFinder
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	static function () {
		add_options_page( __( 'Helpline Finder', 'helpline-finder' ), __( 'Helpline Finder', 'helpline-finder' ), 'manage_options', 'helpline-finder', 'helpline_finder_settings_page' );
	}
);

/** One row of the form. */
function helpline_finder_row( $id, $label, $field, $help = '' ) {
	echo '<tr><th scope="row"><label for="' . esc_attr( "helpline-finder-$id" ) . '">' . esc_html( $label ) . '</label></th><td>';
	echo $field; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is made.
	if ( '' !== $help ) {
		echo '<p class="description" id="' . esc_attr( "helpline-finder-$id-help" ) . '">' . esc_html( $help ) . '</p>';
	}
	echo '</td></tr>';
}

function helpline_finder_input( $id, $value, $type = 'text', $more = '' ) {
	return '<input class="regular-text" type="' . esc_attr( $type ) . '" id="' . esc_attr( "helpline-finder-$id" ) . '" name="' . esc_attr( "helpline_finder[$id]" ) . '" value="' . esc_attr( $value ) . '" aria-describedby="' . esc_attr( "helpline-finder-$id-help" ) . '"' . $more . '>';
}

function helpline_finder_region_select( $chosen, $first ) {
	$html = '<select id="helpline-finder-region" name="helpline_finder[region]"><option value="">' . esc_html( $first ) . '</option>';
	foreach ( helpline_finder_region_names() as $code => $name ) {
		$html .= '<option value="' . esc_attr( $code ) . '"' . selected( $chosen, $code, false ) . '>' . esc_html( "$name ($code)" ) . '</option>';
	}
	return $html . '</select>';
}

/** The rows that a site and a network share. */
function helpline_finder_shared_rows( $options, $first ) {
	helpline_finder_row( 'region', __( 'State, province or territory', 'helpline-finder' ), helpline_finder_region_select( $options['region'], $first ) );
	if ( in_array( 'near', helpline_finder_known_attributes(), true ) ) {
		helpline_finder_row( 'near', __( 'Start near', 'helpline-finder' ), helpline_finder_input( 'near', $options['near'] ), __( 'A town, county or ZIP code. The list starts with what is near it.', 'helpline-finder' ) );
	}
	helpline_finder_row( 'area', __( 'Page of', 'helpline-finder' ), helpline_finder_input( 'area', $options['area'] ), __( 'A county, city or tribe: its name, or a FIPS code such as 41047. Services for it come first, and the count names it.', 'helpline-finder' ) );
	helpline_finder_row( 'report_href', __( 'Wrong numbers are reported to', 'helpline-finder' ), helpline_finder_input( 'report_href', $options['report_href'], 'text', ' placeholder="mailto:web@example.org"' ), __( 'An address that begins with mailto: or https:. Empty: no report link.', 'helpline-finder' ) );
	helpline_finder_row(
		'quick_exit',
		__( 'Quick exit', 'helpline-finder' ),
		'<input type="checkbox" id="helpline-finder-quick_exit" name="helpline_finder[quick_exit]" value="1"' . checked( $options['quick_exit'], '1', false ) . ' aria-describedby="helpline-finder-quick_exit-help">',
		__( 'A button that leaves the page at once. Pressing Shift three times does the same.', 'helpline-finder' )
	);
	helpline_finder_row( 'exit_href', __( 'Quick exit opens', 'helpline-finder' ), helpline_finder_input( 'exit_href', $options['exit_href'], 'url' ), __( 'An https: address. Empty: a weather page.', 'helpline-finder' ) );
	helpline_finder_row(
		'hidden',
		__( 'Hidden services', 'helpline-finder' ),
		'<textarea class="large-text code" rows="4" id="helpline-finder-hidden" name="helpline_finder[hidden]" aria-describedby="helpline-finder-hidden-help">' . esc_textarea( implode( "\n", $options['hidden'] ) ) . '</textarea>',
		helpline_finder_can_hide()
			? __( 'Ids, one a line. A card shows its id under "More", and reports contain it. 911 and 988 cannot be hidden.', 'helpline-finder' )
			: __( 'Ids, one a line. This version leaves them out of the list that the server writes. It cannot hide them in the finder itself: report a wrong number to us, too.', 'helpline-finder' )
	);
}

/** Whether the finder in this plugin can hide a record. */
function helpline_finder_can_hide() {
	return in_array( 'layer', helpline_finder_known_attributes(), true );
}

function helpline_finder_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = array_merge( helpline_finder_defaults(), (array) get_option( 'helpline_finder', array() ) );
	$records = $options['records'];
	echo '<div class="wrap"><h1>' . esc_html__( 'Helpline Finder', 'helpline-finder' ) . '</h1>';
	echo '<p>' . wp_kses( __( 'Put the block “Helpline Finder” or the shortcode <code>[helpline_finder]</code> on a page. It shows what is set here; a page can choose another region: <code>[helpline_finder region="US-OR"]</code>. Its language is that of the page.', 'helpline-finder' ), array( 'code' => array() ) ) . '</p>';
	/* translators: 1: a version, 2: a date. */
	echo '<p>' . esc_html( sprintf( __( 'Version %1$s, numbers as of %2$s.', 'helpline-finder' ), HELPLINE_FINDER_VERSION, helpline_finder_data_date() ) ) . '</p>';
	echo '<form method="post" action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" enctype="multipart/form-data">';
	wp_nonce_field( 'helpline_finder_save' );
	echo '<input type="hidden" name="action" value="helpline_finder_save"><table class="form-table" role="presentation">';
	helpline_finder_shared_rows( $options, __( 'Guessed from the visitor’s time zone', 'helpline-finder' ) );

	/* translators: 1: how many, 2: a date. */
	$kept   = $records ? '<p>' . esc_html( sprintf( __( '%1$d records, uploaded on %2$s.', 'helpline-finder' ), $records['count'], $records['date'] ) ) . '</p>'
		. '<p><label><input type="checkbox" name="helpline_finder_remove" value="1"> ' . esc_html__( 'Remove them', 'helpline-finder' ) . '</label></p>' : '';
	$upload = '<input type="file" id="helpline-finder-records" name="helpline_finder_records" accept=".csv,.json,text/csv,application/json" aria-describedby="helpline-finder-records-help">'
		. '<input type="hidden" id="helpline-finder-json" name="helpline_finder_json">'
		/* translators: %1$s: rows of a file, %2$s: records made of them. */
		. '<div id="helpline-finder-import" role="status" data-source="' . esc_attr( get_bloginfo( 'name' ) ) . '" data-lang="' . esc_attr( helpline_finder_language() ) . '" data-done="' . esc_attr__( '%1$s rows read, %2$s records to show. Save to publish them.', 'helpline-finder' ) . '"></div>'
		. '<style>#helpline-finder-columns .hint{display:block;font-weight:400}#helpline-finder-columns .columns{max-width:50em;max-height:30em;overflow:auto}#helpline-finder-columns label{display:block;margin-top:1em}</style><div id="helpline-finder-columns"></div>';
	helpline_finder_row( 'records', __( 'Your own records', 'helpline-finder' ), $kept . $upload, __( 'A CSV file of your services, or the .records.json file that "npx helpline-finder import" makes. What the file says of services becomes public, as your page is.', 'helpline-finder' ) );
	$modes  = '<select id="helpline-finder-data_mode" name="helpline_finder[data_mode]">'
		. '<option value="merge"' . selected( $options['data_mode'], 'merge', false ) . '>' . esc_html__( 'along with ours', 'helpline-finder' ) . '</option>'
		. '<option value="replace"' . selected( $options['data_mode'], 'replace', false ) . '>' . esc_html__( 'instead of ours; national crisis lines stay', 'helpline-finder' ) . '</option></select>';
	helpline_finder_row( 'data_mode', __( 'Show your records', 'helpline-finder' ), $modes );
	echo '</table>';
	submit_button();
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => plugins_url( 'settings-' . HELPLINE_FINDER_VERSION . '/settings.js', HELPLINE_FINDER_FILE ),
		)
	);
	echo '</form><h2>' . esc_html__( 'Preview', 'helpline-finder' ) . '</h2><iframe title="' . esc_attr__( 'Preview of the Helpline Finder', 'helpline-finder' ) . '" style="width:100%;max-width:60em;height:40em;border:1px solid currentColor" src="' . esc_url( wp_nonce_url( admin_url( 'admin-post.php?action=helpline_finder_preview' ), 'helpline_finder_preview' ) ) . '"></iframe></div>';
}

/** The newest day on which a number in this plugin was seen. */
function helpline_finder_data_date() {
	return (string) ( helpline_finder_read_json( 'data/info.json' )['newestCheck'] ?? '' );
}

function helpline_finder_save() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'helpline-finder' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'helpline_finder_save' );
	$before = (array) get_option( 'helpline_finder', array() );
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- cleaned by helpline_finder_clean_options().
	$given   = isset( $_POST['helpline_finder'] ) ? wp_unslash( $_POST['helpline_finder'] ) : array();
	$options = helpline_finder_clean_options( $given );
	helpline_finder_say_refused( $given, $options );

	$options['records'] = empty( $_POST['helpline_finder_remove'] ) && isset( $before['records'] ) ? $before['records'] : array();
	$uploaded           = helpline_finder_uploaded();
	if ( null !== $uploaded ) {
		$kept = helpline_finder_keep_records( $uploaded );
		if ( is_wp_error( $kept ) ) {
			add_settings_error( 'helpline_finder', $kept->get_error_code(), $kept->get_error_message() );
		} else {
			$options['records'] = $kept;
		}
	}
	update_option( 'helpline_finder', $options, false );
	helpline_finder_drop_records( $options['records']['file'] ?? '' );
	add_settings_error( 'helpline_finder', 'saved', __( 'Settings saved.', 'helpline-finder' ), 'success' );
	set_transient( 'settings_errors', get_settings_errors( 'helpline_finder' ), 30 );
	wp_safe_redirect( admin_url( 'options-general.php?page=helpline-finder&settings-updated=true' ) );
	exit;
}
add_action( 'admin_post_helpline_finder_save', 'helpline_finder_save' );

/** What was uploaded: the records that the page made of a CSV file, or the text of a file; null where none was given. */
function helpline_finder_uploaded() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- checked by the caller; the text is parsed and written anew.
	if ( ! empty( $_POST['helpline_finder_json'] ) && is_string( $_POST['helpline_finder_json'] ) ) {
		return wp_unslash( $_POST['helpline_finder_json'] );
	}
	$file = $_FILES['helpline_finder_records'] ?? null;
	if ( ! $file || UPLOAD_ERR_NO_FILE === $file['error'] ) {
		return null;
	}
	if ( UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) || $file['size'] > HELPLINE_FINDER_MOST_BYTES ) {
		return '';
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- the upload itself.
	return (string) file_get_contents( $file['tmp_name'] );
	// phpcs:enable
}

/** Names each setting that was given and did not fit, so that nobody believes it holds. */
function helpline_finder_say_refused( $given, $options ) {
	$given = is_array( $given ) ? $given : array();
	$words = array(
		'region'      => __( 'There is no such state, province or territory.', 'helpline-finder' ),
		'report_href' => __( 'The report address must begin with mailto: or https:.', 'helpline-finder' ),
		'exit_href'   => __( 'Quick exit must open an https: address.', 'helpline-finder' ),
	);
	foreach ( $words as $key => $message ) {
		if ( ! empty( $given[ $key ] ) && '' === $options[ $key ] ) {
			add_settings_error( 'helpline_finder', $key, $message );
		}
	}
	$ids = preg_split( '/[\s,]+/', (string) ( $given['hidden'] ?? '' ), -1, PREG_SPLIT_NO_EMPTY );
	if ( count( array_unique( array_map( 'strtolower', $ids ) ) ) > count( $options['hidden'] ) ) {
		add_settings_error( 'helpline_finder', 'hidden', __( 'Some hidden services are no ids and were left out.', 'helpline-finder' ) );
	}
}
