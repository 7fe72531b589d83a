#!/bin/sh
# opening_hours 3.15.0 has no holiday on 30 September in any province or territory of Canada.
#
# The National Day for Truth and Reconciliation has been a holiday in federal law since 2021, and in British Columbia a
# statutory one since 2023 (National Day for Truth and Reconciliation Act, SBC 2023). Prince Edward Island, the Northwest
# Territories, Nunavut, Yukon and Manitoba have it, too. "PH off" stays open on that day, without a warning.
#
# Who is hurt: whoever relies on the library to say that an office is closed, on a day on which many people call.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund opening_hours@3.15.0
cat > ask.mjs <<'JS'
import OpeningHours from 'opening_hours';
const places = ['British Columbia', 'Prince Edward Island', 'Northwest Territories', 'Nunavut', 'Yukon', 'Manitoba'];
const noon = new Date(2026, 8, 30, 12);
const canadaDay = new Date(2026, 6, 1, 12);
let isOpen = true;
console.log('opening_hours 3.15.0, "Mo-Su 09:00-17:00; PH off"');
for (const state of places) {
  const reader = new OpeningHours('Mo-Su 09:00-17:00; PH off', { lat: 50, lon: -120, address: { country_code: 'ca', state } });
  const say = (date) => (reader.getState(date) ? 'open' : 'closed');
  console.log(`  ${state}: 1 July ${say(canadaDay)}, 30 September ${say(noon)}, warnings ${reader.getWarnings().length}`);
  isOpen = isOpen && reader.getState(noon) && !reader.getState(canadaDay);
}
console.log(isOpen ? 'As found: 30 September is no holiday anywhere.' : 'Changed.');
process.exitCode = isOpen ? 0 : 1;
JS
TZ=UTC node ask.mjs
