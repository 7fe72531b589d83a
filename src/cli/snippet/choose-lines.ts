import { isCallOrText } from '../../contact/channel-kinds.js';
import { usableChannels } from '../../contact/usable-channels.js';
import { fallbackLines } from '../../dataset/fallback-lines.js';
import { answersAnybody, standsAbove } from '../../dataset/plain-lines.js';
import { isFar, nearestFirst } from '../../features/near/by-distance.js';
import type { FinderState } from '../../finder/finder-state.js';
import type { Listing } from '../../schema/listing.js';
import { isAgedLine } from '../../search/surest-first.js';

const MOST_LOCAL = 12;
const MOST_NATIONAL = 6;
const MOST_PLACES = 6;

/** What a page without script can hold: not a directory, but enough for anybody to reach somebody. */
export interface ChosenLines {
  /** Lines of the region, as the finder orders them. */
  readonly local: readonly Listing[];
  /** Places near where the page is about, nearest first; none without such a place. */
  readonly places: readonly Listing[];
  /** Lines of the country: first those that answer anybody at any hour. */
  readonly national: readonly Listing[];
}

/** The lines of a region that can be called or texted and were seen in the last two years or can wait, in order. */
export function chooseLines(state: FinderState): ChosenLines {
  const { answer, listings, locality, near, query } = state;
  const reach = { silentOnly: false, locality: locality.region ?? locality.country };
  const isFit = (listing: Listing): boolean =>
    answersAnybody(listing) &&
    !isAgedLine(listing, query) &&
    usableChannels(listing, reach).some(isCallOrText);
  const of = (scope: 'local' | 'national'): readonly Listing[] =>
    answer.results.filter((result) => result.scope === scope).map(({ listing }) => listing);
  const local = of('local');
  // A door is worth naming without a number, too.
  const nearby = near
    ? nearestFirst(
        local.filter(({ place }) => place),
        near,
      )
    : [];
  const national = new Set([
    ...fallbackLines(listings, locality.country).filter(isFit),
    ...of('national').filter(isFit),
  ]);
  return {
    local: local.filter((listing) => !listing.place && isFit(listing)).slice(0, MOST_LOCAL),
    places: nearby.filter((listing) => near && !isFar([listing], near)).slice(0, MOST_PLACES),
    national: [...national].filter((listing) => !standsAbove(listing)).slice(0, MOST_NATIONAL),
  };
}
