import { warnOnce } from '../base/warn-once.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import {
  type Box,
  type DirectoryManifest,
  FORMAT,
  type RegionEntry,
  type RegionIndex,
  type TileList,
  type WordFiles,
  type WordIndex,
} from './directory-files.js';
import { CODE_DIGITS, isFileName } from './file-names.js';
import { DirectoryError } from './load-file.js';

/**
 * `directory.json` as a page may use it: without regions and countries whose files it does not name. Throws for one that it
 * cannot read.
 */
export function checkManifest(data: unknown): DirectoryManifest {
  const { format, languages, regions, countries, ...rest } = (data ??
    {}) as Partial<DirectoryManifest>;
  if (format === undefined) throw new DirectoryError('it is not the first file of a directory');
  if (format !== FORMAT)
    throw new DirectoryError(
      `its format is "${String(format)}", and this finder reads "${FORMAT}"; run "npx helpline-finder shard" of the same version`,
    );
  if (!isList(languages, isText) || !isObject(regions) || !isObject(countries))
    throw new DirectoryError(
      'it has no languages, regions or countries; run "npx helpline-finder shard" again',
    );
  const isRegion = (entry: unknown): boolean => {
    const { index } = isObject(entry) ? (entry as Partial<RegionEntry>) : {};
    return isList(index, isText) && index?.length !== 0;
  };
  const areWide = (files: unknown): boolean => isList(files, (names) => isList(names, isText));
  return {
    ...rest,
    format,
    languages,
    regions: onlyThose(regions, isRegion),
    countries: onlyThose(countries, areWide),
  } as DirectoryManifest;
}

/** The entries of which something can be made; of the others one line is said. */
function onlyThose<T>(
  entries: Readonly<Record<string, T>>,
  isOne: (entry: unknown) => boolean,
): Readonly<Record<string, T>> {
  const bad = Object.keys(entries).filter((code) => !isOne(entries[code]));
  if (bad.length > 0)
    warnOnce(`the directory has no files for ${bad.slice(0, 5).join(', ')}. The rest is shown.`);
  return Object.fromEntries(Object.entries(entries).filter(([code]) => !bad.includes(code)));
}

const NO_WORDS: WordIndex = {
  forward: { from: '', codes: '' },
  backward: { from: '', codes: '' },
};

/** The index of a region, without what has not the shape that it must have. */
export function checkIndex(data: object, region: string): RegionIndex {
  const index = data as RegionIndex;
  if (index.region !== region) throw new DirectoryError(`it is not the index of ${region}`);
  const { cells, list, blocks } = index;
  const hasTiles =
    isList(cells, isText) &&
    (list ? isTileList(list, cells.length) : isList(blocks, isCountedFile));
  if (!hasTiles) throw new DirectoryError('it has no tiles');
  const hasWords = isWordIndex(index.words);
  if (!hasWords)
    warnOnce(`the index of ${region} has no word lists, so search finds only what is near.`);
  return {
    ...index,
    language: `${index.language}` as RegionIndex['language'],
    wide: isList(index.wide, isText) ? index.wide : [],
    words: hasWords ? index.words : NO_WORDS,
  };
}

/** Whether it lists so many tiles. */
export function isTileList(list: unknown, length: number): list is TileList {
  if (!isObject(list)) return false;
  const { codes, sizes } = list as Partial<TileList>;
  return isCodes(codes, length) && isText(sizes) && sizes.length === length;
}

function isWordIndex(words: unknown): boolean {
  if (!isObject(words)) return false;
  const { forward, backward, changed = {}, moved = { places: [] } } = words as Partial<WordIndex>;
  return [forward, backward].every(isWordFiles) && isObject(changed) && isList(moved?.places);
}

function isWordFiles(files: unknown): boolean {
  if (!isObject(files)) return false;
  const { from, codes } = files as Partial<WordFiles>;
  return isText(from) && (codes === '' || isCodes(codes, from.split(' ').length));
}

function isCodes(codes: unknown, length: number): boolean {
  return isText(codes) && codes.length === length * CODE_DIGITS && /^[0-9a-f]*$/.test(codes);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isCountedFile(block: unknown): boolean {
  const [tiles, file] = Array.isArray(block) ? block : [];
  return isCount(tiles) && isFileName(file);
}

export function languageAt({ languages }: DirectoryManifest, wanted: InterfaceLanguage): number {
  return Math.max(0, languages.indexOf(wanted));
}

export function boxIn({ box }: RegionEntry): Box | undefined {
  return isList(box, (one) => Number.isFinite(one)) && box?.length === 4 ? box : undefined;
}

/** Of more than this, what a region says of itself is not believed. */
const MOST_COUNT = 150_000;

/** How many records it says it has; 0 for what is no count. */
export function countOf({ count }: RegionEntry): number {
  return isCount(count) ? Math.min(count, MOST_COUNT) : 0;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean = () => true): boolean {
  return Array.isArray(value) && value.every(isItem);
}
