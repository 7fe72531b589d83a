#!/bin/sh
# offline-geocode-city 1.0.2 puts western Alaska in Ireland and Iceland, and Montana in Canada.
#
# README: it "looks up country and nearest city, given GPS coordinates", anywhere. Where a town of its table is near, it finds one
# (Anchorage and Juneau are right). Where none is, what it gives is not the nearest: Nome is 870 km from Anchorage and gets a town in the
# west of Ireland, Bethel and Unalaska get Reykjavík, Inuvik a town in Greenland. Havre in Montana, some 170 km from Great Falls, gets
# Brandon in Manitoba, 700 km away. Nothing says that the answer is far off.
#
# Who is hurt: whoever takes the country of a visitor from it: a person in rural Alaska is shown the crisis lines of Ireland.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund offline-geocode-city@1.0.2
cat > ask.mjs <<'JS'
import { getNearestCity } from 'offline-geocode-city';
const PLACES = {
  Anchorage: [61.2181, -149.9003],
  Juneau: [58.3019, -134.4197],
  Nome: [64.5011, -165.4064],
  Bethel: [60.7922, -161.7558],
  Unalaska: [53.8738, -166.5369],
  'Inuvik, Canada': [68.3607, -133.723],
  'Havre, Montana': [48.55, -109.6841],
};
console.log('offline-geocode-city 1.0.2');
const found = Object.entries(PLACES).map(([name, [latitude, longitude]]) => {
  const { cityName, countryIso2 } = getNearestCity(latitude, longitude);
  console.log(`  ${name}: ${cityName}, ${countryIso2}`);
  return countryIso2;
});
const isSame = found.join() === 'US,US,IE,IS,IS,GL,CA';
console.log(isSame ? 'As found.' : 'Changed.');
process.exitCode = isSame ? 0 : 1;
JS
node ask.mjs
