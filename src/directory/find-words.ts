import { times } from '../base/times.js';
import type { Allowance } from './allowance.js';
import type { RegionIndex, WordIndex } from './directory-files.js';
import { CODE_DIGITS, nameByPlace, wordsPlace } from './file-names.js';
import type { FileStore } from './file-store.js';
import { backwards } from './listing-terms.js';
import { EVERYWHERE, unpackNumbers, unpackPlaces, withChange } from './tile-numbers.js';

/** Words that begin with an unfinished one: the first in the alphabet say enough. */
const MOST_BEGUN = 40;
const SHORTEST_MISSPELT = 4;
/** From here on a word may have two mistakes. */
const LONG_WORD = 8;
/** A file of words with gzip. */
export const WORDS_BYTES = 1_400;

/** Where a word stands: numbers of tiles, 0 for what serves the whole region; or everywhere. */
export type Standing = ReadonlySet<number> | typeof EVERYWHERE;

/** Where each word stands that may have been meant. Empty: nowhere. Undefined: the files that say it cost more than is left, or failed. */
export type Found = readonly Standing[] | undefined;

type Order = 'forward' | 'backward';

/** Finds in which tiles of a region a word stands, misspelt or unfinished as it may be. */
export class WordFinder {
  readonly #region: RegionIndex;
  readonly #words: WordIndex;
  readonly #store: FileStore;
  readonly #allowance: Allowance;
  /** For each number that words use, those of today: 0 is what serves the whole region. */
  readonly #places: readonly (readonly number[])[];
  /** A file of words did not load. */
  hasFailed = false;

  /** @param allowance what the files of words may cost; one request of it is kept for a tile */
  constructor(region: RegionIndex, store: FileStore, allowance: Allowance) {
    this.#region = region;
    this.#words = region.words;
    this.#store = store;
    this.#allowance = allowance;
    const { words, cells } = region;
    this.#places = unpackPlaces(words.moved?.places ?? [0, ...cells.map(() => 1)]);
  }

  /** Just this word, as of a term. */
  async exact(word: string): Promise<Found> {
    const words = await this.#read('forward', word);
    const found = words?.get(word);
    return words && (found === undefined ? [] : [this.#together([found])]);
  }

  /** A word as it was typed, or what it begins; else what it nearly is. */
  async lookUp(typed: string, isUnfinished: boolean): Promise<Found> {
    const forward = await this.#read('forward', typed);
    const begun =
      forward && isUnfinished
        ? [...forward.keys()].filter((word) => word.startsWith(typed)).slice(0, MOST_BEGUN)
        : [];
    if (forward && (forward.has(typed) || begun.length > 0))
      return [this.#together([typed, ...begun].map((word) => forward.get(word) ?? ''))];
    if (typed.length < SHORTEST_MISSPELT) return forward && [];
    return this.#misspelt(typed, forward);
  }

  async #misspelt(typed: string, forward: ReadonlyMap<string, string> | undefined): Promise<Found> {
    const near = forward ? nearest(typed, forward.keys()) : NOTHING_NEAR;
    const isSure = near.edits === 1;
    // The mistake stands at the beginning: the end is right.
    const backward = isSure ? undefined : await this.#read('backward', backwards(typed));
    const other = backward ? nearest(typed, backward.keys()) : NOTHING_NEAR;
    const least = Math.min(near.edits, other.edits);
    const found = new Map<string, string>();
    for (const [{ edits, words }, tiles] of [
      [near, forward],
      [other, backward],
    ] as const)
      if (edits === least) for (const word of words) found.set(word, tiles?.get(word) ?? '');
    const isUnknown = !forward || (!isSure && !backward);
    return found.size === 0 && isUnknown
      ? undefined
      : [...found.values()].map((tiles) => this.#together([tiles]));
  }

  #together(packed: readonly string[]): Standing {
    if (packed.includes(EVERYWHERE)) return EVERYWHERE;
    const numbers = packed.flatMap((some) => unpackNumbers(some, this.#places.length));
    return new Set(numbers.flatMap((number) => this.#places[number] ?? []));
  }

  /** The words of the file in which one would stand, as they are today. Undefined: it costs more than is left, or failed. */
  async #read(order: Order, key: string): Promise<ReadonlyMap<string, string> | undefined> {
    const file = this.#fileOf(order, key);
    if (file && !this.#store.knows(file)) {
      if (!this.#allowance.has(WORDS_BYTES, 1)) return undefined;
      this.#allowance.spend(WORDS_BYTES);
    }
    const read = file === undefined ? {} : await this.#store.words(file);
    if (!read) {
      this.hasFailed = true;
      return undefined;
    }
    const words = new Map(Object.entries(read));
    for (const [word, change] of Object.entries(this.#words.changed ?? {})) {
      // Undefined: the word stands in another file.
      const tiles = typeof change === 'string' && withChange(words.get(word), change);
      if (tiles) words.set(word, tiles);
      else words.delete(word);
    }
    return words;
  }

  #fileOf(order: Order, key: string): string | undefined {
    const { from, codes } = this.#words[order];
    if (codes === '') return undefined;
    const starts = from.split(' ');
    let at = -1;
    while (at + 1 < starts.length && (starts[at + 1] as string) <= key) at += 1;
    if (at < 0) return undefined;
    const { region, language } = this.#region;
    const code = codes.slice(at * CODE_DIGITS, (at + 1) * CODE_DIGITS);
    return nameByPlace(wordsPlace(region, language, order, starts[at] as string), code);
  }
}

export interface NearWords {
  /** Mistakes between them and what was typed; infinite where there are none. */
  readonly edits: number;
  readonly words: readonly string[];
}

const NOTHING_NEAR: NearWords = { edits: Number.POSITIVE_INFINITY, words: [] };

/** The words with the fewest mistakes between them and what was typed, if these are few. */
export function nearest(typed: string, words: Iterable<string>): NearWords {
  if (typed.length < SHORTEST_MISSPELT) return NOTHING_NEAR;
  let least = typed.length >= LONG_WORD ? 2 : 1;
  let found: string[] = [];
  const letters = lettersOf(typed);
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > least || word.startsWith(':')) continue;
    if (countBits(letters ^ lettersOf(word)) > 2 * least) continue;
    const edits = editsBetween(typed, word, least);
    if (edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(word);
  }
  return found.length > 0 ? { edits: least, words: found } : NOTHING_NEAR;
}

/** Which letters a word has, a bit each: a mistake changes at most two of them, and most words are told apart at once. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Letters added, left out, mistaken or swapped with a neighbour between two words; more than `most` as `most + 1`. */
export function editsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = times(other.length + 1, (at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let edits = Math.min(
        (last[at] as number) + 1,
        (next[at - 1] as number) + 1,
        (last[at - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        edits = Math.min(edits, (before[at - 2] as number) + 1);
      next.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[other.length] as number, most + 1);
}
