import type { Listing, ListingFacts, ListingWords } from '../schema/listing.js';
import { defaultDisplay } from './default-display.js';

/** One national listing from its two halves: the facts, and the words of one language. */
export function joinWords(facts: ListingFacts, words: ListingWords): Listing {
  const { labels, mistaken, websites = [], ...shown } = words;
  const { mistakenFor, ...rest } = facts;
  return {
    description: '',
    services: [],
    ...rest,
    ...shown,
    channels: [...facts.channels, ...websites].map((channel, index) => {
      const label = labels?.[index];
      const display = channel.display ?? defaultDisplay(channel);
      return { ...channel, display, ...(label && { label }) };
    }),
    ...(mistakenFor && mistaken && { mistakenFor: { ...mistakenFor, note: mistaken } }),
  };
}
