#!/bin/sh
# zipcodes 8.0.0 puts a ZIP code of New York in Central Asia, and 306 military ones at 0,0.
#
# 10200 (New York, NY) has the longitude 73.95 without its minus sign, so that it lies in Kyrgyzstan: 6,456 miles from 10001 by the
# package's own distance(). The codes of AA, AE and AP have latitude and longitude 0. distance() computes with them as with any
# point, and gives a number where it gives null for a code that it does not know.
#
# Who is hurt: whoever sorts clinics by distance from a typed ZIP code. No error says that the order is of no use.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund zipcodes@8.0.0
cat > ask.cjs <<'JS'
const zipcodes = require('zipcodes');
const found = zipcodes.lookup('10200');
const nowhere = Object.values(zipcodes.codes).filter((code) => code.country === 'US' && code.latitude === 0 && code.longitude === 0);
const states = [...new Set(nowhere.map((code) => code.state))].sort();
console.log('zipcodes 8.0.0');
console.log(`  10200: ${found.city}, ${found.state}, ${found.latitude}, ${found.longitude}`);
console.log(`  10001 to 10200: ${zipcodes.distance('10001', '10200')} miles`);
console.log(`  at 0,0: ${nowhere.length} codes of ${states}, for instance ${nowhere[0].zip}`);
console.log(`  97201 to ${nowhere[0].zip}: ${zipcodes.distance('97201', nowhere[0].zip)} miles; to 00000: ${zipcodes.distance('97201', '00000')}`);
const is = found.longitude > 0 && zipcodes.distance('10001', '10200') > 6000 && nowhere.length === 306;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
