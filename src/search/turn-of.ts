import { isLive } from '../contact/channel-kinds.js';
import { isApart } from '../schema/apart.js';
import type { Listing } from '../schema/listing.js';
import { type Audience, KINDS, type Kind } from '../schema/vocabulary-terms.js';

/**
 * When a listing has its turn: a `line` that anybody can reach where they are, a `place` that anybody can go to, what is for `some`
 * people only, and a `page` that only tells where help is.
 */
export type Turn = 'line' | 'place' | 'some' | 'page';

/** What decides whether a listing is for this person. */
export interface Asker {
  /** Needs that were chosen. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly deaf?: boolean;
}

/** The turn of a listing in a list for this person. */
export function turnOf(listing: Listing, asker: Asker): Turn {
  const { channels, place } = listing;
  const canUse = !!place || channels.some(isLive);
  if (!canUse) return 'page';
  if (place?.ownClientsOnly || !isForAnybody(listing, asker)) return 'some';
  return place ? 'place' : 'line';
}

/** Whether it is for anybody who asks so: to who worries about somebody, a line for families is. */
function isForAnybody({ audiences }: Listing, { kinds, deaf }: Asker): boolean {
  if (!audiences || audiences.includes('general')) return true;
  return (
    (!!kinds?.includes('family') && audiences.includes('families') && isBroad(audiences)) ||
    (!!deaf && audiences.includes('deaf'))
  );
}

/** Women as well as men. */
const BROAD = /families|youth|men|general/;

/** Whether no narrower group of people is meant: a line for veterans and their families is not for any family. */
export function isBroad(audiences: readonly Audience[]): boolean {
  return audiences.every((audience) => BROAD.test(audience));
}

/** Needs for which a person goes somewhere. */
const GOES_OUT: readonly Kind[] = ['naloxone', 'harm-reduction', 'treatment', 'peer-support'];

/** Whether one of the needs takes a person somewhere. */
export function goesOut(kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => GOES_OUT.includes(kind));
}

// After so many rounds a list has gone on for screens.
const LAST_ROUND = 9;

/**
 * The same listings with their kinds in turn: the best of each main kind in the order of `KINDS`, then the second best of each,
 * so that what there is most of does not stand alone on the first screens.
 */
export function mixKinds(listings: readonly Listing[]): readonly Listing[] {
  const seen = new Map<Kind | undefined, number>();
  return listings
    .map((listing, at) => {
      const [main] = listing.kinds;
      const round = isApart(listing.services, listing.kinds) ? LAST_ROUND : (seen.get(main) ?? 0);
      seen.set(main, (seen.get(main) ?? 0) + 1);
      return { listing, at, round, kind: main ? KINDS.indexOf(main) : 0 };
    })
    .sort((a, b) => a.round - b.round || a.kind - b.kind || a.at - b.at)
    .map(({ listing }) => listing);
}
