import type { Listing, ListingDetails, ListingWords } from '../schema/listing.js';
import { joinWords } from './join-words.js';
import { nationalFacts } from './national-facts.js';

/**
 * National lines, part of the first load. `words` has one entry per fact, in the same order, so that ids are not sent
 * twice. `details` (sources, operator, services, search words) is filled in when it has loaded.
 */
export function nationalListings(
  words: readonly ListingWords[],
  details: Readonly<Record<string, ListingDetails>> = {},
): readonly Listing[] {
  return nationalFacts.flatMap((facts, index) => {
    const own = words[index];
    return own ? [{ ...joinWords(facts, own), ...details[facts.id] }] : [];
  });
}
