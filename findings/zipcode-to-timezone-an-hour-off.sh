#!/bin/sh
# zipcode-to-timezone 0.0.9 puts the west of Kentucky, the corners of Indiana and other whole regions into a zone an hour off.
#
# Bowling Green, Paducah and Owensboro in Kentucky get Louisville's zone, Eastern time, and are in Central time (49 CFR 71.5), as
# are Gary and Evansville in Indiana, which get Indianapolis' zone. Show Low and Page in Arizona, a state without summer time but
# for the Navajo Nation, get zones with it. Ontario, Oregon, is in Mountain time; Adak on the Aleutians is an hour behind Anchorage. The
# ZIP codes of Puerto Rico and Guam give null. Readme shows one lookup, and says nothing of regions that are rough or left out.
#
# Who is hurt: whoever says "open now" of a service from its ZIP code: in whole counties that is an hour wrong, and a
# person is told to call a line that has closed, or not to call one that is open.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund zipcode-to-timezone@0.0.9
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const { lookup } = createRequire(import.meta.url)('zipcode-to-timezone');
const OFF = [
  ['42101', 'Bowling Green, Kentucky', 'America/Chicago'],
  ['42001', 'Paducah, Kentucky', 'America/Chicago'],
  ['42301', 'Owensboro, Kentucky', 'America/Chicago'],
  ['46402', 'Gary, Indiana', 'America/Chicago'],
  ['47711', 'Evansville, Indiana', 'America/Chicago'],
  ['85901', 'Show Low, Arizona', 'America/Phoenix'],
  ['86040', 'Page, Arizona', 'America/Phoenix'],
  ['97914', 'Ontario, Oregon', 'America/Boise'],
  ['99546', 'Adak, Alaska', 'America/Adak'],
];
const RIGHT = [
  ['40202', 'Louisville, Kentucky', 'America/Kentucky/Louisville'],
  ['46204', 'Indianapolis, Indiana', 'America/Indiana/Indianapolis'],
  ['85001', 'Phoenix, Arizona', 'America/Phoenix'],
  ['97204', 'Portland, Oregon', 'America/Los_Angeles'],
];
const at = (timeZone, day) => new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short', hourCycle: 'h23' }).format(new Date(`${day}T20:00Z`));
const clocks = (zone) => `${at(zone, '2025-01-15')} and ${at(zone, '2025-07-15')}`;
console.log('zipcode-to-timezone 0.0.9, and what the clock shows at 20:00 UTC in January and July of 2025');
const isRight = ([zip, place, zone]) => {
  const said = lookup(zip);
  const is = clocks(said) === clocks(zone);
  console.log(`  ${zip} ${place}: ${said}, ${clocks(said)}${is ? '' : `; there it is ${clocks(zone)}`}`);
  return is;
};
const off = OFF.filter((row) => !isRight(row));
const right = RIGHT.filter(isRight);
const islands = ['00901', '96910'].map((zip) => lookup(zip));
console.log(`  00901 San Juan, Puerto Rico: ${islands[0]}; 96910 Hagåtña, Guam: ${islands[1]}`);
const is = off.length === OFF.length && right.length === RIGHT.length && islands.every((zone) => zone === null);
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
