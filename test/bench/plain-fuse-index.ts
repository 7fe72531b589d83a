/** In the place of `src/search/engine/index-cache.ts`: the same page, with plain Fuse over whole records. */
import Fuse from 'fuse.js';
import type { Listing } from '../../src/schema/listing.js';
import { admitsListing, dateIn } from '../../src/search/admit-listings.js';
import type { IndexKeeper } from '../../src/search/engine/index-cache.js';
import { isLocal } from '../../src/search/rank-listings.js';

const KEYS = ['name', 'otherNames', 'keywords', 'operator', 'description', 'kinds', 'services'];

export function keepIndex(onReady: () => void): IndexKeeper {
  let fuse: Fuse<Listing> | undefined;
  let indexed: readonly Listing[] | undefined;
  const prepare = (listings: readonly Listing[]): void => {
    if (listings === indexed) return;
    indexed = listings;
    fuse = new Fuse(listings, {
      keys: KEYS,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    onReady();
  };
  return {
    use: () => undefined,
    prepare,
    close: () => undefined,
    answer(listings, query) {
      prepare(listings);
      const today = dateIn(query.callerZone, query.at);
      const found = fuse?.search(query.text) ?? [];
      return {
        results: found
          .filter(({ item }) => admitsListing(query, today, item))
          .map(({ item }) => ({
            listing: item,
            scope: isLocal(query, item) ? ('local' as const) : ('national' as const),
            score: 0,
            matched: [],
            reasons: [],
          })),
      };
    },
  };
}
