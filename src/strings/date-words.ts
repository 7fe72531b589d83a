/**
 * How a language writes dates and times. Ours and not those of `Intl`: the first formatter that a page makes costs a slow phone
 * some 80 ms before anything is seen, and browsers write the same date in different ways. Forms by Unicode's CLDR.
 */
export interface DateWords {
  /** Short, from January on, between blanks. */
  readonly months: string;
  /** From Sunday on, between blanks. */
  readonly weekdays: string;
  /** A date as precise as it is known: a year, a month's name, a day of the month. */
  readonly date: (year: string, month?: string, day?: number) => string;
  /** A time of day: 0 to 23, and two digits. */
  readonly time: (hour: number, minute: string) => string;
}

/** Day, month and year, as French and Spanish write them. */
export function dayFirst(year: string, month?: string, day?: number): string {
  return [day, month, year].filter(Boolean).join(' ');
}

/** "5:05 PM": a time by the clock of twelve hours, with a space that does not break. */
export function twelveHours(hour: number, minute: string, am: string, pm: string): string {
  return `${hour % 12 || 12}:${minute}\u00a0${hour < 12 ? am : pm}`;
}
