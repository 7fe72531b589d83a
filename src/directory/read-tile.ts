import type { Listing, ListingChannel } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { MOST_IN_TILE, type TileFile, type TileListing } from './directory-files.js';
import { isFileName } from './file-names.js';
import { DirectoryError } from './load-file.js';

const LANGUAGES: readonly unknown[] = ['en', 'fr', 'es'] satisfies readonly InterfaceLanguage[];

/** Ten times what `shard` writes; a page that drew more would stand still. */
const MOST_LISTINGS = 10 * MOST_IN_TILE;

/** A value as it may be used; undefined: it may not. */
type Read = (value: unknown) => unknown;

const text: Read = (value) => (typeof value === 'string' ? value : undefined);
/** Numbers, and numbers that somebody's program wrote as texts. */
const number: Read = (value) => {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isFinite(read) ? read : undefined;
};
/** Phone numbers that somebody's program wrote as numbers. */
const digits: Read = (value) => (typeof value === 'number' ? `${value}` : text(value));
const always: Read = (value) => (value === true ? true : undefined);

/** The items of a list that may be used. */
const listOf =
  (item: Read): Read =>
  (value) =>
    Array.isArray(value)
      ? value.flatMap((one) => {
          const read = item(one);
          return read === undefined ? [] : [read];
        })
      : undefined;

/** An object with the fields that it may have; undefined if it lacks one of the first. */
const objectOf =
  (needed: Readonly<Record<string, Read>>, others: Readonly<Record<string, Read>> = {}): Read =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const given = new Map<string, unknown>(Object.entries(value));
    const read: Record<string, unknown> = {};
    for (const [key, readField] of Object.entries({ ...needed, ...others })) {
      const field = given.has(key) ? readField(given.get(key)) : undefined;
      if (field !== undefined) read[key] = field;
      else if (key in needed) return undefined;
    }
    return read;
  };

const texts = listOf(text);
const hours = objectOf({ text }, { timezone: text, checked: text });
const place = objectOf(
  { city: text, region: text },
  {
    address: text,
    postalCode: text,
    latitude: number,
    longitude: number,
    precision: text,
    mobile: always,
    ownClientsOnly: always,
  },
);
const channel = objectOf(
  { type: text, value: digits },
  {
    display: digits,
    label: text,
    press: digits,
    extension: digits,
    through: text,
    keyword: (value) => objectOf({ word: text })(value) ?? objectOf({ own: text })(value),
    languages: texts,
    hours,
    regions: texts,
    checked: text,
  },
);
const OPTIONAL: Readonly<Record<keyof Omit<TileListing, 'id' | 'name'>, Read>> = {
  nameLanguage: text,
  otherNames: texts,
  operator: text,
  description: text,
  wordsLanguage: text,
  kinds: texts,
  services: texts,
  regions: texts,
  area: text,
  areas: texts,
  county: text,
  audiences: texts,
  eligibility: text,
  cost: text,
  languages: texts,
  languagesChecked: text,
  checked: text,
  channels: listOf(channel),
  hours,
  place,
  endsOn: text,
  pairedWith: texts,
  branchOf: text,
  mistakenFor: objectOf({ kinds: texts, note: text, instead: texts }),
  keywords: texts,
  notices: listOf(objectOf({ from: text, text }, { language: text })),
  changed: texts,
  listed: text,
  sources: listOf(objectOf({ url: text })),
  by: text,
  isCut: always,
};
const listing = objectOf({ id: text, name: text }, OPTIONAL);

/** A record with everything of it that can be used; undefined where nobody could be reached by it. */
function readListing(value: unknown): TileListing | undefined {
  const read = listing(value) as (Partial<TileListing> & Pick<Listing, 'id' | 'name'>) | undefined;
  if (!read || read.id === '' || read.name === '') return undefined;
  const channels = (read.channels ?? []).map(
    (way): ListingChannel => ({ ...way, display: way.display ?? way.value }),
  );
  if (channels.length === 0 && !read.place) return undefined;
  const { latitude, longitude, ...rest } = read.place ?? {};
  // Half a point is nowhere.
  const isPoint = latitude !== undefined && longitude !== undefined;
  return {
    ...read,
    description: read.description ?? '',
    kinds: read.kinds ?? [],
    services: read.services ?? [],
    regions: read.regions ?? [],
    channels,
    ...(read.place && { place: isPoint ? read.place : (rest as Listing['place']) }),
  } as TileListing;
}

/** What a tile holds that cards can be made of. Throws for one that is no tile. */
export function readTile(data: object): TileFile {
  const { language, listings, long } = data as Partial<TileFile>;
  if (!LANGUAGES.includes(language))
    throw new DirectoryError(`the finder has no language "${String(language)}"`);
  if (!Array.isArray(listings)) throw new DirectoryError('it has no records');
  if (listings.length > MOST_LISTINGS)
    throw new DirectoryError(
      `it holds ${listings.length} records, more than any that "shard" writes`,
    );
  return {
    k: 'tile',
    language: language as InterfaceLanguage,
    listings: listings.flatMap((one) => readListing(one) ?? []),
    ...(isFileName(long) && { long }),
  };
}
