import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letterShards } from '../../src/generated/places/letter-shards.js';
import { regionNames } from '../../src/generated/region-names.en.js';
import { findPlaces } from '../../src/places/find-places.js';
import { suggestPlaces } from '../../src/places/suggest-places.js';
import type { Locality } from '../../src/region/region-code.js';

async function suggest(typed: string, around?: Locality): Promise<readonly string[]> {
  const found = await suggestPlaces(typed, { language: 'en', regionNames, around });
  return found.map(({ name, region }) => `${name} ${region}`);
}

describe('suggestions while a place is typed', () => {
  it('begin with the largest town', async () => {
    assert.equal((await suggest('Portl'))[0], 'Portland US-OR');
    assert.equal((await suggest('montr'))[0], 'Montréal CA-QC');
  });

  it('begin with regions that begin so', async () => {
    assert.deepEqual((await suggest('Oreg'))[0], 'Oregon US-OR');
    assert.ok((await suggest('nouv')).includes('New Brunswick CA-NB'));
  });

  it('prefer what is near', async () => {
    const [first] = await suggest('Springf', { country: 'US', region: 'US-OR' });
    assert.equal(first, 'Springfield US-OR');
  });

  it('keep to the region after a comma', async () => {
    const found = await suggest('Portland, ma');
    assert.ok(found.length > 0);
    assert.ok(
      found.every((place) => /US-M[AED]|CA-MB/.test(place)),
      found.join(),
    );
  });

  it('are eight at most, and none for one letter, digits or nothing', async () => {
    assert.equal((await suggest('san')).length, 8);
    assert.deepEqual(await suggest('s'), []);
    assert.deepEqual(await suggest('972'), []);
    assert.deepEqual(await suggest(''), []);
  });

  it('are asked about, where nothing is called what was typed', async () => {
    const options = { language: 'en', regionNames } as const;
    assert.deepEqual(await findPlaces('albuq', options), []);
    const [first, ...others] = await findPlaces('albuq', { ...options, isUnfinished: true });
    assert.equal(first?.name, 'Albuquerque');
    assert.equal(first?.corrected, true);
    assert.deepEqual(others, []);
    const whole = await findPlaces('Chico', { ...options, isUnfinished: true });
    assert.ok(whole.every(({ name }) => name === 'Chico'));
  });

  it('are the regions alone when the table does not arrive', async () => {
    const open = letterShards as Record<string, unknown>;
    const shard = open.u;
    open.u = () => Promise.reject(new Error('did not arrive'));
    try {
      assert.deepEqual(await suggest('uta'), ['Utah US-UT']);
    } finally {
      open.u = shard;
    }
  });
});
