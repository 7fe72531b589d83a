import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { checkData, parseResources } from '../../src/build/check/check-data.js';
import { describeProblem } from '../../src/build/check/problem.js';
import { readData } from '../../src/build/check/read-data.js';
import { toFacts, toMoreWords, toWords } from '../../src/build/modules/split-listing.js';
import { joinWords } from '../../src/dataset/join-words.js';
import { dropAbsent, toListing } from '../../src/dataset/to-listing.js';
import { datasetJsonSchema } from '../../src/schema/resource-schema.js';
import { INTERFACE_LANGUAGES } from '../../src/schema/vocabulary-terms.js';

const root = resolve(import.meta.dirname, '../..');
const files = readData(root);
const today = new Date().toISOString().slice(0, 10);

describe('the data', () => {
  it('has no problems', () => {
    const errors = checkData(files, today).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors.map(describeProblem), []);
  });

  it('comes out of its two halves as it went in, in every language', () => {
    for (const language of INTERFACE_LANGUAGES) {
      for (const { resource } of parseResources(files)) {
        const listing = toListing(resource, language);
        if (!listing) continue;
        const { sources, operator, services, keywords, languagesChecked } = listing;
        const details = dropAbsent({ sources, operator, services, keywords, languagesChecked });
        const words = { ...toWords(listing), ...toMoreWords(listing) };
        assert.deepEqual({ ...joinWords(toFacts(listing), words), ...details }, listing);
      }
    }
  });

  it('is described by the published JSON Schema', () => {
    const published = JSON.parse(readFileSync(join(root, 'data/resource.schema.json'), 'utf8'));
    assert.deepEqual(published, JSON.parse(JSON.stringify(datasetJsonSchema())));
  });
});

describe('the regions', () => {
  const codes = files.regions.map(({ code }) => code);

  it('are two countries, 50 states, DC, five territories, and 13 provinces and territories', () => {
    assert.equal(codes.filter((code) => code.startsWith('US-')).length, 56);
    assert.equal(codes.filter((code) => code.startsWith('CA-')).length, 13);
    assert.deepEqual(
      codes.filter((code) => code.length === 2),
      ['US', 'CA'],
    );
    assert.equal(new Set(codes).size, codes.length);
  });

  it('have a name in every language', () => {
    for (const { names } of files.regions) {
      for (const language of INTERFACE_LANGUAGES) assert.ok(names[language]);
    }
  });

  it('follow clocks that exist', () => {
    for (const { code, timezones } of files.regions) {
      assert.equal(timezones.length === 0, code.length === 2, code);
      for (const timeZone of timezones) assert.ok(new Intl.DateTimeFormat('en', { timeZone }));
    }
  });
});

describe('the short codes', () => {
  it('each have an owner, a purpose and known regions', () => {
    const codes = files.regions.map(({ code }) => code);
    for (const { value, owner, purpose, regions } of files.shortCodes) {
      assert.ok(owner && purpose, value);
      assert.ok(
        regions.every((region) => codes.includes(region)),
        value,
      );
    }
  });
});
