import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../src/hours/parse-hours.js';
import { readHours } from '../../src/reading/read-hours.js';

const READ: readonly (readonly [written: string, read: string])[] = [
  ['Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00'],
  ['9:00 am - 5:00 pm, Monday - Friday', 'Mo-Fr 09:00-17:00'],
  ['Monday through Friday, 8:30 a.m. to 4:30 p.m.', 'Mo-Fr 08:30-16:30'],
  ['M-F 9-5', 'Mo-Fr 09:00-17:00'],
  ['9am-5pm Mon-Fri, closed holidays', 'Mo-Fr 09:00-17:00; PH off'],
  ['9am-5pm Mon-Fri, 10am-2pm Sat', 'Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
  ['Mon–Fri 8:00–4:30', 'Mo-Fr 08:00-16:30'],
  ['Open 24 hours', '24/7'],
  ['24 hours a day, 7 days a week', '24/7'],
  ['24/7', '24/7'],
  ['24 hours/day', '24/7'],
  ['24/7/365', '24/7'],
  ['noon to midnight', 'Mo-Su 12:00-24:00'],
  ['Daily noon to midnight', 'Mo-Su 12:00-24:00'],
  ['6pm-2am daily', 'Mo-Su 18:00-02:00'],
  ['Mon-Thu 9am-5pm; Fri 9am-12pm', 'Mo-Th 09:00-17:00; Fr 09:00-12:00'],
  ['Mon, Wed, Fri 1-5pm', 'Mo,We,Fr 13:00-17:00'],
  ['Mon-Fri 9am-12pm, 1pm-5pm', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  ['Mon-Fri 9am-5pm, Sat 10am-2pm, closed Sunday', 'Mo-Fr 09:00-17:00; Sa 10:00-14:00; Su off'],
  ['Mon-Fri 9am-5pm. Closed holidays.', 'Mo-Fr 09:00-17:00; PH off'],
  ['Weekdays 9-5pm', 'Mo-Fr 09:00-17:00'],
  ['Sat & Sun: 10am-4pm', 'Sa,Su 10:00-16:00'],
  ['Du lundi au vendredi, de 9 h à 17 h', 'Mo-Fr 09:00-17:00'],
  ['lun.-ven. 8h30 à 16h30', 'Mo-Fr 08:30-16:30'],
  ['24 heures sur 24, 7 jours sur 7', '24/7'],
  ['Tous les jours de midi à minuit', 'Mo-Su 12:00-24:00'],
  ['Lunes a viernes de 9:00 a 17:00', 'Mo-Fr 09:00-17:00'],
  ['lunes a viernes, 9 a.m. a 5 p.m.', 'Mo-Fr 09:00-17:00'],
  ['24 horas al día, 7 días a la semana', '24/7'],
  ['Sábado y domingo de 10:00 a 14:00; cerrado feriados', 'Sa,Su 10:00-14:00; PH off'],
  ['Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 09:00-17:00; PH off'],
  ['24 hours, Monday-Friday', 'Mo-Fr 00:00-24:00'],
];

const UNREAD = [
  '9am-5pm Mon-Fri excluding holidays',
  'Mon-Fri 9am-5pm except holidays',
  'Mar-Oct Mon-Fri 9am-5pm',
  'Mon-Fri 9am-5pm, Wed until 8pm',
  '24 hours a day, except holidays',
  '',
  'By appointment',
  'Varies',
  'Call for hours',
  '9am-5pm',
  '9-5',
  '10-12 Mon',
  'Mon 1:00-5:00',
  'Mon-Fri',
  'Mon-Fri 9am-5pm by appointment only',
  '1st and 3rd Tuesday 9am-5pm',
  'Mon-Fri 25:00-26:00',
  'Mon-Fri 9am-9am',
  'Mon 9am-5pm, Mon 1pm-2pm',
  'Mon-Fri 8-10',
  'closed',
  'Mon-Fri 9am',
  'Summer: Mon-Fri 9am-5pm',
  'x'.repeat(20_000),
  'Mon-Fri 9 h à 5 h',
];

describe('opening hours in plain words', () => {
  for (const [written, read] of READ) {
    it(`reads "${written}"`, () => assert.equal(readHours(written), read));
  }
  for (const written of UNREAD) {
    it(`does not guess "${written.slice(0, 40)}"`, () =>
      assert.equal(readHours(written), undefined));
  }
  it('gives only what the finder can read again', () => {
    for (const [written] of READ) assert.ok(parseHours(readHours(written) ?? ''), written);
  });
});
