#!/bin/sh
# geojson 0.5.0 puts a record without coordinates at 0, 0, in the sea off Africa.
#
# GeoJSON.parse() makes features of records. RFC 7946, section 3.2, has a value for one "unlocated": geometry null. A record whose lat and
# lng are null, or empty as in a spreadsheet, becomes a Point at 0, 0, like one that is really there; README has no word on it. A
# record without the two keys has an empty object as its geometry, which is no GeoJSON. csv2geojson 5.1.2 leaves such rows out, and
# lists them as errors.
#
# Who is hurt: whoever puts a county's services on a map: helplines and shelters have no address, or keep it secret. They stand on the map
# as one place in the ocean, the view zooms out to the whole world, and "nearest first" counts them 6,000 miles away.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund geojson@0.5.0 csv2geojson@5.1.2
cat > ask.cjs <<'JS'
const GeoJSON = require('geojson');
const { csv2geojson } = require('csv2geojson');
const RECORDS = [
  { name: 'Clinic', lat: 45.5, lng: -122.6 },
  { name: 'Helpline', lat: null, lng: null },
  { name: 'Shelter', lat: '', lng: '' },
  { name: 'Van' },
];
const { features } = GeoJSON.parse(RECORDS, { Point: ['lat', 'lng'] });
console.log('geojson 0.5.0');
const geometries = features.map(({ geometry, properties }) => {
  console.log(`  ${properties.name}: ${JSON.stringify(geometry)}`);
  return JSON.stringify(geometry?.coordinates ?? geometry);
});
csv2geojson('name,lat,lng\nClinic,45.5,-122.6\nHelpline,,\n', (errors, collection) => {
  console.log(`csv2geojson 5.1.2: ${collection.features.length} feature, ${errors.length} error`);
  const is = geometries.join(' ') === '[-122.6,45.5] [0,0] [0,0] {}' && collection.features.length === 1 && errors.length === 1;
  console.log(is ? 'As found.' : 'Changed.');
  process.exitCode = is ? 0 : 1;
});
JS
node ask.cjs
