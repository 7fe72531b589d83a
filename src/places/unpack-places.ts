import { placeKey } from './fold-place.js';
import type { PackedPlaces } from './packed-places.js';
import { readFixed } from './read-numbers.js';

/** A place of the generated tables. */
export interface TablePlace {
  readonly key: string;
  readonly name: string;
  readonly region: string;
  /** 0: unknown; 1: 1,000 people; 2: 2,000; 3: 4,000; … */
  readonly size: number;
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly alsoIn?: readonly string[];
}

/** South, west, height and width of a region in hundredths of a degree. */
export type RegionBox = readonly [number, number, number, number];

/** Codes and boxes of the regions, in the order that the tables count them. */
export interface RegionBoxes {
  readonly codes: readonly string[];
  readonly boxes: readonly RegionBox[];
}

/** A region's box is this many steps high and wide, so that a point takes three characters. */
export const BOX_STEPS = 868;

/** Gives each word its capital, except where a `^` says that it is the other way round. */
function restoreCapitals(text: string): string {
  return text.replace(/(^|[ \-(./])?(\^)?(\p{L})/gu, (_, before, mark, letter: string) =>
    (before ?? '').concat(
      (before === undefined) === (mark === undefined) ? letter : letter.toUpperCase(),
    ),
  );
}

function pointIn([south, west, height, width]: RegionBox, at: number): TablePlace['point'] {
  const steps = BOX_STEPS - 1;
  const latitude = south + (Math.floor(at / BOX_STEPS) / steps) * height;
  const longitude = west + ((at % BOX_STEPS) / steps) * width;
  const east = longitude < -18000 ? longitude + 36000 : longitude;
  return { latitude: Math.round(latitude) / 100, longitude: Math.round(east) / 100 };
}

/** The places of a generated table. */
export function unpackPlaces(packed: PackedPlaces, { codes, boxes }: RegionBoxes): TablePlace[] {
  const also = new Map(
    packed.also.split(',').map((entry) => {
      const [key, region, ...others] = entry.split(' ');
      return [`${key} ${region}`, others] as const;
    }),
  );
  const only = codes.indexOf(packed.regions);
  let text = '';
  return [...packed.names.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = ''], at) => {
    text = text.slice(0, shared.charCodeAt(0) - 65) + rest;
    const name = restoreCapitals(text);
    const key = placeKey(name);
    const index = only < 0 ? readFixed(packed.regions, at, 1) : only;
    const region = codes[index] as string;
    const alsoIn = also.get(`${key} ${region}`);
    const place = {
      key,
      name,
      region,
      size: readFixed(packed.sizes, at, 1),
      point: pointIn(boxes[index] as RegionBox, readFixed(packed.points, at, 3)),
    };
    return alsoIn ? { ...place, alsoIn } : place;
  });
}
