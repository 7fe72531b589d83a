import type { Locality } from './region-code.js';

// Time zones of the IANA tz database by a part of their names, as "CODE:Part,Part": those that lie in one region only and have
// many people, and then all of Canada, with the older names that devices go on reporting. Atikokan's is also Coral Harbour's,
// Edmonton's also Yellowknife's, Winnipeg's also Kenora's. What is not here is the US. `test/region/zones.ts` has them all.
const ZONES =
  'CA-BC:Vancouver,Dawson_Creek,Fort_Nelson,Creston CA-YT:Whitehorse,Dawson CA-NT:Yellowknife,Inuvik ' +
  'CA-NU:Iqaluit,Pangnirtung,Rankin_Inlet,Resolute,Cambridge_Bay CA-SK:Regina,Swift_Current ' +
  'CA-ON:Thunder_Bay,Rainy_River CA-QC:Blanc-Sablon CA-NB:Moncton CA-NS:Glace_Bay CA-NL:St_Johns,Goose_Bay ' +
  'CA:Canada/,Toronto,Montreal,Nipigon,Halifax,Winnipeg,Edmonton,Atikokan,Coral_Harbour ' +
  'US-AZ:Phoenix US-HI:Honolulu US-AK:Anchorage,Juneau,Nome,Sitka US-IN:Indiana US-MI:Detroit US-PR:Puerto_Rico ' +
  'US-VI:St_Thomas US-GU:Guam US-MP:Saipan US-AS:Pago_Pago';

/**
 * A first guess from the device's time zone: the region where the zone lies in one region only, else the
 * country; the United States when the zone tells nothing. The guess is shown as one and can be changed.
 */
export function guessLocality(timeZone = ''): Locality {
  for (const entry of ZONES.split(' ')) {
    const [code = '', parts = ''] = entry.split(':');
    if (parts.split(',').some((part) => timeZone.includes(part))) {
      const country = code.startsWith('CA') ? 'CA' : 'US';
      return code === country ? { country } : { country, region: code };
    }
  }
  return { country: 'US' };
}
