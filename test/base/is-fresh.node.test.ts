import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFresh } from '../../src/base/is-fresh.js';

const at = new Date('2026-11-29T12:00:00Z');

describe('what counts as fresh', () => {
  it('is at most two years old on the day of use', () => {
    assert.equal(isFresh('2024-11-29', at), true);
    assert.equal(isFresh('2024-11-28', at), false);
    assert.equal(isFresh('2026-11', new Date('2028-12-01T00:00:00Z')), false);
  });

  it('counts a month or a year from its first day', () => {
    assert.equal(isFresh('2024-12', at), true);
    assert.equal(isFresh('2024-11', at), false);
    assert.equal(isFresh('2025', at), true);
    assert.equal(isFresh('2024', at), false);
  });

  it('is nothing without a date, and nothing where no clock can be trusted', () => {
    assert.equal(isFresh(undefined, at), false);
    assert.equal(isFresh('', at), false);
    assert.equal(isFresh('2026-09', new Date(Number.NaN)), false);
  });
});
