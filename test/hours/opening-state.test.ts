import { expect } from '@open-wc/testing';
import { openingState } from '../../src/hours/opening-state.js';
import { OPENING_CASES } from './opening-cases.js';
import { sayCase } from './say-case.js';

describe('opening state', () => {
  for (const row of OPENING_CASES) {
    it(row.promise, () => expect(sayCase(row)).to.equal(row.expected));
  }

  it('answers for a long list before anybody notices', () => {
    const where = { callerZone: 'America/Chicago', region: 'US-IL' };
    const hours = {
      text: 'Mo,We 12:00-20:00; Tu,Th 10:00-18:00; Fr-Sa 09:00-17:00',
      timezone: 'America/Chicago',
    };
    const start = performance.now();
    for (let count = 0; count < 100; count++) {
      openingState(hours, new Date(Date.UTC(2026, 5, 10, 14, count)), where);
    }
    expect(performance.now() - start).to.be.below(150);
  });
});
