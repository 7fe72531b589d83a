#!/bin/sh
# geolib 3.3.14's getCenterOfBounds() puts the middle of Alaska into the sea between Shetland and Norway.
#
# README recommends it for "political borders (eg. states)", where it is "closer to human expectation" than getCenter(), with Oklahoma as
# its example. The Aleutians reach across the line at 180 degrees, so the smallest longitude of the state is -179.1 and the
# greatest 179.6, and the middle of the two is near 0. getCenter() of the same points is in Alaska. Nothing says that the bounds of
# points on both sides of that line mean the other half of the globe.
#
# Who is hurt: whoever opens a map of a state's services at the middle of its outline: Alaska's opens on empty sea, 4,000 miles off.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund geolib@3.3.14
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const { getBounds, getCenter, getCenterOfBounds, getDistance } = createRequire(import.meta.url)('geolib');
const points = (pairs) => pairs.map(([latitude, longitude]) => ({ latitude, longitude }));
const OUTLINES = {
  Oklahoma: points([[37, -103], [37, -94.6], [33.6, -94.5], [34, -100], [36.5, -100], [36.5, -103]]),
  // Semisopochnoi and Attu, Cape Prince of Wales, Point Barrow, the Canadian border, Dixon Entrance.
  Alaska: points([[51.9, 179.6], [52.9, 172.9], [51.2, -179.1], [65.6, -168.1], [71.4, -156.5], [60, -141], [54.7, -130.1]]),
};
console.log('geolib 3.3.14');
const miles = Object.entries(OUTLINES).map(([state, outline]) => {
  const center = getCenter(outline);
  const ofBounds = getCenterOfBounds(outline);
  const far = Math.round(getDistance(center, ofBounds) / 1609);
  const { minLng, maxLng } = getBounds(outline);
  console.log(`  ${state}, ${minLng} to ${maxLng}: ${ofBounds.latitude}, ${ofBounds.longitude}, ${far} miles from getCenter()`);
  return far;
});
const is = miles[0] < 200 && miles[1] > 3000;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
