import type { CardContext } from '../../card/card-context.js';
import { hoursInWords } from '../../card/opening-words.js';
import { isLive } from '../../contact/channel-kinds.js';
import { distanceWords } from '../../features/near/by-distance.js';
import type { FinderState } from '../../finder/finder-state.js';
import { datasetInfo } from '../../generated/dataset-info.js';
import type { PlainWay } from '../../plain/plain-listing.js';
import { toPlainListing } from '../../plain/to-plain-listing.js';
import type { Listing } from '../../schema/listing.js';

/** One service of an answer, in words and for programs. */
export interface FoundService {
  readonly id: string;
  readonly name: string;
  readonly ways: readonly PlainWay[];
  /** Open, closed or not known at the moment of asking; absent where nobody answers or opens a door. */
  readonly opening?: { readonly state: 'open' | 'closed' | 'unknown'; readonly words: string };
  readonly address?: string;
  readonly distance?: string;
  readonly notes: readonly string[];
  /** When each claim was last checked, or that a list carries it and nobody verified it. */
  readonly checked: string;
}

/** What the card of a service says. */
export function toFoundService(listing: Listing, state: FinderState): FoundService {
  const { near, nearFilter, pack } = state;
  const context = plainContext(state);
  const plain = toPlainListing(listing, context);
  const isAnswered =
    listing.place || listing.channels.some((channel) => isLive(channel) && !channel.hours);
  const opening = isAnswered ? hoursInWords(listing.hours, listing, context) : undefined;
  const distance = distanceWords(listing, near, nearFilter, pack.strings);
  return {
    id: listing.id,
    name: listing.name,
    ways: plain.ways,
    ...(opening && { opening: { state: opening.look, words: opening.text } }),
    ...(plain.address && { address: plain.address }),
    ...(distance && { distance }),
    notes: [...plain.notices, ...plain.notes],
    checked: plain.checked,
  };
}

const contexts = new WeakMap<FinderState, CardContext>();

/** What a card needs to put itself in words, where there is no page to draw it on. */
export function plainContext(state: FinderState): CardContext {
  const known = contexts.get(state);
  if (known) return known;
  const { locality, pack, query, chosen, near } = state;
  const context: CardContext = {
    strings: pack.strings,
    regionName: (code) => pack.regionNames[code] ?? code,
    at: query.at,
    callerZone: query.callerZone,
    locality: locality.region ?? locality.country,
    headingLevel: 2,
    compact: false,
    silentOnly: query.silentOnly ?? false,
    deaf: chosen.deaf,
    reportHref: undefined,
    dataDate: datasetInfo.newestCheck,
    meanwhile: undefined,
    copy: undefined,
    slot: () => undefined,
    marked: (text) => text,
    distanceTo: () => undefined,
    zip: near?.zip,
    isUnfolded: () => true,
    onFold: () => {},
    onLook: () => {},
    listingOf: () => undefined,
    onContact: () => {},
    onCopy: () => {},
  };
  contexts.set(state, context);
  return context;
}
