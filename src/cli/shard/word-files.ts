import type {
  FileName,
  RegionIndex,
  WordFile,
  WordFiles,
  WordIndex,
} from '../../directory/directory-files.js';
import { CODE_DIGITS, nameByPlace, wordsPlace } from '../../directory/file-names.js';
import {
  EVERYWHERE,
  EVERYWHERE_SHARE,
  packChange,
  packNumbers,
  unpackNumbers,
} from '../../directory/tile-numbers.js';
import { cellsOfThen, moveTiles, type TileMoves } from './moved-tiles.js';
import type { NamedFiles } from './named-files.js';
import type { RegionWord, RegionWords } from './vocabulary.js';

/** Letters of a file of words, at most about 1.3 KB with gzip: two of them and a full tile are less than 12 KB. */
const MOST_LETTERS = 2800;
const FEWEST_LETTERS = 1400;

/** So many changes stand in the index of the region, before its files of words are written again. */
const MOST_CHANGES = 300;
const MOST_CHANGED_LETTERS = 6000;
/** Of the tiles: less than from where a word counts as everywhere. */
const STILL_EVERYWHERE = 0.8 * EVERYWHERE_SHARE;

/** Which words of which region are written, and where to. */
export interface WordWriting {
  readonly region: string;
  readonly language: string;
  readonly files: NamedFiles;
}

type Order = 'forward' | 'backward';

/**
 * Writes the words of a region. Where an index of before is given and few words have changed since, its files stay and the
 * changes stand in the index, so that a corrected record does not rename a file for each of its words.
 *
 * @param cells of the tiles of today
 */
export function writeWords(
  words: RegionWords,
  before: RegionIndex | undefined,
  cells: readonly string[],
  writing: WordWriting,
): WordIndex {
  const kept = before && keepWords(before, words.all, cells, writing);
  if (before && kept) {
    for (const order of ['forward', 'backward'] as const)
      for (const name of namesOf(before.words, order, writing)) writing.files.keep(name);
    return kept;
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

/** The files of before with what has changed since; undefined where that is too much, or one of them is damaged. */
function keepWords(
  before: RegionIndex,
  words: readonly RegionWord[],
  cells: readonly string[],
  writing: WordWriting,
): WordIndex | undefined {
  const { forward, backward } = before.words;
  if (!namesOf(before.words, 'backward', writing).every((file) => writing.files.has(file)))
    return undefined;
  const old = new Map<string, string>();
  for (const file of namesOf(before.words, 'forward', writing)) {
    const read = writing.files.read(file) as WordFile | undefined;
    if (!read) return undefined;
    for (const [word, tiles] of Object.entries(read.words)) old.set(word, tiles);
  }
  const moves = moveTiles(cellsOfThen(before), cells);
  const changed: Record<string, string | null> = {};
  const isHere = new Set<string>();
  for (const { word, tiles } of words) {
    isHere.add(word);
    const change = changeOf(old.get(word), tiles, moves);
    if (change !== undefined) changed[word] = change;
  }
  for (const word of old.keys()) if (!isHere.has(word)) changed[word] = null;
  const { moved } = moves;
  const count = Object.keys(changed).length;
  const letters = JSON.stringify([changed, moved?.gone]).length;
  if (count > MOST_CHANGES || letters > MOST_CHANGED_LETTERS) return undefined;
  return { forward, backward, ...(count > 0 && { changed }), ...(moved && { moved }) };
}

/** What a word needs to be found in the tiles of today; undefined: nothing. */
function changeOf(
  before: string | undefined,
  today: string,
  { moved, places, numbers, shared }: TileMoves,
): string | undefined {
  if (!moved || today === EVERYWHERE)
    return before === today ? undefined : packChange(before, today);
  const now = unpackNumbers(today, numbers.length);
  // Where tiles come and go, so does the limit: a word near it stays what it was.
  if (before === EVERYWHERE && now.length > STILL_EVERYWHERE * numbers.length) return undefined;
  const old =
    before === undefined || before === EVERYWHERE ? [] : unpackNumbers(before, places.length);
  const said = new Set(old.flatMap((number) => places[number] ?? []));
  const more = said.size - now.length;
  const isSaid = now.length > 0 && now.every((number) => said.has(number));
  if (isSaid && more === 0) return undefined;
  const isNow = new Set(now);
  // A word that stands in one tile alone is a name, which nobody looks for in its neighbours.
  if (isSaid && now.length > 1 && [...said].every((one) => isNow.has(one) || shared.has(one)))
    return undefined;
  const same = new Map(
    old.flatMap((number) => {
      const [only, ...others] = places[number] ?? [];
      return only !== undefined && others.length === 0 ? [[only, number] as const] : [];
    }),
  );
  const meant = now.map((number) => same.get(number) ?? (numbers[number] as number));
  return packChange(before, packNumbers(meant.sort((one, other) => one - other)));
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
