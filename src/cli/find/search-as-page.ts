import { type Blend, ListingsInHand } from '../../dataset/listings-in-hand.js';
import { loadRegion } from '../../dataset/load-region.js';
import { pinnedFirst } from '../../features/host-records/layer/pinned-first.js';
import { withoutGone } from '../../features/host-records/layer/without-gone.js';
import { withoutNamed } from '../../features/host-records/layer/without-named.js';
import { narrowGroups } from '../../features/near/narrow-groups.js';
import { lookForPlace } from '../../features/typed-place/look-for-place.js';
import { arrangeAnswer } from '../../finder/arrange-answer.js';
import { deriveQuery, deriveState, deriveWhereabouts, hasText } from '../../finder/derive-state.js';
import type { Arranged, Chosen, FinderState } from '../../finder/finder-state.js';
import { layerWords } from '../../generated/layer-words.js';
import { nationalDetails } from '../../generated/national-details.js';
import { fullVocabulary } from '../../generated/vocabulary.full.js';
import { browse } from '../../search/browse.js';
import { buildIndex } from '../../search/engine/build-index.js';
import { findRetired } from '../../search/engine/find-retired.js';
import { search } from '../../search/engine/search.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import type { FileLayer } from './file-layer.js';
import type { PlaceNamed } from './place-named.js';

/** What is asked in a terminal, in place of attributes and taps. */
export interface Asked {
  readonly text: string;
  readonly pack: LanguagePack;
  /** ISO 3166-2 or a country; empty: as the clock suggests. */
  readonly region: string;
  readonly near: PlaceNamed | undefined;
  /** Puts records of one's own in. */
  readonly own: Blend | undefined;
  /** What is hidden, corrected and pinned. */
  readonly layer?: FileLayer | undefined;
  readonly at: Date;
  readonly callerZone: string;
}

export interface Found {
  readonly state: FinderState;
  readonly arranged: Arranged;
}

const PAGE = {
  country: '',
  language: '',
  kinds: '',
  headingLevel: '',
  compact: false,
  reportHref: '',
  pageHref: '',
  tileUrl: '',
  tileCredit: '',
  src: '',
  dataMode: '',
} as const;

/** What the finder on a page would show of the same words, place and records: its own search, place reader and groups. */
export async function searchAsPage(asked: Asked): Promise<Found> {
  const chosen: Chosen = {
    text: asked.text,
    silentOnly: false,
    deaf: false,
    stepsOpen: false,
    unfolded: new Set(),
    expanded: new Set(),
    ...(asked.near && { locality: asked.near.locality, near: asked.near.near }),
  };
  const first = await answer(asked, chosen);
  // In an alarm no place is looked for, as on the page.
  const seen = !first.hasText || first.answer.action ? undefined : await lookForPlace(first);
  const state = seen ? await answer(asked, { ...chosen, typedPlace: seen.typed }) : first;
  const arranged = narrowGroups(arrangeAnswer(state), state);
  const { layer } = asked;
  return { state, arranged: layer ? pinnedFirst(arranged, state, layer.pins()) : arranged };
}

async function answer(asked: Asked, chosen: Chosen): Promise<FinderState> {
  const { pack, own, layer, at, callerZone } = asked;
  const options = { ...PAGE, region: asked.region };
  const isKnown = (code: string): boolean => code in pack.regionNames;
  const whereabouts = deriveWhereabouts(options, chosen, isKnown, callerZone);
  const { country, region } = whereabouts.locality;
  const shard = region ? await loadRegion(pack.shards, region) : { listings: [], notes: [] };
  const listings = new ListingsInHand().of({
    pack,
    details: nationalDetails,
    local: shard.listings,
    country,
    own: layer ? (bundled) => layer.apply(own?.(bundled) ?? bundled) : own,
    held: undefined,
  });
  const query = deriveQuery([], chosen, whereabouts.locality, { at, callerZone });
  const gone = layer?.gone() ?? new Set<string>();
  const { notListed } = layerWords[pack.strings.language];
  const retired = withoutGone((await pack.loadRetired()).retired, gone, notListed);
  return deriveState(options, chosen, whereabouts, query, {
    pack,
    failedLanguage: undefined,
    listings,
    notes: withoutNamed(shard.notes, gone),
    status: 'ready',
    answer: hasText(query)
      ? search(buildIndex(listings, [fullVocabulary]), query)
      : { results: browse(listings, query) },
    retired: findRetired(retired, query),
    copied: undefined,
  });
}
