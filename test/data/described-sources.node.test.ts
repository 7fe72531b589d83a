import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';

const resources = parseResources(readData()).map(({ resource }) => resource);

describe('a source without an address', () => {
  it('says what it was', () => {
    const silent = resources.flatMap(({ id, sources }) =>
      sources
        .filter(({ url, note }) => url === null && !note)
        .map((source) => `${id}: ${source.id}`),
    );
    assert.deepEqual(silent, []);
  });

  it('has no date if nobody knows which one it was', () => {
    const dated = resources.flatMap(({ id, sources }) =>
      sources
        .filter(({ seen, note }) => seen !== null && /which one was not kept/.test(note ?? ''))
        .map((source) => `${id}: ${source.id}`),
    );
    assert.deepEqual(dated, []);
  });
});
