import { ask } from './intl.js';

/** A number as the language writes it. Plain: its digits. */
export function numberWords(locale: string, value: number): string {
  return ask('NumberFormat', locale, (format) => format.format(value), String(value));
}

/** "Eastern Time". Plain: the zone's name in the tz database. */
export function zoneWords(locale: string, timeZone: string): string {
  return ask(
    'DateTimeFormat',
    locale,
    (format) => format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value,
    timeZone,
    { timeZone, timeZoneName: 'longGeneric' },
  ) as string;
}
