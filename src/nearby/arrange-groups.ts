import type { ResultGroup } from '../finder/render-results.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { passesFilter, splitNearby } from './arrange-nearby.js';
import type { Near, NearFilter } from './near.js';
import { nearbyWords } from './nearby-words.js';

interface NearbyQuestion {
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly at: Date;
  readonly callerZone: string;
  readonly language: InterfaceLanguage;
  readonly pageSize: number;
  readonly expanded: ReadonlySet<string>;
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
  { near, filter, at, callerZone, language, pageSize, expanded }: NearbyQuestion,
): NearbyAnswer {
  const words = nearbyWords[language];
  const isNarrowed = filter.openNow || filter.within !== undefined;
  const regroup = (group: ResultGroup, changes: Partial<ResultGroup>): ResultGroup => {
    const next = { ...group, ...changes };
    const shown = expanded.has(next.id) ? next.listings.length : pageSize;
    return { ...next, shown: Math.min(shown, next.listings.length) };
  };
  let note: string | undefined;
  const arranged = groups.flatMap((group) => {
    const listings = group.listings.filter((listing) =>
      passesFilter(listing, near, filter, at, callerZone),
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
  return { groups: arranged, count: isNarrowed ? count : undefined, note };
}
