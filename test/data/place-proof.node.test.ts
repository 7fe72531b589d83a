import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import type { Resource } from '../../src/schema/resource.js';

const places = parseResources(readData())
  .map(({ resource }) => resource)
  .filter(({ place }) => place);
const isOld = ({ sources }: Resource): boolean =>
  !sources.some(({ seen, supports }) => seen && seen >= '2024' && supports.length > 0);

describe('a place that no official page lists', () => {
  // Somebody walks there. A report of a machine that was new in 2023 does not say that it stands today.
  it('was seen at work in 2024 or later', () => {
    const old = places
      .filter(({ sources }) => !sources.some(({ kind }) => kind === 'official'))
      .filter(isOld)
      .map(({ id }) => id);
    assert.deepEqual(old, []);
  });
});

describe('a place that was last seen before 2024', () => {
  it('asks people to call before they go', () => {
    const sure = places.filter(({ place }) => !place?.callFirst).filter(isOld);
    assert.deepEqual(
      sure.map(({ id }) => id),
      [],
    );
  });
});
