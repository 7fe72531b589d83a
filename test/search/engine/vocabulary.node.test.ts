import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import {
  packVocabulary,
  readVocabularyFiles,
} from '../../../src/build/modules/compile-vocabulary.js';
import { SERVICES } from '../../../src/schema/service-terms.js';
import { INTERFACE_LANGUAGES, KINDS } from '../../../src/schema/vocabulary-terms.js';
import { wordsOf } from '../../../src/search/engine/fold-words.js';
import { allListings } from '../real-data.js';

const files = readVocabularyFiles(resolve(import.meta.dirname, '../../..'));

describe('data/vocabulary', () => {
  it('has a file for each language of the interface', () => {
    assert.deepEqual(files.map(({ language }) => language).sort(), [...INTERFACE_LANGUAGES].sort());
  });

  for (const file of files) {
    const entries = file.meanings.flatMap(({ leads, often = [], also = [] }) =>
      [...often, ...also].map((entry) => ({ entry, leads })),
    );

    it(`${file.language}: leads to every kind and every service`, () => {
      const leads = new Set(file.meanings.flatMap((meaning) => meaning.leads));
      // Not words for which people come: reached by what they are part of.
      const elsewhere = ['motivational-enhancement-therapy', 'treatment-intake'];
      assert.deepEqual(
        [...KINDS, ...SERVICES].filter((term) => !leads.has(term) && !elsewhere.includes(term)),
        [],
      );
    });

    it(`${file.language}: leads to services that exist`, () => {
      const ids = new Set(allListings('en').map(({ id }) => id));
      const named = file.meanings.flatMap(({ leads }) =>
        leads.filter((lead) => /^(us|ca)-/.test(lead)),
      );
      assert.deepEqual(
        named.filter((id) => !ids.has(id)),
        [],
      );
    });

    it(`${file.language}: says no word twice for one meaning`, () => {
      const seen = entries.map(
        ({ entry, leads }) => `${leads}: ${[...new Set(wordsOf(entry))].sort()}`,
      );
      assert.deepEqual(
        seen.filter((one, at) => seen.indexOf(one) !== at),
        [],
      );
    });

    it(`${file.language}: has no word that is filler in any language and yet means something alone`, () => {
      const filler = new Set(
        files.flatMap(({ filler }) => [...filler.often, ...filler.also]).flatMap(wordsOf),
      );
      assert.deepEqual(
        entries
          .map(({ entry }) => entry)
          .filter((entry) => wordsOf(entry).length === 1 && filler.has(wordsOf(entry)[0] ?? '')),
        [],
      );
    });
  }

  it('keeps the words of the first load few', () => {
    const core = JSON.stringify(packVocabulary(files, ['often']));
    assert.ok(core.length < 6000, `${core.length} characters`);
  });
});
