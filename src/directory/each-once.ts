import { warnOnce } from '../base/warn-once.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { TileFile, TileListing } from './directory-files.js';
import type { LoadedListing } from './shown-listing.js';

const SHARED_ID =
  'several services in the directory have the same id. All are shown. "npx helpline-finder shard" names them.';

/**
 * Every record of some tiles once, in the language that is wanted where it is there in two. What serves several regions
 * stands in several files; but two services that were given one id are two, or a number would be lost.
 */
export function eachOnce(
  tiles: Iterable<TileFile>,
  wanted: InterfaceLanguage,
): readonly LoadedListing[] {
  const byId = new Map<string, LoadedListing>();
  for (const { language, listings } of tiles) {
    for (const listing of listings) {
      let { id } = listing;
      let copies = 1;
      let known = byId.get(id);
      while (known && waysOf(known.listing) !== waysOf(listing)) {
        copies += 1;
        id = `${listing.id}-${copies}`;
        known = byId.get(id);
      }
      if (copies > 1) warnOnce(SHARED_ID);
      if (!known || language === wanted)
        byId.set(id, { listing: copies > 1 ? { ...listing, id } : listing, language });
    }
  }
  return [...byId.values()];
}

/** What makes two records one service, in whichever language: where it is, and how it is reached. */
function waysOf({ channels, place }: TileListing): string {
  const ways = channels.map(({ type, value, press, extension }) => [type, value, press, extension]);
  return JSON.stringify([ways, place?.latitude, place?.longitude]);
}
