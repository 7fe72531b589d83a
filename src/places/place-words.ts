import { loadOnce } from './load-once.js';
import type { RegionBox, RegionBoxes, TablePlace } from './unpack-places.js';
import { unpackPlaces } from './unpack-places.js';

/** What names of regions and nicknames mean, and where regions lie. */
export interface PlaceWords {
  /** Regions and countries by each way to write them. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly boxes: RegionBoxes;
  /** Large towns that are called like a region. */
  readonly namesakes: readonly TablePlace[];
  readonly nicknames: ReadonlyMap<string, string>;
  /** Nicknames that may mean something else too. */
  readonly sharedNicknames: ReadonlyMap<string, string>;
  readonly military: ReadonlySet<string>;
}

const loadWords = () => import('../generated/places/words.js');

let loaded: Promise<PlaceWords> | undefined;

/** Loads the words once; a failure is not kept, so that asking again tries again. */
export function loadPlaceWords(): Promise<PlaceWords> {
  loaded ??= readWords().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function readWords(): Promise<PlaceWords> {
  const words = await loadOnce(loadWords);
  const regions = new Map<string, string[]>();
  for (const line of words.regionWords.split(';')) {
    const [code = '', written = ''] = line.split(':');
    for (const key of written.split(',')) regions.set(key, [...(regions.get(key) ?? []), code]);
  }
  const lines = words.regionBoxes.split(';').map((line) => line.split(','));
  const boxes = {
    codes: lines.map(([code = '']) => code),
    boxes: lines.map(([, ...sides]) => sides.map(Number) as unknown as RegionBox),
  };
  return {
    regions,
    boxes,
    namesakes: unpackPlaces(words.namesakes, boxes),
    nicknames: new Map(Object.entries(words.nicknames)),
    sharedNicknames: new Map(Object.entries(words.sharedNicknames)),
    military: new Set(words.militaryWords.split(',')),
  };
}
