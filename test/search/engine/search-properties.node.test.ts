import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../../../src/schema/vocabulary-terms.js';
import { type SearchQuery, search } from '../../../src/search/engine/search.js';
import { indexOf } from '../real-data.js';
import { goldenQueries } from './golden-queries.js';

const questions = Object.values(goldenQueries)
  .flat()
  .map(([text]) => text);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  // Lone surrogates, control characters, marks without letters.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10_000 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...questions, 'in', 'near', '988', '…', '*', '(', '\\', '['), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);
const asked = fc.record({
  text: fc.oneof(fc.constantFrom(...questions), anyText),
  region: fc.constantFrom('US-OR', 'CA-QC', undefined),
  kinds: fc.option(fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 3 }), {
    nil: undefined,
  }),
  silentOnly: fc.boolean(),
});

function answer(query: Partial<SearchQuery> & Pick<SearchQuery, 'text'>) {
  const region = query.region ?? 'US-OR';
  return search(indexOf(region, 'en'), {
    country: region.startsWith('CA') ? 'CA' : 'US',
    at: new Date('2026-11-24T18:00:00Z'),
    callerZone: 'America/Denver',
    ...query,
  });
}

function ids(query: Parameters<typeof answer>[0]): string[] {
  return answer(query).results.map(({ listing }) => listing.id);
}

describe('whatever is typed', () => {
  it('never throws, even when every result is looked at', () => {
    fc.assert(
      fc.property(asked, (query) => {
        for (const { matched } of answer(query).results.slice(0, 5)) void matched;
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same order every time', () => {
    fc.assert(
      fc.property(asked, (query) => assert.deepEqual(ids(query), ids(query))),
      { numRuns: 200 },
    );
  });

  it('shows no listing twice', () => {
    fc.assert(
      fc.property(asked, (query) => assert.equal(new Set(ids(query)).size, ids(query).length)),
      { numRuns: 200 },
    );
  });

  it('finds no more with a filter than without it', () => {
    fc.assert(
      fc.property(asked, ({ kinds, silentOnly, ...query }) => {
        const all = new Set(ids(query));
        for (const id of ids({ ...query, kinds, silentOnly })) assert.ok(all.has(id), id);
      }),
      { numRuns: 300 },
    );
  });

  it('reads no more of a text than a person would type, so that length costs no time', () => {
    const long = [
      'naloxne '.repeat(1250),
      'x'.repeat(10_000),
      '1-800 '.repeat(1600),
      'in '.repeat(3300),
      questions.join(' ').slice(0, 10_000),
    ];
    for (const text of long) assert.deepEqual(ids({ text }), ids({ text: text.slice(0, 400) }));
  });
});
