import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTollFree, regionsOfAreaCode } from '../../src/build/check/area-codes.js';
import { numberTrouble } from '../../src/reading/number-country.js';

const CODES = Array.from({ length: 800 }, (_, index) => `${200 + index}`);

describe('the country of a number in a site’s own record', () => {
  for (const [country, other] of [
    ['US', 'CA'],
    ['CA', 'US'],
  ] as const) {
    it(`is told as the build tells it: ${country}`, () => {
      for (const code of CODES) {
        const inUse = regionsOfAreaCode(code);
        if (inUse.length === 0) continue;
        const isHere = inUse.some((region) => region.startsWith(country));
        const trouble = numberTrouble(`${code}2345678`, [country]);
        assert.equal(trouble === undefined, isHere, `${code}: ${trouble}`);
        const elsewhere = numberTrouble(`${code}2345678`, [other]);
        assert.equal(elsewhere === undefined, !isHere, `${code}: ${elsewhere}`);
      }
    });
  }

  it('is either for toll-free numbers', () => {
    for (const code of CODES.filter(isTollFree)) {
      for (const region of ['US-OR', 'CA-ON']) {
        assert.equal(numberTrouble(`${code}2345678`, [region]), undefined);
      }
    }
  });
});
