import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listing } from '../../src/schema/listing.js';
import { bestFirst } from '../../src/search/best-first.js';
import type { SearchAnswer } from '../../src/search/search-query.js';
import { listing } from './listing-fixture.js';

const PLACE = { city: 'Springfield', region: 'US-IL', country: 'US' } as Listing['place'];

const methadone = listing('methadone', {
  kinds: ['treatment'],
  services: ['methadone'],
  place: PLACE,
});
const residence = listing('residence', {
  kinds: ['treatment'],
  services: ['residential'],
  place: PLACE,
});
const line = listing('line', { kinds: ['treatment'] });

function ordered(results: readonly Listing[]): readonly Listing[] {
  const answer: SearchAnswer = {
    results: results.map((one) => ({ listing: one, scope: 'local', score: 1, matched: [] })),
    understood: { kinds: ['treatment'], services: ['methadone'] },
  };
  return bestFirst(answer, {}, 'methadone');
}

describe('the order of a typed question', () => {
  it('leads to a place that has what was asked for, before one that treats otherwise', () => {
    assert.deepEqual(ordered([methadone, residence, line]), [line, methadone, residence]);
  });

  it('leaves a page where it was asked for by most of its name, and no further', () => {
    const page = listing('page', {
      name: 'Methadone in Illinois',
      kinds: ['treatment'],
      channels: [],
    });
    const named: SearchAnswer = {
      results: [
        { listing: page, scope: 'local', score: 1, matched: [], isNamed: true },
        { listing: line, scope: 'local', score: 1, matched: [] },
      ],
      understood: { kinds: ['treatment'], services: [] },
    };
    assert.equal(bestFirst(named, {}, 'methadone in illinois')[0], page);
    assert.equal(bestFirst(named, {}, 'methadone')[0], line);
  });
});
