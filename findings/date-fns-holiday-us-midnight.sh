#!/bin/sh
# date-fns-holiday-us 1.1.0 knows a holiday at midnight, and at no other time of that day.
#
# isHoliday(), isFederalHoliday() and isBankHoliday() take a Date, and compare it to the millisecond with the start of the holiday. So
# isFederalHoliday(new Date()) is false on Thanksgiving at ten in the morning. README gives the type of the argument and no more; its
# neighbour in the same field, @18f/us-federal-holidays 4.0.0, says true all day. Washington's Birthday is no federal holiday to it
# at all (title 5 of the United States Code, section 6103(a), has eleven), and a holiday that is kept on the Friday before, as 3 July
# 2026, is known to getObservedHolidays() and to none of the three.
#
# Who is hurt: whoever asks "is today a holiday" before it shows an office as open. The answer is "no" all year, and a test that makes
# its dates without a time passes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund date-fns-holiday-us@1.1.0 date-fns@2.30.0 @18f/us-federal-holidays@4.0.0
cat > ask.cjs <<'JS'
const { getObservedHolidays, isFederalHoliday, isHoliday } = require('date-fns-holiday-us');
const federal = require('@18f/us-federal-holidays');
const TIMES = [[10, 26, 0], [10, 26, 10], [1, 16, 0], [6, 3, 0]];
console.log('date-fns-holiday-us 1.1.0: isHoliday, isFederalHoliday; @18f/us-federal-holidays 4.0.0');
const said = TIMES.map((time) => {
  const at = new Date(2026, ...time);
  const answers = [isHoliday(at), isFederalHoliday(at), federal.isAHoliday(at)];
  console.log(`  ${at.toString().slice(0, 21)}: ${answers.join(', ')}`);
  return answers.map(Number).join('');
});
const observed = getObservedHolidays(2026).independenceDay.date;
console.log(`  observed: ${observed.toDateString()}`);
const is = said.join() === '111,001,101,001' && observed.getDate() === 3;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=UTC node ask.cjs
