import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shards } from '../../src/dataset/load-region.js';
import { RegionLoader } from '../../src/finder/region-loader.js';
import type { Listing } from '../../src/schema/listing.js';

const LINE = { id: 'us-or-line' } as Listing;
const shards = (listings: readonly Listing[]): Shards => ({
  'US-OR': async () => ({ listings, notes: [] }),
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function makeLoader(): RegionLoader {
  return new RegionLoader({ requestUpdate: () => undefined } as never, () => undefined);
}

describe('the region in hand', () => {
  it('is loading until it is there', async () => {
    const loader = makeLoader();
    loader.show('US-OR', shards([LINE]));
    assert.equal(loader.status, 'loading');
    await settled();
    assert.equal(loader.status, 'ready');
  });

  it('is there while it loads in another language: nothing on the page moves', async () => {
    const loader = makeLoader();
    loader.show('US-OR', shards([LINE]));
    await settled();
    const inFrench = { ...LINE };
    loader.show('US-OR', shards([inFrench]));
    assert.deepEqual([loader.status, loader.listings], ['ready', [LINE]]);
    await settled();
    assert.equal(loader.listings[0], inFrench);
  });

  it('is loading again in another region', async () => {
    const loader = makeLoader();
    const both = { ...shards([LINE]), 'US-WA': async () => ({ listings: [], notes: [] }) };
    loader.show('US-OR', both);
    await settled();
    loader.show('US-WA', both);
    assert.deepEqual([loader.status, loader.listings], ['loading', []]);
  });
});
