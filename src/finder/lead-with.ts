import type { Listing } from '../schema/listing.js';
import { arrangement } from './arrange-answer.js';
import type { Arranged, FinderState, ResultGroup } from './finder-state.js';
import { shownOf } from './group-results.js';

/** The same answer with some of its listings in a group of their own, above all others. */
export function leadWith(
  arranged: Arranged,
  state: FinderState,
  id: 'pinned' | 'area',
  title: string,
  listings: readonly Listing[],
): Arranged {
  if (listings.length === 0 || arranged.groups.some((group) => group.id === 'instead'))
    return arranged;
  const whole = arrangement(state);
  const own: ResultGroup = { id, title, listings, shown: shownOf(id, listings, whole) };
  const rest = arranged.groups.map((group) => {
    const left = group.listings.filter((listing) => !listings.includes(listing));
    return { ...group, listings: left, shown: shownOf(group.id, left, whole) };
  });
  return { ...arranged, groups: [own, ...rest] };
}
