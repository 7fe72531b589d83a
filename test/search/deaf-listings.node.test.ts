import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseResources } from '../../src/build/check/check-data.js';
import { readData } from '../../src/build/check/read-data.js';
import { isSilent } from '../../src/contact/channel-kinds.js';

describe('the filter for Deaf and hard-of-hearing people', () => {
  it('loses no service that signs: each has a way that needs no hearing', () => {
    const signing = parseResources(readData())
      .map(({ resource }) => resource)
      .filter(
        ({ languages, channels }) =>
          languages?.includes('ase') ||
          channels.some((channel) => channel.languages?.includes('ase')),
      );
    assert.ok(signing.length >= 3);
    const lost = signing.filter(({ channels }) => !channels.some(isSilent));
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    );
  });
});
