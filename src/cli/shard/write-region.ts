import { times } from '../../base/times.js';
import { around, packCells, unpackCells } from '../../directory/cells.js';
import {
  type Box,
  type ByLanguage,
  type FileName,
  type LongFile,
  MOST_IN_BLOCK,
  type RegionEntry,
  type RegionIndex,
  type TileBlock,
  type TileFile,
  type TileList,
  type TileListing,
  type WordIndex,
} from '../../directory/directory-files.js';
import { directoryWords } from '../../directory/listing-terms.js';
import { pointOf } from '../../region/listing-point.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { cutText } from './cut-texts.js';
import { cutTiles } from './cut-tiles.js';
import type { NamedFiles } from './named-files.js';
import type { Spool } from './spool.js';
import { RegionWords, writeWords } from './word-files.js';

/** What the files of a directory are written with. */
export interface Writing {
  readonly spool: Spool;
  readonly files: NamedFiles;
  readonly languages: readonly InterfaceLanguage[];
  /** Hears of each record that is written. */
  readonly onRecords: (count: number) => void;
}

interface WrittenTiles {
  /** Around all points. */
  readonly box: Box | undefined;
  readonly tiles: readonly {
    readonly cell: string;
    readonly count: number;
    readonly names: ByLanguage;
  }[];
}

/** Writes the tiles of a region, what serves all of it, its words and its index. */
export async function writeRegion(
  region: string,
  before: RegionIndex | undefined,
  writing: Writing,
): Promise<RegionEntry> {
  const { files, languages } = writing;
  const words = languages.map(() => new RegionWords());
  const wide = await writeTiles(`${region}.wide`, words, writing, () => 0);
  const { tiles, box } = await writeTiles(region, words, writing, (tile) => tile + 1);
  const cells = tiles.map(({ cell }) => cell);
  const isSame = before !== undefined && cellsOf(before, files) === cells.join();
  const written: WordIndex[] = [];
  for (const [at, own] of words.entries()) {
    const old = isSame ? before?.words[at] : undefined;
    written.push(await writeWords(own.pack(tiles.length + 1), old, files));
  }
  const index: RegionIndex = {
    k: 'region',
    region,
    wide: wide.tiles.map(({ names }) => names),
    tiles: tiles.length,
    start: densest(cells),
    ...(await writeLists(tiles, languages.length, files)),
    words: written,
  };
  return {
    index: await files.add(index),
    count: sum(tiles) + sum(wide.tiles),
    ...(box && { box }),
  };
}

/** Writes what serves a whole country. */
export async function writeCountry(
  country: string,
  writing: Writing,
): Promise<readonly ByLanguage[]> {
  const words = writing.languages.map(() => new RegionWords());
  const { tiles } = await writeTiles(`${country}.wide`, words, writing, () => 0);
  return tiles.map(({ names }) => names);
}

async function writeTiles(
  part: string,
  words: readonly RegionWords[],
  { spool, files, languages, onRecords }: Writing,
  numberOf: (tile: number) => number,
): Promise<WrittenTiles> {
  const tiles: { cell: string; count: number; names: ByLanguage }[] = [];
  let box: Box | undefined;
  for await (const { cell, texts } of cutTiles(spool.sorted(part))) {
    const records = texts.map((text) => JSON.parse(text) as TileListing[]);
    box = around([...(box ? [box] : []), ...records.flatMap(pointBox)]);
    const names: FileName[] = [];
    for (const [at, language] of languages.entries()) {
      const listings = records.flatMap((record) => record[at] ?? []);
      for (const listing of listings)
        words[at]?.add(directoryWords(listing, listing.description), numberOf(tiles.length));
      names.push(await writeTile(listings, language, files));
    }
    tiles.push({ cell, count: records.length, names });
    onRecords(records.length);
  }
  return { tiles, box };
}

async function writeTile(
  listings: readonly TileListing[],
  language: InterfaceLanguage,
  files: NamedFiles,
): Promise<FileName> {
  const cut = listings.map(cutText);
  const texts = cut.flatMap(({ short, whole }) => (whole ? [[short.id, whole] as const] : []));
  const long: LongFile = { k: 'long', texts: Object.fromEntries(texts) };
  const file: TileFile = {
    k: 'tile',
    language,
    listings: cut.map(({ short }) => short),
    ...(texts.length > 0 && { long: await files.add(long) }),
  };
  return files.add(file);
}

/** The list of all tiles in the index itself, or in files of their own where it is long. */
async function writeLists(
  tiles: WrittenTiles['tiles'],
  languages: number,
  files: NamedFiles,
): Promise<Pick<RegionIndex, 'list' | 'blocks'>> {
  if (tiles.length <= MOST_IN_BLOCK) return { list: toList(tiles, languages) };
  const blocks: [first: string, tiles: number, file: FileName][] = [];
  for (const part of inBlocks(tiles)) {
    const block: TileBlock = { k: 'block', ...toList(part, languages) };
    blocks.push([part[0]?.cell ?? '', part.length, await files.add(block)]);
  }
  return { blocks };
}

/** Tiles that lie together: by the shortest beginning of their cells by which no more than a file holds are alike. */
function inBlocks(tiles: WrittenTiles['tiles']): readonly WrittenTiles['tiles'][] {
  const blocks: WrittenTiles['tiles'][] = [];
  const divide = (from: number, to: number, digits: number): void => {
    if (to - from <= MOST_IN_BLOCK) {
      // What is too small to stand alone goes with the block before it.
      const last = blocks.at(-1);
      if (last && last.length + to - from <= MOST_IN_BLOCK / 2)
        blocks[blocks.length - 1] = [...last, ...tiles.slice(from, to)];
      else if (to > from) blocks.push(tiles.slice(from, to));
      return;
    }
    let start = from;
    for (let at = from + 1; at <= to; at += 1) {
      const alike =
        at < to && tiles[at]?.cell.slice(0, digits) === tiles[start]?.cell.slice(0, digits);
      if (alike) continue;
      divide(start, at, digits + 1);
      start = at;
    }
  };
  divide(0, tiles.length, 1);
  return blocks;
}

function toList(tiles: WrittenTiles['tiles'], languages: number): TileList {
  return {
    cells: packCells(tiles.map(({ cell }) => cell)),
    counts: tiles.map(({ count }) => count),
    files: times(languages, (at) => tiles.map(({ names }) => names[at] ?? '')),
  };
}

/** The cells of an index of before, one after the other. */
function cellsOf(index: RegionIndex, files: NamedFiles): string {
  const lists = index.list
    ? [index.list]
    : (index.blocks ?? []).map(([, , file]) => files.read(file) as TileBlock | undefined);
  return lists.flatMap((list) => unpackCells(list?.cells ?? [])).join();
}

/** Around the point of a record, to a hundredth of a degree. */
function pointBox([listing]: readonly TileListing[]): readonly Box[] {
  const point = listing && pointOf(listing);
  if (!point) return [];
  const [south, west] = [point.latitude, point.longitude].map((at) => Math.floor(at * 100) / 100);
  const [north, east] = [point.latitude, point.longitude].map((at) => Math.ceil(at * 100) / 100);
  return [[south, west, north, east] as Box];
}

function densest(cells: readonly string[]): number {
  return cells.reduce(
    (best, cell, at) => (cell.length > (cells[best]?.length ?? 0) ? at : best),
    0,
  );
}

function sum(tiles: readonly { readonly count: number }[]): number {
  return tiles.reduce((all, { count }) => all + count, 0);
}
