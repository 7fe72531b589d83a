import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frameWords } from '../../src/embed/frame-words.js';
import { LINK_WORDS } from '../../src/embed/plain-links.js';
import { packs } from '../../src/generated/packs.js';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';

describe('the words of the entries that are not modules', () => {
  for (const language of INTERFACE_LANGUAGES) {
    it(`call 911 and 988 what the finder calls them (${language})`, async () => {
      const { call911, call988, text988 } = (await packs[language]()).pack.strings.emergency;
      assert.deepEqual(LINK_WORDS[language], [call911, call988, text988]);
    });

    it(`are in a frame, too (${language})`, () => {
      assert.equal(frameWords(language).language, language);
    });
  }
});
