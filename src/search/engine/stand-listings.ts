import { isApart } from '../../schema/apart.js';
import type { Listing } from '../../schema/listing.js';
import { KINDS } from '../../schema/vocabulary-terms.js';
import { admitsListing, dateIn } from '../admit-listings.js';
import {
  MEANT_POINTS,
  OPEN_POINTS,
  type Open,
  openOf,
  standingPoints,
  type Wanted,
} from '../rank-listings.js';
import type { SearchQuery } from '../search-query.js';
import type { SearchIndex } from './build-index.js';
import { memoize } from './memoize.js';

/** What a listing is worth whatever was typed; undefined for one that may not be shown. */
export interface Standing {
  pointsOf(at: number): number | undefined;
  openOf(at: number): Open;
}

/** Less than any standing. */
const NOT_ADMITTED = -Infinity;

/** Judges listings by their profiles, and keeps the judgement while only the words change. */
export function standListings(index: SearchIndex, query: SearchQuery, wanted: Wanted): Standing {
  const { profiles, kept } = index;
  const { text: _, at, ...filters } = query;
  const minute = Math.floor(at.getTime() / 60_000);
  const today = memoize(kept.open, `today ${query.callerZone} ${minute}`, () =>
    dateIn(query.callerZone, at),
  );
  const points = memoize(
    kept.standing,
    [filters, wanted].flatMap((of) => Object.entries(of)).join('|') + today,
    () =>
      Float32Array.from(profiles.examples, (example) =>
        admitsListing(query, today, example)
          ? standingPoints(query, wanted, example, 'closed') -
            OPEN_POINTS.closed -
            othersPoints(wanted, example)
          : NOT_ADMITTED,
      ),
  );
  // The region decides whose holidays count.
  const asked = `${query.callerZone} ${minute} ${query.region ?? query.country}`;
  const known = memoize(kept.open, asked, () => new Map<number, Open>());
  const open = (listing: number): Open => {
    const hours = profiles.hours[listing] as number;
    let state = known.get(hours);
    if (!state) {
      state = openOf(query, profiles.hoursExamples[hours] as Listing);
      known.set(hours, state);
    }
    return state;
  };
  return {
    openOf: open,
    pointsOf: (listing) => {
      const standing = points[profiles.of[listing] as number] as number;
      return standing === NOT_ADMITTED ? undefined : standing + OPEN_POINTS[open(listing)];
    },
  };
}

/**
 * What a line loses that is for others than who asks: whom it is for first is not named. For a further group of its people that
 * is named, half of it.
 */
export function othersPoints(
  { words, terms }: Wanted,
  { audiences, kinds, services }: Listing,
): number {
  const [main] = audiences ?? [];
  const [service = ''] = services;
  if (!words || !main || audiences?.includes('general')) return 0;
  const isNamed = audiences?.some((audience) => terms.includes(audience));
  if (isApart(services, kinds)) {
    if (terms.includes(service)) return 0;
    // Who names their people and a need does not mean the line of those people about something else.
    if (isNamed && KINDS.some((kind) => terms.includes(kind))) return 2 * MEANT_POINTS;
  }
  if (!isNamed) return 2 * MEANT_POINTS;
  return terms.includes(main) ? 0 : MEANT_POINTS / 2;
}
