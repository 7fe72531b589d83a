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
  /** What tells at a glance that two words are far apart, by the place of the word. */
  readonly lengths: Uint8Array;
  readonly letters: Int32Array;
  readonly pairs: Int32Array;
}

// A word that begins hundreds of others says little; the nearest ones in the alphabet are enough.
const MOST_PREFIXES = 200;
const WORDS_A_STEP = 2000;
// Fuse compares up to 32 characters, ends included.
const LONGEST_MISSPELT = 24;
// From here on, the beginning of a word may hold a mistake.
const SHORTEST_BEGINNING = 5;

/** Prepares words for matching, step by step. */
export function* lexiconSteps(known: {
  has(word: string): boolean;
  keys(): Iterable<string>;
}): Generator<void, Lexicon> {
  const byInitial = new Map<string, string[]>();
  for (const word of known.keys()) {
    const initial = word.charAt(0);
    const alike = byInitial.get(initial);
    if (alike) alike.push(word);
    else byInitial.set(initial, [word]);
  }
  const words: string[] = [];
  for (const initial of [...byInitial.keys()].sort()) {
    yield;
    words.push(...(byInitial.get(initial)?.sort() ?? []));
  }
  const lexicon = {
    words,
    known,
    lengths: new Uint8Array(words.length),
    letters: new Int32Array(words.length),
    pairs: new Int32Array(words.length),
  };
  // Not entries(), which Prototype replaces with one of its own.
  let at = -1;
  for (const word of words) {
    at += 1;
    if (at % WORDS_A_STEP === 0) yield;
    lexicon.lengths[at] = Math.min(word.length, 255);
    lexicon.letters[at] = lettersOf(word);
    lexicon.pairs[at] = pairsOf(word);
  }
  return lexicon;
}

/**
 * Finds the words that a typed word means: itself, then words that begin with it, then words that nearly are it.
 * @param unfinished the person may still be typing it
 * @param isPart by itself it is nothing: only the words around it in a phrase make it one
 */
export function matchWord(
  lexicon: Lexicon,
  typed: string,
  unfinished: boolean,
  isPart = false,
): WordMatch[] {
  const exact: WordMatch[] = lexicon.known.has(typed)
    ? [{ word: typed, quality: 1, how: 'exact' }]
    : [];
  if (exact.length > 0 && !unfinished) return exact;
  const begun = wordsWithPrefix(lexicon, typed).map(
    (word): WordMatch => ({
      word,
      quality: prefixQuality(typed.length / word.length, exact.length > 0 && !isPart),
      how: 'prefix',
    }),
  );
  if (exact.length + begun.length > 0 || /\d/.test(typed)) return [...exact, ...begun];
  return nearWords(lexicon, typed, unfinished);
}

function prefixQuality(share: number, alsoExact: boolean): number {
  return alsoExact ? share / 2 : 0.7 + share / 5;
}

function wordsWithPrefix({ words }: Lexicon, typed: string): string[] {
  if (typed.length < 2) return [];
  const from = firstNotBefore(words, typed);
  let to = from;
  while (to - from <= MOST_PREFIXES && words[to]?.startsWith(typed)) to += 1;
  return words.slice(words[from] === typed ? from + 1 : from, to);
}

/** All words that begin so, the beginning itself included. */
export function wordsFrom({ words }: Lexicon, beginning: string): string[] {
  const from = firstNotBefore(words, beginning);
  let to = from;
  while (words[to]?.startsWith(beginning)) to += 1;
  return words.slice(from, to);
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

interface NearWord {
  readonly word: string;
  readonly mistakes: number;
}

/** Words that are nearly the typed one: two letters that changed places are looked up, all else is Fuse's to judge. */
function nearWords(lexicon: Lexicon, typed: string, unfinished: boolean): WordMatch[] {
  const allowed = allowedMistakes(typed.length);
  if (!allowed || typed.length > LONGEST_MISSPELT) return [];
  const mayBegin = unfinished && typed.length >= SHORTEST_BEGINNING;
  const found = [
    ...swappedWords(lexicon, typed, mayBegin),
    ...judgedWords(plausibleWords(lexicon, typed, allowed, mayBegin), typed, allowed, mayBegin),
  ];
  const best = new Map<string, number>();
  for (const { word, mistakes } of found) {
    // People get the first letter right; and a word may end where they stopped typing.
    const unlikely = (word[0] === typed[0] ? 0 : 0.4) + (word.length > typed.length + 1 ? 0.5 : 0);
    best.set(word, Math.min(mistakes + unlikely, best.get(word) ?? Infinity));
  }
  const limit = Math.min(allowed + 0.9, Math.min(...best.values()) + 0.5);
  return [...best]
    .filter(([, distance]) => distance <= limit)
    .map(([word, distance]) => ({ word, quality: 0.75 - distance / 8, how: 'fuzzy' }));
}

/** Fuse counts two changed letters where a person made one mistake: "treatmnet". */
function swappedWords(lexicon: Lexicon, typed: string, mayBegin: boolean): NearWord[] {
  return typed
    .slice(1)
    .split('')
    .flatMap((_, at) => {
      const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
      const longer = mayBegin ? wordsWithPrefix(lexicon, swapped) : [];
      return lexicon.known.has(swapped) ? [swapped, ...longer] : longer;
    })
    .map((word) => ({ word, mistakes: 1 }));
}

/** Whole words, or beginnings of words, that Fuse scores as near enough; its score tells the number of mistakes. */
function judgedWords(
  plausible: readonly string[],
  typed: string,
  allowed: number,
  mayBegin: boolean,
): NearWord[] {
  if (plausible.length === 0) return [];
  // Fuse looks for a pattern anywhere in a text; ends that cost more than is allowed make it compare from end to end.
  const start = '^'.repeat(allowed + 1);
  const end = '$'.repeat(allowed + 1);
  const pattern = `${start}${typed}${mayBegin ? '' : end}`;
  const fuse = new Fuse(
    plausible.map((word) => start + word + end),
    {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      includeScore: true,
      shouldSort: false,
      threshold: (allowed + 0.1) / pattern.length,
    },
  );
  return fuse.search(pattern).map(({ refIndex, score = 1 }) => ({
    word: plausible[refIndex] as string,
    mistakes: Math.round(score * pattern.length),
  }));
}

/** Few enough for Fuse: a mistake changes the length by one at most, one letter and two pairs of letters. */
function plausibleWords(
  { words, lengths, letters, pairs }: Lexicon,
  typed: string,
  allowed: number,
  mayBegin: boolean,
): string[] {
  const ownLetters = lettersOf(typed);
  const ownPairs = pairsOf(typed);
  const shortest = typed.length - allowed;
  const longest = mayBegin ? 255 : typed.length + allowed;
  const plausible: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = lengths[at] as number;
    if (length < shortest || length > longest) continue;
    if (bitsIn(ownPairs & ~(pairs[at] as number)) > 2 * allowed) continue;
    if (bitsIn(ownLetters & ~(letters[at] as number)) > allowed) continue;
    plausible.push(words[at] as string);
  }
  return plausible;
}

/** Which letters a word has, one bit a letter. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Which pairs of letters a word has, the first with what stands before the word; many pairs share a bit. */
function pairsOf(word: string): number {
  let pairs = 0;
  let before = 0;
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charCodeAt(at);
    pairs |= 1 << ((before * 7 + letter) & 31);
    before = letter;
  }
  return pairs;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
