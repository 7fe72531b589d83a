import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardSlices } from '../../src/finder/card-slices.js';
import type { ResultGroup } from '../../src/finder/finder-state.js';
import type { Listing } from '../../src/schema/listing.js';

const group = (from: number, length: number, shown = length): ResultGroup => ({
  id: 'best',
  title: '',
  listings: Array.from({ length }, (_, at) => ({ id: `${from + at}` }) as Listing),
  shown,
});
const PHONE = { isSmall: true };

describe('the cards of one frame', () => {
  it('are all of them where they are few', () => {
    const slices = new CardSlices();
    assert.equal(slices.next([group(0, 6)], PHONE, 'first'), undefined);
    assert.equal(slices.isPart, false);
  });

  it('are the first of many, and the rest follows', () => {
    const slices = new CardSlices();
    const groups = [group(0, 5), group(5, 40, 20)];
    assert.deepEqual([...(slices.next(groups, PHONE, 'first') ?? [])], [...'012345']);
    assert.equal(slices.isPart, true);
    assert.equal(slices.next(groups, PHONE, 'more')?.size, 14);
    assert.equal(slices.next(groups, PHONE, 'more')?.size, 22);
    assert.equal(slices.next(groups, PHONE, 'more'), undefined);
    assert.equal(slices.isPart, false);
  });

  it('keep what stands, wherever it stands', () => {
    const slices = new CardSlices();
    slices.next([group(50, 6)], PHONE, 'first');
    const drawn = slices.next([group(0, 20), group(50, 6)], PHONE, 'first');
    assert.deepEqual([...(drawn ?? [])].slice(6), ['50', '51', '52', '53', '54', '55']);
  });

  it('are fewer while somebody types: the next letter may have others', () => {
    assert.equal(new CardSlices().next([group(0, 8)], PHONE, 'few')?.size, 3);
    assert.equal(new CardSlices().next([group(0, 20)], {}, 'few')?.size, 6);
  });

  it('are more in a large window', () => {
    assert.equal(new CardSlices().next([group(0, 20)], {}, 'first')?.size, 10);
  });

  it('are never more than a slow phone draws between two taps', () => {
    for (const pace of ['few', 'first', 'more'] as const) {
      const size = new CardSlices().next([group(0, 60)], PHONE, pace)?.size ?? 60;
      assert.ok(size <= 8, `${size} new cards in one frame (${pace})`);
    }
  });
});
