#!/bin/sh
# typed-usa-states 2.1.0 gives as the ZIP codes of a state those of one of its cities: Arizona's end with Phoenix, Nevada's are Reno's.
#
# README: zipCodes has "the start and the end of the zip code range" of the state. For Arizona that is 85001 to 85055, which is Phoenix;
# Tucson and Flagstaff are in no state. Michigan has Coldwater and Gaylord and not Detroit, Texas Austin and not Houston, New Jersey and
# Idaho one ZIP code each. The Postal Service has first digits for a whole state (list L002): 850 to 865 for Arizona.
#
# Who is hurt: whoever finds a person's state by the range that holds the typed ZIP code. Most people get none, in Detroit, Houston, Las Vegas
# and Newark all of them.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund typed-usa-states@2.1.0
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const { usaStatesWithZipCodes: states } = createRequire(import.meta.url)('typed-usa-states');
const CITIES = [
  ['Phoenix', '85003'], ['Austin', '78701'], ['Tucson', '85701'], ['Flagstaff', '86001'], ['Detroit', '48226'], ['Houston', '77002'],
  ['Las Vegas', '89101'], ['Newark', '07102'], ['Boise', '83702'], ['Charlotte', '28202'], ['Seattle', '98104'],
];
console.log('typed-usa-states 2.1.0');
const found = CITIES.map(([city, zip]) => {
  const state = states.find(({ zipCodes }) => zipCodes.some(([from, to]) => from <= zip && zip <= to));
  console.log(`  ${city}, ${zip}: ${state?.abbreviation ?? 'in no state'}`);
  return state?.abbreviation ?? '-';
});
const single = states.filter(({ territory, zipCodes }) => !territory && zipCodes.length === 1 && zipCodes[0][0] === zipCodes[0][1]);
console.log(`  states of one ZIP code: ${single.map(({ abbreviation }) => abbreviation).join(' ')}`);
const is = found.join('') === `AZTX${'-'.repeat(9)}` && single.length === 11;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
