#!/bin/sh
# ical.js 2.2.1 repeats "the 20th Monday of the year" every week, and "the Monday of week 20" too.
#
# Both rules are examples of RFC 5545, section 3.8.5.3: RRULE:FREQ=YEARLY;BYDAY=20MO is once a year, and so is
# FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO. The library reads them without an error, and its iterator goes on with every Monday after the
# first; the second rule begins a week late besides. Rules by month (BYDAY=1SA,3SA) and the last Monday of a year (-1MO) are right.
# rrule 2.8.1 has all of them right. README does not name what of the RFC is left out.
#
# Who is hurt: whoever shows the dates of a yearly naloxone training or vaccination day from a calendar feed, or from the schedules of HSDS,
# which take BYDAY and BYWEEKNO from the same RFC: a day a year is announced for every week.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
const { rrulestr } = createRequire(import.meta.url)('rrule');
const RULES = [
  ['FREQ=MONTHLY;BYDAY=1SA,3SA', '1997-05-17'],
  ['FREQ=YEARLY;BYDAY=-1MO', '1997-12-29'],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12'],
];
console.log('ical.js 2.2.1; rrule 2.8.1');
const same = RULES.map(([rule, start]) => {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(`${start}T09:00:00`));
  const first = [1, 2, 3].map(() => iterator.next().toString().slice(0, 10)).join();
  const second = rrulestr(`DTSTART:${start.replaceAll('-', '')}T090000Z\nRRULE:${rule}`)
    .all((_, count) => count < 3).map((date) => date.toISOString().slice(0, 10)).join();
  console.log(`  ${rule}\n    ${first}\n    ${second}`);
  return first === second;
});
const is = same.join() === 'true,true,false,false';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
