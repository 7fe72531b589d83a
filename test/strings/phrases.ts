/** Every phrase that the finder can say, by its path, so that a test can hold all of them to a rule. */
import { packs } from '../../src/generated/packs.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { exitWords } from '../../src/strings/exit-words.js';
import { keepWords } from '../../src/strings/keep-words.js';
import { mapWords } from '../../src/strings/map-words.js';
import { nearbyWords } from '../../src/strings/nearby-words.js';
import { printWords } from '../../src/strings/print-words.js';
import type { Strings } from '../../src/strings/strings.js';
import { typedPlaceWords } from '../../src/strings/typed-place-words.js';

const interfaces = await Promise.all(
  INTERFACE_LANGUAGES.map(async (language) => [language, (await packs[language]()).pack.strings]),
);

/** The words of each part, by language. */
const PARTS = {
  finder: Object.fromEntries(interfaces) as Readonly<Record<InterfaceLanguage, Strings>>,
  nearby: nearbyWords,
  typed: typedPlaceWords,
  keep: keepWords,
  print: printWords,
  map: mapWords,
  exit: exitWords,
};

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

/** The phrases of a language by path. */
export const phrases = (language: InterfaceLanguage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(PARTS)
      .flatMap(([part, words]) => phrasesOf(words[language], part))
      .filter(([path]) => !/^(finder|map)\.(language|locale)$/.test(path)),
  );
