import type { FoldOutWords } from '../fold-out-words.js';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The words inside a fold-out in English. */
export const foldOut: FoldOutWords = {
  emergency: {
    source: (name, date) => `Source: ${name}, ${date}`,
  },
  hours: {
    dayOff: 'closed',
    allDay: 'all day',
    publicHolidays: 'Public holidays',
    weekday: (day) => WEEKDAYS[day - 1] ?? '',
    nth: (nth, day) =>
      `${nth < 0 ? 'Last' : (['First', 'Second', 'Third', 'Fourth', 'Fifth'][nth - 1] ?? `${nth}th`)} ${day}`,
  },
  card: {
    claims: { place: 'place', number: 'number', hours: 'hours', languages: 'languages' },
    runBy: (operator) => `Run by ${operator}`,
    more: 'More',
    aboutMore: (name) => `More about ${name}`,
    report: 'Report a wrong number',
    reportFor: (name) => `Report a wrong number for ${name}`,
    reportHow: 'Please tell the people who run this page, and give them this:',
    listed: (by, date) =>
      `Listed${by && ` by ${by}`}, not verified. ${date ? `As of ${date}` : 'Date unknown'}`,
  },
};
