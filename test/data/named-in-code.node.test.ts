import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { isCallOrText } from '../../src/contact/channel-kinds.js';
import { FALLBACK_IDS } from '../../src/dataset/fallback-lines.js';

const resources = parseResources(readData()).map(({ resource }) => resource);

describe('the lines that an empty answer shows, which the code names', () => {
  for (const [country, ids] of Object.entries(FALLBACK_IDS)) {
    for (const id of ids) {
      it(`${id} is listed for anybody in ${country}, by a number`, () => {
        const found = resources.find((resource) => resource.id === id);
        assert.equal(found?.status, 'active');
        assert.ok(found.regions.includes(country));
        assert.ok(found.audiences.includes('general'));
        assert.ok(found.channels.some(isCallOrText));
      });
    }
  }

  it('begin with one that answers at any hour', () => {
    for (const [first] of Object.values(FALLBACK_IDS)) {
      const found = resources.find(({ id }) => id === first);
      assert.equal(found?.hours?.text, '24/7');
    }
  });
});
