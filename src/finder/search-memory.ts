import { mergeListings } from '../dataset/merge-listings.js';
import { coreVocabulary } from '../generated/vocabulary.core.js';
import type { Listing } from '../schema/listing.js';
import { buildIndex, type SearchIndex } from '../search/search.js';

/** Keeps the merged listings and their index while their parts stay the same, so that a keystroke builds neither. */
export class SearchMemory {
  #national: readonly Listing[] | undefined;
  #local: readonly Listing[] | undefined;
  #merged: readonly Listing[] = [];
  #indexed: readonly Listing[] | undefined;
  #index: SearchIndex | undefined;

  merged(national: readonly Listing[], local: readonly Listing[]): readonly Listing[] {
    if (this.#national !== national || this.#local !== local) {
      this.#national = national;
      this.#local = local;
      this.#merged = mergeListings(national, local);
    }
    return this.#merged;
  }

  indexOf(listings: readonly Listing[]): SearchIndex {
    if (!this.#index || this.#indexed !== listings) {
      this.#indexed = listings;
      this.#index = buildIndex(listings, [coreVocabulary]);
    }
    return this.#index;
  }
}
