/** Reads a sharded directory from disk, as a server would send it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackCells } from '../../src/directory/cells.js';
import {
  type DirectoryManifest,
  FIRST_FILE,
  type FileName,
  type RegionIndex,
  type TileBlock,
  type TileFile,
  type TileList,
  type TileListing,
} from '../../src/directory/directory-files.js';
import { CODE_DIGITS, nameByPlace, pathOf, tilePlace } from '../../src/directory/file-names.js';

export function readManifest(folder: string): DirectoryManifest {
  return JSON.parse(readFileSync(join(folder, FIRST_FILE), 'utf8')) as DirectoryManifest;
}

export function readNamed<T>(folder: string, file: FileName): T {
  return JSON.parse(readFileSync(join(folder, pathOf(file)), 'utf8')) as T;
}

/** The names of all files but the first, without their packed twins. */
export function fileNames(folder: string): readonly FileName[] {
  return readdirSync(folder)
    .filter((name) => /^[0-9a-f]{2}$/.test(name))
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.json'))
        .map((file) => name + file.replace('.json', '')),
    );
}

export function readIndex(folder: string, region: string, language = 0): RegionIndex {
  const name = readManifest(folder).regions[region]?.index[language];
  if (name === undefined) throw new Error(`There is no ${region}.`);
  return readNamed<RegionIndex>(folder, name);
}

/** The lists of the tiles of a region, one after the other. */
export function listsOf(folder: string, index: RegionIndex): readonly TileList[] {
  if (index.list) return [index.list];
  return (index.blocks ?? []).map(([, file]) => readNamed<TileBlock>(folder, file));
}

export function cellsOf(index: RegionIndex): readonly string[] {
  return unpackCells(index.cells);
}

/** The names of the tiles of a region in their order. */
export function tileNames(folder: string, index: RegionIndex): readonly FileName[] {
  const codes = listsOf(folder, index)
    .map((list) => list.codes)
    .join('');
  return cellsOf(index).map((cell, at) =>
    nameByPlace(
      tilePlace(index.region, index.language, cell),
      codes.slice(at * CODE_DIGITS, (at + 1) * CODE_DIGITS),
    ),
  );
}

export function tilesOf(folder: string, index: RegionIndex): readonly TileFile[] {
  return tileNames(folder, index).map((file) => readNamed<TileFile>(folder, file));
}

/** All listings of a directory in its first language, by id. */
export function allOf(folder: string): ReadonlyMap<string, TileListing> {
  const { regions, countries } = readManifest(folder);
  const indexes = Object.keys(regions).map((region) => readIndex(folder, region));
  const wide = [
    ...Object.values(countries).flatMap((files) => files.map(([file = '']) => file)),
    ...indexes.flatMap((index) => index.wide),
  ];
  const tiles = [
    ...indexes.flatMap((index) => tilesOf(folder, index)),
    ...wide.map((file) => readNamed<TileFile>(folder, file)),
  ];
  return new Map(tiles.flatMap(({ listings }) => listings.map((one) => [one.id, one] as const)));
}
