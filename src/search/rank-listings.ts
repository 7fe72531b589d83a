import { hoursOf, openingOf } from '../hours/listing-hours.js';
import { isApart } from '../schema/apart.js';
import type { Listing } from '../schema/listing.js';
import { KINDS, type Kind } from '../schema/vocabulary-terms.js';
import type { SearchQuery } from './search-query.js';
import { isBroad } from './turn-of.js';

/** Lines that come before any match when somebody may be in danger. */
export const ALARM_POINTS = 1000;
const LOCAL_POINTS = 30;
// Who worries about somebody else is not sent to a line for their own crisis before one for families.
const PINNED: readonly Kind[] = ['crisis', 'text-chat'];
/** More than the nearness of a line that is for others. */
export const MEANT_POINTS = 29;
// Unknown hours are not closed, and old ones are not surely open: likelier than unknown ones all the same.
/** Points for being open now. */
export const OPEN_POINTS = { open: 4, unknown: 2, listed: 3, closed: 0 };

/** What a person wants apart from the words themselves. */
export interface Wanted {
  /** They typed something to look for. */
  readonly words: boolean;
  /** Needs: chosen, or else understood. */
  readonly kinds: readonly Kind[];
  /** All terms that the words lead to. */
  readonly terms: readonly string[];
}

/** Whether a service is open, as far as its hours say. */
export type Open = keyof typeof OPEN_POINTS;

/** What a listing is worth whatever was typed: nearness, need, open now, whom it is for. */
export function standingPoints(
  query: SearchQuery,
  wanted: Wanted,
  listing: Listing,
  open: Open,
): number {
  const { audiences = [], kinds, place } = listing;
  const handsOver = wanted.kinds.some((kind) => kind === 'naloxone' || kind === 'harm-reduction');
  const isPinned = wanted.kinds.length === 0 || wanted.kinds.some((kind) => PINNED.includes(kind));
  const pinned = !wanted.words && isPinned && is988(listing) ? 3 * LOCAL_POINTS : 0;
  // To a person who says what they need, the right thing farther away is worth more than the wrong thing near.
  const local = isLocal(query, listing) ? LOCAL_POINTS / (wanted.words ? 2 : 1) : 0;
  const need = needPoints(kinds, wanted);
  // Between equals, the one that does more, for no further group of people.
  const breadth = (kinds.length - audiences.length) / 2;
  const meant = meantPoints(wanted.terms, listing);
  // A line answers from anywhere, a place those near it: more so where things are handed over.
  const line = place ? (handsOver ? 3 : 0) : 6;
  const mistaken = listing.mistakenFor ? -ALARM_POINTS : 0;
  return pinned + local + need + breadth + OPEN_POINTS[open] + meant + line + mistaken;
}

/** Whether it is for anybody and for what most people come for; or for just what this person is or asks. */
function meantPoints(terms: readonly string[], listing: Listing): number {
  const { audiences = ['general'], kinds, services } = listing;
  const [main = ''] = services;
  // A line for Indigenous women is for no woman yet.
  const named = audiences.filter((audience) => terms.includes(audience));
  const isNamed = named.length > 0 && isBroad(named) === isBroad(audiences);
  const isFor = isNamed || audiences.includes('general');
  if (!isApart(services, kinds)) return isFor ? MEANT_POINTS : 0;
  if (terms.includes(main)) return isFor ? MEANT_POINTS : MEANT_POINTS / 2;
  // A line about violence to children is not yet what any parent or young person comes for.
  return isNamed && !isBroad(audiences) ? MEANT_POINTS : -MEANT_POINTS;
}

/** Whether a service is open at the moment of the question. */
export function openOf({ at, callerZone, region, country }: SearchQuery, listing: Listing): Open {
  return openingOf(hoursOf(listing), listing, { at, callerZone, locality: region ?? country })
    .state;
}

/** Serves the person's region rather than the whole country. */
export function isLocal({ country }: SearchQuery, listing: Listing): boolean {
  return !listing.regions.includes(country);
}

/** The national crisis line, in both countries. */
export function is988({ kinds, channels, audiences }: Listing): boolean {
  return (
    kinds.includes('crisis') &&
    (!audiences || audiences.includes('general')) &&
    channels.some(({ value }) => value === '988')
  );
}

/** A listing's first kind is what it is for. Where no need is named, people in crisis come first. */
function needPoints(kinds: readonly Kind[], wanted: Wanted): number {
  // To text is a way, not a need.
  const needs: readonly Kind[] = wanted.kinds.filter((kind) => kind !== 'text-chat');
  if (needs.length > 0) {
    const rank = kinds.findIndex((kind) => needs.includes(kind));
    return rank < 0 ? 0 : Math.max(1, 9 - 3 * rank);
  }
  if (wanted.words && wanted.kinds.length === 0) return 0;
  return KINDS.length - Math.min(...kinds.map((kind) => KINDS.indexOf(kind)));
}
