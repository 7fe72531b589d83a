import { choosePlaces } from './choose-places.js';
import { findCounties } from './find-counties.js';
import { placeWords } from './fold-place.js';
import {
  asFound,
  asRegion,
  countryOf,
  type FindOptions,
  type FoundPlace,
  isExact,
  missing,
} from './found-place.js';
import { isOneEdit } from './is-one-edit.js';
import { loadOnce } from './load-once.js';
import { loadTownsByLetter, loadTownsOfRegion } from './place-tables.js';
import { loadPlaceWords, type PlaceWords } from './place-words.js';
import { type Asked, mayBeWhole, splitRegion } from './split-region.js';
import type { TablePlace } from './unpack-places.js';

export { suggestPlaces } from './suggest-places.js';

const loadSpellings = () => import('./spell-out.js');

// In short names one letter makes another name: Gary is not Cary.
const SHORTEST_MISSPELT = { within: 5, anywhere: 7 } as const;
/** 128,000 people and more. */
const GREAT = 8;
const TOWN_OF =
  /^(?:(?:the )?(?:city|town|village|municipality) of|(?:la )?ville d[eu]?|ciudad de) /;

/** Finds regions, towns and counties by name. Rejects when the tables that it needs do not arrive. */
export async function findNamed(
  text: string,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const known = await loadPlaceWords();
  const words = placeWords(text);
  const key = words.join('');
  if (isMilitary(words, known)) return [asRegion('US', options)];
  const nickname = known.nicknames.get(key);
  if (nickname) return findNamed(nickname, options);
  const regions = findRegions(key, known, options);
  const shared = known.sharedNicknames.get(key);
  if (shared) return [...regions, ...(await findNamed(shared, options))];
  if (regions.length > 0) return regions;
  const asked = splitRegion(text, words, known);
  return asked
    ? findInRegion(asked, text, words, known, options)
    : orSpelledOut(words, options, (spelled) => findAnywhere(spelled, known, options));
}

/** What is found for a name as it is written; failing that, as it is written out: West Palm Beach for "W Palm Bch". */
async function orSpelledOut(
  words: readonly string[],
  options: FindOptions,
  find: (words: readonly string[]) => Promise<readonly FoundPlace[]>,
): Promise<readonly FoundPlace[]> {
  const found = await find(words);
  if (options.isGuess || found.some(isExact)) return found;
  return loadOnce(loadSpellings)
    .then(({ findSpelledOut }) => findSpelledOut(words, found, find))
    .catch((error) => [...found, ...missing(options)(error)]);
}

/** "APO AE": somewhere in the world, and no region's business. */
function isMilitary(words: readonly string[], { military }: PlaceWords): boolean {
  return words.length > 0 && words.every((word) => military.has(word));
}

/** Regions and countries of that name, those of the person's country first, and great towns called like them. */
function findRegions(key: string, known: PlaceWords, options: FindOptions): readonly FoundPlace[] {
  const codes = known.regions.get(key) ?? [];
  const isAtHome = (code: string) => Number(countryOf(code) === options.around?.country);
  const ordered = [...codes].sort((a, b) => isAtHome(b) - isAtHome(a));
  const isName = key.length > 4 && !/state|province/.test(key);
  const towns = codes.length > 0 ? namesakesOf(key, codes, known, isName) : [];
  return [
    ...ordered.map((code) => asRegion(code, options)),
    ...towns.map((place) => asFound(place, 'town')),
  ];
}

/** Great towns called like a region in this language or another: New York for "Nueva York", and in "NY, NY", not for "NY". */
function namesakesOf(
  key: string,
  codes: readonly string[],
  known: PlaceWords,
  isName: boolean,
): readonly TablePlace[] {
  return known.namesakes.filter(
    (place) =>
      place.key === key ||
      (isName &&
        codes.includes(place.region) &&
        known.regions.get(place.key)?.includes(place.region)),
  );
}

/** The place in the region that its end names; else the whole as one name; else the region alone. */
async function findInRegion(
  asked: Asked,
  text: string,
  words: readonly string[],
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const countries = asked.within.filter((code) => code.length === 2);
  const regions = findRegions(asked.words.join(''), known, options);
  const inCountry = regions.filter(({ country }) => countries.includes(country));
  const isEither = countries.length < asked.within.length;
  if (inCountry.length > 0 && !isEither) return inCountry;
  const found = await orSpelledOut(asked.words, options, (spelled) =>
    findWithin({ ...asked, words: spelled }, known, options).catch(missing(options)),
  );
  // "Ontario, CA": the province in Canada, the town in California.
  const isCanadian = options.around?.country === 'CA';
  const either = isCanadian ? [...inCountry, ...found] : [...found, ...inCountry];
  if (asked.isSure ? either.length > 0 : either.some(({ kind }) => kind !== 'county'))
    return either;
  // "Lane Co" and "co" for Colorado.
  const counties = answer(await findCounties(words, known, options), 'county', options);
  const named = counties.length > 0 ? counties : either;
  if (named.length > 0) return named;
  if (mayBeWhole(asked, text)) {
    const whole = await findAnywhere(words, known, options).catch(missing(options));
    if (whole.some(({ corrected }) => !corrected)) return whole;
  }
  // A country alone is no answer to a town: the region in hand is nearer.
  if (!asked.isSure || countries.length === asked.within.length) return [];
  return asked.within.map((code) => ({ ...asRegion(code, options), approximate: true }));
}

/** Places of that name in the regions or countries named. Rejects when a table that it needs does not arrive. */
export async function findWithin(
  { words: typed, within }: Asked,
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const words = typed.join(' ').replace(TOWN_OF, '').split(' ');
  const key = words.join('');
  const isWithin = ({ region }: { readonly region: string }) =>
    within.some((code) => region.startsWith(code));
  const nickname = known.nicknames.get(key) ?? known.sharedNicknames.get(key);
  const named = nickname ? (await findNamed(nickname, options)).filter(isWithin) : [];
  if (named.length > 0) return named;
  const tables = within.map((code) =>
    code.length > 2
      ? loadTownsOfRegion(code, key, known.boxes)
      : loadTownsByLetter(key, known.boxes),
  );
  const places = unique((await Promise.all(tables)).flat().filter(isWithin));
  const exact = called(places, words);
  if (exact.length > 0) return answer(exact, 'town', options);
  const namesakes = namesakesOf(key, known.regions.get(key) ?? [], known, true).filter(isWithin);
  if (namesakes.length > 0) return answer(namesakes, 'town', options);
  const counties = (await findCounties(words, known, options)).filter(isWithin);
  if (counties.length > 0) return answer(counties, 'county', options);
  return misspelt(places, key, SHORTEST_MISSPELT.within, options);
}

/** Places of both countries: by the first letter, then in the person's own region, then misspelt ones. */
async function findAnywhere(
  words: readonly string[],
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const key = words.join('');
  const counties = await findCounties(words, known, options);
  if (counties.length > 0) return answer(counties, 'county', options);
  const places = await loadTownsByLetter(key, known.boxes);
  const exact = called(places, words);
  if (exact.length > 0)
    return [...answer(exact, 'town', options), ...alsoMeant(places, exact, key, options)];
  const home = options.isGuess ? undefined : options.around?.region;
  const local = home ? await loadTownsOfRegion(home, key, known.boxes).catch(missing(options)) : [];
  const hamlets = called(local, words);
  if (hamlets.length > 0) return answer(hamlets, 'town', options);
  const rest = words.join(' ').replace(TOWN_OF, '');
  if (!options.isGuess && rest !== words.join(' ')) return findNamed(rest, options);
  return misspelt(unique([...places, ...local]), key, SHORTEST_MISSPELT.anywhere, options);
}

/** A place may be in two tables, as when "CA" is asked for as the state and as the country. */
function unique(places: readonly TablePlace[]): readonly TablePlace[] {
  return [...new Map(places.map((place) => [`${place.name} ${place.region}`, place])).values()];
}

/** Places of that name; failing that, with "City" added or left out: "Salt Lake", "Boise City". */
function called(places: readonly TablePlace[], words: readonly string[]): readonly TablePlace[] {
  const key = words.join('');
  const exact = places.filter((place) => place.key === key);
  if (exact.length > 0) return exact;
  const other = words.at(-1) === 'city' ? words.slice(0, -1).join('') : `${key}city`;
  return places.filter((place) => place.key === other);
}

/**
 * What else may be meant by the right name of a town: a great city by that of smaller ones, Pittsburgh by "Pittsburg"; and
 * where all of that name is in the other country, a town of the person's own region, Okanogan by "Okanagan".
 */
function alsoMeant(
  places: readonly TablePlace[],
  exact: readonly TablePlace[],
  key: string,
  { around, isGuess }: FindOptions,
): readonly FoundPlace[] {
  const size = Math.max(GREAT, ...exact.map((place) => place.size + 2));
  if (
    key.length < SHORTEST_MISSPELT.anywhere ||
    exact.some(({ region }) => region === around?.region)
  )
    return [];
  const isAbroad = !isGuess && exact.every(({ region }) => countryOf(region) !== around?.country);
  return places
    .filter(
      (place) =>
        (place.size >= size || (isAbroad && place.region === around?.region)) &&
        isMisspelt(place.key, key),
    )
    .map((place) => ({ ...asFound(place, 'town'), corrected: true }));
}

/** One letter wrong, or letters doubled that are single and the other way round: "Cincinatti". */
function isMisspelt(a: string, b: string): boolean {
  const squeeze = (key: string) => key.replace(/(.)\1/g, '$1');
  return isOneEdit(a, b) || (a !== b && squeeze(a) === squeeze(b));
}

function answer(
  places: readonly TablePlace[],
  kind: 'town' | 'county',
  { around, isGuess }: FindOptions,
): readonly FoundPlace[] {
  return choosePlaces(places, around, isGuess).map((place) => asFound(place, kind));
}

function misspelt(
  places: readonly TablePlace[],
  key: string,
  shortest: number,
  { around, isGuess }: FindOptions,
): readonly FoundPlace[] {
  const similar = places.filter(
    (place) =>
      key.length >= shortest && (!isGuess || place.size >= GREAT) && isMisspelt(place.key, key),
  );
  return choosePlaces(similar, around).map((place) => ({
    ...asFound(place, 'town'),
    corrected: true,
  }));
}
