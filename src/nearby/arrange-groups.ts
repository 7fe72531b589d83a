import { type Arrangement, arrangeResults } from '../finder/arrange-results.js';
import type { ResultGroup } from '../finder/render-results.js';
import type { Listing } from '../schema/listing.js';
import type { Kind } from '../schema/vocabulary-terms.js';
import { wordsFor } from '../strings/words-for.js';
import { isFar, passesFilter, splitNearby } from './arrange-nearby.js';
import type { Near, NearFilter } from './near.js';
import { nearbyWords } from './nearby-words.js';
import { helpsIn } from './service-languages.js';

interface NearbyQuestion {
  readonly near: Near | undefined;
  readonly filter: NearFilter;
  readonly at: Date;
  readonly callerZone: string;
  /** What the person needs; empty: anything. */
  readonly kinds: readonly Kind[];
  /** All that is listed for a region is in hand: what is not there is not listed. */
  readonly isComplete: boolean;
  /** How the groups were made: what is left of them when nothing passes is made the same way. */
  readonly arrangement: Arrangement;
}

export interface NearbyAnswer {
  readonly groups: readonly ResultGroup[];
  /** How many listings are left, when the person narrowed them. */
  readonly count: number | undefined;
}

/** Needs for which a person goes somewhere: of the others nobody is told that nothing is near. */
const GOES_OUT: readonly Kind[] = ['naloxone', 'harm-reduction', 'treatment', 'peer-support'];

function comesByMail({ services }: Listing): boolean {
  return services.some((service) => service.endsWith('-by-mail'));
}

/** The finder's groups, narrowed to what is open and near, local help split into lines and places by distance. */
export function arrangeGroups(
  groups: readonly ResultGroup[],
  question: NearbyQuestion,
): NearbyAnswer {
  const { near, filter, at, callerZone, arrangement } = question;
  const { expanded, pageSize, strings } = arrangement;
  const words = wordsFor('nearby', nearbyWords, strings);
  const isNarrowed = filter.openNow || filter.within !== undefined || filter.helpIn !== undefined;
  const passing = (listings: readonly Listing[]): readonly Listing[] =>
    listings.filter(
      (listing) =>
        passesFilter(listing, near, filter, at, callerZone) && helpsIn(listing, filter.helpIn),
    );
  const isNothingNear = knowsNothingNear(groups, question);
  const kept = groups.map((group) => ({ ...group, listings: passing(group.listings) }));
  const mail = isNothingNear ? kept.flatMap(({ listings }) => listings.filter(comesByMail)) : [];
  const arranged = kept.flatMap((group): readonly ResultGroup[] => {
    const listings = group.listings.filter((listing) => !mail.includes(listing));
    if (group.id !== 'local' || !near?.point) return [{ ...group, listings }];
    const { lines, places } = splitNearby(listings, near);
    const far = [words.farNote(near.name), ...(places.length > 0 ? [words.nearest] : [])].join(' ');
    return [
      { ...group, listings: lines },
      {
        ...group,
        id: 'near',
        title: words.placesNear(near.name),
        listings: places,
        ...(isNothingNear && { note: far }),
      },
      { ...group, id: 'mail', title: words.byMail, listings: mail },
    ];
  });
  const count = arranged.reduce((sum, { listings }) => sum + listings.length, 0);
  if (count === 0 && isNarrowed) {
    // Never an empty page: the lines that answer anybody stay.
    const nothing = { ...arrangement, answer: { results: [] }, instead: [] };
    return { groups: arrangeResults(nothing), count };
  }
  return {
    groups: arranged.map((group) => ({
      ...group,
      shown: Math.min(
        expanded.has(group.id) ? group.listings.length : pageSize,
        group.listings.length,
      ),
    })),
    count: isNarrowed ? count : undefined,
  };
}

/** Whether it may be said that no place is near: of all that is listed, not of what is left after narrowing. */
function knowsNothingNear(
  groups: readonly ResultGroup[],
  { near, kinds, isComplete }: NearbyQuestion,
): boolean {
  const local = groups.find(({ id }) => id === 'local');
  const goesOut = kinds.length === 0 || kinds.some((kind) => GOES_OUT.includes(kind));
  if (!local || !near?.point || !isComplete || !goesOut) return false;
  return isFar(local.listings, near);
}
