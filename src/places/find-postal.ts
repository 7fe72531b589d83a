import { zipShards } from '../generated/places/zip-shards.js';
import type { FoundPlace } from './found-place.js';
import { loadOnce } from './load-once.js';
import type { PackedPostal } from './packed-places.js';
import { addUp, readNumbers } from './read-numbers.js';
import type { PostalCode } from './read-postal-code.js';

// AE, AA and AP: addresses of the armed forces, anywhere in the world. USPS Publication 28, section 225.
const MILITARY = /^(09[0-8]|340|96[2-6])/;

// Canada Post, Addressing Guidelines. X is two territories, told apart only by the whole area.
const PROVINCES = 'ANL,BNS,CPE,ENB,GQC,HQC,JQC,KON,LON,MON,NON,PON,RMB,SSK,TAB,VBC,YYT';

const loadCoarseZips = () => import('../generated/places/coarse-zips.js');
const loadForwardAreas = () => import('../generated/places/forward-areas.js');

/**
 * Finds the area of a postal code. Answers from the wider area when the code or its table is not there; rejects when it
 * can tell nothing because a table did not arrive.
 */
export async function findPostal(code: PostalCode): Promise<readonly FoundPlace[]> {
  const { country, area, written: name } = code;
  const base = { country, name, kind: 'postal' } as const;
  if (country === 'US' && MILITARY.test(area)) return [{ ...base, region: 'US', kind: 'country' }];
  const found = country === 'US' ? await findZip(area) : await findForwardArea(area);
  return found ? [{ ...base, ...found }] : [];
}

type Area = Pick<FoundPlace, 'region' | 'point' | 'alsoIn' | 'approximate'>;

async function findZip(area: string): Promise<Area | undefined> {
  const failed: unknown[] = [];
  const shard = await load(zipShards[area.charAt(0)], failed);
  const found = shard && readArea(shard.places, area, Number(area.slice(1)), 'US');
  if (found) return found;
  const coarse = await load(loadCoarseZips, failed);
  const wide = area.slice(0, 3);
  const around = coarse && readArea(coarse.places, wide, Number(wide), 'US');
  if (!around && failed.length > 0) throw failed[0];
  return around && { ...around, approximate: true };
}

async function findForwardArea(area: string): Promise<Area | undefined> {
  // Kept for letters to the North Pole.
  if (area === 'H0H') return undefined;
  const failed: unknown[] = [];
  const table = await load(loadForwardAreas, failed);
  const found = table && readArea(table.places, area, Number.parseInt(area, 36), 'CA');
  // A 0 in the middle is the countryside of half a province or more.
  if (found) return area.charAt(1) === '0' ? { ...found, approximate: true } : found;
  const province = new RegExp(`${area.charAt(0)}(\\w\\w)(,|$)`).exec(PROVINCES)?.[1];
  if (!province && failed.length > 0) throw failed[0];
  return province ? { region: `CA-${province}`, approximate: true } : undefined;
}

/** Loads a table, or keeps why it did not arrive. */
async function load<T>(
  table: (() => Promise<T>) | undefined,
  failed: unknown[],
): Promise<T | undefined> {
  if (!table) return undefined;
  return loadOnce(table).catch((error: unknown) => {
    failed.push(error);
    return undefined;
  });
}

/** Looks a code up in a table; `number` is what stands for it there. */
export function readArea(
  { codes, latitudes, longitudes, regions, also }: PackedPostal,
  area: string,
  number: number,
  country: string,
): Area | undefined {
  let sum = 0;
  const at = readNumbers(codes).findIndex((step) => {
    sum += step;
    return sum === number;
  });
  if (at < 0) return undefined;
  let past = 0;
  const run = [...regions.matchAll(/([A-Z]+)(\d+)/g)].find(([, , count]) => {
    past += Number(count);
    return past > at;
  });
  const latitude = (addUp(readNumbers(latitudes))[at] as number) / 100;
  const west = (addUp(readNumbers(longitudes))[at] as number) / 100;
  const others = new RegExp(`(?:^|,)${area}([A-Z]+)`).exec(also)?.[1]?.match(/../g);
  const point = { latitude, longitude: west < -180 ? west + 360 : west };
  return {
    region: `${country}-${run?.[1]}`,
    // 0, 0 is in the sea: the middle of this area is not known.
    ...(latitude !== 0 && { point }),
    ...(others && { alsoIn: others.map((code) => `${country}-${code}`) }),
  };
}
