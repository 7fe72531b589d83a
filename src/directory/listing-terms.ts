/** Before the kinds and services of a listing among its words: `:naloxone`. */
export const TERM = ':';

/** Shorter words, and longer ones than any, say nothing. */
const SHORTEST = 3;
const LONGEST = 30;

export function isSearched(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\D/.test(word);
}

/** A word by its last letters first. */
export function backwards(word: string): string {
  return [...word].reverse().join('');
}
