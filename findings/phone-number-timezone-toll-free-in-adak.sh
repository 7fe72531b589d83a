#!/bin/sh
# phone-number-timezone 1.0.0 puts every toll-free number in the Aleutian Islands, and Newfoundland on the clock of Puerto Rico.
#
# README: it "Returns IANA timezones of phone numbers". A toll-free number belongs to no place: the metadata that the library itself loads
# names 42 zones for it. The library gives the first by the alphabet without a word of doubt: America/Adak, four hours behind Chicago and
# five behind New York. Where an area code is known to lie in one zone it is wrong as well: 709 (Newfoundland and Labrador) is
# America/Puerto_Rico, and it never gets to what the metadata says of 306 (Saskatchewan, which does not change its clocks) and 915 (El Paso,
# on Mountain time): both are America/Chicago.
#
# Who is hurt: whoever works out from a helpline's number whether it is open: the line seems closed while somebody answers, or the reverse.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund phone-number-timezone@1.0.0
cat > ask.cjs <<'JS'
const { phoneNumberTimezone } = require('phone-number-timezone');
const NUMBERS = {
  'New York, 212': '+12125550142',
  'Chicago, 312': '+13125550142',
  'toll-free, 800': '+18005550142',
  'toll-free, 833': '+18335550142',
  'toll-free, 888': '+18885550142',
  'Newfoundland, 709': '+17095550142',
  'Saskatchewan, 306': '+13065550142',
  'El Paso, 915': '+19155550142',
};
console.log('phone-number-timezone 1.0.0');
(async () => {
  const found = [];
  for (const [name, number] of Object.entries(NUMBERS)) {
    const zone = await phoneNumberTimezone(number);
    console.log(`  ${name}: ${zone}`);
    found.push(zone.split('/')[1]);
  }
  const isSame =
    found.join() === 'New_York,Chicago,Adak,Adak,Adak,Puerto_Rico,Chicago,Chicago';
  console.log(isSame ? 'As found.' : 'Changed.');
  process.exitCode = isSame ? 0 : 1;
})();
JS
node ask.cjs
