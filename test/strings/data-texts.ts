/** Every text of the data that a person reads in their own language, as the generated modules hold it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Listing,
  ListingWords,
  MoreWords,
  RegionNote,
  RetiredListing,
} from '../../src/schema/listing.js';
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

/** What a record says in one language. */
export type Said = ListingWords | Listing;

interface ShardModule {
  readonly listings: readonly Listing[];
  readonly notes: readonly RegionNote[];
}

async function generated<T>(file: string): Promise<T> {
  return (await import(`../../src/generated/${file}.js`)) as T;
}

const SHARDS = readdirSync(join(import.meta.dirname, '../../src/generated/local'))
  .map((name) => /^([a-z]{2}-[a-z]{2})\.en\.ts$/.exec(name)?.[1])
  .filter((name) => name !== undefined);

const shardsOf = (language: InterfaceLanguage): Promise<readonly ShardModule[]> =>
  Promise.all(SHARDS.map((name) => generated<ShardModule>(`local/${name}.${language}`)));

/** The words of the national records. */
export async function nationalWordsOf(
  language: InterfaceLanguage,
): Promise<readonly ListingWords[]> {
  type Words = { readonly nationalWords: readonly ListingWords[] };
  type More = { readonly moreWords: readonly MoreWords[] };
  const { moreWords } = await generated<More>(`pages.${language}`);
  const { nationalWords } = await generated<Words>(`words.${language}`);
  return nationalWords.map((words, at) => ({ ...words, ...moreWords[at] }));
}

/** Every record, national and local, in the same order in every language. */
export async function recordsOf(language: InterfaceLanguage): Promise<readonly Said[]> {
  type Pages = { readonly nationalPages: readonly Listing[] };
  const { nationalPages } = await generated<Pages>(`pages.${language}`);
  const local = (await shardsOf(language)).flatMap(({ listings }) => listings);
  return [...(await nationalWordsOf(language)), ...nationalPages, ...local];
}

/** What a record says beside its name, which is official. */
export function textsOf(words: Said): readonly string[] {
  const { description, area, eligibility } = words;
  const labels =
    'channels' in words
      ? words.channels.map(({ label }) => label)
      : Object.values(words.labels ?? {});
  const mistaken = 'channels' in words ? words.mistakenFor?.note : words.mistaken;
  return [description, area, eligibility, mistaken, ...labels].filter((text) => text !== undefined);
}

/** Notes on regions and on services that ended. */
export async function notesOf(language: InterfaceLanguage): Promise<readonly string[]> {
  const { retired } = await generated<{ readonly retired: readonly RetiredListing[] }>(
    `retired.${language}`,
  );
  const notes = (await shardsOf(language)).flatMap(({ notes }) => notes);
  return [...retired, ...notes].map(({ note }) => note);
}

/** Names of states, provinces and territories. */
export async function regionNamesOf(language: InterfaceLanguage): Promise<readonly string[]> {
  const { regionNames } = await generated<{
    readonly regionNames: Readonly<Record<string, string>>;
  }>(`region-names.${language}`);
  return Object.values(regionNames);
}
