#!/bin/sh
# moment-holiday 1.5.1 has Canada's Thanksgiving in November, on the day of the United States.
#
# In Canada it is the second Monday of October, by a proclamation of 1957 (Canada Labour Code, section 166). The library's locale of
# Canada says the fourth Thursday of November: 26 November instead of 12 October 2026. Prince Edward Island's Islander Day is there on
# the second Monday of February; it moved to the third after its first year (Employment Standards Act of the province, 2009). Yukon,
# a territory, is not among the regions, and set('Canada/YT') raises no error. README offers Canada with its regions without reserve.
#
# Who is hurt: whoever asks it whether an office in Canada is closed: it counts as open on Thanksgiving everywhere, and as closed on an
# ordinary Thursday six weeks later in nine of the twelve regions that it has.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund moment@2.30.1 moment-holiday@1.5.1
cat > ask.cjs <<'JS'
const moment = require('moment');
require('moment-holiday');
const on = (region, day) => {
  moment.modifyHolidays.set(region);
  return moment(day).isHoliday() || 'no holiday';
};
const rows = [
  ['Canada/ON', '2026-10-12'], ['Canada/ON', '2026-11-26'], ['Canada/QC', '2026-10-12'], ['Canada/QC', '2026-11-26'],
  ['Canada/PE', '2026-02-09'], ['Canada/PE', '2026-02-16'],
].map(([region, day]) => [region, day, on(region, day)]);
console.log('moment-holiday 1.5.1');
for (const [region, day, said] of rows) console.log(`  ${region}, ${moment(day).format('dddd D MMMM YYYY')}: ${said}`);
const said = rows.map((row) => row[2]).join();
const is = said === 'no holiday,Thanksgiving Day,no holiday,Thanksgiving Day,Islander Day,no holiday';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
