import { dateOfDay, weekdayOf } from './calendar-day.js';
import type { NamedDay, ParsedHours, TimeSpan } from './parse-hours.js';

/** Whether a calendar day is a public holiday where the service is. */
export type HolidayTest = (day: number) => boolean;

const DAY_MINUTES = 1440;
/** Past the longest gap between two holidays or two fifth Mondays. */
const HORIZON_DAYS = 400;

/** The instant at which a clock on the wall shows a time; both in minutes since 1970. */
export type ReadBack = (wall: number) => number;

/**
 * The first minute since 1970 UTC, `from` included, at which the hours are open (or, with `open` false, closed).
 * Times that touch, on one day or over midnight, are one. Undefined: not within a year.
 *
 * `today` is the calendar day of `from` where the service is.
 */
export function findMinute(
  hours: ParsedHours,
  from: number,
  today: number,
  open: boolean,
  isHoliday: HolidayTest,
  instantOf: ReadBack,
): number | undefined {
  let cursor = from;
  for (let day = today; day < today + HORIZON_DAYS; day++) {
    const spans = openSpans(hours, day, isHoliday)
      .map(([start, end]) => [instantOf(start), instantOf(end)] as const)
      // Only now: a time that the clock jumps over may come after a later one.
      .sort(([a], [b]) => a - b);
    for (const [start, end] of spans) {
      if (end <= cursor || end <= start) continue;
      if (open) return Math.max(start, cursor);
      if (start > cursor) return cursor;
      cursor = end;
    }
    const midnight = instantOf((day + 1) * DAY_MINUTES);
    if (!open && cursor < midnight) return cursor;
    cursor = midnight;
  }
  return undefined;
}

/**
 * When the hours are open on one day. A night reaches past either midnight: what it does there is the next day's say.
 * As the reference reader (the `opening_hours` package) has it: a rule that names the day clears what earlier rules gave it,
 * the end of their last night included; a night runs on into the next day unless a later rule names that day.
 */
function openSpans({ rules }: ParsedHours, day: number, isHoliday: HolidayTest): TimeSpan[] {
  const midnight = day * DAY_MINUTES;
  let spans: TimeSpan[] = [];
  for (const { days, times } of rules) {
    const names = (date: number): boolean => days.some((named) => matches(named, date, isHoliday));
    const from = (start: number): TimeSpan[] =>
      times.map(([opens, closes]) => [start + opens, start + closes]);
    if (names(day)) spans = from(midnight);
    if (names(day - 1)) spans.push(...from(midnight - DAY_MINUTES));
  }
  return spans;
}

function matches({ day, nth }: NamedDay, date: number, isHoliday: HolidayTest): boolean {
  if (!day) return isHoliday(date);
  return day === weekdayOf(date) && (!nth || nth.some((count) => isNth(count, date)));
}

/** Whether the date is the month's first, second, … day of its weekday or, with a negative count, its last, … */
function isNth(count: number, date: number): boolean {
  const isSameMonth = (weeks: number): boolean =>
    dateOfDay(date - 7 * weeks).getUTCMonth() === dateOfDay(date).getUTCMonth();
  return isSameMonth(count - Math.sign(count)) && !isSameMonth(count);
}
