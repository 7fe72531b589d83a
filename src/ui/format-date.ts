import { tryIntl } from '../base/intl.js';
import { dateFormat } from './date-format.js';

/** A date as precise as the data has it: `2026`, `2026-09` or `2026-09-14`, in words. */
export function formatDate(date: string, locale: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  return tryIntl(() => {
    const format = dateFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(month ? { month: 'short' } : {}),
      ...(day ? { day: 'numeric' } : {}),
    });
    return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
  }, date);
}
