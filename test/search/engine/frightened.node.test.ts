import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bestFirst } from '../../../src/search/best-first.js';
import { search } from '../../../src/search/engine/search.js';
import { indexOf } from '../real-data.js';
import { frightenedQueries } from './frightened-queries.js';
import { isExpected } from './golden-queries.js';

const at = new Date('2026-11-24T18:00:00Z');

const asked = frightenedQueries.map(([text, region, language, first, action]) => {
  const country = region.startsWith('CA') ? 'CA' : 'US';
  const query = { text, region, country, at, callerZone: 'America/Chicago' } as const;
  const answer = search(indexOf(region, language), query);
  const cards = bestFirst(answer, {}).map(({ id }) => id);
  return { question: `${text} (${region}, ${language})`, answer, cards, first, action };
});

describe('what a frightened person types', () => {
  it('has the right help on the first card', () => {
    assert.deepEqual(
      asked
        .filter(({ cards, first }) => !isExpected(first, cards[0]))
        .map(({ question, cards }) => `${question}: ${cards.slice(0, 3)}`),
      [],
    );
  });

  it('says 911 where a life is in danger, 988 in a crisis, and neither otherwise', () => {
    assert.deepEqual(
      asked
        .filter(({ answer, action }) => answer.action !== action)
        .map(({ question, answer }) => `${question}: ${answer.action}`),
      [],
    );
  });
});
