import type { CardContext } from '../card/card-context.js';
import { fallbackLines, lineOpenNow } from '../dataset/fallback-lines.js';
import { datasetInfo } from '../generated/dataset-info.js';
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
  const asked = {
    at: query.at,
    callerZone: query.callerZone,
    locality: locality.region ?? locality.country,
  };
  const context: CardContext = {
    ...asked,
    strings,
    regionName: (code) => pack.regionNames[code] ?? code,
    headingLevel: state.headingLevel + 1,
    compact: state.compact,
    silentOnly: query.silentOnly ?? false,
    deaf: chosen.deaf,
    textFirst: chosen.need === 'text',
    language: state.nearFilter.helpIn ?? strings.language,
    reportHref: state.reportHref || undefined,
    pageHref: state.pageHref,
    dataDate: datasetInfo.newestCheck,
    meanwhile: lineOpenNow(
      answer.results.map(({ listing }) => listing),
      fallbackLines(listings, locality.country),
      asked,
    ),
    copy: state.copied,
    slot: (slot, listing) => features.draw(slot, listing, context),
    marked: (text, listing) =>
      actions.marked(
        text,
        answer.results.find((result) => result.listing === listing),
      ),
    distanceTo: (listing) => features.distance(listing, state),
    zip: near?.zip,
    isUnfolded: ({ id }) => chosen.unfolded.has(id),
    onFold: actions.fold,
    onLook: actions.pointAt,
    listingOf: (id) => listings.find((listing) => listing.id === id),
    onContact: actions.contact,
    onCopy: actions.copy,
  };
  return context;
}
