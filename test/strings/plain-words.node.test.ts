import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';
import { NEVER } from '../data/never-words.js';
import { readingEase } from '../data/reading-ease.js';
import { readingGrade } from '../data/reading-grade.js';
import { recordsOf } from './data-texts.js';
import { phrases } from './phrases.js';

const HARDEST_GRADE = 8;
/** Read by most at fifteen; a formula is rough on a text this short. */
const LEAST_EASE = 50;

/** Phrases long enough to measure. Credits name licences, and a calendar its days, which have no plainer names. */
const sentences = (language: (typeof INTERFACE_LANGUAGES)[number]): readonly [string, string][] =>
  [...phrases(language)].filter(
    ([path, text]) => text.split(/\s/).length > 6 && !/\.credit$|\.dates\./.test(path),
  );

describe('the sentences of the interface', () => {
  it('read at grade 8 or below in English', () => {
    const hard = sentences('en').filter(([, text]) => readingGrade(text) > HARDEST_GRADE);
    assert.deepEqual(hard, []);
    assert.ok(sentences('en').length > 40);
  });

  for (const language of ['fr', 'es'] as const) {
    it(`are as easy in ${language}`, () => {
      const hard = sentences(language).filter(
        ([, text]) => readingEase(text, language) < LEAST_EASE,
      );
      assert.deepEqual(hard, []);
      assert.ok(sentences(language).length > 40);
    });
  }

  for (const language of INTERFACE_LANGUAGES) {
    it(`name no person by a drug (${language})`, () => {
      const unkind = [...phrases(language)].filter(([, text]) => NEVER[language].test(text));
      assert.deepEqual(unkind, []);
    });
  }
});

describe('the descriptions of the data', () => {
  for (const language of ['fr', 'es'] as const) {
    it(`are easy in ${language}: in the middle, and nine of ten`, async () => {
      const texts = new Set((await recordsOf(language)).map(({ description = '' }) => description));
      const eases = [...texts].map((text) => readingEase(text, language)).sort((a, b) => a - b);
      assert.ok((eases[Math.floor(eases.length / 2)] ?? 0) > 65, 'the text in the middle');
      assert.ok((eases[Math.floor(eases.length / 10)] ?? 0) > LEAST_EASE, 'the hardest tenth');
    });
  }
});

describe('the measure of ease', () => {
  it('tells hard words from plain ones', () => {
    assert.ok(readingEase('Appelez le 911. Restez avec elle.', 'fr') > 80);
    assert.ok(readingEase('Llame al 911. Quédese con ella.', 'es') > 80);
    assert.ok(readingEase('Réadaptation multidisciplinaire institutionnalisée.', 'fr') < 20);
    assert.ok(readingEase('Rehabilitación multidisciplinaria institucionalizada.', 'es') < 20);
  });
});
