import { gzipSync } from 'node:zlib';
import { times } from '../../base/times.js';
import { around, packCells, unpackCells } from '../../directory/cells.js';
import {
  type Box,
  type ByLanguage,
  type FileName,
  MOST_IN_BLOCK,
  MOST_IN_INDEX,
  MOST_TILE_BYTES,
  type RegionEntry,
  type RegionIndex,
  type TileBlock,
  type TileList,
  type WordIndex,
} from '../../directory/directory-files.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { cutFurther, cutTiles } from './cut-tiles.js';
import type { NamedFiles } from './named-files.js';
import { type PackedLine, type SaidLine, unpackLine } from './packed-line.js';
import type { Spool, SpoolLine } from './spool.js';
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
  const isSame = before !== undefined && unpackCells(before.cells ?? []).join() === cells.join();
  const written: WordIndex[] = [];
  for (const [at, own] of words.entries()) {
    const old = isSame ? before?.words[at] : undefined;
    written.push(writeWords(own.pack(tiles.length + 1), old, files));
  }
  const index: RegionIndex = {
    k: 'region',
    region,
    wide: wide.tiles.map(({ names }) => names),
    cells: packCells(cells),
    start: densest(tiles),
    ...writeLists(tiles, languages.length, files),
    words: written,
  };
  return {
    index: files.addObject(index),
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
  for await (const { cell, records } of smallTiles(spool.sorted(part))) {
    box = around([...(box ? [box] : []), ...records.flatMap(pointBox)]);
    const names: FileName[] = [];
    for (const [at, language] of languages.entries()) {
      const said = records.flatMap((record) => record.said[at] ?? []);
      for (const one of said) words[at]?.add(one.words, numberOf(tiles.length));
      names.push(writeTile(said, language, files));
    }
    tiles.push({ cell, count: records.length, names });
    onRecords(records.length);
  }
  return { tiles, box };
}

/** Tiles of few records and few bytes. Those of the first language are weighed: the others say the same. */
async function* smallTiles(
  lines: AsyncIterable<SpoolLine>,
): AsyncGenerator<{ readonly cell: string; readonly records: readonly PackedLine[] }> {
  const unpack = ({ text }: SpoolLine): PackedLine => unpackLine(text);
  const isSmall = (some: readonly SpoolLine[]): boolean => {
    const text = some.map((line) => unpack(line).said[0]?.listing).join();
    return text.length <= MOST_TILE_BYTES || gzipSync(text).length <= MOST_TILE_BYTES;
  };
  for await (const tile of cutTiles(lines))
    for (const { cell, lines } of cutFurther(tile, isSmall))
      yield { cell, records: lines.map(unpack) };
}

/** The text of a `TileFile`, and of a `LongFile` where it needs one, of what is JSON already. */
function writeTile(
  said: readonly SaidLine[],
  language: InterfaceLanguage,
  files: NamedFiles,
): FileName {
  const texts = said.flatMap(({ whole }) => whole || []);
  const long = texts.length > 0 && files.add(`{"k":"long","texts":{${texts.join()}}}`);
  const listings = said.map(({ listing }) => listing).join();
  const head = `{"k":"tile","language":"${language}","listings":[${listings}]`;
  return files.add(`${head}${long ? `,"long":"${long}"` : ''}}`);
}

/** The files of all tiles: in the index itself, or in blocks where they are many. */
function writeLists(
  tiles: WrittenTiles['tiles'],
  languages: number,
  files: NamedFiles,
): Pick<RegionIndex, 'list' | 'blocks'> {
  if (tiles.length <= MOST_IN_INDEX) return { list: toList(tiles, languages) };
  const blocks: [tiles: number, file: FileName][] = [];
  for (const part of inBlocks(tiles)) {
    const block: TileBlock = { k: 'block', ...toList(part, languages) };
    blocks.push([part.length, files.addObject(block)]);
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
    counts: tiles.map(({ count }) => count),
    files: times(languages, (at) => tiles.map(({ names }) => names[at] ?? '')),
  };
}

/** Around the point of a record, to a hundredth of a degree. */
function pointBox({ point }: PackedLine): readonly Box[] {
  if (!point) return [];
  const [south, west] = [point.latitude, point.longitude].map((at) => Math.floor(at * 100) / 100);
  const [north, east] = [point.latitude, point.longitude].map((at) => Math.ceil(at * 100) / 100);
  return [[south, west, north, east] as Box];
}

/** Where places stand closest together and one tile has enough of them for a first look; the largest where none has. */
function densest(tiles: WrittenTiles['tiles']): number {
  const rank = ({ cell, count }: WrittenTiles['tiles'][number]): number =>
    count < ENOUGH ? count - ENOUGH : cell.length;
  let best = 0;
  for (const [at, tile] of tiles.entries()) {
    const before = tiles[best];
    if (before && rank(tile) > rank(before)) best = at;
  }
  return best;
}

/** As many as a page shows of a region before the person says where they are. */
const ENOUGH = 16;

function sum(tiles: readonly { readonly count: number }[]): number {
  return tiles.reduce((all, { count }) => all + count, 0);
}
