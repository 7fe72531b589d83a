import { dropAbsent, toListing, toRegionNote } from '../../dataset/to-listing.js';
import { wordsIn } from '../../dataset/words-in.js';
import type { DatasetInfo, Listing, RetiredListing } from '../../schema/listing.js';
import type { RegionNoteEntry } from '../../schema/region-note-entry.js';
import type { Retired } from '../../schema/retired.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { packAreaCodes } from '../check/area-codes.js';
import { parseRegionNotes, parseResources, parseRetired } from '../check/check-data.js';
import type { DataFiles } from '../data-commands/data-files.js';
import { countyAt } from '../places/county-at.js';
import { divisionOf } from '../places/division-of.js';
import { packFacts } from './pack-facts.js';
import { toFacts, toMoreWords, toWords } from './split-listing.js';
import {
  shardFile,
  type TypeImport,
  writeAnother,
  writeConstant,
  writeShardMap,
} from './write-module.js';

/** Path under `src/generated/` and text of each module. */
export type Modules = ReadonlyMap<string, string>;

type Listings = Readonly<Record<InterfaceLanguage, readonly Listing[]>>;

function schemaImport(name: string, depth = 1): readonly TypeImport[] {
  return [{ name, from: `${'../'.repeat(depth)}schema/listing.js` }];
}

/** All generated modules, from data that `checkData` found in order. */
export function buildModules(files: DataFiles): Modules {
  const listings = listingsByLanguage(files);
  const national = mapLanguages((language) => listings[language].filter(isNational));
  const local = mapLanguages((language) =>
    listings[language].filter((listing) => !isNational(listing)),
  );
  const notes = parseRegionNotes(files);
  const codes = files.regions
    .map(({ code }) => code)
    .filter(
      (code) =>
        local.en.some(({ regions }) => regions.includes(code)) ||
        notes.some(({ region }) => region === code),
    );
  const shardKeys = codes.flatMap((code) =>
    INTERFACE_LANGUAGES.map((language) => `${code}.${language}`),
  );
  return new Map([
    ...nationalModules(national),
    ...shardKeys.map(
      (key) => [`local/${shardFile(key)}.ts`, shardModule(key, local, notes)] as const,
    ),
    // A map for each language, which comes with the language: all three together are three times the bytes.
    ...INTERFACE_LANGUAGES.map(
      (language) =>
        [`shards.${language}.ts`, writeShardMap(codes, (code) => `${code}.${language}`)] as const,
    ),
    ...regionNameModules(files),
    ...retiredModules(parseRetired(files)),
    [
      'area-codes.ts',
      writeConstant('areaCodes', "Readonly<Record<'US' | 'CA', string>>", {
        US: packAreaCodes('US'),
        CA: packAreaCodes('CA'),
      }),
    ],
    ['stray-ids.ts', writeConstant('strayIds', 'readonly string[]', strayIds(local.en))],
    ['dataset-info.ts', infoModule([...national.en, ...local.en])],
  ]);
}

/** Every listing of a whole country, with all its words, in each language. */
export function nationalListingsIn(files: DataFiles): Listings {
  const listings = listingsByLanguage(files);
  return mapLanguages((language) => listings[language].filter(isNational));
}

/** Ids of local records that begin with no region in which they serve: they tell not in whose chunk they are. */
function strayIds(local: readonly Listing[]): readonly string[] {
  return local
    .filter(({ id, regions }) => !regions.includes(id.slice(0, 'us-or'.length).toUpperCase()))
    .map(({ id }) => id);
}

function mapLanguages<T>(
  make: (language: InterfaceLanguage) => T,
): Readonly<Record<InterfaceLanguage, T>> {
  return Object.fromEntries(
    INTERFACE_LANGUAGES.map((language) => [language, make(language)]),
  ) as Record<InterfaceLanguage, T>;
}

function listingsByLanguage(files: DataFiles): Listings {
  const resources = parseResources(files).map(({ resource }) => resource);
  return mapLanguages((language) =>
    resources.flatMap((resource) => {
      const listing = toListing(resource, language);
      return listing ? withCounty(listing) : [];
    }),
  );
}

/** Where it says in no words which part of its region it serves, the county or census division of its place: a county's page counts what is there. */
function withCounty(listing: Listing): Listing {
  const { city = '', latitude, longitude, region = '' } = listing.place ?? {};
  if (listing.areas) return listing;
  const hasPoint = latitude !== undefined && longitude !== undefined;
  const county = region.startsWith('CA')
    ? divisionOf(city, region)
    : hasPoint
      ? countyAt(latitude, longitude, region)
      : undefined;
  return county ? { ...listing, county } : listing;
}

/** Serves a whole country. */
function isNational({ regions }: Listing): boolean {
  return regions.some((region) => region.length === 2);
}

/** Somebody answers there: a record without that is a page to read, and comes after the first view. */
function isLine({ channels }: Listing): boolean {
  return channels.some(({ type }) => type !== 'web');
}

function nationalModules(all: Listings): readonly (readonly [string, string])[] {
  const national = mapLanguages((language) => all[language].filter(isLine));
  const packed = national.en.map((listing) => packFacts(toFacts(listing), listing.name));
  const details = Object.fromEntries(
    national.en.map(({ id, sources, operator, services, keywords, languagesChecked }) => [
      id,
      dropAbsent({ sources, operator, services, keywords, languagesChecked }),
    ]),
  );
  return [
    ['national.ts', writeConstant('packedFacts', 'readonly string[]', packed)],
    [
      'national-details.ts',
      writeConstant(
        'nationalDetails',
        'Readonly<Record<string, ListingDetails>>',
        details,
        schemaImport('ListingDetails'),
      ),
    ],
    ...INTERFACE_LANGUAGES.map((language) => {
      const words = national[language].map(toWords);
      const type = 'readonly ListingWords[]';
      return [
        `words.${language}.ts`,
        writeConstant('nationalWords', type, words, schemaImport('ListingWords')),
      ] as const;
    }),
    ...INTERFACE_LANGUAGES.map((language) => {
      const pages = all[language].filter((listing) => !isLine(listing));
      return [
        `pages.${language}.ts`,
        writeConstant(
          'nationalPages',
          'readonly Listing[]',
          pages,
          schemaImport('Listing, MoreWords'),
        ) + writeAnother('moreWords', 'readonly MoreWords[]', national[language].map(toMoreWords)),
      ] as const;
    }),
  ];
}

function shardModule(key: string, local: Listings, notes: readonly RegionNoteEntry[]): string {
  const [region = '', language = 'en'] = key.split('.') as [string, InterfaceLanguage];
  const listings = local[language].filter(({ regions }) => regions.includes(region));
  const own = notes
    .filter((note) => note.region === region)
    .map((note) => toRegionNote(note, language));
  return (
    writeConstant(
      'listings',
      'readonly Listing[]',
      listings,
      schemaImport('Listing, RegionNote', 2),
    ) + writeAnother('notes', 'readonly RegionNote[]', own)
  );
}

function regionNameModules(files: DataFiles): readonly (readonly [string, string])[] {
  return INTERFACE_LANGUAGES.map((language) => {
    // As a dictionary of the language has them, so that no browser has to sort them: some cannot.
    const { compare } = new Intl.Collator(language);
    const names = Object.fromEntries(
      files.regions
        .filter(({ code, country }) => code !== country)
        .map((region) => [region.code, region.names[language] ?? region.names.en] as const)
        .sort(([, a], [, b]) => compare(a, b)),
    );
    return [
      `region-names.${language}.ts`,
      writeConstant('regionNames', 'Readonly<Record<string, string>>', names),
    ] as const;
  });
}

function retiredModules(retired: readonly Retired[]): readonly (readonly [string, string])[] {
  return INTERFACE_LANGUAGES.map((language) => {
    const entries = retired.map(
      ({ id, names, numbers, note, replacedBy, regions }): RetiredListing =>
        dropAbsent({ id, names, numbers, note: wordsIn(note, language), replacedBy, regions }),
    );
    const text = writeConstant(
      'retired',
      'readonly RetiredListing[]',
      entries,
      schemaImport('RetiredListing'),
    );
    return [`retired.${language}.ts`, text] as const;
  });
}

function infoModule(listings: readonly Listing[]): string {
  const checks = listings.flatMap(({ channels }) =>
    channels.flatMap(({ checked }) => checked ?? []),
  );
  const info: DatasetInfo = { newestCheck: checks.sort().at(-1) ?? '' };
  return writeConstant('datasetInfo', 'DatasetInfo', info, schemaImport('DatasetInfo'));
}
