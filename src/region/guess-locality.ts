import type { Locality } from './region-code.js';

// Time zones of the IANA tz database that lie in one region only, by a part of their names, as "CODE:Part,Part"; older names,
// which devices go on reporting, are among them ("Canada/Yukon"). Zones that span several regions name the country alone, and
// here those of Canada (Atikokan's is also Coral Harbour's); what is not here is the US. `test/region/zones.ts` has them all.
const ZONES =
  'CA-BC:Vancouver,Canada/Pacific,Dawson_Creek,Fort_Nelson,Creston CA-YT:Whitehorse,Dawson,Yukon CA-NT:Yellowknife,Inuvik ' +
  'CA-NU:Iqaluit,Pangnirtung,Rankin_Inlet,Resolute,Cambridge_Bay CA-SK:Regina,Swift_Current,Saskatchewan ' +
  'CA-ON:Thunder_Bay,Rainy_River CA-QC:Blanc-Sablon CA-NB:Moncton CA-NS:Glace_Bay ' +
  'CA-NL:St_Johns,Goose_Bay,Newfoundland ' +
  'CA:Canada/,Toronto,Montreal,Nipigon,Halifax,Winnipeg,Edmonton,Atikokan,Coral_Harbour ' +
  'US-AK:Anchorage,Juneau,Sitka,Metlakatla,Yakutat,Nome,Adak,Atka,Alaska,Aleutian US-AZ:Phoenix,Arizona ' +
  'US-HI:Honolulu,Hawaii US-IN:Indiana,Fort_Wayne,Knox_IN US-KY:Monticello US-MI:Detroit,Menominee,Michigan ' +
  'US-ND:North_Dakota US-PR:Puerto_Rico US-VI:St_Thomas,Virgin US-GU:Guam US-MP:Saipan US-AS:Pago_Pago,Samoa';

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
