#!/bin/sh
# @fragaria/address-formatter 6.7.1 writes a county in the place of the town when an American place is a village or a hamlet.
#
# README: it formats "almost anything that comes out of" Nominatim. There a place of few people is a "village" or a "hamlet", and the record
# has its "county". In the United States the last line of an address is post town, state and ZIP code (Publication 28 of the Postal
# Service, section 211). The library makes "Windham County, VT 05101" of it, with the village on a line of its own above, and without a
# county "VT 05101" alone. In Canada the village stands where it should. Vermont, New York and Ohio are full of villages.
#
# Who is hurt: whoever prints or hands to another map the address of a rural clinic: a letter and a route go to a county.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @fragaria/address-formatter@6.7.1
cat > ask.cjs <<'JS'
const { format } = require('@fragaria/address-formatter');
const us = { house_number: '10', road: 'Main Street', state: 'Vermont', postcode: '05101', country_code: 'us' };
const ca = { house_number: '10', road: 'Main Street', state: 'Nova Scotia', postcode: 'B2N 1A1', country_code: 'ca' };
const RECORDS = [
  { ...us, city: 'Barre', county: 'Washington County' },
  { ...us, village: 'Bellows Falls', county: 'Windham County' },
  { ...us, hamlet: 'Quechee', county: 'Windsor County' },
  { ...us, village: 'Bellows Falls' },
  { ...ca, village: 'Bible Hill', county: 'Colchester County' },
];
console.log('@fragaria/address-formatter 6.7.1');
const lines = RECORDS.map((record) => {
  const text = format(record).trim().split('\n').slice(1).join(' / ');
  console.log(`  ${text}`);
  return text;
});
const is = lines.join('; ') ===
  'Barre, VT 05101; Bellows Falls / Windham County, VT 05101; Quechee / Windsor County, VT 05101; ' +
  'Bellows Falls / VT 05101; Bible Hill, NS B2N 1A1';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
