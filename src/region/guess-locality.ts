import type { Locality } from './region-code.js';

// Zones of the IANA tz database by the last part of their names, as "CODE:Zone,Zone". Only zones that lie in one region name
// it; those that span several (America/Toronto, America/Halifax) name the country alone. What is not here is the US.
const ZONES =
  'CA:Toronto,Halifax CA-QC:Montreal CA-NS:Glace_Bay CA-NB:Moncton ' +
  'CA-NL:St_Johns,Goose_Bay CA-MB:Winnipeg CA-SK:Regina,Swift_Current CA-AB:Edmonton ' +
  'CA-BC:Vancouver,Dawson_Creek,Fort_Nelson,Creston CA-YT:Whitehorse,Dawson CA-NT:Yellowknife,Inuvik ' +
  'CA-NU:Iqaluit,Rankin_Inlet,Resolute,Cambridge_Bay US-AZ:Phoenix US-HI:Honolulu US-AK:Anchorage,Juneau,Nome,Sitka ' +
  'US-MI:Detroit US-PR:Puerto_Rico US-VI:St_Thomas US-GU:Guam US-MP:Saipan US-AS:Pago_Pago';

/**
 * A first guess from the device's time zone: the region where the zone lies in one region only, else the
 * country; the United States when the zone tells nothing. The guess is shown as one and can be changed.
 */
export function guessLocality(timeZone: string | undefined): Locality {
  const city = timeZone?.replace(/^.*\//, '');
  for (const entry of ZONES.split(' ')) {
    const [code = '', cities = ''] = entry.split(':');
    if (city && cities.split(',').includes(city)) {
      const country = code.startsWith('CA') ? 'CA' : 'US';
      return code === country ? { country } : { country, region: code };
    }
  }
  return { country: 'US' };
}
