#!/bin/sh
# tz-lookup 6.1.25 puts Yuma, Arizona, a city of 94,000, into Pacific time, and Houlton, Maine, into that of New Brunswick.
#
# README: "Expect errors near timezone borders far away from populated areas." The points asked for here are those of towns. Yuma is
# the seat of its county, and an hour off from November to March, since Arizona has no summer time; Williston, North Dakota, is
# in Central time and gets Mountain time; Cold Lake, Alberta, gets Saskatchewan's; Campbellton, New Brunswick, Quebec's; Houlton, a
# county seat, that of the next country. @photostructure/tz-lookup 11.7.0, a fork whose README warns that one answer in twenty may be an
# hour off, has newer borders and the same answers.
#
# Who is hurt: whoever says "open now" of a clinic from its point on the map: in those towns an hour wrong, for months or all year.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund tz-lookup@6.1.25 @photostructure/tz-lookup@11.7.0
cat > ask.cjs <<'JS'
const first = require('tz-lookup');
const fork = require('@photostructure/tz-lookup');
const TOWNS = [
  ['Phoenix, AZ', 33.4484, -112.074, 'America/Phoenix'],
  ['Bangor, ME', 44.8012, -68.7778, 'America/New_York'],
  ['Yuma, AZ', 32.7253, -114.6244, 'America/Phoenix'],
  ['Williston, ND', 48.147, -103.618, 'America/Chicago'],
  ['Houlton, ME', 46.1262, -67.8403, 'America/New_York'],
  ['Cold Lake, AB', 54.4653, -110.1815, 'America/Edmonton'],
  ['Campbellton, NB', 48.0075, -66.6727, 'America/Moncton'],
];
// A day of a winter that is over, so that no newer rule changes the answer.
const noon = new Date('2025-01-15T20:00Z');
const clock = (timeZone) => noon.toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' });
console.log('tz-lookup 6.1.25: clocks on 15 January 2025, 20:00 UTC');
const off = TOWNS.map(([town, latitude, longitude, right]) => {
  const zones = [first(latitude, longitude), fork(latitude, longitude)];
  const also = zones[0] === zones[1] ? 'the fork too' : `the fork ${zones[1]}`;
  console.log(`  ${town}: ${clock(zones[0])}, is ${clock(right)} (${zones[0]}, ${also})`);
  return zones.map((zone) => Number(clock(zone) !== clock(right))).join('');
});
const is = off.join() === '00,00,11,11,11,11,11';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
