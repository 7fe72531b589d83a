import { nationalFacts } from '../generated/national.js';
import type { Listing, ListingDetails, ListingWords } from '../schema/listing.js';
import { joinWords } from './join-words.js';

/**
 * The lines that serve a whole country, in the first load, in the language of the words given; with sources,
 * operators and search words once the details have come.
 */
export function nationalListings(
  words: Readonly<Record<string, ListingWords>>,
  details: Readonly<Record<string, ListingDetails>> = {},
): readonly Listing[] {
  return nationalFacts.flatMap((facts) => {
    const own = words[facts.id];
    return own ? [{ ...joinWords(facts, own), ...details[facts.id] }] : [];
  });
}

/** Brings what the first view can do without. Rejects when the chunk does not arrive. */
export async function loadNationalDetails(): Promise<Readonly<Record<string, ListingDetails>>> {
  return (await import('../generated/national-details.js')).nationalDetails;
}
