import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import {
  type Box,
  type DirectoryManifest,
  FORMAT,
  type RegionEntry,
  type RegionIndex,
  type TileList,
  type TileListing,
} from './directory-files.js';
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
    isList(index.wide, (one) => isList(one, isText)) &&
    isList(index.words, isObject) &&
    isList(index.cells, isText) &&
    (index.list ? isTileList(index.list, index.cells.length) : isList(index.blocks, isCountedFile));
  if (!isWhole) throw new DirectoryError('it lacks its tiles or words');
  return index;
}

/** Whether it lists so many tiles. */
export function isTileList(list: unknown, length: number): list is TileList {
  if (!isObject(list)) return false;
  const { counts, files } = list as Partial<TileList>;
  return (
    isList(counts, isCount) &&
    isList(files, (names) => isList(names, isText) && (names as unknown[]).length === length)
  );
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

function isCountedFile(block: unknown): boolean {
  const [tiles, file] = Array.isArray(block) ? block : [];
  return isCount(tiles) && isText(file);
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

const isText = (value: unknown): value is string => typeof value === 'string';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: (item: unknown) => boolean = () => true): boolean {
  return Array.isArray(value) && value.every(isItem);
}
