import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { search } from '../../src/search/search.js';
import {
  alarms,
  falseAlarms,
  type GoldenQuery,
  goldenQueries,
  isExpected,
} from './golden-queries.js';
import { coreVocabulary, indexOf } from './real-data.js';

const at = new Date('2026-11-24T18:00:00Z');
const all = Object.values(goldenQueries).flat();

function ids([text, region, language]: GoldenQuery, vocabulary?: typeof coreVocabulary): string[] {
  const index = indexOf(region, language, vocabulary);
  const country = region.startsWith('CA') ? 'CA' : 'US';
  const query = { text, region, country, at, callerZone: 'America/Chicago' } as const;
  return search(index, query).results.map(({ listing }) => listing.id);
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
  it('has at least 150 questions', () => {
    assert.ok(all.length >= 150, `${all.length}`);
  });

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

describe('words of danger', () => {
  it('call for the matching action', () => {
    const missed = alarms.filter(([text, action]) => actionOf(text) !== action);
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
