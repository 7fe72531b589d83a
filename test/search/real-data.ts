import { resolve } from 'node:path';
import { parseResources, parseRetired } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { packVocabulary, readVocabularyFiles } from '../../src/build/modules/compile-vocabulary.js';
import { toListing } from '../../src/dataset/to-listing.js';
import { wordsIn } from '../../src/dataset/words-in.js';
import type { Listing, RetiredListing } from '../../src/schema/listing.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { buildIndex, type SearchIndex, type Vocabulary } from '../../src/search/engine/search.js';

const root = resolve(import.meta.dirname, '../..');
const files = readVocabularyFiles(root);
const data = readData(root);
const resources = parseResources(data).map(({ resource }) => resource);
const indexes = new Map<string, SearchIndex>();

/** All languages, as the finder has them once the lazy vocabulary came. */
export const fullVocabulary: Vocabulary = [packVocabulary(files, ['often', 'also'])];
/** What the first load carries. */
export const coreVocabulary: Vocabulary = [packVocabulary(files, ['often'])];

/** What a finder holds in one region: the country's lines and the region's own. Without a region, all national lines. */
export function listingsOf(region: string | undefined, language: InterfaceLanguage): Listing[] {
  return resources
    .filter(({ regions }) =>
      regions.some((code) =>
        region ? code === region || code === region.slice(0, 2) : code.length === 2,
      ),
    )
    .flatMap((resource) => toListing(resource, language) ?? []);
}

/** Every published listing, in one language. */
export function allListings(language: InterfaceLanguage): Listing[] {
  return resources.flatMap((resource) => toListing(resource, language) ?? []);
}

/** The index that a finder in one region searches. */
export function indexOf(
  region: string | undefined,
  language: InterfaceLanguage = 'en',
  vocabulary = fullVocabulary,
): SearchIndex {
  const key = `${region} ${language} ${vocabulary === fullVocabulary}`;
  let index = indexes.get(key);
  if (!index) {
    index = buildIndex(listingsOf(region, language), vocabulary);
    indexes.set(key, index);
  }
  return index;
}

const retired = parseRetired(data);

/** What ended or changed, in one language. */
export function retiredListings(language: InterfaceLanguage): RetiredListing[] {
  return retired.map(({ id, names, numbers, note, replacedBy, regions }) => ({
    id,
    names,
    numbers,
    note: wordsIn(note, language),
    replacedBy,
    regions,
  }));
}
