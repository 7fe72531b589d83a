import type { FileName, WordFile, WordFiles, WordIndex } from '../../directory/directory-files.js';
import { CODE_DIGITS, nameByPlace, wordsPlace } from '../../directory/file-names.js';
import { packChange } from '../../directory/tile-numbers.js';
import type { NamedFiles } from './named-files.js';
import type { RegionWord, RegionWords } from './vocabulary.js';

/** Letters of a file of words, at most about 1.3 KB with gzip: two of them and a full tile are less than 12 KB. */
const MOST_LETTERS = 2800;
const FEWEST_LETTERS = 1400;

/** So many changes stand in the index of the region, before its files of words are written again. */
const MOST_CHANGES = 300;
const MOST_CHANGED_LETTERS = 6000;

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
  words: RegionWords,
  before: WordIndex | undefined,
  writing: WordWriting,
): WordIndex {
  const changed = before && changesSince(before, words.all, writing);
  if (before && changed) {
    for (const order of ['forward', 'backward'] as const)
      for (const name of namesOf(before, order, writing)) writing.files.keep(name);
    const { forward, backward } = before;
    return Object.keys(changed).length > 0 ? { forward, backward, changed } : { forward, backward };
  }
  return {
    forward: writeInOrder(words.byWord, 'forward', writing),
    backward: writeInOrder(words.byEnds, 'backward', writing),
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
  words: readonly RegionWord[],
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
  const isHere = new Set(words.map(({ word }) => word));
  for (const { word, tiles } of words) {
    const before = old.get(word);
    if (before !== tiles) changed[word] = packChange(before, tiles);
  }
  for (const word of old.keys()) if (!isHere.has(word)) changed[word] = null;
  const count = Object.keys(changed).length;
  const letters = JSON.stringify(changed).length;
  return count <= MOST_CHANGES && letters <= MOST_CHANGED_LETTERS ? changed : undefined;
}

/** Files of words in their order. */
function writeInOrder(
  words: readonly RegionWord[],
  order: Order,
  { region, language, files }: WordWriting,
): WordFiles {
  const parts = cutWords(words, order === 'forward' ? 'word' : 'ends');
  let codes = '';
  for (const { from, first, end } of parts) {
    const place = wordsPlace(region, language, order, from);
    codes += files.add(wordFile(words.slice(first, end)), place).name.slice(-CODE_DIGITS);
  }
  return { from: parts.map(({ from }) => from).join(' '), codes };
}

/** A `WordFile`. Words have letters, digits, hyphens and colons, so that none needs an escape. */
function wordFile(words: readonly RegionWord[]): Buffer {
  let text = '';
  for (const { word, tiles } of words) text += `${text === '' ? '' : ','}"${word}":"${tiles}"`;
  return Buffer.from(`{"k":"words","words":{${text}}}`);
}

/** Words that stand together in a file. */
interface WordPart {
  /** Tells where it begins. */
  readonly from: string;
  readonly first: number;
  readonly end: number;
}

/**
 * Cuts sorted words where the beginning that tells two neighbours apart is shortest: words that begin alike stay together,
 * so that a misspelt one lies in the file of what was meant.
 */
function cutWords(words: readonly RegionWord[], key: 'word' | 'ends'): readonly WordPart[] {
  const keyOf = (at: number): string => words[at]?.[key] ?? '';
  const parts: WordPart[] = [];
  let from = '';
  for (let first = 0; first < words.length; ) {
    let [end, letters] = [first, 0];
    let [best, shortest] = [0, 0];
    for (; end < words.length; end += 1) {
      letters += keyOf(end).length + (words[end]?.tiles.length ?? 0) + 6;
      if (letters > MOST_LETTERS && end > first) break;
      if (letters < FEWEST_LETTERS || end + 1 === words.length) continue;
      const length = lengthApart(keyOf(end), keyOf(end + 1));
      if (best === 0 || length <= shortest) [best, shortest] = [end + 1, length];
    }
    if (end === words.length) best = end;
    else if (best === 0) {
      best = end;
      shortest = lengthApart(keyOf(end - 1), keyOf(end));
    }
    parts.push({ from, first, end: best });
    [first, from] = [best, keyOf(best).slice(0, shortest)];
  }
  return parts;
}

/** The length of the shortest beginning of the second word that stands behind the first. */
function lengthApart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared + 1;
}
