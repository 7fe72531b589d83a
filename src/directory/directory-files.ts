/**
 * The files of a sharded directory, as `npx helpline-finder shard` writes them and the page reads them. Every file but the
 * first is named by what it holds (`ab/cdef….json`) and never changes: see `file-names.ts`.
 */
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

/** What the first file says it is. */
export const FORMAT = 'helpline-directory/4';

/** The name of the first file, the only one that changes. */
export const FIRST_FILE = 'directory.json';

/** The most records of a tile, or of a file of what serves a whole region. */
export const MOST_IN_TILE = 100;

/** The most bytes of a tile with gzip: with two files of words, a question stays below 12 KB. One record may be larger. */
export const MOST_TILE_BYTES = 9_000;

/**
 * The most tiles whose names stand in the index itself, three bytes each with gzip; of more they stand in blocks. So many
 * are some 150,000 records of one region.
 */
export const MOST_IN_INDEX = 6_000;
export const MOST_IN_BLOCK = 600;

/** What a digit of `TileList.sizes` counts, in bytes. */
export const SIZE_STEP = 1_000;

/** Sixteen or eighteen hex digits; the file is `ab/cdef….json`. */
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
  readonly index: ByLanguage;
  /** Records with a place, and those that serve the whole region. */
  readonly count: number;
  /** Around all places; absent: none. */
  readonly box?: Box;
}

/** The second level: one region in one language. */
export interface RegionIndex {
  readonly k: 'region';
  readonly region: string;
  readonly language: InterfaceLanguage;
  /** Files of what serves the whole region. */
  readonly wide: readonly FileName[];
  /** Of all tiles in their order, each as its own part and the number of characters that it has in common with the one before. */
  readonly cells: PackedCells;
  /** The place in the list of all tiles of the one where places stand closest together. */
  readonly start: number;
  /** The files of all tiles, or the blocks that list them, each with how many it lists. */
  readonly list?: TileList;
  readonly blocks?: readonly (readonly [tiles: number, file: FileName])[];
  readonly words: WordIndex;
}

export type PackedCells = readonly string[];

/** Tiles in the order of their cells. */
export interface TileList {
  /** What tells the file of each tile from its earlier ones: so many hex digits each as `CODE_DIGITS` says. */
  readonly codes: string;
  /** A digit each, in base 36: how many thousand bytes it has with gzip, rounded up. */
  readonly sizes: string;
}

export interface TileBlock extends TileList {
  readonly k: 'block';
}

/** Where the words of a region are, in one language. */
export interface WordIndex {
  readonly forward: WordFiles;
  /** The same words by their last letters: who misspells the beginning still has the end right. */
  readonly backward: WordFiles;
  /** Words that have changed since those files were written, as `packChange` says it. Null: no longer there. */
  readonly changed?: Readonly<Record<string, string | null>>;
  /** Absent: words use the numbers of today. */
  readonly moved?: MovedTiles;
}

/** Tiles that have come or gone since words were written: words keep the numbers of then. */
export interface MovedTiles {
  /** The numbers of today that each number stands for, as `packPlaces` says it. */
  readonly places: PackedPlaces;
  /** How many numbers there were; those behind them are of tiles that have come. */
  readonly count: number;
  /** Cells by the numbers that are no longer those of a tile: for who writes the next index. */
  readonly gone: Readonly<Record<string, string>>;
}

/** A number, or some, for each: as the distance from the one before it. */
export type PackedPlaces = readonly (number | readonly number[])[];

/** Files of words in alphabetical order. */
export interface WordFiles {
  /** The beginning of the first word of each, with a space between. */
  readonly from: string;
  /** As in `TileList`. */
  readonly codes: string;
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
