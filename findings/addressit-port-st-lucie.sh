#!/bin/sh
# addressit 1.8.2 takes the St. of Port St. Lucie, Florida, for a street, and the real street and its number are gone.
#
# README: it "takes a piece of text and converts that into a structured address", with the street as its focal point. The last word that
# can be a kind of street wins, and for "1 Main St, Port St. Lucie, FL 34952" that is the St. of the city: street "Port St", no
# number, region "Lucie"; "1 Main" is in no part of the answer. Bay St. Louis and Lake St. Louis are the same; St. Louis and Sault Ste. Marie
# are right.
#
# Who is hurt: whoever puts a list of clinics on a map: each one in a city of 200,000 people has the same street without a number.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund addressit@1.8.2
cat > ask.cjs <<'JS'
const addressit = require('addressit');
const ADDRESSES = [
  '1 Main St, St. Louis, MO 63101',
  '1 Main St, Sault Ste. Marie, MI 49783',
  '1 Main St, Port St. Lucie, FL 34952',
  '200 W Jefferson Ave, Lake St. Louis, MO 63367',
  '398 Blaize Ave, Bay St. Louis, MS 39520',
];
console.log('addressit 1.8.2');
const streets = ADDRESSES.map((text) => {
  const { number, street, regions } = addressit(text);
  console.log(`  ${text}: number ${JSON.stringify(number)}, street ${JSON.stringify(street)}, regions ${JSON.stringify(regions)}`);
  return [number, street].join(' ').trim();
});
const is = streets.join() === '1 Main St,1 Main St,Port St,Lake St,Bay St';
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.cjs
