#!/bin/sh
# parse-address 1.1.2 and @sroussey/parse-address 2.4.2 take the accents out of an American address together with their letters:
# "Española, NM" becomes "Espaola".
#
# Both read US addresses into parts. Española and Cañon City are spelt with ñ by the Board on Geographic Names. Of addresses with two units
# ("Building 4, Floor 2"), without a house number on a highway, or on a rural or highway contract route (Publication 28 of the
# Postal Service, sections 24 and 25) they give what stands before the trouble, and no city, state or ZIP code, though these are written
# the same as ever. The answer is an object as for any other address; neither README says that parts may be lost.
#
# Who is hurt: whoever sorts a list of services by its city or ZIP code: those in villages of Alaska, on the Navajo Nation and in the
# second building of a hospital are in no place, and a service in Española is in a town that does not exist.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund parse-address@1.1.2 @sroussey/parse-address@2.4.2
cat > ask.cjs <<'JS'
const first = require('parse-address');
const { AddressParser } = require('@sroussey/parse-address');
const second = new AddressParser();
const ADDRESSES = [
  '421 SW Oak St, Suite 210, Portland, OR 97204',
  '615 Macon Ave, Cañon City, CO 81212',
  '17 La Cañada Rd, Española, NM 87532',
  '10 Court St, Building 4, Floor 2, Dover, NH 03820',
  'US Hwy 160, Tuba City, AZ 86045',
  'HC 1 Box 20, Kotzebue, AK 99752',
];
const place = ({ city, state, zip }) => `${city} ${state} ${zip}`;
console.log('parse-address 1.1.2; @sroussey/parse-address 2.4.2');
const places = ADDRESSES.map((address) => {
  const [a, b] = [place(first.parseLocation(address)), place(second.parseLocation(address))];
  console.log(`  ${address}: ${a}; ${a === b ? 'the same' : b}`);
  return a === b ? a : 'differ';
});
const nowhere = 'undefined undefined undefined';
const is = places.join() === `Portland OR 97204,Caon City CO 81212,Espaola NM 87532,${nowhere},${nowhere},${nowhere}`;
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
