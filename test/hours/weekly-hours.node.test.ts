import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weeklyHours } from '../../src/hours/weekly-hours.js';

describe('hours to show', () => {
  it('puts days with the same times together, in the order of the week', () => {
    assert.deepEqual(
      weeklyHours('Tu,Th 10:00-18:00; We,Mo 12:00-20:00; Fr-Sa 09:00-12:00,13:00-17:00'),
      [
        { days: [1, 3], times: [[720, 1200]] },
        { days: [2, 4], times: [[600, 1080]] },
        {
          days: [5, 6],
          times: [
            [540, 720],
            [780, 1020],
          ],
        },
      ],
    );
  });

  it('shows the later of two rules', () => {
    assert.deepEqual(weeklyHours('Mo-We 09:00-12:00; Tu 10:00-11:00; We off'), [
      { days: [1], times: [[540, 720]] },
      { days: [2], times: [[600, 660]] },
    ]);
  });

  it('shows public holidays last, or beside the days that are like them', () => {
    assert.deepEqual(weeklyHours('Mo-Fr 09:00-17:00; PH off'), [
      { days: [1, 2, 3, 4, 5], times: [[540, 1020]] },
      { days: [0], times: [] },
    ]);
    assert.deepEqual(weeklyHours('Sa-Su,PH 10:00-12:00'), [
      { days: [6, 7, 0], times: [[600, 720]] },
    ]);
  });

  it('shows the days that differ within a month', () => {
    assert.deepEqual(weeklyHours('Mo 09:00-10:00; Tu[2,4],Fr[-1] 13:00-15:00'), [
      { days: [1], times: [[540, 600]] },
      { days: [2], nth: [2, 4], times: [[780, 900]] },
      { days: [5], nth: [-1], times: [[780, 900]] },
    ]);
  });

  it('keeps a night in one piece', () => {
    assert.deepEqual(weeklyHours('Fr 18:00-02:00'), [{ days: [5], times: [[1080, 1560]] }]);
  });

  it('shows nothing where hours are unknown or never end', () => {
    assert.equal(weeklyHours('by appointment'), undefined);
    assert.equal(weeklyHours('24/7'), undefined);
  });
});
