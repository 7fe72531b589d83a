import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Listing } from '../../src/schema/listing.js';
import type { Kind } from '../../src/schema/vocabulary-terms.js';
import { browse } from '../../src/search/browse.js';
import { search } from '../../src/search/engine/search.js';
import { indexOf, listingsOf } from '../search/real-data.js';

const question = (region: string, kind: Kind, text = '') => ({
  text,
  region,
  country: 'US' as const,
  kinds: [kind],
  // A Monday noon in Chicago, when libraries are open: the hardest hour for all that is no library.
  at: new Date('2026-11-23T18:00:00Z'),
  callerZone: 'America/Chicago',
});

/** Whether each listing is the third or a later branch of its system in this order. */
function laterBranches(listings: readonly Listing[]): readonly boolean[] {
  const counts = new Map<string, number>();
  return listings.map(({ branchOf }) => {
    if (!branchOf) return false;
    const count = (counts.get(branchOf) ?? 0) + 1;
    counts.set(branchOf, count);
    return count > 2;
  });
}

describe('81 Chicago libraries', () => {
  for (const kind of ['naloxone', 'harm-reduction'] as const) {
    const asked = question('US-IL', kind);
    const local = [
      ['before anything is typed', browse(listingsOf('US-IL', 'en'), asked)],
      ['in a search', search(indexOf('US-IL'), asked).results],
    ] as const;
    for (const [when, results] of local) {
      const own = results.filter(({ scope }) => scope === 'local').map(({ listing }) => listing);

      it(`come after everything else near by, save for two: ${kind}, ${when}`, () => {
        const later = laterBranches(own);
        assert.ok(later.includes(true));
        assert.ok(!later.slice(later.indexOf(true)).includes(false));
      });
    }
  }

  it('leave a syringe programme among the first three for safer use', () => {
    const results = browse(listingsOf('US-IL', 'en'), question('US-IL', 'harm-reduction'));
    const first = results.filter(({ scope }) => scope === 'local').slice(0, 3);
    assert.ok(first.some(({ listing }) => listing.services.includes('syringe-services')));
  });

  it('leave a syringe programme or a machine among the first three for naloxone', () => {
    const results = browse(listingsOf('US-IL', 'en'), question('US-IL', 'naloxone'));
    const first = results.filter(({ scope }) => scope === 'local').slice(0, 3);
    assert.ok(first.some(({ listing }) => listing.branchOf !== 'chicago-public-library'));
  });
});

describe('every system of branches', () => {
  it('has two branches or more, all in one region', () => {
    const codes = ['US-IL', 'US-MD', 'US-AZ', 'US-CA', 'US-VA', 'US-HI', 'CA-ON', 'US-FL'];
    for (const code of codes) {
      const branches = listingsOf(code, 'en').filter(({ branchOf }) => branchOf);
      for (const { branchOf, id } of branches)
        assert.ok(branches.filter((other) => other.branchOf === branchOf).length > 1, id);
    }
  });
});
