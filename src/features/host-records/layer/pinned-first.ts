import { joinWords } from '../../../base/intl.js';
import type { Arranged, FinderState, ResultGroup } from '../../../finder/finder-state.js';
import { isAsked } from '../../../finder/group-results.js';
import { leadWith } from '../../../finder/lead-with.js';
import type { Listing } from '../../../schema/listing.js';
import { kindsFor } from '../../../schema/needs.js';
import type { Kind } from '../../../schema/vocabulary-terms.js';
import type { Pinned } from './apply-layer.js';

/** Groups that a page may take from: where a person asked for a number or found nothing, that answer stands. */
const OPEN: readonly ResultGroup['id'][] = [
  'area',
  'local',
  'places',
  'near',
  'mail',
  'national',
  'unsure',
  'some',
  'pages',
  'older',
  'best',
];

/** What the page puts first, above all else in the order it had. */
export function pinnedFirst(
  arranged: Arranged,
  state: FinderState,
  pins: readonly Pinned[],
): Arranged {
  const wanted = pins.filter((pin) => isWanted(pin, state));
  const asked = isAsked(state) ? askedKinds(state) : undefined;
  const all = listingsOf(arranged.groups).filter(
    ({ kinds }) => !asked || kinds.some((kind) => asked.includes(kind)),
  );
  const chosen = [...new Set(wanted.map(({ id }) => id))].flatMap(
    (id) => all.find((listing) => listing.id === id) ?? [],
  );
  const shown = wanted.filter(({ id }) => chosen.some((listing) => listing.id === id));
  const titles = [...new Set(shown.map(({ title }) => title))];
  return leadWith(arranged, state, 'pinned', joinWords(state.pack.strings.locale, titles), chosen);
}

/** For all, or for the need in hand. Words that a person typed may be the name of another service: then search decides. */
function isWanted({ kinds }: Pinned, state: FinderState): boolean {
  const asked = askedKinds(state);
  if (isAsked(state) && (state.answer.action || asked.length === 0)) return false;
  return !kinds || kinds.some((kind) => asked.includes(kind));
}

function askedKinds({ answer, chosen: { need } }: FinderState): readonly Kind[] {
  return need ? kindsFor(need, []) : (answer.understood?.kinds ?? []);
}

function listingsOf(groups: readonly ResultGroup[]): readonly Listing[] {
  return groups.filter(({ id }) => OPEN.includes(id)).flatMap(({ listings }) => listings);
}
