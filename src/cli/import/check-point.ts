import { regionAt } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';

/** Points of one town are many, and borders take a while to ask. */
const known = new Map<number, readonly string[]>();
const MOST_KNOWN = 20_000;
/** A hundredth of a degree, about a kilometre: borders are not drawn finer. */
const FINE = 100;

/** The regions in which a point may be, the border's other side included; at once where the point is known. */
function regionsAround(
  latitude: number,
  longitude: number,
): readonly string[] | Promise<readonly string[]> {
  const [north, east] = [Math.round(latitude * FINE), Math.round(longitude * FINE)];
  const key = north * 360 * FINE + east;
  const before = known.get(key);
  if (before) return before;
  return regionAt(north / FINE, east / FINE).then(({ region, alsoNear }) => {
    const regions = [...(region ? [region] : []), ...alsoNear];
    if (known.size < MOST_KNOWN) known.set(key, regions);
    return regions;
  });
}

/** A record, without its point where that is not in the region of its address; then why. */
export interface Checked {
  readonly record: Resource;
  readonly why?: string;
}

/** A promise only where borders have to be asked. */
export function withPointInRegion(record: Resource): Checked | Promise<Checked> {
  const { latitude, longitude } = record.place ?? {};
  if (latitude === undefined || longitude === undefined) return { record };
  const regions = regionsAround(latitude, longitude);
  return regions instanceof Promise
    ? regions.then((found) => checked(record, found))
    : checked(record, regions);
}

function checked(record: Resource, regions: readonly string[]): Checked {
  const { place } = record;
  if (!place || regions.includes(place.region)) return { record };
  const { latitude, longitude, precision, ...rest } = place;
  const where = regions[0] ? `in ${regions[0]}` : 'in no state or province';
  const why = `and longitude are ${latitude}, ${longitude}, which is ${where} and not in ${place.region}: the point is left out.`;
  return { record: { ...record, place: rest }, why };
}
