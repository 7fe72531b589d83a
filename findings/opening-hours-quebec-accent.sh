#!/bin/sh
# opening_hours 3.15.0 knows the holidays of "Quebec", and not those of "Québec".
#
# The library takes the place as a geocoder such as Nominatim returns it. In French, and in OpenStreetMap itself, the
# province is "Québec". With that name the library raises no error and no warning: it falls back to the few holidays of all
# of Canada. The Fête nationale (24 June), Patriots' Day, Easter Monday and Thanksgiving are then ordinary days.
#
# Who is hurt: whoever asks whether a service in Quebec with "PH off" is open. It counts as open on four closed days.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund opening_hours@3.15.0
cat > ask.mjs <<'JS'
import OpeningHours from 'opening_hours';
const holidays = (state) => {
  const reader = new OpeningHours('PH open', { lat: 46.8, lon: -71.2, address: { country_code: 'ca', state } });
  const days = [];
  for (let day = new Date(2026, 0, 1, 12); day.getFullYear() === 2026; day.setDate(day.getDate() + 1)) {
    if (reader.getState(day)) days.push(`${day.getMonth() + 1}-${day.getDate()}`);
  }
  return days.join(' ');
};
const plain = holidays('Quebec');
const accented = holidays('Québec');
console.log(`opening_hours 3.15.0, public holidays of 2026\n  Quebec: ${plain}\n  Québec: ${accented}`);
const isLost = plain.includes('6-24') && !accented.includes('6-24');
console.log(isLost ? 'As found: the accent loses the Fête nationale.' : 'Changed.');
process.exitCode = isLost ? 0 : 1;
JS
TZ=UTC node ask.mjs
