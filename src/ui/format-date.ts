import { dateWords } from '../base/intl.js';

/** A date as precise as the data has it: `2026`, `2026-09` or `2026-09-14`, in words. */
export function formatDate(date: string, locale: string): string {
  const [, month, day] = date.split('-');
  return dateWords(locale, date, {
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
}
