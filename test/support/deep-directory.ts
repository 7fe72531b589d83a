/** Records that are few and stand as those of a very large directory do: many tiles, many regions that meet, long lists of words. */
import type { Point } from '../../src/region/distance.js';

/** Where the regions meet. */
export const CORNER: Point = { latitude: 39.1, longitude: -77.55 };
/** A far corner of the first region. */
export const FAR: Point = { latitude: 37.1, longitude: -79.9 };

const CONSONANTS = 'bcdfghjklmnprstvw';
const VOWELS = 'aeiou';

/** A word of four syllables for each number, each its own. */
export function wordAt(number: number): string {
  let rest = (number * 10_000_019 + 777) % 85 ** 4;
  let word = '';
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += `${CONSONANTS[rest % 17]}${VOWELS[Math.floor(rest / 17) % 5]}`;
    rest = Math.floor(rest / 85);
  }
  return word;
}

export function placeRecord(
  id: string,
  region: string,
  { latitude, longitude }: Point,
  name: string,
): object {
  return {
    id,
    name: { en: name },
    description: { en: 'Detox and a bed by the riverbank.' },
    kinds: ['treatment'],
    services: ['detox'],
    regions: [region],
    channels: [{ type: 'phone', value: '+15035550142' }],
    place: { city: 'Frederick', region, latitude, longitude, precision: 'exact' },
  };
}

/** What serves a whole region or country. */
export function wideRecord(id: string, region: string): object {
  const { place: _, ...record } = placeRecord(id, region, CORNER, `${region} line`) as Record<
    string,
    unknown
  >;
  return record;
}

/**
 * Around some towns of one region: a hundred records at one point, and single ones ever farther off, so that each quarter of
 * a quarter is a tile of its own. Each has a word that nobody else has.
 */
export function deepRegion(region: string, towns: readonly Point[]): readonly object[] {
  const records: object[] = [];
  const add = (latitude: number, longitude: number): void => {
    const at = records.length;
    const word = wordAt(at);
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} House`;
    records.push(
      placeRecord(`${region.toLowerCase()}-${at}`, region, { latitude, longitude }, name),
    );
  };
  for (const { latitude, longitude } of towns) {
    for (let one = 0; one < 101; one += 1) add(latitude, longitude);
    for (let step = 0.0004; step < 1; step *= 1.3)
      for (const [north, east] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const)
        add(latitude + north, longitude + east);
  }
  return records;
}
