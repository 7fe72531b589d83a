#!/bin/sh
# opening_hours 3.15.0 moves some holidays of the United States from a Saturday to the Friday before, and others not.
#
# Title 5 of the United States Code, section 6103(b), has one rule for all: when a legal holiday is on a Saturday, the Friday before is
# the holiday of federal offices. The library moves Independence Day, Juneteenth and Christmas, so "PH off" is closed on 3 July
# 2026. New Year's Day of 2028 (Friday 31 December 2027, in another year) and Veterans Day of 2028 (10 November) are not moved:
# "PH off" is open on both Fridays, without a warning. @18f/us-federal-holidays 4.0.0 has all five.
#
# Who is hurt: whoever sees the Friday before Independence Day right and trusts the rest: the office of Veterans Affairs counts as open
# on its own holiday.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund opening_hours@3.15.0 @18f/us-federal-holidays@4.0.0
cat > ask.mjs <<'JS'
import federal from '@18f/us-federal-holidays';
import OpeningHours from 'opening_hours';
const place = { lat: 38.9, lon: -77, address: { country_code: 'us', state: 'District of Columbia' } };
const hours = new OpeningHours('Mo-Fr 09:00-17:00; PH off', place);
const MOVED = ['2026-07-03', '2027-06-18', '2027-12-24'];
const NOT_MOVED = ['2027-12-31', '2028-11-10'];
console.log('opening_hours 3.15.0: "Mo-Fr 09:00-17:00; PH off" at 10:00; @18f/us-federal-holidays 4.0.0');
const states = [...MOVED, ...NOT_MOVED].map((day) => {
  const at = new Date(`${day}T10:00`);
  const isHoliday = federal.isAHoliday(at);
  console.log(`  Friday ${day}: ${hours.getStateString(at, true)}; ${isHoliday ? 'a holiday' : 'no holiday'}`);
  return `${at.getDay() === 5}${hours.getState(at)}${isHoliday}`;
});
const is = states.join() === 'truefalsetrue,truefalsetrue,truefalsetrue,truetruetrue,truetruetrue';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=UTC node ask.mjs
