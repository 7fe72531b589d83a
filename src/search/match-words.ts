import Fuse from 'fuse.js/basic';

/** A word of the index that a typed word may mean. `quality` is 1 for the word itself, less for less certain matches. */
export interface WordMatch {
  readonly word: string;
  readonly quality: number;
  readonly how: 'exact' | 'prefix' | 'fuzzy';
}

/** The distinct words of an index, ready to be looked up. */
export interface Lexicon {
  /** Sorted, so that the words with one beginning stand together. */
  readonly words: readonly string[];
  readonly known: { has(word: string): boolean };
  /** Which letters each word has, one bit a letter: tells words that cannot be near without comparing them. */
  readonly letters: Int32Array;
}

// A word that begins hundreds of others says little; the nearest ones in the alphabet are enough.
const MOST_PREFIXES = 200;

/** Prepares words for matching. */
export function buildLexicon(known: {
  has(word: string): boolean;
  keys(): Iterable<string>;
}): Lexicon {
  const words = [...known.keys()].sort();
  return { words, known, letters: Int32Array.from(words, lettersOf) };
}

/**
 * Finds the words that a typed word means: itself, then words that begin with it, then words that nearly are it.
 * @param unfinished the person may still be typing it
 */
export function matchWord(lexicon: Lexicon, typed: string, unfinished: boolean): WordMatch[] {
  const exact: WordMatch[] = lexicon.known.has(typed)
    ? [{ word: typed, quality: 1, how: 'exact' }]
    : [];
  if (exact.length > 0 && !unfinished) return exact;
  const begun = typed.length > 1 ? wordsWithPrefix(lexicon, typed, exact.length > 0) : [];
  if (exact.length + begun.length > 0 || /\d/.test(typed)) return [...exact, ...begun];
  return nearWords(lexicon, typed, unfinished);
}

function wordsWithPrefix({ words }: Lexicon, typed: string, alsoExact: boolean): WordMatch[] {
  const found: WordMatch[] = [];
  for (let at = firstNotBefore(words, typed); found.length < MOST_PREFIXES; at += 1) {
    const word = words[at];
    if (!word?.startsWith(typed)) break;
    if (word === typed) continue;
    const share = typed.length / word.length;
    found.push({ word, quality: alsoExact ? share / 2 : 0.7 + share / 5, how: 'prefix' });
  }
  return found;
}

function firstNotBefore(words: readonly string[], typed: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mistakes that a word of this length may hold and still be known. */
function allowedMistakes(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

function nearWords(lexicon: Lexicon, typed: string, unfinished: boolean): WordMatch[] {
  const allowed = allowedMistakes(typed.length);
  if (!allowed || typed.length > 32) return [];
  const plausible = plausibleWords(lexicon, typed, allowed, unfinished);
  const fuse = new Fuse(plausible, {
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    // A swapped pair counts as two mistakes to Fuse and as one to us.
    threshold: Math.min(0.55, (allowed * 2) / typed.length),
  });
  const near: { word: string; distance: number }[] = [];
  for (const { item } of fuse.search(typed)) {
    const distance = mistakesBetween(typed, item, unfinished);
    if (distance < allowed + 0.9) near.push({ word: item, distance });
  }
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance <= least + 0.5)
    .map(({ word, distance }) => ({ word, quality: 0.75 - distance / 8, how: 'fuzzy' }));
}

function plausibleWords(
  lexicon: Lexicon,
  typed: string,
  allowed: number,
  unfinished: boolean,
): string[] {
  const letters = lettersOf(typed);
  const longest = unfinished ? Infinity : typed.length + allowed;
  return lexicon.words.filter(
    (word, at) =>
      word.length >= typed.length - allowed &&
      word.length <= longest &&
      bitsIn(letters & ~(lexicon.letters[at] as number)) <= allowed,
  );
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest; rest &= rest - 1) count += 1;
  return count;
}

/**
 * Insertions, deletions, changes and swaps from one word to the other (optimal string alignment). A beginning of
 * `word` that is near counts half a mistake more than the whole; so does a wrong first letter: people get it right.
 */
function mistakesBetween(typed: string, word: string, unfinished: boolean): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let down = 1; down <= typed.length; down += 1) {
    const next = [down];
    for (let across = 1; across <= word.length; across += 1) {
      const same = typed[down - 1] === word[across - 1];
      let least = Math.min(
        (row[across] as number) + 1,
        (next[across - 1] as number) + 1,
        (row[across - 1] as number) + (same ? 0 : 1),
      );
      if (
        down > 1 &&
        typed[down - 1] === word[across - 2] &&
        typed[down - 2] === word[across - 1]
      ) {
        least = Math.min(least, (before[across - 2] ?? Infinity) + 1);
      }
      next.push(least);
    }
    before = row;
    row = next;
  }
  const whole = row[word.length] as number;
  const begun = unfinished && typed.length > 4 ? Math.min(...row) + 0.5 : Infinity;
  return Math.min(whole, begun) + (typed[0] === word[0] ? 0 : 0.4);
}
