import type { Listing } from '../../schema/listing.js';
import type { Ranked } from '../order-listings.js';
import type { Reason, SearchResult } from '../search-query.js';

/** What only a few of many results are asked for: those that are drawn, or explained. */
export interface Details {
  matched(listing: Listing): readonly string[];
  reasons(ranked: Ranked): readonly Reason[];
}

/** A result that works out its details when asked. A class, since getters of its own would cost each result more than the search. */
export class LazyResult implements SearchResult {
  readonly listing: Listing;
  readonly scope: SearchResult['scope'];
  readonly score: number;
  readonly #ranked: Ranked;
  readonly #details: Details;
  #matched: readonly string[] | undefined;

  constructor(ranked: Ranked, isLocal: boolean, details: Details) {
    this.listing = ranked.listing;
    this.scope = isLocal ? 'local' : 'national';
    this.score = ranked.score;
    this.#ranked = ranked;
    this.#details = details;
  }

  get matched(): readonly string[] {
    // A card asks once for each of its texts.
    this.#matched ??= this.#details.matched(this.listing);
    return this.#matched;
  }

  get reasons(): readonly Reason[] {
    return this.#details.reasons(this.#ranked);
  }
}
