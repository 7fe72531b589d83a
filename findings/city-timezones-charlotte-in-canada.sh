#!/bin/sh
# city-timezones 1.3.4 puts "Charlotte NC" into Atlantic time first: the NC is found in "Prince Edward Island".
#
# findFromCityStateProvince() takes each word of what is typed as a part of city, state code, state and country strung together, so the
# code of a state is found inside other words: NC in "Prince", ME in "United States of America", OR in "Ontario". Charlottetown,
# Canada, comes before Charlotte, North Carolina; "Portland ME" gives Oregon as well; for "Ontario OR" cities of the Canadian province come
# first. README calls it a partial match, with "Springfield MO" as its example, and does not say that a code can match a country.
# lookupViaCity() does not know Montreal, Quebec or Quebec's "Trois-Rivieres", though each record has that name in city_ascii, and
# finds St. John's by a curly apostrophe alone.
#
# Who is hurt: whoever takes the first answer as the clock of a service: "open now" is an hour off in Charlotte, and there is no
# answer for the second city of Canada unless it is typed with its accent.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund city-timezones@1.3.4
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const cities = createRequire(import.meta.url)('city-timezones');
const name = ({ city, province, timezone }) => `${city}, ${province} (${timezone})`;
console.log('city-timezones 1.3.4');
const found = ['Charlotte NC', 'Portland ME', 'Ontario OR'].map((text) => cities.findFromCityStateProvince(text));
for (const list of found) console.log(' ', list.slice(0, 2).map(name).join('; '));
const counts = ['Montreal', 'Montréal', 'Quebec', 'Québec', "St. John's", 'St. John’s'].map((city) => {
  const canadian = cities.lookupViaCity(city).filter(({ iso2 }) => iso2 === 'CA').length;
  console.log(`  ${city}: ${canadian} in Canada`);
  return canadian;
});
const is =
  found[0][0].timezone === 'America/Halifax' && found[1].some(({ state_ansi }) => state_ansi === 'OR') &&
  found[2][0].iso2 === 'CA' && counts.join() === '0,1,0,1,0,1';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
