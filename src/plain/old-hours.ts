import { isFresh } from '../base/is-fresh.js';
import { listedWords } from '../card/opening-words.js';
import type { Listing, ListingHours } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';

/** "Hours listed in 2022; call to check", for hours too old to be sure of, or of no known date; else undefined. */
export function oldHours(
  hours: ListingHours | undefined,
  listing: Listing,
  at: Date,
  strings: Strings,
): string | undefined {
  return hours && !isFresh(hours.checked, at) ? listedWords(hours, listing, strings) : undefined;
}
