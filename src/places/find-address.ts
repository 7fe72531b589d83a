import { findNamed, findWithin } from './find-named.js';
import { findPostal } from './find-postal.js';
import { placeWords } from './fold-place.js';
import {
  asRegion,
  countryOf,
  type FindOptions,
  type FoundPlace,
  isExact,
  missing,
} from './found-place.js';
import { isAbroad } from './is-abroad.js';
import { loadPlaceWords, type PlaceWords } from './place-words.js';
import { type Address, isStreetLine, partsOf, readAddress } from './read-address.js';
import { readCoordinates } from './read-coordinates.js';
import type { PostalCode } from './read-postal-code.js';

interface Question extends Address {
  readonly known: PlaceWords;
  readonly options: FindOptions;
}

type Found = readonly FoundPlace[];

const MOST_NAMES = 10;
const MOST_CHOICES = 6;
const LEADING =
  /^(?:(?:in|near|at|around|a|au|en|dans|pres d[eu]|cerca de|zip(?: code)?|code postal|codigo postal) )+/;
const STREET_BEFORE = /^(?:rue|avenue|av|avenida|boul|boulevard|chemin|calle|camino)$/;
const LEADING_TYPED = /^(?:in|near|at|around|[aà]|au|en|dans|pr[eè]s d[eu]|cerca de)\s+/i;

/**
 * The place of an address, as people paste it: its postal code if the region and the town do not speak against it, else
 * its town. What contradicts itself is asked about. Rejects when the tables that it needs do not arrive.
 */
export async function findAddress(text: string, options: FindOptions): Promise<Found> {
  const point = readCoordinates(text);
  if (point) return findPoint(point);
  const known = await loadPlaceWords();
  const address = readAddress(text, known);
  const question = { ...address, known, options };
  if (endsAbroad(address)) return [];
  return address.code ? findCode(address.code, text, question) : findTown(text, question);
}

async function findPoint(point: { latitude: number; longitude: number }): Promise<Found> {
  const { latitude, longitude } = point;
  const { regionAt } = await import('./region-at.js');
  const { region, alsoNear } = await regionAt(latitude, longitude);
  if (!region) return [];
  const name = `${latitude}, ${longitude}`;
  const found = { country: countryOf(region), region, name, kind: 'town', point } as const;
  return [alsoNear.length > 0 ? { ...found, alsoIn: alsoNear } : found];
}

/** "Paris, France", "10115 Berlin, Germany": our towns and codes of that name are not meant. */
function endsAbroad({ within, isCodeFirst, parts }: Address): boolean {
  const last = parts.at(-1) ?? [];
  const ends = isCodeFirst ? last.map((_, at) => last.slice(at)) : parts.length > 1 ? [last] : [];
  return within.length === 0 && ends.some((end) => isAbroad(end.join(' ')));
}

async function findCode(code: PostalCode, text: string, question: Question): Promise<Found> {
  const { within, isSure, isCodeFirst, named, other, parts, options } = question;
  const [place] = await findPostal(code).catch(missing(options));
  if (!place) return findTown(text, question);
  const agreed = agree(place, within);
  if (other) return ask([place, ...(await findPostal(other).catch(missing(options)))]);
  const isShort = code.written.length < 4;
  if (within.some(isRegion)) {
    if (agreed) return [agreed];
    const towns = await findIn(within, namesOf(parts), question);
    // Washington is a town in the District of Columbia, too.
    const isTown =
      parts.length === 0 && (await findIn([place.region], [named], question)).length > 0;
    if (isTown || (!isSure && towns.length === 0)) return [place];
    return ask([place, ...(towns.length > 0 ? towns : regionsOf(within, options))]);
  }
  if (!agreed) return ask([place, ...regionsOf(within, options)]);
  if (place.region === place.country || parts.length === 0)
    return isShort && !within[0] ? [] : [place];
  if (options.isGuess) return [place];
  const regions = [place.region, ...(place.alsoIn ?? [])];
  const names = namesOf(parts);
  if ((await findIn(regions, names, question)).length > 0) return [place];
  if (isShort) return within.length > 0 ? [place] : [];
  return compare(place, names[0] ?? [], isCodeFirst, options);
}

/** The town named is not where the code is: asks, if there is such a town, or if the code may be of another country. */
async function compare(
  place: FoundPlace,
  name: readonly string[],
  isCodeFirst: boolean,
  options: FindOptions,
): Promise<Found> {
  const words = name.join(' ');
  if (isAbroad(words)) return [];
  const elsewhere = await findNamed(words, options).catch(missing(options));
  const towns = elsewhere.filter(isExact);
  return towns.length > 0 || isCodeFirst ? ask([place, ...towns]) : [place];
}

/** The town is not known: the region that was named, if it can be nothing else. */
function wide({ within, isSure, options }: Question): Found {
  return isSure ? regionsOf(within, options).map((place) => ({ ...place, approximate: true })) : [];
}

/** No code: a town of the region named, else what stands below the street, as if it had been typed alone. */
async function findTown(text: string, question: Question): Promise<Found> {
  const { within, isTorn, parts, known, options } = question;
  if (isTorn) return [];
  const exact = async (name: string): Promise<Found> => {
    const found = (await findNamed(name, options).catch(missing(options))).filter(isExact);
    return found.every(({ kind }) => kind === 'country') ? [] : found;
  };
  // "100 Mile House".
  const whole = /\d/.test(text) ? await exact(text) : [];
  if (whole.length > 0) return whole;
  const regions = within.filter(isRegion);
  const towns = regions.length > 0 ? await findIn(within, namesOf(parts), question) : [];
  if (towns.length > 0) return towns;
  const lines = partsOf(text);
  const street = lines.map(isStreetLine).lastIndexOf(true);
  const below = lines
    .slice(street + 1)
    .map((line) => line.join(' '))
    .join(', ');
  const name = below.replace(LEADING_TYPED, '');
  const named = name && (street >= 0 || name !== below) ? await exact(name) : [];
  if (named.length > 0) return named;
  if (regions.length > 0) return wide(question);
  // "Oregon, Portland".
  const [first = [], ...others] = parts;
  const before = known.regions.get(placeWords(first.join(' ')).join('')) ?? [];
  return within.length === 0 && others.length > 0
    ? findIn(before.filter(isRegion), namesOf(others), question)
    : [];
}

/** What may be the town, the part nearest the region first, and the ends of a line with a street. */
function namesOf(parts: Address['parts']): readonly (readonly string[])[] {
  return [...parts]
    .reverse()
    .flatMap((part) => {
      const words = placeWords(placeWords(part.join(' ')).join(' ').replace(LEADING, ''));
      return isStreetLine(part) ? endsOf(words) : [words];
    })
    .filter((words, at, all) => words.join('').length > 1 && all.indexOf(words) === at)
    .slice(0, MOST_NAMES);
}

/** "123 Main St Salt Lake City" ends in a town, "123 rue Sherbrooke" does not. */
function endsOf(words: readonly string[]): readonly (readonly string[])[] {
  return [4, 3, 2, 1]
    .filter((count) => !STREET_BEFORE.test(words.at(-count - 1) ?? ''))
    .map((count) => words.slice(-count));
}

/** The first of the names that is a town in one of the regions, rightly spelt; failing that the first that is a county. */
async function findIn(
  within: readonly string[],
  names: readonly (readonly string[])[],
  { known, options }: Question,
): Promise<Found> {
  let counties: Found = [];
  for (const words of names) {
    const asked = { words, within, isSure: true };
    const found = await findWithin(asked, known, options).catch(missing(options));
    const exact = found.filter(isExact);
    if (exact.some(({ kind }) => kind === 'town')) return exact;
    if (counties.length === 0) counties = exact;
  }
  return counties;
}

/** The place, if it is in what was named: of a code in two states the state named. */
function agree(place: FoundPlace, within: readonly string[]): FoundPlace | undefined {
  const { alsoIn, ...rest } = place;
  if (within.length === 0 || within.includes(place.country)) return place;
  const region = [place.region, ...(alsoIn ?? [])].find((code) => within.includes(code));
  return region ? { ...rest, region } : undefined;
}

function ask(places: Found): Found {
  return places.slice(0, MOST_CHOICES).map((place) => ({ ...place, corrected: true }));
}

function regionsOf(codes: readonly string[], options: FindOptions): Found {
  return codes.map((code) => asRegion(code, options));
}

function isRegion(code: string): boolean {
  return code.length > 2;
}
