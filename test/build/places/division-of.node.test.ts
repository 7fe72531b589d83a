import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownAreas } from '../../../src/build/places/area-tables.js';
import { divisionOf } from '../../../src/build/places/division-of.js';

describe('the census division of a town', () => {
  for (const [city, region, code] of [
    ['Ottawa', 'CA-ON', '3506'],
    ['Thunder Bay', 'CA-ON', '3558'],
    ['Halifax', 'CA-NS', '1209'],
    ['Surrey', 'CA-BC', '5915'],
    ['Toronto', 'CA-ON', '3520'],
    ['Montréal', 'CA-QC', '2466'],
    ['Edmonton', 'CA-AB', '4811'],
    ['Whitehorse', 'CA-YT', '6001'],
    ['Yellowknife', 'CA-NT', undefined],
    ['Regina', 'CA-SK', undefined],
    ['Nowhere', 'CA-ON', undefined],
    ['Ottawa', 'CA-QC', undefined],
  ] as const) {
    it(`is known, or not: ${city}, ${region}`, () => assert.equal(divisionOf(city, region), code));
  }

  it('has a name in every province and territory', () => {
    const names = knownAreas();
    const codes = [...names.keys()].filter((code) => code.length === 4);
    for (const first of '10 11 12 13 24 35 46 47 48 59 60 61 62'.split(' ')) {
      assert.ok(
        codes.some((code) => code.startsWith(first)),
        first,
      );
    }
    assert.equal(names.get('2466'), 'Montréal');
    assert.equal(names.get('3506'), 'Ottawa');
    assert.ok(codes.length >= 285, `${codes.length}`);
  });
});
