#!/bin/sh
# date-holidays 3.37.0 and opening_hours 3.15.0 close all of Massachusetts on two holidays of Boston's county.
#
# General Laws of Massachusetts, chapter 4, section 7, clause 18, has 17 March (Evacuation Day) and 17 June (Bunker Hill Day) as legal
# holidays "in Suffolk county only". Both libraries give them as public holidays of the state, without a note, and opening_hours in
# Springfield, Hampden County, as well: "PH off" is closed there on both, with the name of the day. Two sources that agree are no proof.
#
# Who is hurt: a person in Worcester, Springfield or Lowell who asks which clinic is open today: outside of one county of fourteen it is open,
# and the page says that it is closed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund date-holidays@3.37.0 opening_hours@3.15.0
cat > ask.mjs <<'JS'
import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
const county = 'Hampden County';
const place = { lat: 42.1, lon: -72.59, address: { country_code: 'us', state: 'Massachusetts', county, city: 'Springfield' } };
const hours = new OpeningHours('Mo-Fr 09:00-17:00; PH off', place);
const state = new Holidays('US', 'MA').getHolidays(2026);
console.log('date-holidays 3.37.0, US-MA; opening_hours 3.15.0 at 10:00 in Springfield');
const said = ['2026-03-17', '2026-06-17', '2026-03-18'].map((day) => {
  const at = new Date(`${day}T10:00`);
  const holiday = state.find(({ date, type }) => date.startsWith(day) && type === 'public');
  const opened = hours.getStateString(at, true);
  console.log(`  ${day}: ${holiday?.name ?? 'none'}, note: ${holiday?.note ?? 'none'}; ${opened} (${hours.getComment(at) ?? 'no comment'})`);
  return `${holiday !== undefined && !holiday.note} ${opened}`;
});
const is = said.join() === 'true closed,true closed,false open';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=America/New_York node ask.mjs
