#!/bin/sh
# British Columbia, Alberta, the Northwest Territories and Manitoba did not put their clocks back in November 2026 (tz database
# 2026b to 2026e). A JavaScript engine has zone data of its own: Node 20.20.2 (2025c) is an hour off there all winter, in
# four zones and in the names that lead to them, and a process cannot tell from the outside. Seen on 2026-11-29.
# Exit 0: this Node is behind in at least one zone. 1: it knows.
set -eu
node -e '
const noon = new Date("2026-12-24T20:00Z");
const clock = (timeZone) => new Intl.DateTimeFormat("en-CA", { timeZone, timeStyle: "short", hourCycle: "h23" }).format(noon);
const right = { "America/Vancouver": "13:00", "America/Edmonton": "14:00", "America/Inuvik": "14:00", "America/Winnipeg": "15:00" };
console.log(`Node ${process.version}, zone data ${process.versions.tz}`);
const behind = Object.entries(right).filter(([zone, time]) => {
  console.log(`${zone}: says ${clock(zone)}, is ${time}`);
  return clock(zone) !== time;
});
process.exitCode = behind.length ? 0 : 1;
'
