import { dateOfDay, dayNumber, weekdayFrom, weekdayOf } from './calendar-day.js';

const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const ALL = `US CA ${PROVINCES}`;
const FALL = 'US CA AB BC MB NT NU SK YT';

/*
 * Each holiday's rule and who keeps it. `7.4` is 4 July; `5.25.1` the Monday on or after 25 May; `0.-2` two days before
 * Easter Sunday. `CA` is Canada where no province is known.
 *
 * United States, its states and territories: the federal list, 5 U.S.C. 6103. Canada: Canada Labour Code, section 166; a
 * province or territory: the paid holidays of its own employment standards law, and Remembrance Day where a law of its own
 * closes workplaces (Manitoba, Nova Scotia). Quebec's employers choose Good Friday or Easter Monday: both count.
 */
const HOLIDAYS: readonly (readonly [rule: string, regions: string])[] = [
  ['1.1', ALL],
  ['13.1', 'US'], // Next year's New Year's Day, whose Friday may be in this year.
  ['1.15.1', 'US'],
  ['2.15.1', 'US AB BC MB NB NS ON PE SK'], // Washington; Family, Louis Riel, Heritage, Islander Day.
  ['0.-2', `CA ${PROVINCES}`],
  ['0.1', 'QC'],
  ['5.18.1', 'CA AB BC MB NT NU ON QC SK YT'], // Victoria Day, Patriotes.
  ['5.25.1', 'US'],
  ['6.19', 'US'],
  ['6.21', 'NT YT'], // National Indigenous Peoples Day.
  ['6.24', 'QC'],
  ['7.1', `CA ${PROVINCES}`],
  ['7.4', 'US'],
  ['7.9', 'NU'],
  ['8.1.1', 'BC NB NT NU SK'],
  ['8.15.1', 'YT'],
  ['9.1.1', ALL],
  ['9.30', 'CA BC MB NT NU PE YT'], // Truth and Reconciliation.
  ['10.8.1', `${FALL} ON QC`], // Columbus; Thanksgiving.
  ['11.11', `${FALL} NB NL NS PE`],
  ['11.22.4', 'US'],
  ['12.25', ALL],
  ['12.26', 'CA ON'],
];

const years = new Map<string, ReadonlySet<number>>();

/**
 * Whether a calendar day is a public holiday, or the day on which one is kept, in a region (`US-OR`, `CA-QC`, `US`).
 * A region that we do not know has none.
 */
export function isPublicHoliday(region: string, day: number): boolean {
  const year = dateOfDay(day).getUTCFullYear();
  const key = region + year;
  const days = years.get(key) ?? listHolidays(region, year);
  years.set(key, days);
  return days.has(day);
}

function listHolidays(region: string, year: number): ReadonlySet<number> {
  const code = region.replace(/^US-.*|^CA-/, (prefix) => (prefix === 'CA-' ? '' : 'US'));
  const days = new Set<number>();
  for (const [rule, regions] of HOLIDAYS) {
    if (!regions.split(' ').includes(code)) continue;
    const [month = 0, date = 0, weekday] = rule.split('.').map(Number);
    const first = month ? dayNumber(year, month, date) : easterSunday(year) + date;
    const day = weekday ? weekdayFrom(first, weekday) : first;
    days.add(day);
    // A Sunday's holiday is kept on Monday: all federal ones in the US, Canada Day (Holidays Act), Quebec's national holiday.
    const isMoved = code === 'US' || rule === '7.1' || rule === '6.24';
    if (isMoved && weekdayOf(day) === 7) days.add(day + 1);
    if (code === 'US' && weekdayOf(day) === 6) days.add(day - 1);
  }
  return days;
}

/** The Sunday after the church's full moon. The constants hold from 1900 to 2199. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const epact = (19 * golden + 24) % 30;
  const moon = epact - +(epact > 28 || (epact > 27 && golden > 10));
  return weekdayFrom(dayNumber(year, 3, 22 + moon), 7);
}
