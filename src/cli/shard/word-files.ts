import type { FileName, WordFile, WordFiles, WordIndex } from '../../directory/directory-files.js';
import { CODE_DIGITS, nameByPlace, wordsPlace } from '../../directory/file-names.js';
import { backwards } from '../../directory/listing-terms.js';
import {
  EVERYWHERE,
  EVERYWHERE_SHARE,
  packChange,
  packNumbers,
} from '../../directory/tile-numbers.js';
import type { NamedFiles } from './named-files.js';

/** Letters of a file of words, at most about 1.3 KB with gzip: two of them and a full tile are less than 12 KB. */
const MOST_LETTERS = 2800;
const FEWEST_LETTERS = 1400;

/** So many changes stand in the index of the region, before its files of words are written again. */
const MOST_CHANGES = 300;
const MOST_CHANGED_LETTERS = 6000;

/** The words of a region and the tiles in which each stands. */
export class RegionWords {
  readonly #tiles = new Map<string, number[]>();

  add(words: Iterable<string>, tile: number): void {
    for (const word of words) {
      const numbers = this.#tiles.get(word);
      if (!numbers) this.#tiles.set(word, [tile]);
      else if (numbers[numbers.length - 1] !== tile) numbers.push(tile);
    }
  }

  /** Each word with its packed tiles. */
  pack(tiles: number): Map<string, string> {
    const most = Math.max(3, tiles * EVERYWHERE_SHARE);
    const packed = new Map<string, string>();
    for (const [word, numbers] of this.#tiles)
      packed.set(word, numbers.length > most ? EVERYWHERE : packNumbers(numbers));
    return packed;
  }
}

/** Which words of which region are written, and where to. */
export interface WordWriting {
  readonly region: string;
  readonly language: string;
  readonly files: NamedFiles;
}

type Order = 'forward' | 'backward';

/**
 * Writes the words of a region. Where files of before are given and few words have changed since, those stay and the
 * changes stand in the index, so that a corrected record does not rename a file for each of its words.
 */
export function writeWords(
  words: ReadonlyMap<string, string>,
  before: WordIndex | undefined,
  writing: WordWriting,
): WordIndex {
  const changed = before && changesSince(before, words, writing);
  if (before && changed) {
    for (const order of ['forward', 'backward'] as const)
      for (const name of namesOf(before, order, writing)) writing.files.keep(name);
    const { forward, backward } = before;
    return Object.keys(changed).length > 0 ? { forward, backward, changed } : { forward, backward };
  }
  return {
    forward: writeInOrder([...words.keys()], words, 'forward', writing),
    backward: writeInOrder(
      [...words.keys()].filter((word) => !word.startsWith(':')),
      words,
      'backward',
      writing,
    ),
  };
}

/** The names of the files of words of an index. */
export function namesOf(
  index: WordIndex,
  order: Order,
  { region, language }: Omit<WordWriting, 'files'>,
): readonly FileName[] {
  const { from, codes } = index[order];
  if (codes === '') return [];
  return from
    .split(' ')
    .map((start, at) =>
      nameByPlace(
        wordsPlace(region, language, order, start),
        codes.slice(at * CODE_DIGITS, (at + 1) * CODE_DIGITS),
      ),
    );
}

function changesSince(
  before: WordIndex,
  words: ReadonlyMap<string, string>,
  writing: WordWriting,
): Record<string, string | null> | undefined {
  const changed: Record<string, string | null> = {};
  const old = new Map<string, string>();
  if (!namesOf(before, 'backward', writing).every((file) => writing.files.has(file)))
    return undefined;
  for (const file of namesOf(before, 'forward', writing)) {
    const read = writing.files.read(file) as WordFile | undefined;
    if (!read) return undefined;
    for (const [word, tiles] of Object.entries(read.words)) old.set(word, tiles);
  }
  for (const [word, tiles] of words) {
    const before = old.get(word);
    if (before !== tiles) changed[word] = packChange(before, tiles);
  }
  for (const word of old.keys()) if (!words.has(word)) changed[word] = null;
  const count = Object.keys(changed).length;
  const letters = JSON.stringify(changed).length;
  return count <= MOST_CHANGES && letters <= MOST_CHANGED_LETTERS ? changed : undefined;
}

/** Files of words in the order of their keys. */
function writeInOrder(
  words: readonly string[],
  tiles: ReadonlyMap<string, string>,
  order: Order,
  { region, language, files }: WordWriting,
): WordFiles {
  const keys = (order === 'forward' ? [...words] : words.map(backwards)).sort();
  const wordOf = (key: string): string => (order === 'forward' ? key : backwards(key));
  const parts = cutWords(keys, (key) => key.length + (tiles.get(wordOf(key))?.length ?? 0) + 6);
  let codes = '';
  for (const { from, first, end } of parts) {
    const part: Record<string, string> = {};
    for (const key of keys.slice(first, end)) part[wordOf(key)] = tiles.get(wordOf(key)) ?? '';
    const place = wordsPlace(region, language, order, from);
    codes += files.addObject({ k: 'words', words: part }, place).slice(-CODE_DIGITS);
  }
  return { from: parts.map(({ from }) => from).join(' '), codes };
}

/** Words that stand together in a file. */
interface WordPart {
  /** Tells where it begins. */
  readonly from: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts sorted keys where the beginning that tells two neighbours apart is shortest: words that begin alike stay together,
 * so that a misspelt one lies in the file of what was meant.
 */
function cutWords(
  keys: readonly string[],
  lettersOf: (key: string) => number,
): readonly WordPart[] {
  const parts: WordPart[] = [];
  let from = '';
  for (let first = 0; first < keys.length; ) {
    let [end, letters] = [first, 0];
    let [best, next] = [0, ''];
    for (; end < keys.length; end += 1) {
      letters += lettersOf(keys[end] ?? '');
      if (letters > MOST_LETTERS && end > first) break;
      if (letters < FEWEST_LETTERS || end + 1 === keys.length) continue;
      const start = shortestBetween(keys[end] ?? '', keys[end + 1] ?? '');
      if (best === 0 || start.length <= next.length) [best, next] = [end + 1, start];
    }
    if (end === keys.length) best = end;
    else if (best === 0)
      [best, next] = [end, shortestBetween(keys[end - 1] ?? '', keys[end] ?? '')];
    parts.push({ from, first, end: best });
    [first, from] = [best, next];
  }
  return parts;
}

/** The shortest beginning of the second word that stands behind the first. */
function shortestBetween(one: string, other: string): string {
  let length = 1;
  while (length < other.length && other.slice(0, length) <= one) length += 1;
  return other.slice(0, length);
}
