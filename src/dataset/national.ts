import { nationalFacts } from '../generated/national.js';
import type { Listing, ListingWords } from '../schema/listing.js';
import { joinWords } from './join-words.js';

/** The lines that serve a whole country, in the first load, in the language of the words given. */
export function nationalListings(words: Readonly<Record<string, ListingWords>>): readonly Listing[] {
  return nationalFacts.flatMap((facts) => {
    const own = words[facts.id];
    return own ? [joinWords(facts, own)] : [];
  });
}
