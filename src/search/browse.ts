import type { Listing } from '../schema/listing.js';
import { admitsListing, dateIn } from './admit-listings.js';
import { orderListings, type Ranked } from './order-listings.js';
import { isLocal, openOf, standingPoints, type Wanted } from './rank-listings.js';
import type { SearchQuery, SearchResult } from './search-query.js';
import { surestFirst } from './surest-first.js';

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
    const open = openOf(query, listing);
    ranked.push({ listing, at, open, score: standingPoints(query, wanted, listing, open) });
  });
  return surestFirst(orderListings(ranked), query).map(({ listing, score }) => ({
    listing,
    scope: isLocal(query, listing) ? 'local' : 'national',
    score,
    matched: [],
  }));
}
