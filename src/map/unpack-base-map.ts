/** Reads what `src/build/base-map/base-map.ts` wrote. Points are in degrees, longitude first, west of 180° going on below -180. */

export type Point = readonly [longitude: number, latitude: number];

/** What a line of the base map is; each is drawn in its own way. */
export type LineKind =
  | 'states'
  | 'provinces'
  | 'neighbours'
  | 'lakes'
  | 'borders'
  | 'frontiers'
  | 'gaps'
  | 'neighbourGaps';

export interface BaseMap {
  readonly letters: string;
  readonly carry: number;
  readonly lines: readonly {
    readonly kind: string;
    readonly step: number;
    readonly packed: string;
  }[];
  readonly townStep: number;
  readonly regions: string;
  readonly regionPoints: string;
  readonly towns: readonly {
    readonly zoom: number;
    readonly names: string;
    readonly points: string;
  }[];
}

/** A name on the map and the zoom from which there is room for it. */
export interface MapLabel {
  readonly name: string;
  readonly at: Point;
  readonly zoom: number;
  readonly isRegion?: boolean;
  /** Somewhere in the town, not its middle: no dot. */
  readonly isAbout?: boolean;
}

/** Lines from text in which each number is the difference from the point before. */
export function unpackLines(
  { letters, carry }: Pick<BaseMap, 'letters' | 'carry'>,
  packed: string,
  step: number,
): Point[][] {
  const ends = letters.length - carry;
  const digits = new Map([...letters].map((letter, value) => [letter, value]));
  let at = 0;
  let [x, y] = [0, 0];

  function readNumber(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const digit = digits.get(packed[at] as string) ?? 0;
      at += 1;
      if (digit < ends) {
        value += digit * weight;
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
      }
      value += digit * weight;
      weight *= carry;
    }
  }

  const lines: Point[][] = [[]];
  while (at < packed.length) {
    if (packed[at] === ' ') {
      lines.push([]);
      at += 1;
      continue;
    }
    x += readNumber();
    y += readNumber();
    lines.at(-1)?.push([x * step, y * step]);
  }
  return lines;
}

/** The names of regions and towns, the most important first. */
export function unpackLabels(map: BaseMap): MapLabel[] {
  const { regions, regionPoints, towns, townStep } = map;
  const points = (packed: string): Point[] => unpackLines(map, packed, townStep)[0] ?? [];
  const regionAt = points(regionPoints);
  return [
    ...regions.split('|').map((name, at) => ({
      name,
      at: regionAt[at] as Point,
      zoom: 3,
      isRegion: true,
    })),
    ...towns.flatMap(({ zoom, names, points: packed }) => {
      const townAt = points(packed);
      return names.split('|').map((name, at) => ({ name, at: townAt[at] as Point, zoom }));
    }),
  ];
}
