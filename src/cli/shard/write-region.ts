import { packCells } from '../../directory/cells.js';
import {
  type ByLanguage,
  type FileName,
  MOST_IN_BLOCK,
  MOST_IN_INDEX,
  MOST_TILE_BYTES,
  type RegionEntry,
  type RegionIndex,
  SIZE_STEP,
  type TileBlock,
  type TileList,
} from '../../directory/directory-files.js';
import { CODE_DIGITS, tilePlace } from '../../directory/file-names.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Boxes } from './boxes.js';
import { cutFurther, cutTiles } from './cut-tiles.js';
import { type Content, contentOf, type NamedFile, type NamedFiles, nameOf } from './named-files.js';
import { type PackedLine, unpackLine } from './packed-line.js';
import { joined, lengthOf, textOf } from './span.js';
import type { SortedLine, Spool } from './spool.js';
import type { Vocabulary } from './vocabulary.js';
import { writeWords } from './word-files.js';

/** What the files of a directory are written with. */
export interface Writing {
  readonly spool: Spool;
  readonly boxes: Boxes;
  readonly files: NamedFiles;
  readonly languages: readonly InterfaceLanguage[];
  /** One for each of them. */
  readonly vocabularies: readonly Vocabulary[];
  /** Hears of each record that is written. */
  readonly onRecords: (count: number) => void;
}

/** The index of a region as it was the last time, in one language. */
export type Before = (language: InterfaceLanguage) => RegionIndex | undefined;

interface WrittenTile {
  readonly cell: string;
  readonly count: number;
  /** By language. */
  readonly files: readonly NamedFile[];
}

/** Writes the tiles of a region, what serves all of it, its words and its index. */
export async function writeRegion(
  region: string,
  before: Before,
  writing: Writing,
): Promise<RegionEntry> {
  const { files, languages, vocabularies } = writing;
  for (const vocabulary of vocabularies) vocabulary.startRegion();
  const wide = await writeTiles(`${region}.wide`, writing, () => 0);
  const tiles = await writeTiles(region, writing, (tile) => tile + 1, region);
  const cells = tiles.map(({ cell }) => cell);
  const index: FileName[] = [];
  for (const [at, language] of languages.entries()) {
    const old = before(language);
    const words = (vocabularies[at] as Vocabulary).endRegion(tiles.length + 1);
    const content: RegionIndex = {
      k: 'region',
      region,
      language,
      wide: wide.map((tile) => tile.files[at]?.name ?? ''),
      cells: packCells(cells),
      start: densest(tiles),
      ...writeLists(tiles, at, files),
      words: writeWords(words, old, cells, { region, language, files }),
    };
    index.push(files.addObject(content));
  }
  const box = writing.boxes.of(region);
  return { index, count: sum(tiles) + sum(wide), ...(box && { box }) };
}

/** Writes what serves a whole country. */
export async function writeCountry(
  country: string,
  writing: Writing,
): Promise<readonly ByLanguage[]> {
  for (const vocabulary of writing.vocabularies) vocabulary.startRegion();
  const tiles = await writeTiles(`${country}.wide`, writing, () => 0);
  return tiles.map(({ files }) => files.map(({ name }) => name));
}

/** @param region of tiles that are named by their place */
async function writeTiles(
  part: string,
  { spool, files, languages, vocabularies, onRecords }: Writing,
  numberOf: (tile: number) => number,
  region?: string,
): Promise<readonly WrittenTile[]> {
  const tiles: WrittenTile[] = [];
  const drawFirst = (records: readonly PackedLine[]): DrawnTile =>
    drawTile(records, 0, languages[0] as InterfaceLanguage);
  for (const { cell, records, drawn } of smallTiles(spool.sorted(part), drawFirst)) {
    const written: NamedFile[] = [];
    for (const [at, language] of languages.entries()) {
      for (const record of records) {
        const said = record.said[at];
        if (!said) continue;
        vocabularies[at]?.addText(said.text, numberOf(tiles.length));
        vocabularies[at]?.addTerms(textOf(said.terms), numberOf(tiles.length));
      }
      const { content, long } = at === 0 ? drawn : drawTile(records, at, language);
      if (long) files.add(long);
      const place = region && tilePlace(region, language, cell);
      written.push(files.add(content.bytes, place, content));
    }
    tiles.push({ cell, count: records.length, files: written });
    onRecords(records.length);
    await files.room();
  }
  return tiles;
}

/** A tile in one language, as it will be written. */
interface DrawnTile {
  readonly content: Content;
  /** Its `LongFile`, where it needs one. */
  readonly long: Buffer | undefined;
}

/** Many times what a tile may have: not worth packing to see that it has more. */
const SURELY_LARGE = 5 * MOST_TILE_BYTES;

/** Tiles of few records and few bytes. Those of the first language are weighed: the others say the same. */
function* smallTiles(
  lines: Iterable<SortedLine>,
  draw: (records: readonly PackedLine[]) => DrawnTile,
): Generator<{
  readonly cell: string;
  readonly records: readonly PackedLine[];
  readonly drawn: DrawnTile;
}> {
  const drawn = new Map<PackedLine, DrawnTile>();
  const isSmall = (records: readonly PackedLine[]): boolean => {
    const bytes = records.reduce(
      (all, { said: [first] }) => all + (first ? lengthOf(first.listing) : 0),
      0,
    );
    if (bytes > SURELY_LARGE) return false;
    const tile = draw(records);
    if (tile.content.zipped.length > MOST_TILE_BYTES) return false;
    drawn.set(records[0] as PackedLine, tile);
    return true;
  };
  for (const tile of cutTiles(unpackAll(lines))) {
    for (const { cell, lines: records } of cutFurther(tile, isSmall))
      yield { cell, records, drawn: drawn.get(records[0] as PackedLine) ?? draw(records) };
    drawn.clear();
  }
}

function* unpackAll(lines: Iterable<SortedLine>): Generator<PackedLine> {
  for (const { key, text } of lines) yield unpackLine(key, text);
}

/** A `TileFile`, and a `LongFile` where it needs one, of what is JSON already. */
function drawTile(
  records: readonly PackedLine[],
  at: number,
  language: InterfaceLanguage,
): DrawnTile {
  const said = records.flatMap((record) => record.said[at] ?? []);
  const texts = said.map(({ whole }) => whole).filter((whole) => lengthOf(whole) > 0);
  const long = texts.length > 0 ? joined('{"k":"long","texts":{', texts, '}}') : undefined;
  const listings = said.map(({ listing }) => listing);
  const tail = long ? `],"long":"${nameOf(long)}"}` : ']}';
  const tile = joined(`{"k":"tile","language":"${language}","listings":[`, listings, tail);
  return { content: contentOf(tile), long };
}

/** The files of all tiles in one language: in the index itself, or in blocks where they are many. */
function writeLists(
  tiles: readonly WrittenTile[],
  language: number,
  files: NamedFiles,
): Pick<RegionIndex, 'list' | 'blocks'> {
  if (tiles.length <= MOST_IN_INDEX) return { list: toList(tiles, language) };
  const blocks: [tiles: number, file: FileName][] = [];
  for (const part of inBlocks(tiles)) {
    const block: TileBlock = { k: 'block', ...toList(part, language) };
    blocks.push([part.length, files.addObject(block)]);
  }
  return { blocks };
}

/** Tiles that lie together: by the shortest beginning of their cells by which no more than a file holds are alike. */
function inBlocks(tiles: readonly WrittenTile[]): readonly (readonly WrittenTile[])[] {
  const blocks: (readonly WrittenTile[])[] = [];
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

function toList(tiles: readonly WrittenTile[], language: number): TileList {
  const files = tiles.map((tile) => tile.files[language]);
  return {
    codes: files.map((file) => file?.name.slice(-CODE_DIGITS) ?? '').join(''),
    sizes: files.map((file) => sizeDigit(file?.gzipBytes ?? 0)).join(''),
  };
}

function sizeDigit(bytes: number): string {
  return Math.min(35, Math.ceil(bytes / SIZE_STEP)).toString(36);
}

/**
 * Where places stand closest together and one tile has enough of them for a first look: of several, the one that costs least,
 * as a place is usually said next. The largest where none has enough.
 */
export function densest(tiles: readonly Pick<WrittenTile, 'cell' | 'count'>[]): number {
  const rank = ({ cell, count }: (typeof tiles)[number]): number =>
    count < ENOUGH ? count - ENOUGH : cell.length + 1 / count;
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
