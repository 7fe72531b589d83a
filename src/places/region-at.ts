import pointInPolygon from 'point-in-polygon-hao';
import { times } from '../base/times.js';
import { readArea } from './find-postal.js';
import { loadOnce } from './load-once.js';
import type { PackedBorders } from './packed-places.js';
import { addUp, readNumbers } from './read-numbers.js';

type Position = [longitude: number, latitude: number];

/** What lies at a point. */
export interface RegionAt {
  /** ISO 3166-2; undefined: neither in the United States nor in Canada. */
  readonly region: string | undefined;
  /** Other regions whose border is not far, the nearest first. */
  readonly alsoNear: readonly string[];
}

interface Ring {
  readonly points: Position[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

interface Area {
  readonly code: string;
  readonly rings: readonly Ring[];
}

const STEPS = 500;
const KILOMETRES_A_DEGREE = 111.2;
// Small islands and shallow bays are left out of the borders: the nearest land counts up to here.
const FARTHEST = 25;
// The borders of the United States are true to about 500 metres, those of Canada to a few kilometres.
const FINE = 0.5;
const COARSE = 8;
const NEAR = 5;
// Beyond what the coasts of the United States are off by; islands of New Brunswick lie there.
const OFFSHORE = 1.5;
const ISLAND_REACH = 15;
// In towns the nearest postal area is the right one; in the country it may be anywhere.
const TOWN_REACH = 5;

const loadBorders = () => import('../generated/places/borders.js');
const loadForwardAreas = () => import('../generated/places/forward-areas.js');

let areas: Promise<readonly Area[]> | undefined;

function loadAreas(): Promise<readonly Area[]> {
  areas ??= loadOnce(loadBorders).then(
    ({ borders }) => unpackBorders(borders),
    (error: unknown) => {
      areas = undefined;
      throw error;
    },
  );
  return areas;
}

function unpackBorders({ codes, lengths, longitudes, latitudes, rings }: PackedBorders): Area[] {
  const [xs, ys] = [addUp(readNumbers(longitudes)), addUp(readNumbers(latitudes))];
  let from = 0;
  const lines = readNumbers(lengths).map((length) => {
    const points = xs.slice(from, from + length).map((x, at): Position => {
      return [x / STEPS, (ys[from + at] as number) / STEPS];
    });
    from += length;
    return points;
  });
  const numbers = readNumbers(rings).values();
  const next = () => numbers.next().value ?? 0;
  const lineOf = (index: number) => {
    const line = lines[index >> 1] ?? [];
    return index % 2 ? [...line].reverse() : line;
  };
  return codes.split(',').map((code) => ({
    code,
    rings: times(next(), () => {
      const ring = times(next(), () => lineOf(next())).flatMap((line, at) =>
        at === 0 ? line : line.slice(1),
      );
      // The last point is the first one again, to the bit: pointInPolygon insists.
      return withBox([...ring.slice(0, -1), ring[0] as Position]);
    }),
  }));
}

function withBox(points: Position[]): Ring {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    points,
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

/** Whether a ring may be within reach: most of them need no closer look. */
function isNear({ box }: Ring, [x, y]: Position): boolean {
  const [west, south, east, north] = box;
  const reach = FARTHEST / KILOMETRES_A_DEGREE;
  const wide = reach / Math.cos((y * Math.PI) / 180);
  return x >= west - wide && x <= east + wide && y >= south - reach && y <= north + reach;
}

/** Kilometres from a point to a line of points; 0 within the ring. */
function distanceTo(rings: readonly Ring[], [x, y]: Position): number {
  const squeeze = Math.cos((y * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const { points } of rings) {
    for (let at = 1; at < points.length; at += 1) {
      const [x0, y0] = points[at - 1] as Position;
      const [x1, y1] = points[at] as Position;
      const [dx, dy] = [(x1 - x0) * squeeze, y1 - y0];
      const [px, py] = [(x - x0) * squeeze, y - y0];
      const along = (px * dx + py * dy) / (dx * dx + dy * dy || 1);
      const share = Math.max(0, Math.min(1, along));
      least = Math.min(least, Math.hypot(px - share * dx, py - share * dy));
    }
  }
  return least * KILOMETRES_A_DEGREE;
}

// Offices of the government on both sides of the Ottawa river.
const NOWHERE = ['K1A'];

/** The province of the nearest postal area, where borders are drawn too coarsely to tell; none within reach, nothing. */
async function provinceByPost([x, y]: Position, reach: number): Promise<string | undefined> {
  const { places } = await loadOnce(loadForwardAreas);
  const latitudes = addUp(readNumbers(places.latitudes));
  const longitudes = addUp(readNumbers(places.longitudes));
  const squeeze = Math.cos((y * Math.PI) / 180);
  let [number, nearest, least] = [0, '', reach / KILOMETRES_A_DEGREE];
  readNumbers(places.codes).forEach((step, at) => {
    number += step;
    const east = ((longitudes[at] as number) / 100 - x) * squeeze;
    const distance = Math.hypot((latitudes[at] as number) / 100 - y, east);
    const area = number.toString(36).toUpperCase();
    if (distance < least && !NOWHERE.includes(area)) [nearest, least] = [area, distance];
  });
  return nearest
    ? readArea(places, nearest, Number.parseInt(nearest, 36), 'CA')?.region
    : undefined;
}

function contains(rings: readonly Ring[], point: Position): boolean {
  return rings.some(({ points }) => pointInPolygon(point, [points]) !== false);
}

/**
 * A quick test for whether a point is surely in a region. False says nothing: `regionAt` knows coasts and what is near a border.
 * Rejects when the borders do not arrive.
 */
export async function loadInsideTest(): Promise<
  (region: string, latitude: number, longitude: number) => boolean
> {
  const ringsOf = new Map((await loadAreas()).map(({ code, rings }) => [code, rings]));
  return (region, latitude, longitude) => {
    const point: Position = [longitude, latitude];
    const close = ringsOf.get(region)?.filter((ring) => isNear(ring, point)) ?? [];
    return contains(close, point);
  };
}

/**
 * The state, province or territory at a point, told on the device alone.
 * Rejects when the borders do not arrive.
 */
export async function regionAt(latitude: number, longitude: number): Promise<RegionAt> {
  const point: Position = [longitude, latitude];
  const near = (await loadAreas())
    .map(({ code, rings }): Near => {
      const close = rings.filter((ring) => isNear(ring, point));
      const inside = contains(close, point);
      return { code, inside, away: inside ? 0 : distanceTo(close, point) };
    })
    .filter(({ away }) => away <= FARTHEST)
    .sort((a, b) => a.away - b.away);
  const region = await decide(point, near);
  const alsoNear = near
    .filter(({ code, away }) => code.length > 2 && code !== region && away <= NEAR)
    .map(({ code }) => code);
  return { region, alsoNear: region ? alsoNear : [] };
}

interface Near {
  readonly code: string;
  readonly inside: boolean;
  readonly away: number;
}

async function decide(point: Position, near: readonly Near[]): Promise<string | undefined> {
  const [first] = near;
  if (!first) return undefined;
  const state = near.find(({ code, away }) => code.startsWith('US') && away <= FINE);
  if (state) return state.code;
  if (first.code.length === 2) return undefined;
  const provinces = near.filter(({ code, away }) => code.startsWith('CA') && away <= COARSE);
  const isOffshore = first.code.startsWith('US') && first.away > OFFSHORE;
  if (provinces.length < 2 && first.code.startsWith('CA')) return first.code;
  if (provinces.length === 0 && !isOffshore) return first.code;
  const byPost = await provinceByPost(point, isOffshore ? ISLAND_REACH : TOWN_REACH).catch(
    () => undefined,
  );
  return byPost ?? first.code;
}
