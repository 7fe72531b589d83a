#!/bin/sh
# date-holidays 3.37.0 takes US-PR, US-GU and US-VI as places of the United States, and gives them the federal holidays alone.
#
# ISO 3166-2 has a code for each territory below the United States: US-PR. The library's README says that its states follow
# ISO 3166-2. new Holidays('US', 'PR') raises no error and gives the twelve federal holidays of 2026. The territory's own holidays
# are known, under its code as a country of its own: new Holidays('PR') has 25 July (Constitution Day), new Holidays('GU') has
# 21 July (Liberation Day). A code that is no place at all ('US', 'ZZ') is taken in the same way. The Northern Mariana Islands
# are under neither code: 'MP' gives an empty list, so that no day of the year is a holiday, Christmas included.
#
# Who is hurt: whoever keeps places as ISO 3166-2 codes and asks whether an office is closed today. In a territory it counts as
# open on its own holidays.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund date-holidays@3.37.0
cat > ask.cjs <<'JS'
const Holidays = require('date-holidays');
const days = (...place) => {
  const all = new Holidays(...place).getHolidays(2026) ?? [];
  return all.filter(({ type }) => type === 'public').map(({ date }) => date.slice(5, 10));
};
const own = { PR: '07-25', GU: '07-21', VI: '07-03', MP: '12-25' };
console.log('date-holidays 3.37.0, public holidays of 2026');
const federal = days('US').join();
const asState = {};
const asCountry = {};
for (const code of Object.keys(own)) {
  asState[code] = days('US', code);
  asCountry[code] = days(code);
  console.log(`  ('US', '${code}'): ${asState[code].length}   ('${code}'): ${asCountry[code].length}`);
}
console.log(`  ('US', 'ZZ'): ${days('US', 'ZZ').length}   ('US'): ${days('US').length}`);
const is =
  !asState.PR.includes(own.PR) && asCountry.PR.includes(own.PR) &&
  !asState.GU.includes(own.GU) && asCountry.GU.includes(own.GU) &&
  asState.PR.join() === asState.GU.join() && asCountry.MP.length === 0 && days('US', 'ZZ').length > 0;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
