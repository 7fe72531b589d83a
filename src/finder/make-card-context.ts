import type { CardContext } from '../card/card-context.js';
import { fallbackLines, lineOpenNow } from '../dataset/fallback-lines.js';
import { datasetInfo } from '../generated/dataset-info.js';
import type { Listing } from '../schema/listing.js';
import type { SearchResult } from '../search/search-query.js';
import type { Features } from './feature.js';
import type { FinderActions, FinderState } from './finder-state.js';

/** What a card needs beside its record. */
export function makeCardContext(
  state: FinderState,
  actions: FinderActions,
  features: Features,
): CardContext {
  const { answer, chosen, listings, locality, near, pack, query } = state;
  const { strings } = pack;
  const resultOf = (listing: Listing): SearchResult | undefined =>
    answer.results.find((result) => result.listing === listing);
  const asked = {
    at: query.at,
    callerZone: query.callerZone,
    locality: locality.region ?? locality.country,
  };
  const values = {
    ...asked,
    strings,
    headingLevel: state.headingLevel + 1,
    compact: state.compact,
    silentOnly: query.silentOnly ?? false,
    deaf: chosen.deaf,
    textFirst: chosen.need === 'text',
    language: state.nearFilter.helpIn ?? strings.language,
    reportHref: state.host.reportHref,
    pageHref: state.host.pageHref,
    dataDate: datasetInfo.newestCheck,
    isSmall: state.isSmall,
    meanwhile: lineOpenNow(
      answer.results.map(({ listing }) => listing),
      fallbackLines(listings, locality.country),
      asked,
    ),
    copy: state.copied,
    zip: near?.zip,
  };
  // What the functions below read: a new one belongs here, too.
  const read = [listings, features, near, state.nearFilter.unit, state.revision];
  const shared = [...Object.values(values), ...read];
  const context: CardContext = {
    ...values,
    madeOf: (listing) => [
      ...shared,
      listing,
      chosen.unfolded.has(listing.id),
      resultOf(listing)?.matched.join(' '),
    ],
    regionName: (code) => pack.regionNames[code] ?? code,
    slot: (slot, listing) => features.draw(slot, listing, context),
    marked: (text, listing) => actions.marked(text, resultOf(listing)),
    distanceTo: (listing) => features.distance(listing, state),
    isUnfolded: ({ id }) => chosen.unfolded.has(id),
    onFold: actions.fold,
    onLook: actions.pointAt,
    listingOf: (id) => listings.find((listing) => listing.id === id),
    onContact: actions.contact,
    onCopy: actions.copy,
  };
  return context;
}
