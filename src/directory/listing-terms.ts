import type { Listing } from '../schema/listing.js';
import { wordsOf } from '../search/engine/fold-words.js';

/** Before the kinds and services of a listing among its words: `:naloxone`. */
export const TERM = ':';

/** Shorter words, and longer ones than any, say nothing. */
const SHORTEST = 3;
const LONGEST = 30;

/** The words by which a directory finds a listing in the whole region. Numbers are found in what has loaded. */
export function directoryWords(listing: Listing, text: string): ReadonlySet<string> {
  const { name, otherNames = [], operator = '', keywords = [], area = '', place } = listing;
  const { kinds, services, audiences = [], languages = [] } = listing;
  const terms = [...kinds, ...services, ...audiences, ...languages];
  const said = [name, ...otherNames, operator, ...keywords, area, place?.city ?? '', text];
  const words = wordsOf(`${said.join(' ')} ${terms.join(' ').replaceAll('-', ' ')}`);
  return new Set([...words.filter(isSearched), ...terms.map((term) => TERM + term)]);
}

export function isSearched(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\D/.test(word);
}

/** A word by its last letters first. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}
