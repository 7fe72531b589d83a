import { loadInsideTest, regionAt } from '../../places/region-at.js';
import type { Resource } from '../../schema/resource.js';
import { boxOf, kilometresFrom } from './region-box.js';

/** Points of one town are many, and borders take a while to ask: by point, regions that are surely there. */
const sure = new Map<number, readonly string[]>();
/** By point, all regions in which it may be, the border's other side included. */
const whole = new Map<number, readonly string[]>();
const MOST_KNOWN = 20_000;
/** A hundredth of a degree, about a kilometre: borders are not drawn finer. */
const FINE = 100;

/** Outlines leave out islands: so far in kilometres from the box around a state's towns a place may lie where no state is. */
const FARTHEST = 50;

type Place = NonNullable<Resource['place']>;
type InsideTest = Awaited<ReturnType<typeof loadInsideTest>>;
let isInside: InsideTest | undefined;

function keep(
  points: Map<number, readonly string[]>,
  key: number,
  regions: readonly string[],
): void {
  if (points.size < MOST_KNOWN) points.set(key, regions);
}

/** The regions in which a point may be; at once where it is known, or within the region that is asked about. */
function regionsAround(
  latitude: number,
  longitude: number,
  region: string,
): readonly string[] | Promise<readonly string[]> {
  const [north, east] = [Math.round(latitude * FINE), Math.round(longitude * FINE)];
  const key = north * 360 * FINE + east;
  const known = whole.get(key) ?? sure.get(key);
  if (known && (known.includes(region) || whole.has(key))) return known;
  if (!isInside) {
    return loadInsideTest().then((test) => {
      isInside = test;
      return regionsAround(latitude, longitude, region);
    });
  }
  if (isInside(region, north / FINE, east / FINE)) {
    keep(sure, key, [region]);
    return [region];
  }
  return regionAt(north / FINE, east / FINE).then(({ region: at, alsoNear }) => {
    const regions = [...(at ? [at] : []), ...alsoNear];
    keep(whole, key, regions);
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
  const { latitude, longitude, region } = record.place ?? {};
  if (latitude === undefined || longitude === undefined || !region) return { record };
  const regions = regionsAround(latitude, longitude, region);
  return regions instanceof Promise
    ? regions.then((found) => checked(record, found))
    : checked(record, regions);
}

function checked(record: Resource, regions: readonly string[]): Checked {
  const { place } = record;
  if (!place || regions.includes(place.region) || isOnIsland(place, regions[0])) return { record };
  const { latitude, longitude, precision, ...rest } = place;
  const where = regions[0] ? `in ${regions[0]}` : 'in no state or province';
  const why = `and longitude are ${latitude}, ${longitude}, which is ${where} and not in ${place.region}: the point is left out.`;
  return { record: { ...record, place: rest }, why };
}

/** Whether a point in no outline may be that of an island of its own region; `at` is the region that is nearest. */
function isOnIsland({ latitude, longitude, region }: Place, at: string | undefined): boolean {
  const box = boxOf.get(region);
  if (latitude === undefined || longitude === undefined || !box) return false;
  if (at && isInside?.(at, latitude, longitude)) return false;
  return kilometresFrom(box, latitude, longitude) <= FARTHEST;
}
