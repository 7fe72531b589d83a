import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';

const root = resolve(import.meta.dirname, '../..');
const resources = parseResources(readData(root)).map(({ resource }) => resource);
const attribution = readFileSync(resolve(root, 'data/ATTRIBUTION.md'), 'utf8');

describe('every exact point', () => {
  it('comes from a source that may be used', () => {
    const unfounded = resources
      .filter(({ place }) => place?.precision === 'exact')
      .filter(
        ({ sources }) =>
          !sources.some(
            ({ note = '' }) => /coordinates/.test(note) && !/no licence|GPL/.test(note),
          ),
      )
      .map(({ id }) => id);
    assert.deepEqual(unfounded, []);
  });
});

describe('ATTRIBUTION.md', () => {
  const sources = resources.flatMap((resource) => resource.sources);

  it('names every source whose terms ask for it', () => {
    const asked = sources.filter(({ note = '' }) => /Open Government Licence/.test(note));
    assert.ok(asked.length > 0);
    assert.match(attribution, /Open Government Licence – Canada/);
    assert.match(attribution, /GeoNames[\s\S]*CC BY 4\.0/);
    assert.match(attribution, /City of Chicago/);
  });

  it('stands beside a licence of our own words', () => {
    assert.match(readFileSync(resolve(root, 'data/LICENSE'), 'utf8'), /CC0 1\.0 Universal/);
  });
});
