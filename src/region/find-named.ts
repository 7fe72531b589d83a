import { choosePlaces } from './choose-places.js';
import { placeWords } from './fold-place.js';
import { countryOf, type FindOptions, type FoundPlace } from './found-place.js';
import { isOneEdit } from './is-one-edit.js';
import { loadCounties, loadTownsByLetter, loadTownsOfRegion } from './place-tables.js';
import { loadPlaceWords, type PlaceWords } from './place-words.js';
import type { TablePlace } from './unpack-places.js';

/** A name as it was typed, in words and with the regions that its end names. */
interface Asked {
  readonly words: readonly string[];
  /** Regions or countries; empty: none was named. */
  readonly within: readonly string[];
  /** Whether the end can only be a region: after a comma, a whole word, or in capitals. */
  readonly isSure: boolean;
}

const COUNTY =
  /^(?:(?:regional municipality|region|county|district|comte|condado|parish) (?:of|de|d)? ?)(.+)$|^(.+?) (?:county|co|parish|borough|census area|region|district)$/;
const TOWN_OF =
  /^(?:(?:the )?(?:city|town|village|municipality) of|(?:la )?ville d[eu]?|ciudad de) /;

/** Finds regions, towns and counties by name. Rejects when the words that it needs do not arrive. */
export async function findNamed(
  text: string,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const known = await loadPlaceWords();
  const words = placeWords(text);
  const key = words.join('');
  const region = regionsCalled(key, known, options);
  if (
    known.military.has(words[0] ?? '') &&
    words.every((word) => known.military.has(word) || /\d/.test(word))
  ) {
    return [asRegion('US', options)];
  }
  const nickname = known.nicknames.get(key);
  if (nickname) return findNamed(nickname, options);
  const shared = known.sharedNicknames.get(key);
  if (shared) return [...region, ...(await findNamed(shared, options))];
  if (region.length > 0) return region;

  const asked = splitRegion(text, words, known);
  if (asked) {
    const found = await findWithin(asked, known, options).catch(() => undefined);
    if (found?.length) return found;
    if (found && !isWholeName(asked, text)) return asked.isSure ? wider(asked, options) : [];
    const whole = await findAnywhere(words, known, options).catch(() => []);
    if (whole.some(({ corrected }) => !corrected)) return whole;
    return asked.isSure ? wider(asked, options) : whole;
  }
  return findAnywhere(words, known, options);
}

/** Only the regions that were named, since the town is not known. */
function wider({ within }: Asked, options: FindOptions): readonly FoundPlace[] {
  return within.map((code) => ({ ...asRegion(code, options), approximate: true }));
}

/** "Port Washington" ends in a state's name and is one town all the same. */
function isWholeName({ within }: Asked, text: string): boolean {
  return (
    !text.includes(',') && within.every((code) => code.length > 2) && /[^\s]{4,}\s*$/.test(text)
  );
}

function asRegion(code: string, { regionNames }: FindOptions): FoundPlace {
  const kind = code.length > 2 ? 'region' : 'country';
  return { country: countryOf(code), region: code, name: regionNames[code] ?? code, kind };
}

function asFound(place: TablePlace, kind: 'town' | 'county', corrected = false): FoundPlace {
  const { name, region, point, alsoIn } = place;
  const found = { country: countryOf(region), region, name, kind, point };
  return { ...found, ...(alsoIn && { alsoIn }), ...(corrected && { corrected }) };
}

/** The regions and countries that a name may mean, those of the person's country first, and great namesakes. */
function regionsCalled(
  key: string,
  known: PlaceWords,
  options: FindOptions,
): readonly FoundPlace[] {
  const codes = known.regions.get(key) ?? [];
  const home = options.near?.country;
  const ordered = [...codes].sort(
    (a, b) => Number(countryOf(b) === home) - Number(countryOf(a) === home),
  );
  const towns = codes.length > 0 ? known.namesakes.filter((place) => place.key === key) : [];
  return [
    ...ordered.map((code) => asRegion(code, options)),
    ...towns.map((place) => asFound(place, 'town')),
  ];
}

/** Takes a region and a country off the end: "Portland, Maine, USA". */
function splitRegion(text: string, words: readonly string[], known: PlaceWords): Asked | undefined {
  const last = splitLast(text, words, known);
  if (!last?.within.some((code) => code.length === 2)) return last;
  const more = splitLast(text, last.words, known);
  const countries = last.within;
  const within = more?.within.filter(
    (code) => code.length > 2 && countries.some((country) => code.startsWith(country)),
  );
  return more && within?.length ? { ...more, within, isSure: true } : last;
}

function splitLast(text: string, words: readonly string[], known: PlaceWords): Asked | undefined {
  for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
    const end = words.slice(-count).join('');
    const within = known.regions.get(end);
    if (!within) continue;
    // "or", "in" and "me" are words before they are states.
    const isSure = end.length > 2 || /,/.test(text) || /\b[A-Z]{2}\b/.test(text);
    return { words: words.slice(0, -count), within, isSure };
  }
  return undefined;
}

/** Places of the regions that were named. */
async function findWithin(
  { words, within }: Asked,
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const key = words.join('');
  const nickname = known.nicknames.get(key) ?? known.sharedNicknames.get(key);
  const isWithin = ({ region }: { region: string }) =>
    within.some((code) => region.startsWith(code));
  if (nickname) {
    const found = (await findNamed(nickname, options)).filter(isWithin);
    if (found.length > 0) return found;
  }
  const loads = within.map((code) =>
    code.length > 2
      ? loadTownsOfRegion(code, key, known.boxes)
      : loadTownsByLetter(key, known.boxes),
  );
  const places = (await Promise.all(loads)).flat().filter(isWithin);
  const exact = namesakesOf(places, words);
  if (exact.length > 0) return answer(exact, options.near);
  const counties = (await findCounties(words, known)).filter(isWithin);
  if (counties.length > 0)
    return choosePlaces(counties, options.near).map((place) => asFound(place, 'county'));
  const near = places.filter((place) => key.length >= 5 && isOneEdit(place.key, key));
  return choosePlaces(near, options.near).map((place) => asFound(place, 'town', true));
}

/** Places of both countries: by the first letter, then in the person's own region, then misspelt ones. */
async function findAnywhere(
  words: readonly string[],
  known: PlaceWords,
  options: FindOptions,
): Promise<readonly FoundPlace[]> {
  const { near } = options;
  const key = words.join('');
  const counties = await findCounties(words, known);
  if (counties.length > 0)
    return choosePlaces(counties, near).map((place) => asFound(place, 'county'));
  const places = await loadTownsByLetter(key, known.boxes);
  const exact = namesakesOf(places, words);
  if (exact.length > 0) return answer(exact, near);
  const local = near?.region
    ? await loadTownsOfRegion(near.region, key, known.boxes).catch(() => [])
    : [];
  const hamlets = namesakesOf(local, words);
  if (hamlets.length > 0) return answer(hamlets, near);
  const rest = words.join(' ').replace(TOWN_OF, '');
  if (rest !== words.join(' ')) return findNamed(rest, options);
  const similar = places.filter((place) => key.length >= 7 && isOneEdit(place.key, key));
  return choosePlaces(similar, near).map((place) => asFound(place, 'town', true));
}

function answer(exact: readonly TablePlace[], near: FindOptions['near']): readonly FoundPlace[] {
  return choosePlaces(exact, near).map((place) => asFound(place, 'town'));
}

/** Places of that name; failing that, with "City" added or left out: "Salt Lake", "Boise City". */
function namesakesOf(
  places: readonly TablePlace[],
  words: readonly string[],
): readonly TablePlace[] {
  const key = words.join('');
  const exact = places.filter((place) => place.key === key);
  if (exact.length > 0) return exact;
  const other = words.at(-1) === 'city' ? words.slice(0, -1).join('') : `${key}city`;
  return places.filter((place) => place.key === other);
}

async function findCounties(
  words: readonly string[],
  known: PlaceWords,
): Promise<readonly TablePlace[]> {
  const match = COUNTY.exec(words.join(' '));
  if (!match) return [];
  const name = (match[1] ?? match[2] ?? '').replaceAll(' ', '');
  const places = await loadCounties(name, known.boxes).catch(() => []);
  return places.filter(
    ({ key }) => key.replace(/(county|parish|borough|censusarea|region|district)$/, '') === name,
  );
}
