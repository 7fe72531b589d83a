import { joinWords } from '../../../base/intl.js';
import { arrangement } from '../../../finder/arrange-answer.js';
import type { Arranged, FinderState, ResultGroup } from '../../../finder/finder-state.js';
import { shownOf } from '../../../finder/group-results.js';
import type { Listing } from '../../../schema/listing.js';
import { kindsFor } from '../../../schema/needs.js';
import type { Kind } from '../../../schema/vocabulary-terms.js';
import type { Pinned } from './apply-layer.js';
import { type PageArea, servesArea } from './page-area.js';
import type { PagePlace } from './page-place.js';

/** Groups that a page's own wishes may take from: where a person asked for a number or found nothing, that answer stands. */
const OPEN: readonly ResultGroup['id'][] = ['local', 'near', 'mail', 'national', 'older', 'best'];

/** What the page puts first, then what serves its part of the region, then all else in the order it had. */
export function arrangePage(
  arranged: Arranged,
  state: FinderState,
  pins: readonly Pinned[],
  place: Pick<PagePlace, 'areas' | 'near'>,
): Arranged {
  const pinned = pinnedFirst(arranged, state, pins);
  return withAreas(pinned, state, areasHere(state, place));
}

function pinnedFirst(arranged: Arranged, state: FinderState, pins: readonly Pinned[]): Arranged {
  const wanted = pins.filter((pin) => isWanted(pin, state));
  const asked = state.hasText ? askedKinds(state) : undefined;
  const all = listingsOf(arranged.groups).filter(
    ({ kinds }) => !asked || kinds.some((kind) => asked.includes(kind)),
  );
  const chosen = [...new Set(wanted.map(({ id }) => id))].flatMap(
    (id) => all.find((listing) => listing.id === id) ?? [],
  );
  const shown = wanted.filter(({ id }) => chosen.some((listing) => listing.id === id));
  const titles = [...new Set(shown.map(({ title }) => title))];
  return lead(arranged, state, 'pinned', joinWords(state.pack.strings.locale, titles), chosen);
}

/** For all, or for the need in hand. Words that a person typed may be the name of another service: then search decides. */
function isWanted({ kinds }: Pinned, state: FinderState): boolean {
  const asked = askedKinds(state);
  if (state.hasText && (state.answer.action || asked.length === 0)) return false;
  return !kinds || kinds.some((kind) => asked.includes(kind));
}

function askedKinds({ answer, chosen: { need } }: FinderState): readonly Kind[] {
  return need ? kindsFor(need, []) : (answer.understood?.kinds ?? []);
}

/** The areas that the list is about: none where the person looks elsewhere. */
function areasHere(
  { chosen, locality, near }: FinderState,
  { areas, near: own }: Pick<PagePlace, 'areas' | 'near'>,
): readonly PageArea[] {
  if (chosen.typedPlace?.taken || (near && near !== own)) return [];
  return areas.filter(
    ({ region }) => region === undefined || region.length === 2 || region === locality.region,
  );
}

function withAreas(arranged: Arranged, state: FinderState, areas: readonly PageArea[]): Arranged {
  if (areas.length === 0) return arranged;
  const { locale, results } = state.pack.strings;
  const names = areas.flatMap(({ name }) => name ?? []);
  const areaName = joinWords(locale, names);
  const named = areaName ? { ...arranged, areaName } : arranged;
  // Among typed words the best match is first, wherever it serves.
  if (state.hasText) return named;
  const local = listingsOf(
    arranged.groups.filter(({ id }) => id === 'local' || id === 'near' || id === 'mail'),
  );
  const led = lead(
    named,
    state,
    'area',
    areaName ? results.local(areaName) : '',
    local.filter((listing) => servesArea(listing, areas)),
  );
  return {
    ...led,
    groups: led.groups.map((group) =>
      group.id === 'local' ? { ...group, listings: othersLast(group.listings) } : group,
    ),
  };
}

/** What serves other counties comes after what serves the whole region. */
function othersLast(listings: readonly Listing[]): readonly Listing[] {
  const isElsewhere = ({ areas }: Listing): boolean => !!areas && areas.length > 0;
  return [...listings.filter((one) => !isElsewhere(one)), ...listings.filter(isElsewhere)];
}

function listingsOf(groups: readonly ResultGroup[]): readonly Listing[] {
  return groups.filter(({ id }) => OPEN.includes(id)).flatMap(({ listings }) => listings);
}

/** The same answer with some of its listings in a group of their own, above all but what the page pins. */
function lead(
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
  const pinned = rest.filter((group) => group.id === 'pinned');
  const others = rest.filter((group) => group.id !== 'pinned');
  return { ...arranged, groups: [...pinned, own, ...others] };
}
