import type { Locality } from './region-code.js';

// Only zones that lie in one region name it; America/Toronto or America/Halifax span several, so they name
// the country alone. Zones: IANA tz database, zone1970.tab.
const CANADIAN: Readonly<Record<string, string>> = {
  Toronto: '',
  Halifax: '',
  Montreal: 'QC',
  'Blanc-Sablon': 'QC',
  Thunder_Bay: 'ON',
  Nipigon: 'ON',
  Atikokan: 'ON',
  Glace_Bay: 'NS',
  Moncton: 'NB',
  St_Johns: 'NL',
  Goose_Bay: 'NL',
  Winnipeg: 'MB',
  Regina: 'SK',
  Swift_Current: 'SK',
  Edmonton: 'AB',
  Vancouver: 'BC',
  Dawson_Creek: 'BC',
  Fort_Nelson: 'BC',
  Creston: 'BC',
  Whitehorse: 'YT',
  Dawson: 'YT',
  Yellowknife: 'NT',
  Inuvik: 'NT',
  Iqaluit: 'NU',
  Rankin_Inlet: 'NU',
  Resolute: 'NU',
  Cambridge_Bay: 'NU',
};

const AMERICAN: Readonly<Record<string, string>> = {
  Phoenix: 'AZ',
  Honolulu: 'HI',
  Anchorage: 'AK',
  Juneau: 'AK',
  Nome: 'AK',
  Sitka: 'AK',
  Detroit: 'MI',
  Puerto_Rico: 'PR',
  St_Thomas: 'VI',
  Guam: 'GU',
  Saipan: 'MP',
  Pago_Pago: 'AS',
};

/**
 * A first guess from the device's time zone: the region where the zone lies in one region only, else the
 * country; the United States when the zone tells nothing. The guess is shown as one and can be changed.
 */
export function guessLocality(timeZone: string | undefined): Locality {
  const city = timeZone?.replace(/^.*\//, '') ?? '';
  const canadian = CANADIAN[city];
  if (canadian !== undefined) {
    return canadian ? { country: 'CA', region: `CA-${canadian}` } : { country: 'CA' };
  }
  const american = AMERICAN[city];
  return american ? { country: 'US', region: `US-${american}` } : { country: 'US' };
}
