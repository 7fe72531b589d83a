import { nationalFacts } from '../generated/national.js';
import type { Listing, ListingDetails, ListingWords } from '../schema/listing.js';
import { joinWords } from './join-words.js';

/**
 * The lines that serve a whole country, in the first load, in the language of the words given (in the order of the
 * facts: ids are not worth their bytes twice); with sources,
 * operators, services and search words once the details have come.
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
