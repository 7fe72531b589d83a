import { arrangement } from '../../finder/arrange-answer.js';
import type { Arranged, FinderState, ResultGroup } from '../../finder/finder-state.js';
import { groupResults, shownOf } from '../../finder/group-results.js';
import type { Listing } from '../../schema/listing.js';
import { bestFirst } from '../../search/best-first.js';
import { goesOut } from '../../search/turn-of.js';
import { laterStrings } from '../../strings/later-strings.js';
import { isFar, nearestFirst, nearestOfRun, passesFilter } from './by-distance.js';
import { helpsIn } from './service-languages.js';

function comesByMail({ services }: Listing): boolean {
  return services.some((service) => service.endsWith('-by-mail'));
}

/** The finder's groups, narrowed to what is open and near, with places by distance. */
export function narrowGroups(before: Arranged, state: FinderState): Arranged {
  const { groups, count: all } = before;
  const { near, nearFilter: filter, query } = state;
  const whole = arrangement(state);
  const { strings } = whole;
  const words = laterStrings(strings).nearby;
  const isNarrowed = filter.openNow || filter.within !== undefined || filter.helpIn !== undefined;
  const passing = (listings: readonly Listing[]): readonly Listing[] =>
    listings.filter(
      (listing) => passesFilter(listing, near, filter, query) && helpsIn(listing, filter.helpIn),
    );
  const ordered = bestFirst(state.answer, whole.asker);
  const inTurn = ({ id, listings }: ResultGroup): readonly Listing[] =>
    id === 'best' ? ordered.filter((listing) => listings.includes(listing)) : listings;
  const isOut = goesOut(state.answer.understood?.kinds ?? []);
  // What has not loaded may be near.
  const isNothingNear = !before.counted && knowsNothingNear(groups, state);
  const kept = groups.map((group) => ({ ...group, listings: passing(inTurn(group)) }));
  const mail = isNothingNear ? kept.flatMap(({ listings }) => listings.filter(comesByMail)) : [];
  const arranged = kept.flatMap((group): readonly ResultGroup[] => {
    const listings = group.listings.filter((listing) => !mail.includes(listing));
    if (!near?.point) return [{ ...group, listings }];
    if (group.id === 'best' && isOut) return [{ ...group, listings: nearestOfRun(listings, near) }];
    if (group.id !== 'places') return [{ ...group, listings }];
    const places = nearestFirst(listings, near);
    const far = [words.farNote(near.name), ...(places.length > 0 ? [words.nearest] : [])].join(' ');
    return [
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
  // What is across a border is not in the region that the count names.
  const own = arranged.filter(({ id }) => id !== 'across');
  const count = own.flatMap(({ listings }) => listings).length;
  if (count === 0 && isNarrowed) {
    // Never an empty page: the lines that answer anybody stay.
    const nothing = { ...whole, answer: { results: [] }, instead: [] };
    return { ...before, groups: groupResults(nothing), count, isNarrowed };
  }
  return {
    ...before,
    groups: arranged.map((group) => ({
      ...group,
      shown: shownOf(group.id, group.listings, whole),
    })),
    count: isNarrowed ? count : all,
    isNarrowed,
  };
}

/** Whether it may be said that no place is near: of all that is listed, not of what is left after narrowing. */
function knowsNothingNear(
  groups: readonly ResultGroup[],
  { locality, near, query, status }: FinderState,
): boolean {
  const kinds = query.kinds ?? [];
  // All that is listed for a region is in hand: what is not there is not listed.
  const isComplete = locality.region !== undefined && status === 'ready';
  const isOut = kinds.length === 0 || goesOut(kinds);
  if (!near?.point || !isComplete || !isOut || !groups.some(({ id }) => id === 'places'))
    return false;
  return isFar(
    groups.flatMap(({ listings }) => listings),
    near,
  );
}
