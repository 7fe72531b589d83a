import { packDifferences, packNumbers } from '../modules/pack-numbers.js';
import { writeConstant } from '../modules/write-module.js';

export type Position = readonly [longitude: number, latitude: number];

/** A line that one or two regions have as part of their border. */
export interface Arc {
  readonly points: readonly Position[];
}

/** A region's outlines; each is a list of arcs, `~n` for the arc n from its end to its beginning. */
export interface Outline {
  /** ISO 3166-2, or the country next door: what lies there is abroad. */
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** Steps a degree: a step is about 200 metres. */
const STEPS = 500;

/** Arcs and outlines as text; `src/places/region-at.ts` reads it. */
export function packBorders(arcs: readonly Arc[], outlines: readonly Outline[]): string {
  const lines = arcs.map(({ points }) => {
    const steps = points.map(([x, y]) => [Math.round(x * STEPS), Math.round(y * STEPS)] as const);
    return steps.filter(
      ([x, y], at) => at === 0 || x !== steps[at - 1]?.[0] || y !== steps[at - 1]?.[1],
    );
  });
  const points = lines.flat();
  const signed = (index: number) => (index < 0 ? ~index * 2 + 1 : index * 2);
  const borders = {
    codes: outlines.map(({ code }) => code).join(','),
    lengths: packNumbers(lines.map(({ length }) => length)),
    longitudes: packDifferences(points.map(([x]) => x)),
    latitudes: packDifferences(points.map(([, y]) => y)),
    rings: packNumbers(
      outlines.flatMap(({ rings }) => [
        rings.length,
        ...rings.flatMap((ring) => [ring.length, ...ring.map(signed)]),
      ]),
    ),
  };
  return writeConstant('borders', 'PackedBorders', borders, [
    { name: 'PackedBorders', from: '../../places/packed-places.js' },
  ]);
}
