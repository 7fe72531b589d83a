import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlace } from '../../../src/build/check/check-place.js';
import { readData } from '../../../src/build/check/read-data.js';
import { ZIP_STRADDLERS } from '../../../src/build/places/zip-straddlers.js';
import { findPostal } from '../../../src/places/find-postal.js';
import { readPostalCode } from '../../../src/places/read-postal-code.js';
import type { Resource } from '../../../src/schema/resource.js';
import { sampleRecord } from '../../support/sample-data.js';

const { regions } = readData();

function isAccepted(postalCode: string, region: string): boolean {
  const place = { city: 'Somewhere', region, postalCode };
  const resource = sampleRecord({ regions: [region], place }) as unknown;
  return checkPlace(place, resource as Resource, regions).length === 0;
}

describe('a postal code that lies in two regions', () => {
  for (const [zip, states] of ZIP_STRADDLERS) {
    it(`is accepted in each: ${zip} in ${states.join(' and ')}`, () => {
      for (const state of states) assert.ok(isAccepted(zip, state), state);
      assert.ok(isAccepted(`${zip}-1234`, states[0] ?? ''));
    });
  }

  it('is refused in a third', () => {
    assert.ok(!isAccepted('42223', 'US-OH'));
    assert.ok(!isAccepted('97635', 'US-WA'));
  });

  it('is that of the government of Canada in Ottawa and in Gatineau', () => {
    for (const code of ['K1A 0A9', 'K1A 0C9']) {
      assert.ok(isAccepted(code, 'CA-ON'));
      assert.ok(isAccepted(code, 'CA-QC'));
      assert.ok(!isAccepted(code, 'CA-NB'));
    }
    assert.ok(!isAccepted('K1B 0A9', 'CA-QC'));
  });

  it('leads a person who types it to both', async () => {
    for (const typed of ['K1A', 'K1A 0C9']) {
      const [place] = await findPostal(readPostalCode(typed) ?? assert.fail(typed));
      assert.deepEqual([place?.region, place?.alsoIn], ['CA-ON', ['CA-QC']]);
    }
  });
});

describe('any other', () => {
  it('is accepted in its own region only', () => {
    assert.ok(isAccepted('97204', 'US-OR'));
    assert.ok(!isAccepted('97204', 'US-WA'));
    assert.ok(isAccepted('X0A 0H0', 'CA-NU'));
  });
});
