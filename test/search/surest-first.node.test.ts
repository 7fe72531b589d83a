import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passesFilter } from '../../src/features/near/by-distance.js';
import type { Listing } from '../../src/schema/listing.js';
import { browse } from '../../src/search/browse.js';
import type { SearchQuery } from '../../src/search/search-query.js';
import { isAgedLine } from '../../src/search/surest-first.js';
import { ask, idsOf, listing } from './listing-fixture.js';

const query: SearchQuery = {
  text: '',
  country: 'US',
  region: 'US-OR',
  at: new Date('2026-11-24T18:00:00Z'),
  callerZone: 'America/Los_Angeles',
};
const number = (checked?: string) => ({
  channels: [
    { type: 'phone', value: '+18005550100', display: 'x', ...(checked && { checked }) } as const,
  ],
});
const open = (checked?: string) => ({ hours: { text: '24/7', ...(checked && { checked }) } });
const local = { regions: ['US-OR'] };
const browsed = (listings: readonly Listing[], changes: Partial<SearchQuery> = {}): string[] =>
  browse(listings, { ...query, ...changes }).map(({ listing: { id } }) => id);

describe('a list for an urgent need', () => {
  const old = listing('old', { ...local, ...number('2022-05'), ...open('2022-05') });
  const older = listing('older', { ...local, ...number('2012') });
  const undated = listing('undated', { ...local, ...number() });
  const fresh = listing('fresh', number('2026-09'));

  it('never puts a number older than two years before a fresher line', () => {
    const all = [undated, older, old, fresh];
    assert.deepEqual(browsed(all), ['fresh', 'old', 'older', 'undated']);
    assert.deepEqual(browsed(all, { kinds: ['talk', 'crisis'] }), [
      'fresh',
      'old',
      'older',
      'undated',
    ]);
    assert.deepEqual(idsOf(ask(all)), ['fresh', 'old', 'older', 'undated']);
  });

  it('makes no exception for 988 but by its date', () => {
    const crisis = { kinds: ['crisis'] } as const;
    const lifeline = (checked?: string) =>
      listing('988', {
        ...crisis,
        channels: [{ type: 'phone', value: '988', display: '988', ...(checked && { checked }) }],
      });
    const other = listing('other', { ...crisis, ...number('2026-09') });
    assert.deepEqual(browsed([other, lifeline('2026-09')]), ['988', 'other']);
    assert.deepEqual(browsed([other, lifeline('2023-09')]), ['other', '988']);
    assert.deepEqual(browsed([other, lifeline()]), ['other', '988']);
  });

  it('goes by the ways that the person can use', () => {
    const line = listing('line', {
      channels: [
        { type: 'phone', value: '+18005550100', display: 'x', checked: '2026-09' },
        { type: 'sms', value: '741741', display: '741741', checked: '2020-01' },
      ],
      kinds: ['talk', 'text-chat'],
    });
    assert.equal(isAgedLine(line, { ...query, kinds: ['talk'] }), false);
    assert.equal(isAgedLine(line, { ...query, kinds: ['text-chat'] }), true);
    assert.equal(isAgedLine(line, { ...query, silentOnly: true }), true);
  });

  it('puts what was open by old hours behind what is surely open, near by and far', () => {
    const then = listing('then', { ...local, ...number('2026-09'), ...open('2022-05') });
    const unproven = listing('unproven', { ...local, ...number('2026-09'), ...open() });
    const now = listing('now', {
      ...local,
      ...number('2026-09'),
      ...open('2026-09'),
      audiences: ['men'],
    });
    const far = listing('far', { ...number('2026-09'), ...open('2026-09') });
    assert.deepEqual(browsed([then, unproven, now, far]), ['now', 'then', 'unproven', 'far']);
  });

  it('is as ever where no clock can be trusted', () => {
    const at = new Date(Number.NaN);
    assert.equal(isAgedLine(old, { ...query, at }), false);
    assert.deepEqual(browsed([old, fresh], { at }), ['old', 'fresh']);
  });

  it('leaves places and other needs where they stand', () => {
    const place = { city: 'Portland', region: 'US-OR' } as const;
    const clinic = listing('clinic', { ...local, ...number(), kinds: ['naloxone'], place });
    const advice = listing('advice', { ...local, ...number(), kinds: ['treatment'] });
    assert.equal(isAgedLine(clinic, query), false);
    assert.equal(isAgedLine(advice, query), false);
    assert.equal(isAgedLine(old, { ...query, kinds: ['naloxone'] }), false);
  });

  it('keeps a line in its place that was asked for by its name', () => {
    const named = listing('named', { name: 'Harbor Line', ...number('2020'), kinds: ['crisis'] });
    const found = ask([fresh, named], { text: 'harbor line' });
    assert.equal(found.results[0]?.listing.id, 'named');
  });

  it('is in order for words that are nothing but a crisis', () => {
    const crisis = (id: string, checked?: string) =>
      listing(id, { kinds: ['crisis'], ...number(checked) });
    const found = ask([crisis('b-undated'), crisis('a-fresh', '2026-09')], { text: 'suicide' });
    assert.deepEqual(idsOf(found), ['a-fresh', 'b-undated']);
  });
});

describe('the filter for what is open now', () => {
  const filter = { openNow: true, within: undefined, unit: 'mi', helpIn: undefined } as const;
  const passes = (own: Partial<Listing>): boolean =>
    passesFilter(listing('a', own), undefined, filter, query);

  it('lets pass only what is open by hours of the last two years', () => {
    assert.equal(passes(open('2025-09')), true);
    assert.equal(passes(open('2022-05')), false);
    assert.equal(passes(open()), false);
  });
});
