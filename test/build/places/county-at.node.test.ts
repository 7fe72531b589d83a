import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countyAt } from '../../../src/build/places/county-at.js';

describe('the county of a point', () => {
  for (const [where, latitude, longitude, region, code] of [
    ['Salem, Oregon', 44.94, -123.03, 'US-OR', '41047'],
    ['Portland, Oregon', 45.52, -122.68, 'US-OR', '41051'],
    ['Anchorage, Alaska', 61.22, -149.9, 'US-AK', '02020'],
    ['St. Louis, an independent city', 38.63, -90.2, 'US-MO', '29510'],
    ['Honolulu, Hawaii', 21.31, -157.86, 'US-HI', '15003'],
    ['San Juan, Puerto Rico', 18.44, -66.06, 'US-PR', '72127'],
    ['Hartford, where regions took the place of counties', 41.76, -72.68, 'US-CT', undefined],
    ['Portland, said to be in Washington', 45.5, -122.68, 'US-WA', undefined],
    ['Toronto', 43.65, -79.38, 'CA-ON', undefined],
  ] as const) {
    it(`is known, or not: ${where}`, () =>
      assert.equal(countyAt(latitude, longitude, region), code));
  }
});
