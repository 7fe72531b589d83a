import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unlistedLanguages } from '../../src/build/modules/language-modules.js';
import { packs } from '../../src/generated/packs.js';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';
import { laterWords } from '../support/later-words.js';
import { nationalWordsOf, notesOf, recordsOf, textsOf } from './data-texts.js';
import { phrases } from './phrases.js';

const FOREIGN = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Words that are the same in English, and why that is right. */
const ALIKE: readonly (readonly [path: RegExp, why: string])[] = [
  [/^finder\.place\.(countries|acrossCountry)\.CA$/, 'the name of the country'],
  [/^finder\.ways\.action\.tty$|^keep\.verbs\.tty$/, 'TTY is said in Spanish too'],
  [/^nearby\.located\.elsewhere$/, 'the address of a site'],
  [/^keep\.verbs\.chat$/, 'chat is a Spanish word'],
  [/^keep\.way$/, 'a word, a colon and a number'],
  [/^nearby\.ofPlace$/, 'a colon and a name'],
  [/^keep\.print\.a4$/, 'the name of a paper size'],
  [/^map\.kinds\.(naloxone|treatment)$/, 'naloxone is a French word'],
  [/^finder\.dates\.date$/, 'the parts of a date, in an order of its own'],
  [/^map\.pin$/, 'name, kind and town with commas between'],
];

const english = phrases('en');

describe('the words of the interface', () => {
  it('are more than two hundred in each language', () => {
    for (const language of INTERFACE_LANGUAGES) assert.ok(phrases(language).size > 200);
  });

  for (const language of INTERFACE_LANGUAGES) {
    it(`say of themselves that they are ${language}`, async () => {
      const { strings } = (await packs[language]()).pack;
      assert.equal(strings.language, language);
      assert.equal(new Intl.Locale(strings.locale).language, language);
      assert.equal(laterWords[language].map.language, language);
    });
  }

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

/** English words that a French or Spanish sentence does not have. */
const ENGLISH_WORDS = /\b(the|and|with|your|their|you|for|from|only|people|call|help|any|who)\b/gi;

/** Text without the official names in it: what stands in capitals in the middle of a sentence. */
const withoutNames = (text: string): string =>
  text.replace(
    /\b[A-Z][\w’'&.-]*(?:\s+(?:and|for|the|of|to|with|in|&)\s+(?=[A-Z])|\s+(?=[A-Z])|\b)/g,
    ' ',
  );

describe('a further language', () => {
  const source = join(import.meta.dirname, '../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !/^(generated|strings\/[a-z]{2})\//.test(name));

  it('is a folder with a file a part', () => {
    const parts = readdirSync(join(source, 'strings/en')).sort();
    for (const language of INTERFACE_LANGUAGES) {
      assert.deepEqual(readdirSync(join(source, 'strings', language)).sort(), parts, language);
    }
  });

  it('needs no other file of ours to name its folder: the build joins them', () => {
    const naming = files.filter((name) =>
      /strings\/(?!en\/)[a-z]{2}\/|'\.\/(?!en\/)[a-z]{2}\//.test(
        readFileSync(join(source, name), 'utf8'),
      ),
    );
    assert.deepEqual(naming, []);
    assert.ok(files.length > 100);
  });

  it('is told when its folder is not in the list', () => {
    const tree = mkdtempSync(join(tmpdir(), 'helpline-languages-'));
    for (const folder of ['en', 'fr', 'tlh']) {
      mkdirSync(join(tree, 'src/strings', folder), { recursive: true });
    }
    writeFileSync(join(tree, 'src/strings', 'plural.ts'), '');
    assert.deepEqual(unlistedLanguages(tree), ['tlh']);
    rmSync(tree, { recursive: true });
    assert.deepEqual(unlistedLanguages(join(source, '..')), []);
  });
});

describe('the words of the data', () => {
  for (const language of FOREIGN) {
    it(`are other words in ${language}: no description is the English one`, async () => {
      const english = await recordsOf('en');
      const same = (await recordsOf(language)).filter(
        ({ description }, at) => description === english[at]?.description,
      );
      assert.deepEqual(
        same.map(({ description }) => description),
        [],
      );
    });

    it(`hold no English sentence in ${language}`, async () => {
      const records = await recordsOf(language);
      const texts = [...records.flatMap(textsOf), ...(await notesOf(language))];
      const suspect = texts.filter(
        (text) => (withoutNames(text).match(ENGLISH_WORDS) ?? []).length > 1,
      );
      assert.deepEqual([...new Set(suspect)], []);
      assert.ok(records.length > 500);
    });

    it(`name the language of every name that is not in ${language}`, async () => {
      const nationalWords = await nationalWordsOf(language);
      const ours = await nationalWordsOf('en');
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
