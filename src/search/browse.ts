import type { Listing } from '../schema/listing.js';
import { admitsListing, dateIn } from './admit-listings.js';
import { orderListings, type Ranked } from './order-listings.js';
import { isLocal, openOf, standingPoints, type Wanted } from './rank-listings.js';
import type { SearchQuery, SearchResult } from './search-query.js';

/**
 * The listings that pass the filters, ordered by what they are, not by words: what a person sees before typing,
 * and what the first load needs of search.
 */
export function browse(listings: readonly Listing[], query: SearchQuery): readonly SearchResult[] {
  const today = dateIn(query.callerZone, query.at);
  const wanted: Wanted = { words: false, kinds: query.kinds ?? [], terms: [] };
  const ranked: Ranked[] = [];
  listings.forEach((listing, at) => {
    if (listing.mistakenFor || !admitsListing(query, today, listing)) return;
    const score = standingPoints(query, wanted, listing, openOf(query, listing));
    ranked.push({ listing, at, score });
  });
  return orderListings(ranked).map(({ listing, score }) => ({
    listing,
    scope: isLocal(query, listing) ? 'local' : 'national',
    score,
    matched: [],
  }));
}
