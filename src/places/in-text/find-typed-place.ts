import { type FindOptions, type FoundPlace, findPlaces } from '../find-places.js';
import { placeWords } from '../fold-place.js';
import { readTypedPlace } from './read-typed-place.js';
import type { SeenInText, TypedName } from './typed-words.js';

/** What a place among typed words comes to. */
export interface PlaceMeant {
  /** The words that name it, folded: as long as they stand, so does the answer. */
  readonly asked: string;
  /** The same as they were typed. */
  readonly name: string;
  /** The one place that can be meant. */
  readonly place?: FoundPlace;
  /** What to ask, where several can be meant or one is not sure. */
  readonly choices: readonly FoundPlace[];
}

const MOST_CHOICES = 6;

/**
 * The place among the words of a question, or what to ask about it; nothing for an alarm, for the region in hand, and
 * for words that may well be no place. Loads at most one table. Never rejects.
 */
export async function findTypedPlace(
  text: string,
  seen: SeenInText,
  options: FindOptions,
): Promise<PlaceMeant | undefined> {
  const read = readTypedPlace(text, seen, options.regionNames);
  if (!read) return undefined;
  let nearest: PlaceMeant | undefined;
  for (const name of read.names) {
    const words = { asked: placeWords(name).join(''), name };
    const found = await findPlaces(name, { ...options, isGuess: !read.isAddress });
    const exact = found.filter(({ corrected }) => !corrected);
    if (exact.length > 0) return judge(words, exact, read, options);
    if (read.isSure && found.length > 0) nearest ??= { ...words, choices: found };
  }
  return nearest && { ...nearest, choices: nearest.choices.slice(0, MOST_CHOICES) };
}

function judge(
  words: Pick<PlaceMeant, 'asked' | 'name'>,
  found: readonly FoundPlace[],
  { isSure, isLocal }: TypedName,
  { around }: FindOptions,
): PlaceMeant | undefined {
  const [only, ...others] = found.length > 1 ? narrow(found, around?.country) : found;
  if (!only || found.some((place) => isWide(place) && place.region === around?.region)) {
    return undefined;
  }
  const place = atHome(only, around?.region);
  const isHere = place.region === (around?.region ?? around?.country);
  if (isLocal && (others.length > 0 || !isHere)) return undefined;
  if (others.length > 0) return { ...words, choices: found.slice(0, MOST_CHOICES) };
  return isHere || isSure ? { ...words, place, choices: [] } : { ...words, choices: [place] };
}

/** A region and a great town in it that are called alike are the region; so is one in the person's country. */
function narrow(found: readonly FoundPlace[], country: string | undefined): readonly FoundPlace[] {
  const [region, ...more] = found.filter(isWide);
  if (!region || more.length > 0) return found;
  if (found.every((place) => place.region === region.region)) return [region];
  return region.country === country &&
    found.every((place) => place === region || place.country !== country)
    ? [region]
    : found;
}

/** A place that goes on in the region in hand is taken to be there. */
function atHome(place: FoundPlace, region: string | undefined): FoundPlace {
  return region && place.alsoIn?.includes(region) ? { ...place, region } : place;
}

function isWide({ kind }: FoundPlace): boolean {
  return kind === 'region' || kind === 'country';
}
