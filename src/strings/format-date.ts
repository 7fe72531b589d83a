import type { Strings } from './strings.js';

/** A date as precise as the data has it: `2026`, `2026-09` or `2026-09-14`, in words. */
export function formatDate(date: string, { dates }: Pick<Strings, 'dates'>): string {
  const [year = '', month, day] = date.split('-');
  return dates.date(year, month && dates.months.split(' ')[+month - 1], day ? +day : undefined);
}

/** A time on the wall, of `HH:MM`, in words. */
export function formatTime(time: string, { dates }: Pick<Strings, 'dates'>): string {
  return dates.time(+time.slice(0, 2), time.slice(3));
}
