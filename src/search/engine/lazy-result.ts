import type { Listing } from '../../schema/listing.js';
import type { Ranked } from '../order-listings.js';
import type { SearchResult } from '../search-query.js';

/** A result that works out what to mark when asked: only for the few of many that are drawn. A class, since getters of its own
 * would cost each result more than the search. */
export class LazyResult implements SearchResult {
  readonly listing: Listing;
  readonly scope: SearchResult['scope'];
  readonly score: number;
  readonly isNamed: boolean;
  readonly #matchedIn: (listing: Listing) => readonly string[];
  #matched: readonly string[] | undefined;

  constructor(
    ranked: Ranked,
    isLocal: boolean,
    isNamed: boolean,
    matchedIn: (listing: Listing) => readonly string[],
  ) {
    this.listing = ranked.listing;
    this.scope = isLocal ? 'local' : 'national';
    this.score = ranked.score;
    this.isNamed = isNamed;
    this.#matchedIn = matchedIn;
  }

  get matched(): readonly string[] {
    // A card asks once for each of its texts.
    this.#matched ??= this.#matchedIn(this.listing);
    return this.#matched;
  }
}
