import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strings as en } from '../../src/strings/en/interface.js';
import { strings as es } from '../../src/strings/es/interface.js';
import { formatDate, formatTime } from '../../src/strings/format-date.js';
import { strings as fr } from '../../src/strings/fr/interface.js';

/** Unicode puts a narrow space where we put one of full width. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

for (const strings of [en, fr, es]) {
  describe(`dates in ${strings.language}`, () => {
    const byUnicode = (moment: Date, options: Intl.DateTimeFormatOptions): string =>
      plain(
        new Intl.DateTimeFormat(strings.locale, { ...options, timeZone: 'UTC' }).format(moment),
      );
    const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2028, 0, 1 + day)));

    it('are those that Unicode has, on each day of a year', () => {
      for (const day of days) {
        const iso = day.toISOString().slice(0, 10);
        assert.equal(
          formatDate(iso, strings),
          byUnicode(day, { year: 'numeric', month: 'short', day: 'numeric' }),
        );
        assert.equal(
          formatDate(iso.slice(0, 7), strings),
          byUnicode(day, { year: 'numeric', month: 'short' }),
        );
      }
      assert.equal(formatDate('2028', strings), '2028');
    });

    it('have a day of the week by its name', () => {
      const names = strings.dates.weekdays.split(' ');
      for (const day of days.slice(0, 7))
        assert.equal(names[day.getUTCDay()], byUnicode(day, { weekday: 'long' }));
    });

    it('have the time of each minute of a day', () => {
      for (let minute = 0; minute < 1440; minute += 1) {
        const moment = new Date(Date.UTC(2028, 0, 1, 0, minute));
        assert.equal(
          plain(formatTime(moment.toISOString().slice(11, 16), strings)),
          byUnicode(moment, { hour: 'numeric', minute: '2-digit' }),
        );
      }
    });

    it('are the year where a month is none', () => {
      assert.equal(formatDate('2028-13', strings), '2028');
    });
  });
}
