import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from '../../../src/build/check/read-data.js';
import { lineWords } from '../../../src/build/wordpress/line-words.js';
import { regionLines } from '../../../src/build/wordpress/region-lines.js';
import { displayMatches } from '../../../src/contact/display-matches.js';
import { INTERFACE_LANGUAGES } from '../../../src/schema/vocabulary-terms.js';

/** More letters than this are content, not a fallback: the finder would show them below itself. */
const MOST_LETTERS = 999;

const regions = regionLines(readData());
const all = regions.flatMap(({ code, lines }) =>
  INTERFACE_LANGUAGES.flatMap((language) =>
    lines[language].flatMap((line) =>
      line.ways.map((way) => ({ code, language, line, way, at: `${code} ${language} ${line.id}` })),
    ),
  ),
);
const words = await lineWords();

describe('the lines that the server writes', () => {
  it('exist for both countries and every region, in every language, with a line for all', () => {
    assert.equal(regions.length, 71);
    for (const { code, lines } of regions) {
      for (const language of INTERFACE_LANGUAGES) {
        assert.ok(
          lines[language].some(({ id, ways }) => /^(us|ca)-211$/.test(id) && ways.length > 0),
          `${code} ${language}`,
        );
      }
    }
  });

  it('dial what they show', () => {
    for (const { way, at } of all) {
      const dialled = /^(?:tel|sms):([+\d]+)/.exec(way.href)?.[1] ?? '';
      assert.ok(displayMatches(way.number, dialled), at);
    }
  });

  it('say the word that a text needs', () => {
    const worded = all.filter(({ way }) => way.href.includes('body='));
    assert.ok(worded.length > 0);
    for (const { way, at } of worded) assert.ok(way.word, at);
  });

  it('put what was seen last first', () => {
    const alberta = regions.find(({ code }) => code === 'CA-AB')?.lines.en ?? [];
    const dates = alberta.slice(0, -1).map(({ ways }) => ways[0]?.checked ?? '');
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.ok(dates.length > 2);
  });

  it('are few enough to be the finder’s fallback, everywhere', () => {
    for (const { code, lines } of regions) {
      for (const language of INTERFACE_LANGUAGES) {
        const said = words[language];
        const strip = `${said.overdose}: ${said.call911}. ${said.crisis}: ${said.call988}, ${said.text988}.`;
        const aged = ` (${said.checkedUnknown}; ${said.mayHaveChanged})`;
        const items = lines[language].flatMap(({ name, ways }) =>
          ways.map(
            (way) =>
              said.phone.replace('%s', name) +
              way.number +
              said.keyword +
              (way.word ?? '') +
              (way.press ? said.press : '') +
              aged,
          ),
        );
        const { length } = [strip, ...items].join('');
        assert.ok(length <= MOST_LETTERS, `${code} ${language}: ${length} letters`);
      }
    }
  });

  it('have their words from the finder, with one place for a name or a number', () => {
    for (const language of INTERFACE_LANGUAGES) {
      const { phone, sms, press, keyword, checked } = words[language];
      for (const text of [phone, sms, press, keyword, checked])
        assert.equal(text.split('%s').length, 2, `${language}: ${text}`);
    }
  });
});
