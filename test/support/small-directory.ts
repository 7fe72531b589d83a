/** A small sharded directory that a page can make for itself: as `shard` would write it, with two tiles in Oregon. */
import { boxOf, cellOf, packCells } from '../../src/directory/cells.js';
import {
  type DirectoryManifest,
  FORMAT,
  type TileListing,
} from '../../src/directory/directory-files.js';
import {
  codeOf,
  nameByHash,
  nameByPlace,
  pathOf,
  tilePlace,
  wordsPlace,
} from '../../src/directory/file-names.js';
import { directoryWords } from './directory-words.js';
import { makeListing } from './listing-fixture.js';

export const PORTLAND = { latitude: 45.52, longitude: -122.68 };
export const BEND = { latitude: 44.06, longitude: -121.31 };

/** So many in each town: more than one answer needs. */
const IN_TOWN = 20;
/** So many of them have naloxone: fewer than a list shows at first. */
const WITH_NALOXONE = 3;

export interface SmallDirectory {
  readonly first: DirectoryManifest;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths of the tiles of Portland and of Bend. */
  readonly tiles: readonly [portland: string, bend: string];
}

function town(city: string, { latitude, longitude }: typeof PORTLAND): readonly TileListing[] {
  return Array.from({ length: IN_TOWN }, (_, at) => ({
    ...makeListing({
      id: `us-or-${city.toLowerCase()}-${at}`,
      name: `${city} Quillfeather ${at}`,
      description: 'Detox and a bed.',
      kinds: at < WITH_NALOXONE ? ['treatment', 'naloxone'] : ['treatment'],
      services: ['detox'],
      place: {
        city,
        region: 'US-OR',
        latitude: latitude + at / 1000,
        longitude,
        precision: 'exact',
      },
    }),
    by: 'Cedar County',
  }));
}

export async function smallDirectory(): Promise<SmallDirectory> {
  const files = new Map<string, string>();
  const add = async (content: object, place?: string): Promise<string> => {
    const text = JSON.stringify(content);
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hash = [...new Uint8Array(bytes).subarray(0, 8)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    const name = place === undefined ? nameByHash(hash) : nameByPlace(place, codeOf(hash));
    files.set(pathOf(name), text);
    return name;
  };
  const towns = [town('Portland', PORTLAND), town('Bend', BEND)] as const;
  const cells = [cellOf(PORTLAND).slice(0, 10), cellOf(BEND).slice(0, 10)];
  const names = await Promise.all(
    towns.map((listings, at) =>
      add({ k: 'tile', language: 'en', listings }, tilePlace('US-OR', 'en', cells[at] ?? '')),
    ),
  );
  const codesOf = (some: readonly string[]): string => some.map((name) => name.slice(-6)).join('');
  const order = [0, 1].sort((one, other) => ((cells[one] ?? '') < (cells[other] ?? '') ? -1 : 1));
  const words: Record<string, string> = {};
  for (const [number, at] of order.entries()) {
    for (const listing of towns[at] ?? [])
      for (const word of directoryWords(listing)) {
        const step = number === 0 ? '2' : words[word] === '2' ? '2 1' : '3';
        if (!words[word]?.includes(' ')) words[word] = step;
      }
  }
  const wordFiles = (order: 'forward' | 'backward'): Promise<string> =>
    add({ k: 'words', words }, wordsPlace('US-OR', 'en', order, ''));
  const index = await add({
    k: 'region',
    region: 'US-OR',
    language: 'en',
    wide: [],
    cells: packCells(order.map((at) => cells[at] ?? '')),
    start: order.indexOf(0),
    list: { codes: codesOf(order.map((at) => names[at] ?? '')), sizes: '55' },
    words: {
      forward: { from: '', codes: codesOf([await wordFiles('forward')]) },
      backward: { from: '', codes: codesOf([await wordFiles('backward')]) },
    },
  });
  const [south, west] = boxOf(cells[0] ?? '');
  return {
    first: {
      format: FORMAT,
      made: '2026-11-29',
      languages: ['en'],
      count: 2 * IN_TOWN,
      regions: {
        'US-OR': { index: [index], count: 2 * IN_TOWN, box: [BEND.latitude, west, south, -121] },
      },
      countries: {},
    },
    files,
    tiles: [pathOf(names[0] ?? ''), pathOf(names[1] ?? '')],
  };
}
