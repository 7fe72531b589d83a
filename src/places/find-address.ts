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
import { type Address, isStreetLine, readAddress } from './read-address.js';
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
  return address.code ? findCode(address.code, question) : findTown(text, question);
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

async function findCode(code: PostalCode, question: Question): Promise<Found> {
  const { within, isSure, isCodeFirst, named, parts, options } = question;
  const [place] = await findPostal(code).catch(missing(options));
  if (!place) return findWithout(question);
  const agreed = agree(place, within);
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

/** No such code: the region and the town that are named still count. */
async function findWithout(question: Question): Promise<Found> {
  const { within, isSure, parts, options } = question;
  if (!within.some(isRegion)) return [];
  const towns = await findIn(within, namesOf(parts), question);
  if (towns.length > 0 || !isSure) return towns;
  return regionsOf(within, options).map((place) => ({ ...place, approximate: true }));
}

async function findTown(text: string, question: Question): Promise<Found> {
  const { within, isTorn, isSure, parts, known, options } = question;
  if (isTorn) return [];
  const whole = /\d/.test(text) ? await findNamed(text, options).catch(missing(options)) : [];
  if (whole.some(isExact)) return whole;
  if (within.some(isRegion)) return findWithout(question);
  const names = namesOf(parts);
  const [first, ...others] = parts;
  if (first && others.length > 0 && within.length === 0) {
    const regions = known.regions.get(placeWords(first.join(' ')).join('')) ?? [];
    const towns = await findIn(regions.filter(isRegion), namesOf(others), question);
    if (towns.length > 0) return towns;
  }
  const [name = []] = names;
  const isTrimmed = parts.length === 1 && name.length < placeWords(first?.join(' ') ?? '').length;
  const isStreet = parts.length > 1 && parts.slice(0, -1).some(isStreetLine);
  const isName = !isStreetLine(parts.at(-1) ?? []);
  if (!isName || !(isTrimmed || isStreet)) return [];
  const country = within.filter((code) => isSure && code.length === 2);
  const found = await findNamed([name.join(' '), ...country].join(', '), options);
  return found.filter(isExact);
}

/** What may be the town, the part nearest the region first, and the ends of a line with a street. */
function namesOf(parts: Address['parts']): readonly (readonly string[])[] {
  return [...parts]
    .reverse()
    .flatMap((part) => {
      const words = placeWords(placeWords(part.join(' ')).join(' ').replace(LEADING, ''));
      return isStreetLine(part) ? [4, 3, 2, 1].map((count) => words.slice(-count)) : [words];
    })
    .filter((words, at, all) => words.join('').length > 1 && all.indexOf(words) === at)
    .slice(0, MOST_NAMES);
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
