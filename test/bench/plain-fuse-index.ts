/** In the place of `src/search/engine/index-cache.ts`: the same page, with plain Fuse over whole records. */
import Fuse from 'fuse.js';
import type { Listing } from '../../src/schema/listing.js';
import { admitsListing, dateIn } from '../../src/search/admit-listings.js';
import type { IndexCache as OurCache } from '../../src/search/engine/index-cache.js';
import { isLocal } from '../../src/search/rank-listings.js';
import type { SearchAnswer, SearchQuery } from '../../src/search/search-query.js';

const KEYS = ['name', 'otherNames', 'keywords', 'operator', 'description', 'kinds', 'services'];

export class IndexCache implements Pick<OurCache, keyof OurCache> {
  readonly #onReady: () => void;
  #fuse: Fuse<Listing> | undefined;
  #indexed: readonly Listing[] | undefined;

  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  use(): void {}

  prepare(listings: readonly Listing[]): void {
    if (listings === this.#indexed) return;
    this.#indexed = listings;
    this.#fuse = new Fuse(listings, {
      keys: KEYS,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
    });
    this.#onReady();
  }

  answer(listings: readonly Listing[], query: SearchQuery): SearchAnswer {
    this.prepare(listings);
    const today = dateIn(query.callerZone, query.at);
    const found = this.#fuse?.search(query.text) ?? [];
    return {
      results: found
        .filter(({ item }) => admitsListing(query, today, item))
        .map(({ item }) => ({
          listing: item,
          scope: isLocal(query, item) ? ('local' as const) : ('national' as const),
          score: 0,
          matched: [],
        })),
    };
  }

  close(): void {}
}
