/**
 * Calendar days as whole numbers: days since 1 January 1970 on somebody's wall calendar, no zone attached.
 * Arithmetic on them cannot be upset by clock changes.
 */

/** The number of a calendar day. The month is 1 to 12; 13 is January of the next year. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 864e5;

/** The calendar fields of a day, to be read with the getUTC methods. */
export const dateOfDay = (day: number): Date => new Date(day * 864e5);

/** ISO weekday: 1 Monday to 7 Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => dateOfDay(day).getUTCDay() || 7;

/** The first day with this weekday, `day` itself included. */
export const weekdayFrom = (day: number, weekday: number): number =>
  day + ((weekday + 7 - weekdayOf(day)) % 7);
