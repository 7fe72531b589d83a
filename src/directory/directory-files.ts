/**
 * The files of a sharded directory, as `npx helpline-finder shard` writes them and the page reads them. Every file but the
 * first is named by what it holds (`ab/cdef….json`: SHA-256 in hex, its first 64 bits) and never changes.
 */
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What the first file says it is. */
export const FORMAT = 'helpline-directory/1';

/** The name of the first file, the only one that changes. */
export const FIRST_FILE = 'directory.json';

/** The most records of a tile, or of a file of what serves a whole region. */
export const MOST_IN_TILE = 100;

/**
 * The most bytes of a tile with gzip: with two files of words and a block, a question stays below 12 KB. One record may
 * be larger.
 */
export const MOST_TILE_BYTES = 9_000;

/** The most tiles whose names stand in the index itself; of more they stand in blocks. */
export const MOST_IN_INDEX = 192;
export const MOST_IN_BLOCK = 96;

/** Sixteen hex digits; the file is `ab/cdef0123456789.json`. */
export type FileName = string;

/** South, west, north, east in degrees. */
export type Box = readonly [south: number, west: number, north: number, east: number];

/** One of the files that a language has; in the order of `DirectoryManifest.languages`. */
export type ByLanguage = readonly FileName[];

/** `directory.json`: what there is, and by which names it goes today. The first level of the manifest. */
export interface DirectoryManifest {
  readonly format: typeof FORMAT;
  /** The day on which it was made, `2026-11-29`. */
  readonly made: string;
  readonly languages: readonly InterfaceLanguage[];
  readonly count: number;
  /** By region code. */
  readonly regions: Readonly<Record<string, RegionEntry>>;
  /** What serves a whole country, by its code: files of at most 100 records. */
  readonly countries: Readonly<Record<string, readonly ByLanguage[]>>;
}

export interface RegionEntry {
  readonly index: FileName;
  /** Records with a place, and those that serve the whole region. */
  readonly count: number;
  /** Around all places; absent: none. */
  readonly box?: Box;
}

/** The second level: one region. */
export interface RegionIndex {
  readonly k: 'region';
  readonly region: string;
  /** Files of what serves the whole region. */
  readonly wide: readonly ByLanguage[];
  /** Of all tiles in their order, each as its own part and the number of characters that it has in common with the one before. */
  readonly cells: PackedCells;
  /** The place in the list of all tiles of the one where places stand closest together. */
  readonly start: number;
  /** The files of all tiles, where these are few; else the blocks that list them, each with how many it lists. */
  readonly list?: TileList;
  readonly blocks?: readonly (readonly [tiles: number, file: FileName])[];
  /** What finds words, by language. */
  readonly words: readonly WordIndex[];
}

export type PackedCells = readonly string[];

/** Tiles in the order of their cells. */
export interface TileList {
  /** How many records each has. */
  readonly counts: readonly number[];
  /** By language. */
  readonly files: readonly (readonly FileName[])[];
}

export interface TileBlock extends TileList {
  readonly k: 'block';
}

/** Where the words of a region are, in one language. */
export interface WordIndex {
  /** Files of words in alphabetical order: the beginning of the first word of each, and its name. */
  readonly forward: readonly (readonly [from: string, file: FileName])[];
  /** The same words by their last letters: who misspells the beginning still has the end right. */
  readonly backward: readonly (readonly [from: string, file: FileName])[];
  /** Words that have changed since those files were written. Null: no longer there. */
  readonly changed?: Readonly<Record<string, string | null>>;
}

/** Words, and the tiles in which they stand: see `tile-numbers.ts`. */
export interface WordFile {
  readonly k: 'words';
  readonly words: Readonly<Record<string, string>>;
}

/** Records of one cell, or of those that serve a whole region, in one language. */
export interface TileFile {
  readonly k: 'tile';
  readonly language: InterfaceLanguage;
  readonly listings: readonly TileListing[];
  /** The file of the long texts, where there are any. */
  readonly long?: FileName;
}

/** A listing, and what is said of it in the words of the finder. */
export interface TileListing extends Listing {
  /** Who lists it, where nobody verified it; empty if that is not said. */
  readonly by?: string;
  /** The description goes on in the file of the long texts. */
  readonly isCut?: true;
}

/** Whole descriptions by id. */
export interface LongFile {
  readonly k: 'long';
  readonly texts: Readonly<Record<string, string>>;
}

/** The path of a file below the folder of the directory. */
export function pathOf(file: FileName): string {
  return `${file.slice(0, 2)}/${file.slice(2)}.json`;
}
