import { type Arrangement, arrangeResults } from '../finder/arrange-results.js';
import type { ResultGroup } from '../finder/render-results.js';
import { wordsFor } from '../strings/words-for.js';
import { passesFilter, splitNearby } from './arrange-nearby.js';
import type { Near, NearFilter } from './near.js';
import { nearbyWords } from './nearby-words.js';
import { helpsIn } from './service-languages.js';

interface NearbyQuestion {
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly at: Date;
  readonly callerZone: string;
  /** How the groups were made: what is left of them when nothing passes is made the same way. */
  readonly arrangement: Arrangement;
}

export interface NearbyAnswer {
  readonly groups: readonly ResultGroup[];
  /** How many listings are left, when the person narrowed them. */
  readonly count: number | undefined;
  /** Said above the places when the nearest is far. */
  readonly note: string | undefined;
}

/** The finder's groups, narrowed to what is open and near, local help split into lines and places by distance. */
export function arrangeGroups(
  groups: readonly ResultGroup[],
  { near, filter, at, callerZone, arrangement }: NearbyQuestion,
): NearbyAnswer {
  const { expanded, pageSize, strings } = arrangement;
  const words = wordsFor('nearby', nearbyWords, strings);
  const isNarrowed = filter.openNow || filter.within !== undefined || filter.helpIn !== undefined;
  const regroup = (group: ResultGroup, changes: Partial<ResultGroup>): ResultGroup => {
    const next = { ...group, ...changes };
    const shown = expanded.has(next.id) ? next.listings.length : pageSize;
    return { ...next, shown: Math.min(shown, next.listings.length) };
  };
  let note: string | undefined;
  const arranged = groups.flatMap((group) => {
    const listings = group.listings.filter(
      (listing) =>
        passesFilter(listing, near, filter, at, callerZone) && helpsIn(listing, filter.helpIn),
    );
    if (group.id !== 'local' || !near?.point) return [regroup(group, { listings })];
    const { lines, places, isFar } = splitNearby(listings, near);
    if (isFar && places.length > 0) note = words.farNote(near.name);
    const title = words.placesNear(near.name);
    return [
      regroup(group, { listings: lines }),
      regroup(group, { id: 'near', title, listings: places }),
    ];
  });
  const count = arranged.reduce((sum, { listings }) => sum + listings.length, 0);
  if (count === 0 && isNarrowed) {
    // Never an empty page: the lines that answer anybody stay.
    const nothing = { ...arrangement, answer: { results: [] }, instead: [] };
    return { groups: arrangeResults(nothing), count, note: undefined };
  }
  return { groups: arranged, count: isNarrowed ? count : undefined, note };
}
