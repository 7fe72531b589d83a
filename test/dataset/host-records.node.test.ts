import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withHostListings } from '../../src/dataset/host-records.js';
import type { Listing } from '../../src/schema/listing.js';
import { listing } from '../search/listing-fixture.js';

const ids = (listings: readonly Listing[]): string[] => listings.map(({ id }) => id);

describe('a host’s own records and ours', () => {
  const lifeline = listing('us-988-lifeline', { kinds: ['crisis'] });
  const spotter = listing('us-never-use-alone', { kinds: ['use-with-me'] });
  const poison = listing('us-poison', { kinds: ['information'], services: ['poison-advice'] });
  const national = listing('us-helpline', { kinds: ['talk'] });
  const local = listing('us-or-line', { kinds: ['crisis'], regions: ['US-OR'] });
  const bundled = [lifeline, spotter, poison, national, local];
  const own = [listing('county-line', { regions: ['US-OR'] })];

  it('stand together when merged', () => {
    assert.deepEqual(ids(withHostListings(bundled, own, 'merge')), [
      ...ids(bundled),
      'county-line',
    ]);
  });

  it('let the host’s word count for a record of the same id', () => {
    const better = listing('us-or-line', { name: 'Our line', regions: ['US-OR'] });
    const shown = withHostListings(bundled, [better], 'merge');
    assert.equal(shown.find(({ id }) => id === 'us-or-line')?.name, 'Our line');
  });

  it('keep the national lines for people in danger when replaced', () => {
    assert.deepEqual(ids(withHostListings(bundled, own, 'replace')), [
      'us-988-lifeline',
      'us-never-use-alone',
      'us-poison',
      'county-line',
    ]);
  });

  for (const mode of ['merge', 'replace'] as const) {
    it(`never change a national line for people in danger (${mode})`, () => {
      const wrong = listing('us-988-lifeline', { name: 'Call our office' });
      const shown = withHostListings(bundled, [wrong], mode);
      assert.equal(shown.find(({ id }) => id === 'us-988-lifeline')?.name, 'us-988-lifeline');
    });
  }
});
