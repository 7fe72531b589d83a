import { isSearched, TERM } from '../../directory/listing-terms.js';
import { EVERYWHERE, EVERYWHERE_SHARE, packNumbers } from '../../directory/tile-numbers.js';
import { foldWord } from '../../search/engine/fold-words.js';

/** The letter or digit that a byte is, small; 0: none. A letter beyond ASCII is what its bytes are, and is folded already. */
const LETTERS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) return byte;
  const [letter = ''] = /[a-z\d]/.exec(String.fromCharCode(byte).toLowerCase()) ?? [];
  return letter === '' ? 0 : letter.charCodeAt(0);
});
const FNV_PRIME = 0x01000193;
const FEWEST = 1 << 12;

/** A word as it is written. */
interface Spelling {
  readonly hash: number;
  /** In all letters that were ever written. */
  readonly start: number;
  readonly length: number;
  /** Where the word stands; undefined: it is not searched for. */
  readonly tiles: number[] | undefined;
}

/**
 * The words of a region and the tiles in which each stands. Texts are read byte by byte: a region has millions of words, and
 * few different ones, so that none is made a string of, folded or looked at but when it is new.
 */
export class WordTiles {
  readonly #tiles = new Map<string, number[]>();
  readonly #terms = new Map<string, readonly number[][]>();
  readonly #spellings: Spelling[] = [];
  /** The place of a spelling among all, and one more; 0: free. */
  #slots = new Int32Array(FEWEST);
  #letters = new Uint8Array(8 * FEWEST);
  #lettersUsed = 0;

  /** @param text as `searchedText` gives it */
  addText(text: Uint8Array, tile: number): void {
    let [from, hash] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const letter = LETTERS[text[at] ?? 0] ?? 0;
      if (letter > 0) hash = Math.imul(hash ^ letter, FNV_PRIME);
      else {
        if (at > from) addTile(this.#spelling(text, from, at, hash).tiles, tile);
        [from, hash] = [at + 1, 0];
      }
    }
    if (text.length > from) addTile(this.#spelling(text, from, text.length, hash).tiles, tile);
  }

  /** @param terms as `searchedTerms` gives them */
  addTerms(terms: string, tile: number): void {
    let lists = this.#terms.get(terms);
    if (!lists) {
      lists = terms === '' ? [] : terms.split(' ').map((term) => this.#tilesOf(TERM + term));
      this.#terms.set(terms, lists);
    }
    for (const tiles of lists) addTile(tiles, tile);
  }

  /** Each word with its packed tiles. */
  pack(tiles: number): Map<string, string> {
    const most = Math.max(3, tiles * EVERYWHERE_SHARE);
    const packed = new Map<string, string>();
    for (const [word, numbers] of this.#tiles)
      packed.set(word, numbers.length > most ? EVERYWHERE : packNumbers(numbers));
    return packed;
  }

  #spelling(text: Uint8Array, from: number, to: number, hash: number): Spelling {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const at = this.#slots[slot] ?? 0;
      const spelling = this.#spellings[at - 1];
      if (!spelling) break;
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
      if (this.#letters[start + at] !== LETTERS[text[from + at] ?? 0]) return false;
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
      this.#letters[start + at] = LETTERS[text[from + at] ?? 0] ?? 0;
    const letters = this.#letters.subarray(start, this.#lettersUsed);
    const word = foldWord(new TextDecoder().decode(letters));
    return { hash, start, length, tiles: isSearched(word) ? this.#tilesOf(word) : undefined };
  }

  #tilesOf(word: string): number[] {
    const tiles = this.#tiles.get(word) ?? [];
    this.#tiles.set(word, tiles);
    return tiles;
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

function addTile(tiles: number[] | undefined, tile: number): void {
  if (tiles && tiles[tiles.length - 1] !== tile) tiles.push(tile);
}
