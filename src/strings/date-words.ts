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
