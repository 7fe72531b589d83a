import { foldText } from '../base/fold-text.js';
import type { Listing } from '../schema/listing.js';
import { browse } from './browse.js';
import type { SearchQuery, SearchResult } from './search-query.js';

const SHORTEST_WORD = 3;

/**
 * Search without the engine, for the moments before it arrives and for the day it does not: every listing that
 * holds one of the words as they were typed, most words first. Knows no synonyms and forgives no mistakes.
 */
export function plainSearch(
  listings: readonly Listing[],
  query: SearchQuery,
): readonly SearchResult[] {
  const words = foldText(query.text).split(/[^\p{L}\p{N}]+/u);
  const wanted = words.filter((word) => word.length >= SHORTEST_WORD);
  const hits = (listing: Listing): number => {
    const { name, otherNames, description, keywords, kinds, services, channels } = listing;
    const values = channels.map(({ value }) => value);
    const text = foldText(
      [name, otherNames, description, keywords, kinds, services, values].join(' '),
    );
    return wanted.filter((word) => text.includes(word)).length;
  };
  return browse(listings, query)
    .map((result) => ({ ...result, score: hits(result.listing) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
}
