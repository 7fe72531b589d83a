import { regionNames } from '../generated/region-names.en.js';
import { shards } from '../generated/shards.en.js';
import { nationalWords } from '../generated/words.en.js';
import type { Listing, ListingWords, RegionNote, RetiredListing } from '../schema/listing.js';
import { strings } from './en/interface.js';
import type { LaterStrings } from './later-strings.js';
import type { Strings } from './strings.js';

/** Everything that changes with the language: interface, names of regions, words of the national lines. */
export interface LanguagePack {
  readonly strings: Strings;
  readonly regionNames: Readonly<Record<string, string>>;
  readonly nationalWords: readonly ListingWords[];
  /** What is said after the first view: a lazy chunk, asked for with the features. */
  readonly loadLater: () => Promise<{ readonly later: LaterStrings }>;
  /** Numbers and services that ended, for a person who looks for one: a lazy chunk. */
  readonly loadRetired: () => Promise<{ readonly retired: readonly RetiredListing[] }>;
  /** The lazy chunk of each region that has one, by its code. */
  readonly shards: Readonly<
    Record<
      string,
      | (() => Promise<{
          readonly listings: readonly Listing[];
          readonly notes: readonly RegionNote[];
        }>)
      | undefined
    >
  >;
}

/** English, in the first load: what everybody has before, and without, any other language. */
export const englishPack: LanguagePack = {
  strings,
  regionNames,
  nationalWords,
  loadLater: () => import('./en/later.js'),
  loadRetired: () => import('../generated/retired.en.js'),
  shards,
};
