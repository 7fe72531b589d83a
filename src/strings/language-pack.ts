import { regionNames } from '../generated/region-names.en.js';
import { shards } from '../generated/shards.en.js';
import { nationalWords } from '../generated/words.en.js';
import type {
  Listing,
  ListingWords,
  MoreWords,
  RegionNote,
  RetiredListing,
} from '../schema/listing.js';
import { strings } from './en/interface.js';
import type { LaterStrings } from './later-strings.js';
import type { Strings } from './strings.js';
import { stripWords } from './strip-words.js';

/** What comes with a language after the first view. */
export interface LaterWords {
  readonly later: LaterStrings;
  readonly pages: readonly Listing[];
  /** Of each national line what waited, in the order of its words. */
  readonly more: readonly MoreWords[];
}

/** Everything that changes with the language: interface, names of regions, words of the national lines. */
export interface LanguagePack {
  readonly strings: Strings;
  /** Nothing but the emergency strip is in this language yet: the rest is about to arrive. */
  readonly isStrip?: boolean;
  readonly regionNames: Readonly<Record<string, string>>;
  readonly nationalWords: readonly ListingWords[];
  /** National records that are pages to read; absent until what comes after the first view has loaded. */
  readonly nationalPages?: readonly Listing[];
  /** What is said after the first view, and the national pages: a lazy chunk, asked for with the features. */
  readonly loadLater: () => Promise<LaterWords>;
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
  loadLater: () => import('../generated/later-en.js'),
  loadRetired: () => import('../generated/retired.en.js'),
  shards,
};

/** The emergency strip of a page that speaks another language, until that has loaded. */
export function stripPack(language: keyof typeof stripWords): LanguagePack {
  const emergency = { ...stripWords[language], steps: [] };
  return { ...englishPack, isStrip: true, strings: { ...strings, language, emergency } };
}
