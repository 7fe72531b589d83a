import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import {
  type Box,
  type DirectoryManifest,
  FORMAT,
  type RegionEntry,
  type RegionIndex,
  type TileList,
  type TileListing,
  type WordFiles,
  type WordIndex,
} from './directory-files.js';
import { CODE_DIGITS, isFileName } from './file-names.js';
import { DirectoryError } from './load-file.js';

/** `directory.json` as a page may use it. Throws for one that it cannot read. */
export function checkManifest(data: unknown): DirectoryManifest {
  const { format, languages, regions, countries } = data as Partial<DirectoryManifest>;
  if (format !== FORMAT)
    throw new DirectoryError(
      `its format is "${String(format)}", and this finder reads "${FORMAT}"; run "npx helpline-finder shard" of the same version`,
    );
  if (!isList(languages, isText) || !isObject(regions) || !isObject(countries))
    throw new DirectoryError(
      'it lacks its languages, regions or countries; run "npx helpline-finder shard" again',
    );
  return data as DirectoryManifest;
}

/** The index of a region, without what has not the shape that it must have. */
export function checkIndex(data: object, region: string): RegionIndex {
  const index = data as RegionIndex;
  if (index.region !== region)
    throw new DirectoryError(`it is the index of another region than ${region}`);
  const isWhole =
    isList(index.wide, isFileName) &&
    isWordIndex(index.words) &&
    isList(index.cells, isText) &&
    (index.list ? isTileList(index.list, index.cells.length) : isList(index.blocks, isCountedFile));
  if (!isWhole) throw new DirectoryError('it lacks its tiles or words');
  return index;
}

/** Whether it lists so many tiles. */
export function isTileList(list: unknown, length: number): list is TileList {
  if (!isObject(list)) return false;
  const { codes, sizes } = list as Partial<TileList>;
  return isCodes(codes, length) && isText(sizes) && sizes.length === length;
}

function isWordIndex(words: unknown): boolean {
  if (!isObject(words)) return false;
  const { forward, backward, changed } = words as Partial<WordIndex>;
  return [forward, backward].every(isWordFiles) && (changed === undefined || isObject(changed));
}

function isWordFiles(files: unknown): boolean {
  if (!isObject(files)) return false;
  const { from, codes } = files as Partial<WordFiles>;
  return isText(from) && (codes === '' || isCodes(codes, from.split(' ').length));
}

function isCodes(codes: unknown, length: number): boolean {
  return isText(codes) && codes.length === length * CODE_DIGITS && /^[0-9a-f]*$/.test(codes);
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isCountedFile(block: unknown): boolean {
  const [tiles, file] = Array.isArray(block) ? block : [];
  return isCount(tiles) && isFileName(file);
}

/** Records that cards can be made of. */
export function readableListings(listings: unknown): readonly TileListing[] {
  return isList(listings) ? (listings as TileListing[]).filter(isListing) : [];
}

function isListing(listing: unknown): boolean {
  if (!isObject(listing)) return false;
  const { id, name, description, kinds, services, regions, channels, place } =
    listing as Partial<TileListing>;
  return (
    [id, name].every((text) => isText(text) && text !== '') &&
    isText(description) &&
    [kinds, services, regions].every((list) => isList(list, isText)) &&
    isList(
      channels,
      (way) =>
        isObject(way) &&
        ['type', 'value', 'display'].every((key) => isText((way as Record<string, unknown>)[key])),
    ) &&
    (place === undefined || (isObject(place) && isText(place.city) && isText(place.region)))
  );
}

export function languageAt({ languages }: DirectoryManifest, wanted: InterfaceLanguage): number {
  return Math.max(0, languages.indexOf(wanted));
}

export function boxIn({ box }: RegionEntry): Box | undefined {
  return isList(box, (one) => typeof one === 'number') && box?.length === 4 ? box : undefined;
}

/** How many records it says it has; 0 for what is no count. */
export function countOf({ count }: RegionEntry): number {
  return isCount(count) ? count : 0;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean = () => true): boolean {
  return Array.isArray(value) && value.every(isItem);
}
