import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPublicHoliday } from '../../src/hours/holidays.js';
import { GOOD_FRIDAYS, HOLIDAY_CASES } from './holiday-cases.js';

const DAY = 86_400_000;

function holidaysOf(region: string, year: number): string {
  const first = Date.UTC(year, 0, 1) / DAY;
  const last = Date.UTC(year, 11, 31) / DAY;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((day) => isPublicHoliday(region, day))
    .map((day) => new Date(day * DAY).toISOString().slice(5, 10))
    .join(' ');
}

describe('public holidays', () => {
  for (const [region, year, days] of HOLIDAY_CASES) {
    it(`keeps those of ${region || 'nowhere'} in ${year}`, () => {
      assert.equal(holidaysOf(region, year), days);
    });
  }

  for (const date of GOOD_FRIDAYS) {
    it(`finds Good Friday on ${date}`, () => {
      const april = holidaysOf('CA-NL', Number(date.slice(0, 4))).split(' ')[1];
      assert.equal(april, date.slice(5));
    });
  }
});
