import { regionAt } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';

/** Points of one town are many, and borders take a while to ask. */
const known = new Map<string, Promise<readonly string[]>>();
const MOST_KNOWN = 20_000;
/** A hundredth of a degree, about a kilometre: borders are not drawn finer. */
const FINE = 100;

/** The regions in which a point may be, the border's other side included. */
function regionsAround(latitude: number, longitude: number): Promise<readonly string[]> {
  const [north, east] = [latitude, longitude].map((degrees) => Math.round(degrees * FINE) / FINE);
  const key = `${north} ${east}`;
  const before = known.get(key);
  if (before) return before;
  const regions = regionAt(north as number, east as number).then(({ region, alsoNear }) => [
    ...(region ? [region] : []),
    ...alsoNear,
  ]);
  if (known.size < MOST_KNOWN) known.set(key, regions);
  return regions;
}

/** A record without a point that is not in the region of its address; and why, where it had one. */
export async function withPointInRegion(
  record: Resource,
): Promise<{ readonly record: Resource; readonly why?: string }> {
  const { place } = record;
  const { latitude, longitude } = place ?? {};
  if (!place || latitude === undefined || longitude === undefined) return { record };
  const regions = await regionsAround(latitude, longitude);
  if (regions.includes(place.region)) return { record };
  const { latitude: _, longitude: __, precision, ...rest } = place;
  const where = regions[0] ? `in ${regions[0]}` : 'in no state or province';
  const why = `and longitude are ${latitude}, ${longitude}, which is ${where} and not in ${place.region}: the point is left out.`;
  return { record: { ...record, place: rest }, why };
}
