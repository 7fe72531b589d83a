import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../src/hours/parse-hours.js';
import { UNREADABLE_HOURS } from './opening-cases.js';
import { PUBLISHED_HOURS } from './published-hours.js';

describe('parsing hours', () => {
  it('reads every text that services publish', () => {
    assert.deepEqual(
      PUBLISHED_HOURS.filter((text) => !parseHours(text)),
      [],
    );
  });

  for (const text of UNREADABLE_HOURS) {
    it(`does not guess at ${JSON.stringify(text)}`, () =>
      assert.equal(parseHours(text), undefined));
  }

  it('reads days, counts and times', () => {
    assert.deepEqual(parseHours('Sa-Mo,We[1,-1] 9:00-12:00,22:00-02:00; PH off'), {
      rules: [
        {
          days: [{ day: 6 }, { day: 7 }, { day: 1 }, { day: 3, nth: [1, -1] }],
          times: [
            [540, 720],
            [1320, 1560],
          ],
        },
        { days: [{ day: 0 }], times: [] },
      ],
      always: false,
      mentionsHolidays: true,
    });
  });

  it('does not mind spaces', () => {
    assert.deepEqual(
      parseHours('  Mo , Tu  09:00-12:00 , 13:00-17:00 ;Sa  off '),
      parseHours('Mo,Tu 09:00-12:00,13:00-17:00; Sa off'),
    );
  });
});
