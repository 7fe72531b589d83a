import { datasetInfo } from '../generated/dataset-info.js';
import { fallbackLines, lineOpenNow } from './fallback-lines.js';
import type { FinderActions, FinderState } from './finder-state.js';
import type { RenderContext } from './render-context.js';

/** What a card needs beside its record. */
export function cardContext(
  state: FinderState,
  actions: FinderActions,
  headingLevel: number,
): RenderContext {
  const { answer, later, listings, locality, near, pack, query } = state;
  const { strings } = pack;
  return {
    strings,
    regionName: (code) => pack.regionNames[code] ?? code,
    at: query.at,
    callerZone: query.callerZone,
    locality: locality.region ?? locality.country,
    headingLevel,
    compact: state.compact,
    silentOnly: query.silentOnly ?? false,
    deaf: state.chosen.deaf,
    reportHref: state.reportHref || undefined,
    pageHref: state.pageHref,
    dataDate: datasetInfo.newestCheck,
    meanwhile: lineOpenNow(
      answer.results.map(({ listing }) => listing),
      fallbackLines(listings, locality.country),
      query.at,
      query.callerZone,
    ),
    copy: state.chosen.copy,
    renderMore: later?.renderMore,
    marked: (text, listing) =>
      actions.marked(
        text,
        answer.results.find((result) => result.listing === listing),
      ),
    distanceTo: (listing) => later?.distanceWords(listing, near, state.nearFilter, strings),
    directionsTo: (listing) => later?.renderDirections(listing, strings),
    zip: near?.zip,
    onLook: actions.look,
    listingOf: (id) => listings.find((listing) => listing.id === id),
    onContact: actions.contact,
    onCopy: actions.copy,
  };
}
