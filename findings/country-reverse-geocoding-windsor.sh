#!/bin/sh
# country-reverse-geocoding 0.2.2 has Windsor, Ontario, in the United States, Niagara Falls, New York, in Canada, and Victoria nowhere.
#
# README: get_country() gives null "if the point is not in any country". Its borders are a small map of the world in which a coast is a few
# straight lines. The points asked for here are those that GeoNames has for the cities: Windsor has 230,000 inhabitants; Victoria,
# Tacoma, Staten Island and Miami Beach are null. README names the map, and not how coarse it is.
#
# Who is hurt: whoever picks the emergency number, the crisis line or the language for a place that a person let the browser tell: in the
# busiest border cities those of the other country, and on half the coast none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund country-reverse-geocoding@0.2.2
cat > ask.cjs <<'JS'
const geocoder = require('country-reverse-geocoding').country_reverse_geocoding();
const CITIES = [
  ['Toronto', 43.7001, -79.4163],
  ['Detroit', 42.3314, -83.0457],
  ['Windsor, Ontario', 42.3001, -83.0165],
  ['Niagara Falls, New York', 43.0945, -79.0567],
  ['Port Huron, Michigan', 42.9709, -82.4249],
  ['Victoria, British Columbia', 48.4359, -123.3516],
  ['Tacoma, Washington', 47.2529, -122.4443],
  ['Staten Island, New York', 40.5623, -74.1399],
  ['Miami Beach, Florida', 25.7907, -80.13],
];
console.log('country-reverse-geocoding 0.2.2');
const codes = CITIES.map(([city, latitude, longitude]) => {
  const code = geocoder.get_country(latitude, longitude)?.code ?? 'null';
  console.log(`  ${city}: ${code}`);
  return code;
});
const is = codes.join() === 'CAN,USA,USA,CAN,CAN,null,null,null,null';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
