import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRetired } from '../../../src/search/engine/find-retired.js';
import { search } from '../../../src/search/engine/search.js';
import { coreVocabulary, indexOf, retiredListings } from '../real-data.js';
import {
  alarms,
  falseAlarms,
  type GoldenQuery,
  goldenQueries,
  isExpected,
  retiredQueries,
} from './golden-queries.js';
import { heldOutAlarms } from './held-out-queries.js';

const at = new Date('2026-11-24T18:00:00Z');
const all = Object.values(goldenQueries).flat();

const answers = new Map<GoldenQuery, readonly string[]>();

/** What a question finds. Two tests and their reports ask each. */
function ids(question: GoldenQuery): readonly string[] {
  const known = answers.get(question);
  if (known) return known;
  const [text, region, language] = question;
  const index = indexOf(region, language);
  const country = region.startsWith('CA') ? 'CA' : 'US';
  const query = { text, region, country, at, callerZone: 'America/Chicago' } as const;
  const found = search(index, query).results.map(({ listing }) => listing.id);
  answers.set(question, found);
  return found;
}

function actionOf(text: string, vocabulary?: typeof coreVocabulary): string | undefined {
  const query = {
    text,
    region: 'US-OR',
    country: 'US',
    at,
    callerZone: 'America/Chicago',
  } as const;
  return search(indexOf('US-OR', 'en', vocabulary), query).action;
}

describe('what a person types leads to the right line', () => {
  it('puts it first in 98 of 100 questions', () => {
    const misses = all.filter((query) => !isExpected(query[3], ids(query)[0]));
    const report = misses.map(
      (query) => `\n  "${query[0]}" ${query[1]} ${query[2]}: ${ids(query).slice(0, 3)}`,
    );
    assert.ok(
      misses.length <= all.length * 0.02,
      `${misses.length} of ${all.length} missed${report.join('')}`,
    );
  });

  it('shows it among the first three in every question', () => {
    const misses = all.filter(
      (query) =>
        !ids(query)
          .slice(0, 3)
          .some((id) => isExpected(query[3], id)),
    );
    assert.deepEqual(
      misses.map(([text, region]) => `${text} ${region}`),
      [],
    );
  });
});

describe('a number or a name that ended', () => {
  for (const [text, region, entry, first] of retiredQueries) {
    it(`is known, and led on from: "${text}" in ${region}`, () => {
      const country = region.startsWith('CA') ? 'CA' : 'US';
      const found = findRetired(retiredListings('en'), { text, region, country });
      const named = found.find(({ id }) => id === entry);
      assert.ok(named, `found ${found.map(({ id }) => id)}`);
      assert.equal(named.replacedBy[0], first);
      const listed = indexOf(region, 'en').listings.map(({ id }) => id);
      assert.ok(listed.includes(first), `${first} is not listed in ${region}`);
    });
  }

  it('is claimed of no question that has its own answer', () => {
    const wrong = all.filter(([text, region]) => {
      const country = region.startsWith('CA') ? 'CA' : 'US';
      return findRetired(retiredListings('en'), { text, region, country }).length > 0;
    });
    assert.deepEqual(
      wrong.map(([text, region]) => `${text} ${region}`),
      [],
    );
  });
});

describe('words of danger', () => {
  it('call for the matching action', () => {
    const held = heldOutAlarms.map(
      ([text, action]) => [text, action === 'none' ? undefined : action] as const,
    );
    const missed = [...alarms, ...held].filter(([text, action]) => actionOf(text) !== action);
    assert.deepEqual(
      missed.map(([text]) => `${text}: ${actionOf(text)}`),
      [],
    );
  });

  it('are few enough in the first load, and yet the plainest of them', () => {
    const plain = [
      'i want to die',
      'kill myself',
      'me quiero morir',
      'je veux mourir',
      'not breathing',
      'no respira',
      'overdose',
      'suicide',
    ];
    assert.deepEqual(
      plain.filter((text) => !actionOf(text, coreVocabulary)),
      [],
    );
  });

  it('do not ring when they only sound alike', () => {
    assert.deepEqual(
      falseAlarms.filter((text) => actionOf(text)).map((text) => `${text}: ${actionOf(text)}`),
      [],
    );
  });
});
