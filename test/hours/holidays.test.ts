import { expect } from '@open-wc/testing';
import { isPublicHoliday } from '../../src/hours/holidays.js';
import { HOLIDAY_CASES } from './holiday-cases.js';

describe('public holidays', () => {
  it('are the same in every engine', () => {
    for (const [region, year, days] of HOLIDAY_CASES) {
      for (const day of days.split(' ').filter(Boolean)) {
        const number = Date.parse(`${year}-${day}`) / 86_400_000;
        expect(isPublicHoliday(region, number), `${region} ${year}-${day}`).to.equal(true);
      }
    }
  });
});
