#!/bin/sh
# date-holidays 3.37.0 and opening_hours 3.15.0 keep four holidays that Puerto Rico ended in 2014, and neither has Good Friday.
#
# Act 111-2014 put the birthdays of Hostos (2nd Monday of January), Muñoz Marín (18 February), de Diego (April) and Muñoz Rivera
# (July) into the Día de los Próceres, the third Monday of February. Act 26-2017, section 2.05, and the government's list of the
# holidays of 2026 (OATRH) have that day and "Viernes Santo", Good Friday, and none of the four. Both libraries give all four as
# public holidays of 2026, on the very same dates, and no Good Friday: two sources that agree are no proof.
#
# Who is hurt: a person in Puerto Rico who asks which service is open today. With "PH off" it counts as closed on four working days,
# and as open on a Friday on which the offices are shut.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund date-holidays@3.37.0 opening_hours@3.15.0
cat > ask.mjs <<'JS'
import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
const listed = new Holidays('PR').getHolidays(2026).filter(({ type }) => type === 'public');
const place = { lat: 18.4, lon: -66.1, address: { country_code: 'us', state: 'Puerto Rico' } };
const reader = new OpeningHours('Mo-Su 09:00-17:00; PH off', place);
const isHoliday = (day) => [listed.some(({ date }) => date.startsWith(day)), !reader.getState(new Date(`${day}T12:00`))];
const ended = { '2026-01-12': 'Hostos', '2026-02-18': 'Muñoz Marín', '2026-04-16': 'de Diego', '2026-07-20': 'Muñoz Rivera' };
const say = (flag) => (flag ? 'holiday' : 'no holiday');
const row = (day, name) => {
  const [dateHolidays, openingHours] = isHoliday(day);
  console.log(`  ${day} ${name}: ${say(dateHolidays)}, ${say(openingHours)}`);
  return [dateHolidays, openingHours];
};
console.log('Puerto Rico in 2026: date-holidays 3.37.0, opening_hours 3.15.0');
const old = Object.entries(ended).flatMap(([day, name]) => row(day, `birthday of ${name}, no holiday since 2014`));
const goodFriday = row('2026-04-03', 'Good Friday, a holiday');
const control = [...row('2026-01-06', 'Epiphany, a holiday'), ...row('2026-07-27', 'birthday of Barbosa, a holiday still')];
const plainDay = row('2026-04-17', 'a Friday');
const is = old.every(Boolean) && !goodFriday.some(Boolean) && control.every(Boolean) && !plainDay.some(Boolean);
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
TZ=UTC node ask.mjs
