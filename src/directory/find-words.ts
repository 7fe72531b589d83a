import { times } from '../base/times.js';
import type { WordIndex } from './directory-files.js';
import type { FileStore } from './file-store.js';
import { backwards } from './listing-terms.js';
import { EVERYWHERE, unpackNumbers } from './tile-numbers.js';

/** Words that begin with an unfinished one: the first in the alphabet say enough. */
const MOST_BEGUN = 40;
const SHORTEST_MISSPELT = 4;
/** From here on a word may have two mistakes. */
const LONG_WORD = 8;

/** Where a word stands: numbers of tiles, 0 for what serves the whole region; or everywhere. */
export type Standing = ReadonlySet<number> | typeof EVERYWHERE;

/** Finds in which tiles of a region a word stands, misspelt or unfinished as it may be. */
export class WordFinder {
  readonly #index: WordIndex;
  readonly #store: FileStore;
  readonly #most: number;
  /** Files that were asked for. */
  requests = 0;

  /** @param most one more than the number of tiles */
  constructor(index: WordIndex, store: FileStore, most: number) {
    this.#index = index;
    this.#store = store;
    this.#most = most;
  }

  /** Just this word, as of a term. Undefined: nowhere. */
  async exact(word: string): Promise<Standing | undefined> {
    const words = await this.#words(this.#index.forward, word);
    const found = words.get(word);
    return found === undefined ? undefined : this.#together([found]);
  }

  /** A word as it was typed, or what it begins; else what it nearly is. */
  async find(typed: string, isUnfinished: boolean): Promise<Standing | undefined> {
    const forward = await this.#words(this.#index.forward, typed);
    const exact = forward.get(typed);
    const begun = isUnfinished
      ? [...forward.keys()].filter((word) => word.startsWith(typed)).slice(0, MOST_BEGUN)
      : [];
    if (exact !== undefined || begun.length > 0)
      return this.#together([...(exact === undefined ? [] : [exact]), ...tilesOf(begun, forward)]);
    const near = nearest(typed, forward.keys());
    if (near.length > 0) return this.#together(tilesOf(near, forward));
    if (typed.length < SHORTEST_MISSPELT) return undefined;
    // The mistake stands at the beginning: the end is right.
    const backward = await this.#words(this.#index.backward, backwards(typed));
    const other = nearest(typed, backward.keys());
    return other.length > 0 ? this.#together(tilesOf(other, backward)) : undefined;
  }

  #together(packed: readonly string[]): Standing | undefined {
    if (packed.includes(EVERYWHERE)) return EVERYWHERE;
    return new Set(packed.flatMap((numbers) => unpackNumbers(numbers, this.#most)));
  }

  /** The words of the file in which one would stand, as they are today. */
  async #words(files: WordIndex['forward'], key: string): Promise<ReadonlyMap<string, string>> {
    const holder = files.filter(([from]) => from <= key).at(-1);
    this.requests += holder ? 1 : 0;
    const words = new Map(holder ? Object.entries(await this.#store.words(holder[1])) : []);
    for (const [word, tiles] of Object.entries(this.#index.changed ?? {})) {
      if (tiles === null) words.delete(word);
      else words.set(word, tiles);
    }
    return words;
  }
}

function tilesOf(words: readonly string[], tiles: ReadonlyMap<string, string>): string[] {
  return words.map((word) => tiles.get(word) ?? '');
}

/** The words with the fewest mistakes between them and what was typed, if these are few. */
export function nearest(typed: string, words: Iterable<string>): readonly string[] {
  if (typed.length < SHORTEST_MISSPELT) return [];
  const most = typed.length >= LONG_WORD ? 2 : 1;
  let least = most;
  let found: string[] = [];
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > least || word.startsWith(':')) continue;
    const edits = editsBetween(typed, word, least);
    if (edits > least) continue;
    if (edits < least) found = [];
    least = edits;
    found.push(word);
  }
  return found;
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
