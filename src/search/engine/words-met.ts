import type { Listing } from '../../schema/listing.js';
import type { SearchIndex } from './build-index.js';
import { wordsOf } from './fold-words.js';
import { type AskedWord, meaningsOf } from './understand-query.js';

// The cards that stay while a person types are asked for their words with every letter.
const shownWords = new WeakMap<Listing, readonly string[]>();

/** The words of a listing that a question met, by themselves or by what they mean ("narcan" meets "naloxone"). */
export function wordsMet(
  index: SearchIndex,
  words: readonly AskedWord[],
  listing: Listing,
): string[] {
  const asked = words.filter(({ role }) => role !== 'filler');
  const met = new Set(asked.flatMap(({ matches }) => matches.map(({ word }) => word)));
  const meanings = new Set(asked.flatMap((word) => meaningsOf(index, word)));
  return wordsShown(listing).filter(
    (word) =>
      met.has(word) || index.entries.get(word)?.meanings.some((meaning) => meanings.has(meaning)),
  );
}

function wordsShown(listing: Listing): readonly string[] {
  const known = shownWords.get(listing);
  if (known) return known;
  const { name, description, area, place } = listing;
  const text = [name, description, area, place?.city, place?.address].join(' ');
  const words = [...new Set(wordsOf(text))];
  shownWords.set(listing, words);
  return words;
}
