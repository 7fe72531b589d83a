#!/bin/sh
# libphonenumber-js 1.13.16 reads Canada's 310-1000 as valid for a caller in the United States, and writes it as +13101000.
#
# 310 numbers have seven digits and are dialled without an area code, inside the part of Canada that has them. There is no E.164 form:
# +1 310 1000 is one digit group short of a number in California's area code 310. The library gives the country as CA, says
# isValid() for the default country US as well, and getURI() gives tel:+13101000.
#
# Who is hurt: whoever checks a helpline's number with isValid() and puts getURI() behind a "Call" button: crisis lines of
# Alberta and British Columbia have such numbers (310-1818, 310-6789).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat > ask.mjs <<'JS'
import { parsePhoneNumberFromString as parse } from 'libphonenumber-js/max';
let is = true;
console.log('libphonenumber-js 1.13.16, metadata max');
for (const country of ['US', 'CA']) {
  const number = parse('310-1000', country);
  console.log(`  "310-1000" from ${country}: country ${number?.country}, valid ${number?.isValid()}, ${number?.getURI()}`);
  is = is && number?.isValid() === true && number.getURI() === 'tel:+13101000';
}
console.log(is ? 'As found.' : 'Changed.');
process.exitCode = is ? 0 : 1;
JS
node ask.mjs
