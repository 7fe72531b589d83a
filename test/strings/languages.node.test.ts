import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { keepWords } from '../../src/keep/keep-words.js';
import { printWords } from '../../src/keep/print-words.js';
import { mapWords } from '../../src/map/map-words.js';
import { nearbyWords } from '../../src/nearby/nearby-words.js';
import { exitWords } from '../../src/quick-exit/exit-words.js';
import type { Listing, ListingWords } from '../../src/schema/listing.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { strings as en } from '../../src/strings/en/interface.js';
import { strings as es } from '../../src/strings/es/interface.js';
import { strings as fr } from '../../src/strings/fr/interface.js';

const PARTS = {
  finder: { en, fr, es },
  nearby: nearbyWords,
  keep: keepWords,
  print: printWords,
  map: mapWords,
  exit: exitWords,
};
const FOREIGN = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Words that are the same in English, and why that is right. */
const ALIKE: readonly (readonly [path: RegExp, why: string])[] = [
  [/^finder\.place\.(countries|acrossCountry)\.CA$/, 'the name of the country'],
  [/^finder\.ways\.action\.tty$|^keep\.verbs\.tty$/, 'TTY is said in Spanish too'],
  [/^nearby\.located\.elsewhere$/, 'the address of a site'],
  [/^keep\.verbs\.chat$/, 'chat is a Spanish word'],
  [/^print\.source$/, 'source is a French word'],
  [/^keep\.print\.a4$/, 'the name of a paper size'],
  [/^map\.kinds\.(naloxone|treatment)$/, 'naloxone is a French word'],
  [/^map\.pin$/, 'name, kind and town with commas between'],
];

/** A value for each argument: what a phrase puts in, it puts in at the same places. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'finder.hours.openUntil': [{ there: 'T', here: 'H' }],
  'finder.hours.closedUntil': [{ there: 'T', here: 'H' }],
  'finder.hours.nth': [2, 'D'],
  'nearby.distance': [5, 'mi'],
  'nearby.away': [{ value: 5, unit: 'mi', isAbout: true, isLess: false }],
};

/** Every phrase by its path; a function says what it makes of sample values. */
function phrasesOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const isCount = /count|title|choices|more$|group|opened/i.test(path);
    return [[path, String(value(...(SAMPLES[path] ?? [isCount ? 5 : 'X', 'Y'])))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    phrasesOf(inner, `${path}.${key}`),
  );
}

const phrases = (language: InterfaceLanguage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PARTS)
      .flatMap(([part, words]) => phrasesOf(words[language], part))
      .filter(([path]) => !/^(finder|map)\.(language|locale)$/.test(path)),
  );

const english = phrases('en');

async function generated<T>(file: string): Promise<T> {
  return (await import(`../../src/generated/${file}.js`)) as T;
}

describe('the words of the interface', () => {
  it('are more than two hundred in each language', () => {
    for (const language of INTERFACE_LANGUAGES) assert.ok(phrases(language).size > 200);
  });

  for (const language of FOREIGN) {
    it(`have the same keys in ${language} as in English`, () => {
      const keys = (map: ReadonlyMap<string, string>): readonly string[] => [...map.keys()].sort();
      assert.deepEqual(keys(phrases(language)), keys(english));
    });

    it(`are other words in ${language}, save for a list of argued ones`, () => {
      const same = [...phrases(language)]
        .filter(([path, phrase]) => english.get(path) === phrase)
        .filter(([path]) => !ALIKE.some(([allowed]) => allowed.test(path)));
      assert.deepEqual(same, []);
    });
  }

  it('need every exception that is argued', () => {
    const same = FOREIGN.flatMap((language) =>
      [...phrases(language)].filter(([path, phrase]) => english.get(path) === phrase),
    );
    const idle = ALIKE.filter(([allowed]) => !same.some(([path]) => allowed.test(path)));
    assert.deepEqual(idle.map(String), []);
  });

  it('put in every value that the English words put in', () => {
    for (const language of FOREIGN) {
      const lost = [...phrases(language)].filter(([path, phrase]) => {
        const values = (english.get(path) ?? '').match(/(?<![\w])(X|Y|T|H|5)(?![\w])/g) ?? [];
        return path !== 'nearby.away' && values.some((value) => !phrase.includes(value));
      });
      assert.deepEqual(lost, [], language);
    }
  });
});

interface WordsModule {
  readonly nationalWords: readonly ListingWords[];
}

interface ShardModule {
  readonly listings: readonly Listing[];
}

const shardNames = readdirSync(join(import.meta.dirname, '../../src/generated/local'))
  .map((name) => /^([a-z]{2}-[a-z]{2})\.en\.ts$/.exec(name)?.[1])
  .filter((name) => name !== undefined);

/** Texts of a record that a person reads in their own language. Names are official and have a `lang`. */
function textsOf(words: ListingWords | Listing): readonly string[] {
  const { description, area, eligibility } = words;
  const labels = 'channels' in words ? words.channels.map(({ label }) => label) : [];
  const more = 'labels' in words ? Object.values(words.labels ?? {}) : [];
  return [description, area, eligibility, ...labels, ...more].map((text) => text ?? '');
}

/** English words that a French or Spanish sentence does not have. */
const ENGLISH_WORDS = /\b(the|and|with|your|their|you|for|from|only|people|call|help|any|who)\b/gi;

/** Text without the official names in it: what stands in capitals in the middle of a sentence. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b[A-Z][\w’'&.-]*(?:\s+(?:and|for|the|of|to|with|in|&)\s+(?=[A-Z])|\s+(?=[A-Z])|\b)/g,
    ' ',
  );

describe('the words of the data', () => {
  for (const language of FOREIGN) {
    it(`are other words in ${language}: no description is the English one`, async () => {
      const words = (await generated<WordsModule>(`words.${language}`)).nationalWords;
      const ours = (await generated<WordsModule>('words.en')).nationalWords;
      const same = words.filter(({ description }, at) => description === ours[at]?.description);
      for (const name of shardNames) {
        const { listings } = await generated<ShardModule>(`local/${name}.${language}`);
        const { listings: inEnglish } = await generated<ShardModule>(`local/${name}.en`);
        same.push(
          ...listings.filter(({ description }, at) => description === inEnglish[at]?.description),
        );
      }
      assert.deepEqual(
        same.map(({ description }) => description),
        [],
      );
    });

    it(`hold no English sentence in ${language}`, async () => {
      const all: (ListingWords | Listing)[] = [
        ...(await generated<WordsModule>(`words.${language}`)).nationalWords,
      ];
      for (const name of shardNames) {
        all.push(...(await generated<ShardModule>(`local/${name}.${language}`)).listings);
      }
      const suspect = all
        .flatMap(textsOf)
        .filter((text) => (withoutNames(text).match(ENGLISH_WORDS) ?? []).length > 1);
      assert.deepEqual([...new Set(suspect)], []);
      assert.ok(all.length > 500);
    });

    it(`name the language of every name that is not in ${language}`, async () => {
      const { nationalWords } = await generated<WordsModule>(`words.${language}`);
      const ours = (await generated<WordsModule>('words.en')).nationalWords;
      const unmarked = nationalWords.filter(
        ({ name, nameLanguage, otherNames }, at) =>
          !nameLanguage && name === ours[at]?.name && (otherNames ?? []).length > 0,
      );
      assert.ok(nationalWords.some(({ nameLanguage }) => nameLanguage === 'en'));
      // The same official name in two languages, said by the data to be so.
      assert.ok(unmarked.length < 10, unmarked.map(({ name }) => name).join(', '));
    });
  }
});
