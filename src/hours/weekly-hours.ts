import { parseHours, type TimeSpan } from './parse-hours.js';

/** Days that share their opening times, ready to be put into words. */
export interface WeeklyHours {
  /** ISO weekdays, 1 Monday to 7 Sunday; 0 is public holidays. */
  readonly days: readonly number[];
  /** Only the first, second, … (or, from -1, last, …) such day of a month. Absent: every one. */
  readonly nth?: readonly number[];
  /** Minutes after midnight; an end past 1440 is on the next day. Empty: closed. */
  readonly times: readonly TimeSpan[];
}

/**
 * Opening hours as a list to show: days with the same times together in the order of the week, public holidays after them,
 * then the days that differ within a month. Weekdays never open are left out.
 * Undefined where hours are unknown or never end.
 */
export function weeklyHours(text: string): readonly WeeklyHours[] | undefined {
  const parsed = parseHours(text);
  if (!parsed || parsed.always) return undefined;
  const groups: { days: number[]; times: readonly TimeSpan[] }[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7, 0]) {
    let times: readonly TimeSpan[] | undefined;
    for (const rule of parsed.rules) {
      if (rule.days.some((named) => named.day === day && !named.nth)) times = rule.times;
    }
    if (!times || (day && !times.length)) continue;
    const alike = groups.find((group) => `${group.times}` === `${times}`);
    if (alike) alike.days.push(day);
    else groups.push({ days: [day], times });
  }
  const within = parsed.rules.flatMap(({ days, times }) =>
    days.flatMap(({ day, nth }) => (nth ? { days: [day], nth, times } : [])),
  );
  return [...groups, ...within];
}
