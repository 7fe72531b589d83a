#!/bin/sh
# simple-opening-hours 0.1.1 never opens what is open overnight: "Mo-Su 17:00-08:00" is closed at 20:00 and at 03:00 alike.
#
# It compares the hour with both ends of the span as they stand, so a span that passes midnight holds no time at all. Hours without
# days ("09:00-17:00") are never open either; a day of the year ("Dec 25 off") is passed over, and it is open on it. The table that
# it makes for the page shows 17:00-08:00 as written. README says that it supports the parts that people can read, without the
# whole specification of OpenStreetMap, and does not name nights among what is left out; there is no error and no warning.
#
# Who is hurt: who calls at night. An after-hours crisis line, or a shelter's night intake, is "closed" whenever it is open.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund simple-opening-hours@0.1.1
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const library = createRequire(import.meta.url)('simple-opening-hours');
const SimpleOpeningHours = library.SimpleOpeningHours ?? library.default ?? library;
// 2 December 2026 is a Wednesday.
const CASES = [
  ['Mo-Su 17:00-08:00', '2026-12-02T20:00', true, false],
  ['Mo-Su 17:00-08:00', '2026-12-02T03:00', true, false],
  ['Mo-Su 17:00-08:00', '2026-12-02T12:00', false, false],
  ['Mo-Su 17:00-24:00,00:00-08:00', '2026-12-02T20:00', true, true],
  ['09:00-17:00', '2026-12-02T12:00', true, false],
  ['Mo-Su 09:00-17:00', '2026-12-02T12:00', true, true],
  ['Mo-Su 09:00-17:00; Dec 25 off', '2026-12-25T12:00', false, true],
];
const word = (isOpen) => (isOpen ? 'open' : 'closed');
console.log('simple-opening-hours 0.1.1');
let is = true;
for (const [hours, time, wanted, seen] of CASES) {
  const isOpen = new SimpleOpeningHours(hours).isOpenOn(new Date(time));
  console.log(`  "${hours}" on ${time}: ${word(isOpen)}${isOpen === wanted ? '' : `, for ${word(wanted)}`}`);
  is = is && isOpen === seen;
}
const { we } = new SimpleOpeningHours('Mo-Su 17:00-08:00').getTable();
console.log(`  its table for Wednesday: ${we}`);
is = is && String(we) === '17:00-08:00';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=UTC node ask.mjs
