#!/bin/sh
# areacodes 0.2.1 puts Alaska's area code, 907, into the sea off Greenland, and does not know Puerto Rico's, 787 and 939.
#
# README says that a point is the middle of all coordinates of the area's outline, and good to 200 miles. The Aleutians reach across
# the line at 180 degrees, where longitude goes from -180 to +180, and 907 looks like the mean of both sides: it is at 58.1, -48.2,
# about 3,200 miles from Anchorage. README also says "all (as far as we know) U.S. area codes": Guam's, the Northern Marianas',
# American Samoa's and the Virgin Islands' are there, those of Puerto Rico give "not found".
#
# Who is hurt: whoever guesses from a caller's number which services are near. In Alaska the nearest are those of Newfoundland and
# Maine; in Puerto Rico, with more than three million people, there are none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund areacodes@0.2.1
cat > ask.cjs <<'JS'
const AreaCodes = require('areacodes');
const areaCodes = new AreaCodes();
const RADIUS_MILES = 3959;
const radians = (degrees) => (degrees * Math.PI) / 180;
function miles([lat, lon], [toLat, toLon]) {
  const half = (a, b) => Math.sin(radians(b - a) / 2) ** 2;
  const across = Math.cos(radians(lat)) * Math.cos(radians(toLat)) * half(lon, toLon);
  return Math.round(2 * RADIUS_MILES * Math.asin(Math.sqrt(half(lat, toLat) + across)));
}
const get = (code) => new Promise((resolve) => areaCodes.get(`+1${code}2345678`, (error, found) => resolve(found ?? error.message)));
const PLACES = {
  907: ['Anchorage', 61.22, -149.9],
  808: ['Honolulu', 21.31, -157.86],
  671: ['Hagåtña', 13.48, 144.75],
  406: ['Helena', 46.59, -112.04],
};
(async () => {
  console.log('areacodes 0.2.1');
  const off = {};
  for (const [code, [place, ...point]] of Object.entries(PLACES)) {
    const { stateCode, location } = await get(code);
    off[code] = miles(point, [location.latitude, location.longitude]);
    console.log(`  ${code}, ${stateCode}: ${location.latitude}, ${location.longitude}; ${off[code]} miles from ${place}`);
  }
  const puertoRico = [await get('787'), await get('939')];
  console.log(`  787, 939, PR: ${puertoRico.join(', ')}`);
  const isNear = [808, 671, 406].every((code) => off[code] < 200);
  const is = off[907] > 3000 && isNear && puertoRico.every((answer) => answer === 'not found');
  console.log(is ? 'As found.' : 'Changed.');
  process.exitCode = is ? 0 : 1;
})();
JS
node ask.cjs
