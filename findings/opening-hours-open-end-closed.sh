#!/bin/sh
# opening_hours 3.15.0 answers "closed" and "perhaps open" for the same minute of the same value, when it has an open end.
#
# "Tu 09:00-12:00+" is open until noon at least. README: an open end "is interpreted as state unknown", and 14:00-17:00+ is the short
# way to write it behind a fixed time. getOpenIntervals() has Tuesday 12:00 to midnight as unknown. getState(), getUnknown() and
# getStateString() for 14:00 say that it is closed, with the comment of an open end beside it; at 12:00 sharp, and after midnight,
# where "18:00-20:00+" goes on, they say unknown. "Tu 18:00+", without a fixed time, is unknown all the while. No warning.
#
# Who is hurt: a drop-in or warming centre with "18:00-20:00+", open as long as somebody needs it. Asked whether it is open at 20:30, the
# library sends people away in the very hours for which the sign was made.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund opening_hours@3.15.0
cat > ask.mjs <<'JS'
import OpeningHours from 'opening_hours';
const tuesday = (hour, minute) => new Date(2026, 10, 24, hour, minute);
const CASES = [
  ['Tu 09:00-12:00+', 11, 0, 'open'], ['Tu 09:00-12:00+', 12, 0, 'unknown'], ['Tu 09:00-12:00+', 14, 0, 'unknown'],
  ['Tu 18:00-20:00+', 20, 30, 'unknown'], ['Tu 18:00-20:00+', 24, 30, 'unknown'], ['Tu 18:00+', 20, 30, 'unknown'],
];
console.log('opening_hours 3.15.0: at a time, and in the list of intervals');
let wrong = '';
let isListRight = true;
for (const [value, hour, minute, right] of CASES) {
  const hours = new OpeningHours(value);
  const at = tuesday(hour, minute);
  const inside = hours.getOpenIntervals(tuesday(0, 0), tuesday(48, 0)).find(([from, to]) => from <= at && at < to);
  const listed = inside === undefined ? 'closed' : inside[2] ? 'unknown' : 'open';
  const state = hours.getStateString(at, true);
  console.log(`  ${value} at ${at.toTimeString().slice(0, 5)}: ${state}; ${listed}; comment: ${hours.getComment(at) ?? 'none'}`);
  isListRight = isListRight && listed === right;
  wrong += state === right ? '.' : state[0];
}
const is = isListRight && wrong === '..cc..';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=UTC node ask.mjs
