import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { proofOfExistence } from '../../src/dataset/proof.js';

describe('a place that no official page lists', () => {
  // Somebody walks there. A report of a machine that was new in 2023 does not say that it stands today.
  it('was seen at work in 2024 or later', () => {
    const old = parseResources(readData())
      .map(({ resource }) => resource)
      .filter(({ place, sources }) => place && !sources.some(({ kind }) => kind === 'official'))
      .filter((resource) => (proofOfExistence(resource).date ?? '') < '2024')
      .map(({ id }) => id);
    assert.deepEqual(old, []);
  });
});
