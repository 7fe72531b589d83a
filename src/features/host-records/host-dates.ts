const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
export const DAY_MS = 86_400_000;

/** Whether the calendar has the date. */
export function isRealDate(date: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(date) ?? [];
  const time = +new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day);
}

/** Whether a date is past or today, wherever that is written: a day more, for those whose day began before ours. */
export function isPast(date: string, now: number): boolean {
  if (now !== asked) {
    asked = now;
    known.clear();
  }
  let is = known.get(date);
  if (is === undefined) {
    is = isRealDate(date) && date <= new Date(now + DAY_MS).toISOString().slice(0, date.length);
    // A list has thousands of dates, and few different ones.
    if (known.size < 1000) known.set(date, is);
  }
  return is;
}

let asked: number | undefined;
const known = new Map<string, boolean>();
