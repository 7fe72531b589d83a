import { joinWords } from '../../base/intl.js';
import type { Arranged, FinderState, ResultGroup } from '../../finder/finder-state.js';
import { isAsked } from '../../finder/group-results.js';
import { leadWith } from '../../finder/lead-with.js';
import type { Near } from '../../region/near.js';
import type { Listing } from '../../schema/listing.js';
import { type PageArea, servesArea } from './page-area.js';

/** Groups of help in the region. */
const LOCAL: readonly ResultGroup['id'][] = ['local', 'places', 'near', 'mail'];

/** The areas that the list is about: none where the person looks elsewhere. */
export function areasHere(
  { chosen, locality, near }: FinderState,
  areas: readonly PageArea[],
  own: Near | undefined,
): readonly PageArea[] {
  if (chosen.typedPlace?.taken || (near && near !== own)) return [];
  return areas.filter(
    ({ region }) => region === undefined || region.length === 2 || region === locality.region,
  );
}

/** What serves the page's part of the region, then the region, then the country; the count says the part. */
export function areaFirst(
  arranged: Arranged,
  state: FinderState,
  areas: readonly PageArea[],
): Arranged {
  if (areas.length === 0) return arranged;
  const { locale, results } = state.pack.strings;
  const areaName = joinWords(
    locale,
    areas.flatMap(({ name }) => name ?? []),
  );
  const isHere = (listing: Listing): boolean => servesArea(listing, areas);
  // What serves other parts alone, and a place of which nobody says that it is here, stay in the list, and are no ways to get help here.
  const elsewhere = arranged.groups
    .filter(({ id }) => id !== 'across')
    .flatMap(({ listings }) => listings.filter((one) => (one.areas || one.place) && !isHere(one)));
  const count = Math.max(0, arranged.count - new Set(elsewhere).size);
  const named = areaName ? { ...arranged, areaName, count } : arranged;
  // Among typed words the best match is first, wherever it serves.
  if (isAsked(state)) return named;
  const groups = named.groups.map((group) =>
    LOCAL.includes(group.id) ? { ...group, listings: inOrder(group.listings, isHere) } : group,
  );
  const ordered = { ...named, groups };
  if (!areaName) return ordered;
  const hereIn = (isWanted: (id: ResultGroup['id']) => boolean): readonly Listing[] =>
    groups.flatMap(({ id, listings }) => (isWanted(id) ? listings.filter(isHere) : []));
  const usable = hereIn((id) => LOCAL.includes(id));
  // A page to read is behind them, and leads nobody alone.
  const here = usable.length > 0 ? [...usable, ...hereIn((id) => id === 'pages')] : [];
  return leadWith(ordered, state, 'area', results.local(areaName), here);
}

/** What serves the area, then what serves the whole region, then what serves other parts of it; places stay by distance. */
function inOrder(
  listings: readonly Listing[],
  isHere: (listing: Listing) => boolean,
): readonly Listing[] {
  const rankOf = (listing: Listing): number =>
    isHere(listing) ? 0 : listing.place || !listing.areas ? 1 : 2;
  return [...listings].sort((one, other) => rankOf(one) - rankOf(other));
}
