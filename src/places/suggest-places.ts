import { placeKey, placeWords } from './fold-place.js';
import { asFound, asRegion, type FindOptions, type FoundPlace } from './found-place.js';
import { loadTownsByLetter } from './place-tables.js';
import { loadPlaceWords, type PlaceWords } from './place-words.js';
import type { TablePlace } from './unpack-places.js';

const MOST = 8;
const MOST_REGIONS = 3;
const FEWEST_LETTERS = 2;

/**
 * Regions and towns that begin as typed so far, the likeliest first; after a comma the beginning of a region:
 * "portl", "Portland, o". Loads one table. Never rejects.
 */
export async function suggestPlaces(
  text: string,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const [town = '', ...rest] = text.slice(0, 120).split(',');
  const key = placeWords(town).join('');
  const end = placeKey(rest.join(' '));
  if (key.length < FEWEST_LETTERS || !/[a-z]/.test(key)) return [];
  try {
    const known = await loadPlaceWords();
    const within = end ? regionsFrom(end, known) : undefined;
    const regions = within ? [] : regionsFrom(key, known).slice(0, MOST_REGIONS);
    const places = await loadTownsByLetter(key, known.boxes).catch(() => []);
    const towns = places
      .filter((place) => place.key.startsWith(key))
      .filter(({ region }) => !within || within.some((code) => region.startsWith(code)))
      .sort((a, b) => rank(b, key, options) - rank(a, key, options));
    return [
      ...regions.map((code) => asRegion(code, options)),
      ...towns.map((place) => asFound(place, 'town')),
    ].slice(0, MOST);
  } catch {
    return [];
  }
}

function regionsFrom(key: string, { regions }: PlaceWords): readonly string[] {
  const codes = [...regions].filter(([word]) => word.startsWith(key)).flatMap(([, found]) => found);
  return [...new Set(codes)];
}

function rank({ key, region, size }: TablePlace, typed: string, { around }: FindOptions): number {
  const whole = key === typed ? 20 : 0;
  const home = region === around?.region ? 6 : 0;
  return whole + home + size + (around && region.startsWith(around.country) ? 2 : 0);
}
