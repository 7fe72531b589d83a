import type { PackedPlaces, PackedPostal } from '../../places/packed-places.js';
import { BOX_STEPS, type RegionBox, type RegionBoxes } from '../../places/unpack-places.js';
import { packDifferences, packFixed, packNumbers } from '../modules/pack-numbers.js';
import { groupBy, keyOf, type NamedPlace, type PostalPlace } from './place-sources.js';

/** Alaska goes on across the antimeridian: its islands in the east are counted further west. */
function westward(region: string, longitude: number): number {
  return region === 'US-AK' && longitude > 0 ? longitude - 360 : longitude;
}

/** The box of each region around all its places, in the order of `codes`. */
export function boxesOf(codes: readonly string[], places: readonly NamedPlace[]): RegionBoxes {
  const groups = groupBy(places, ({ region }) => region);
  const boxes = codes.map((code): RegionBox => {
    const inside = groups.get(code) ?? [];
    if (inside.length === 0) return [0, 0, 0, 0];
    const latitudes = inside.map(({ latitude }) => Math.round(latitude * 100));
    const longitudes = inside.map(({ longitude }) => Math.round(westward(code, longitude) * 100));
    const south = Math.min(...latitudes);
    const west = Math.min(...longitudes);
    return [south, west, Math.max(...latitudes) - south, Math.max(...longitudes) - west];
  });
  return { codes, boxes };
}

function stepOf(value: number, start: number, span: number): number {
  return span === 0 ? 0 : Math.round(((value * 100 - start) / span) * (BOX_STEPS - 1));
}

function packPoint(
  { region, latitude, longitude }: NamedPlace,
  { codes, boxes }: RegionBoxes,
): string {
  const [south, west, height, width] = boxes[codes.indexOf(region)] as RegionBox;
  const up = Math.min(BOX_STEPS - 1, Math.max(0, stepOf(latitude, south, height)));
  const right = Math.max(0, stepOf(westward(region, longitude), west, width));
  return packFixed(up * BOX_STEPS + Math.min(BOX_STEPS - 1, right), 3);
}

/** Lower case, with a `^` before each letter whose case is not the usual one for its place. */
function markCapitals(name: string): string {
  return name.replace(/(^|[ \-(./])?(\p{L})/gu, (_, before: string | undefined, letter: string) => {
    const small = letter.toLowerCase();
    const isUsual = (letter !== small) === (before !== undefined);
    return `${before ?? ''}${isUsual ? '' : '^'}${small}`;
  });
}

/** 0 for unknown, else one more than the doublings of a thousand people. */
function sizeOf(population: number): number {
  return population < 1 ? 0 : Math.max(0, Math.floor(Math.log2(population / 1000))) + 1;
}

export function inOrder(places: readonly NamedPlace[]): NamedPlace[] {
  const keyed = places.map((place) => ({ place, key: keyOf(place.name) }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) return a.key < b.key ? -1 : 1;
    return b.place.population - a.place.population || (a.place.region < b.place.region ? -1 : 1);
  });
  return keyed.map(({ place }) => place);
}

const TWIN_DEGREES = 0.15;

/** Towns that go on in another region under the same name, as `key region others…`. */
export function twinsOf(places: readonly NamedPlace[]): ReadonlyMap<NamedPlace, readonly string[]> {
  const twins = new Map<NamedPlace, readonly string[]>();
  for (const group of groupBy(places, ({ name }) => keyOf(name)).values()) {
    for (const place of group) {
      const others = group.filter(
        (other) =>
          other.region !== place.region &&
          other.region.slice(0, 2) === place.region.slice(0, 2) &&
          Math.abs(other.latitude - place.latitude) < TWIN_DEGREES &&
          Math.abs(other.longitude - place.longitude) < TWIN_DEGREES,
      );
      if (others.length > 0) twins.set(place, [...new Set(others.map(({ region }) => region))]);
    }
  }
  return twins;
}

/** Places as text; `unpackPlaces` reads it. */
export function packPlaces(
  places: readonly NamedPlace[],
  boxes: RegionBoxes,
  twins: ReadonlyMap<NamedPlace, readonly string[]>,
): PackedPlaces {
  const ordered = inOrder(places);
  const regions = new Set(ordered.map(({ region }) => region));
  let before = '';
  const names = ordered.map(({ name }) => {
    const text = markCapitals(name);
    let shared = 0;
    while (shared < 25 && shared < text.length && text[shared] === before[shared]) shared += 1;
    before = text;
    return String.fromCharCode(65 + shared) + text.slice(shared);
  });
  const index = ({ region }: NamedPlace) => packFixed(boxes.codes.indexOf(region), 1);
  const also = ordered.flatMap((place) => {
    const others = twins.get(place);
    return others ? [[keyOf(place.name), place.region, ...others].join(' ')] : [];
  });
  return {
    names: names.join(''),
    regions: regions.size === 1 ? ([...regions][0] as string) : ordered.map(index).join(''),
    sizes: ordered.map(({ population }) => packFixed(sizeOf(population), 1)).join(''),
    points: ordered.map((place) => packPoint(place, boxes)).join(''),
    also: also.join(','),
  };
}

const hundredths = (degrees: number) => Math.round(degrees * 100);

/** Postal codes as text, in order; `numberOf` turns a code into a number. */
export function packPostal(
  places: readonly PostalPlace[],
  numberOf: (area: string) => number,
  also: ReadonlyMap<string, readonly string[]>,
): PackedPostal {
  const runs: { region: string; count: number }[] = [];
  for (const { region } of places) {
    const last = runs.at(-1);
    if (last?.region === region) last.count += 1;
    else runs.push({ region, count: 1 });
  }
  const numbers = places.map(({ area }) => numberOf(area));
  return {
    codes: packNumbers(numbers.map((number, at) => number - (numbers[at - 1] ?? 0))),
    latitudes: packDifferences(places.map(({ latitude }) => hundredths(latitude))),
    longitudes: packDifferences(
      places.map(({ region, longitude }) => hundredths(westward(region, longitude))),
    ),
    regions: runs.map(({ region, count }) => `${region.slice(3)}${count}`).join(''),
    also: places
      .flatMap(({ area, region }) => {
        const others = also.get(area)?.filter((other) => other !== region);
        return others?.length ? [area + others.map((other) => other.slice(3)).join('')] : [];
      })
      .join(','),
  };
}
