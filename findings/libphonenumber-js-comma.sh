#!/bin/sh
# libphonenumber-js 1.13.16 takes what stands behind a comma for an extension: of "503-823-4000, 24 hours a day" it makes
# tel:+15038234000;ext=24, and of two numbers in a list, "503-823-4000, 503-823-4001", one: tel:+15038234000;ext=503.
#
# A comma is a pause in what a phone dials, and so it is among the signs of an extension, whatever follows: hours, days, a street
# number, an area code. README shows extensions written "ext." and "x" alone, and says of findPhoneNumbersInText() that it finds
# the numbers in a text. The second number of a list is never found, and one with a short number and a comma in front of it, as in
# "988, 503-823-4000" or "24/7, 503-823-4000", is not found at all. With a slash, "or" or a full stop instead, all are found.
#
# Who is hurt: whoever makes links to call out of a county's texts and spreadsheets. The phone dials a 24 into the menu of the line
# that answers, the second line is gone, and isValid() is true throughout.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > ask.mjs <<'JS'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
const found = (text) => findPhoneNumbersInText(text, 'US').map(({ number }) => `${number.getURI()}${number.isValid() ? '' : ' (invalid)'}`).join(' ');
const WANTED = 'tel:+15038234000';
const BOTH = `${WANTED} tel:+15038234001`;
const cases = [
  ['503-823-4000, 24 hours a day', WANTED, `${WANTED};ext=24`],
  ['503-823-4000, 8 to 5', WANTED, `${WANTED};ext=8`],
  ['503-823-4000, 100 Main Street', WANTED, `${WANTED};ext=100`],
  ['503-823-4000, 503-823-4001', BOTH, `${WANTED};ext=503`],
  ['988, 503-823-4000', WANTED, ''],
  ['24/7, 503-823-4000', WANTED, ''],
  ['503-823-4000 or 503-823-4001', BOTH, BOTH],
  ['988 or 503-823-4000', WANTED, WANTED],
  ['503-823-4000. 24 hours a day', WANTED, WANTED],
];
console.log('libphonenumber-js 1.13.16, metadata max, findPhoneNumbersInText(text, "US")');
let is = true;
for (const [text, wanted, seen] of cases) {
  const uris = found(text);
  console.log(`  "${text}": ${uris || 'nothing'}${uris === wanted ? '' : `, for ${wanted}`}`);
  is = is && uris === seen;
}
const parsed = parsePhoneNumberFromString('503-823-4000, 24 hours a day', 'US');
console.log(`  parsePhoneNumberFromString("503-823-4000, 24 hours a day"): ${parsed?.getURI()}, valid ${parsed?.isValid()}`);
is = is && parsed?.ext === '24' && parsed.isValid();
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
