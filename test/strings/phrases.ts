/** Every phrase that the finder can say, by its path, so that a test can hold all of them to a rule. */
import { languageSwitches } from '../../src/generated/language-switches.js';
import { packs } from '../../src/generated/packs.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { laterWords } from '../support/later-words.js';

/** The words of each part, by language. */
const WORDS = Object.fromEntries(
  await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => {
      const { later: _, ...finder } = (await packs[language]()).pack.strings;
      return [
        language,
        { finder, switch: languageSwitches[language], ...laterWords[language] },
      ] as const;
    }),
  ),
) as unknown as Readonly<Record<InterfaceLanguage, object>>;

/** A value for each argument: what a phrase puts in, it puts in at the same places. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'finder.hours.openUntil': [{ there: 'T', here: 'H' }],
  'finder.hours.closedUntil': [{ there: 'T', here: 'H' }],
  'hours.nth': [2, 'D'],
  'hours.weekday': [2],
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

/** The phrases of a language by path. */
export const phrases = (language: InterfaceLanguage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(WORDS[language])
      .flatMap(([part, words]) => phrasesOf(words, part))
      .filter(([path]) => !/^(finder|map)\.(language|locale)$/.test(path)),
  );
