import { backwards, isSearched, TERM } from '../../directory/listing-terms.js';
import { EVERYWHERE, EVERYWHERE_SHARE, packNumbers } from '../../directory/tile-numbers.js';
import { foldWord, wordsOf } from '../../search/engine/fold-words.js';
import type { Span } from './span.js';

/** The letter or digit that a byte is, small; 0: none. A letter beyond ASCII is what its bytes are, and is folded already. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return byte;
  const [letter = ''] = /[a-z\d]/.exec(String.fromCharCode(byte).toLowerCase()) ?? [];
  return letter === '' ? 0 : letter.charCodeAt(0);
});
const FNV_PRIME = 0x01000193;
const FEWEST = 1 << 12;
/** Words of one region are kept for the next: states speak alike. More would fill the memory. */
const MOST_KEPT = 200_000;

/** A word, its last letters first, and the packed tiles of the region in which it stands. */
export interface RegionWord {
  readonly word: string;
  readonly ends: string;
  readonly tiles: string;
}

/** The words of a region; up to the start of the next. */
export interface RegionWords {
  /** In the order in which they came. */
  readonly all: readonly RegionWord[];
  readonly byWord: readonly RegionWord[];
  /** Without terms. */
  readonly byEnds: readonly RegionWord[];
}

interface Word extends RegionWord {
  readonly numbers: number[];
  tiles: string;
}

/** A word as it is written. */
interface Spelling {
  readonly hash: number;
  /** In all letters that were ever written. */
  readonly start: number;
  readonly length: number;
  /** Undefined: it is not searched for. */
  readonly word: Word | undefined;
}

/**
 * The words of one region after the other in one language, and the tiles in which each stands. Texts are read byte by byte:
 * a directory has millions of words and few different ones, so that none is made a string of, folded or turned round but when
 * it is new.
 */
export class Vocabulary {
  #words = new Map<string, Word>();
  #terms = new Map<string, readonly Word[]>();
  #spellings: Spelling[] = [];
  /** The place of a spelling among all, and one more; 0: free. */
  #slots = new Int32Array(FEWEST);
  #letters = new Uint8Array(8 * FEWEST);
  #lettersUsed = 0;
  /** The words of the region, in the order in which they came. */
  #ofRegion: Word[] = [];
  /** Words that stand in no order yet. */
  #fresh: Word[] = [];
  #byWord: readonly Word[] = [];
  #byEnds: readonly Word[] = [];

  /** What is added then is of the next region. */
  startRegion(): void {
    for (const { numbers } of this.#ofRegion) numbers.length = 0;
    this.#ofRegion = [];
    if (this.#spellings.length + this.#terms.size > MOST_KEPT) this.#forget();
  }

  /** @param text as `searchedText` gives it */
  addText({ bytes, from: start, to }: Span, tile: number): void {
    let [from, hash] = [start, 0];
    for (let at = start; at < to; at += 1) {
      const letter = LETTERS[bytes[at] as number] as number;
      if (letter > 0) hash = Math.imul(hash ^ letter, FNV_PRIME);
      else {
        if (at > from) this.#addTile(this.#spelling(bytes, from, at, hash).word, tile);
        from = at + 1;
        hash = 0;
      }
    }
    if (to > from) this.#addTile(this.#spelling(bytes, from, to, hash).word, tile);
  }

  /** As they are, and their words. @param terms as `searchedTerms` gives them */
  addTerms(terms: string, tile: number): void {
    let words = this.#terms.get(terms);
    if (!words) {
      words = [
        ...wordsOf(terms.replaceAll('-', ' ')).filter(isSearched),
        ...terms
          .split(' ')
          .filter(Boolean)
          .map((term) => TERM + term),
      ].map((word) => this.#wordOf(word));
      this.#terms.set(terms, words);
    }
    for (const word of words) this.#addTile(word, tile);
  }

  /** The words of the region, of which there will be no more. */
  endRegion(tiles: number): RegionWords {
    const most = Math.max(3, tiles * EVERYWHERE_SHARE);
    for (const word of this.#ofRegion)
      word.tiles = word.numbers.length > most ? EVERYWHERE : packNumbers(word.numbers);
    const ended = this.#fresh.filter(({ word }) => !word.startsWith(TERM));
    this.#byWord = merge(this.#byWord, this.#fresh, 'word');
    this.#byEnds = merge(this.#byEnds, ended, 'ends');
    this.#fresh = [];
    const isHere = ({ numbers }: Word): boolean => numbers.length > 0;
    return {
      all: this.#ofRegion,
      byWord: this.#byWord.filter(isHere),
      byEnds: this.#byEnds.filter(isHere),
    };
  }

  #forget(): void {
    this.#words = new Map();
    this.#terms = new Map();
    this.#spellings = [];
    this.#slots = new Int32Array(FEWEST);
    this.#lettersUsed = 0;
    this.#fresh = [];
    this.#byWord = [];
    this.#byEnds = [];
  }

  #addTile(word: Word | undefined, tile: number): void {
    if (!word) return;
    const { numbers } = word;
    if (numbers.length === 0) this.#ofRegion.push(word);
    if (numbers[numbers.length - 1] !== tile) numbers.push(tile);
  }

  #spelling(text: Uint8Array, from: number, to: number, hash: number): Spelling {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let at = this.#slots[slot] as number; at > 0; at = this.#slots[slot] as number) {
      const spelling = this.#spellings[at - 1] as Spelling;
      if (spelling.hash === hash && this.#isSame(spelling, text, from, to)) return spelling;
      slot = (slot + 1) & mask;
    }
    const spelling = this.#learn(text, from, to, hash);
    this.#slots[slot] = this.#spellings.push(spelling);
    if (2 * this.#spellings.length > this.#slots.length) this.#grow();
    return spelling;
  }

  #isSame({ start, length }: Spelling, text: Uint8Array, from: number, to: number): boolean {
    if (length !== to - from) return false;
    for (let at = 0; at < length; at += 1)
      if (this.#letters[start + at] !== LETTERS[text[from + at] as number]) return false;
    return true;
  }

  #learn(text: Uint8Array, from: number, to: number, hash: number): Spelling {
    const [start, length] = [this.#lettersUsed, to - from];
    this.#lettersUsed += length;
    if (this.#lettersUsed > this.#letters.length) {
      const letters = new Uint8Array(2 * this.#lettersUsed);
      letters.set(this.#letters);
      this.#letters = letters;
    }
    for (let at = 0; at < length; at += 1)
      this.#letters[start + at] = LETTERS[text[from + at] as number] as number;
    const word = foldWord(decoder.decode(this.#letters.subarray(start, this.#lettersUsed)));
    return { hash, start, length, word: isSearched(word) ? this.#wordOf(word) : undefined };
  }

  #wordOf(word: string): Word {
    let known = this.#words.get(word);
    if (!known) {
      known = { word, ends: backwards(word), tiles: '', numbers: [] };
      this.#words.set(word, known);
      this.#fresh.push(known);
    }
    return known;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    const mask = this.#slots.length - 1;
    for (const [at, { hash }] of this.#spellings.entries()) {
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = at + 1;
    }
  }
}

const decoder = new TextDecoder();

/** Words in an order, and others that come among them. Sorting all of them for each region would take ten times as long. */
function merge(sorted: readonly Word[], fresh: Word[], key: 'word' | 'ends'): readonly Word[] {
  fresh.sort((one, other) => (one[key] < other[key] ? -1 : 1));
  const all: Word[] = [];
  let next = 0;
  for (const word of fresh) {
    const end = placeOf(word[key], sorted, next, key);
    while (next < end) all.push(sorted[next++] as Word);
    all.push(word);
  }
  return all.concat(sorted.slice(next));
}

/** Where a text would stand among words in their order, from one of them on. */
function placeOf(
  text: string,
  sorted: readonly Word[],
  from: number,
  key: 'word' | 'ends',
): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Word)[key] < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
