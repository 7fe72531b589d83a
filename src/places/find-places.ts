import { findByName } from './find-by-name.js';
import { type FindOptions, type FoundPlace, isExact } from './found-place.js';
import { loadOnce } from './load-once.js';
import { readPostalCode } from './read-postal-code.js';

export type { FindOptions, FoundPlace } from './found-place.js';

/** Longer than any address. */
const MOST_CHARACTERS = 300;

const loadPostal = () => import('./find-postal.js');
const loadNamed = () => import('./find-named.js');
const loadAbroad = () => import('./ask-of-abroad.js');
const loadAddress = () => import('./find-address.js');

/**
 * The places a person may mean by a postal code, a town, a county, a region or an address, in any of our languages.
 * None: not understood, or not loaded, which `onMissing` hears of. One: certain, unless it is `corrected`. Several: ask,
 * the likeliest first. Never rejects.
 */
export async function findPlaces(
  text: string,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const asked = text
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (asked.length > MOST_CHARACTERS) return [];
  try {
    const code = readPostalCode(asked);
    if (code) return await (await loadOnce(loadPostal)).findPostal(code);
    return await findWords(asked.replace(/[\s,;.]+$/, ''), options);
  } catch (error) {
    options.onMissing?.(error);
    return findByName(asked, options);
  }
}

async function findWords(asked: string, options: FindOptions): Promise<readonly FoundPlace[]> {
  const hasNumber = /\d/.test(asked);
  if (!hasNumber && !/\p{L}.*\p{L}/su.test(asked)) return [];
  const { findNamed, suggestPlaces } = await loadOnce(loadNamed);
  let found = hasNumber ? [] : await findNamed(asked, options);
  if (options.isGuess && !hasNumber) return found;
  if (found.some(isExact)) return asTown(asked, found, options);
  const named = /[^\p{L}]/u.test(asked)
    ? await (await loadOnce(loadAddress)).findAddress(asked, options)
    : [];
  if (named.some(isExact) || found.length === 0) found = named;
  if (found.length > 0 || !options.isUnfinished) return found;
  const begun = await suggestPlaces(asked, options);
  return begun.map((place) => ({ ...place, corrected: true }));
}

/** One town away from the person's own region may be another place of that name. */
async function asTown(
  asked: string,
  found: readonly FoundPlace[],
  { around }: FindOptions,
): Promise<readonly FoundPlace[]> {
  const [town, ...others] = found;
  if (town?.kind !== 'town' || others.length > 0 || town.region === around?.region) return found;
  // Where it does not arrive, the town is most likely meant.
  const abroad = await loadOnce(loadAbroad).catch(() => undefined);
  return abroad ? [abroad.askOfAbroad(asked, town)] : found;
}
