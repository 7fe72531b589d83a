import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listing } from '../../src/schema/listing.js';
import { bestFirst } from '../../src/search/best-first.js';
import type { SearchAnswer } from '../../src/search/search-query.js';
import { ask, listing } from './listing-fixture.js';

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
  return bestFirst(answer, {});
}

describe('the order of a typed question', () => {
  it('leads to a place that has what was asked for, before one that treats otherwise', () => {
    assert.deepEqual(ordered([methadone, residence, line]), [line, methadone, residence]);
  });

  it('leaves a page where it was asked for by most of its name, and no further', () => {
    const page = listing('page', { name: 'Naloxone at home', kinds: ['naloxone'], channels: [] });
    const kit = listing('kit', { kinds: ['naloxone'] });
    const first = (text: string): string | undefined =>
      bestFirst(ask([page, kit], { text }), {})[0]?.id;
    assert.equal(first('naloxone at home'), 'page');
    assert.equal(first('naloxone'), 'kit');
  });

  it('leaves what is for something else than a line for treatment: gambling is not its job', () => {
    const gambling = listing('gambling', { kinds: ['information'], services: ['gambling'] });
    const answer: SearchAnswer = {
      results: [gambling, line].map((one) => ({
        listing: one,
        scope: 'national',
        score: 1,
        matched: [],
      })),
      understood: { kinds: ['treatment'], services: ['gambling'] },
    };
    assert.deepEqual(bestFirst(answer, {}), [gambling, line]);
  });
});
