import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHours } from '../../src/reading/read-hours.js';

describe('hours with more days after them', () => {
  for (const [written, read] of [
    ['24/7 & holidays', '24/7'],
    ['24/7, including holidays', '24/7'],
    ['24 hours a day, 7 days a week, including weekends and holidays', '24/7'],
    ['24 h/24, 7 j/7, y compris les jours fériés', '24/7'],
    ['24 horas, incluso días feriados', '24/7'],
    // On the other days, too? Nobody can tell.
    ['5pm-8am & weekends', undefined],
    ['5pm-8am and weekends', undefined],
    ['9am-5pm and Saturdays', undefined],
    ['17h à 8h et fins de semaine', undefined],
    ['9am-12pm & 1pm-5pm Mon-Fri', 'Mo-Fr 09:00-12:00,13:00-17:00'],
    ['9-5 Mon & Tue', 'Mo,Tu 09:00-17:00'],
    ['Lundi au vendredi: 8h à 16h; fermé les fins de semaine', 'Mo-Fr 08:00-16:00; Sa,Su off'],
    ['Lunes a viernes 8am-4pm; las tardes no', undefined],
    [
      'De lunes a viernes, de 8:00 a.m. a 12:00 m. y de 1:00 p.m. a 4:00 p.m.',
      'Mo-Fr 08:00-12:00,13:00-16:00',
    ],
  ] as const) {
    it(`${read ? 'are' : 'are not'} read: ${written}`, () => {
      assert.equal(readHours(written), read);
    });
  }
});
