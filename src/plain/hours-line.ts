import { tryIntl } from '../base/intl.js';
import { type WeeklyHours, weeklyHours } from '../hours/weekly-hours.js';
import type { Hours } from '../schema/resource.js';
import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';
import { dateFormat } from '../ui/date-format.js';

// 2024 began on a Monday: its first days give the names of ISO weekdays 1 to 7.
const dayOf = (day: number): Date => new Date(Date.UTC(2024, 0, day));
const DAY_MINUTES = 1440;

/** Opening hours in one line, with the name of the clock, for paper, which knows no clock of its own. */
export function hoursLine(hours: Hours | undefined, strings: Strings): string | undefined {
  const groups = hours && weeklyHours(hours.text);
  if (!groups) return undefined;
  const { timezone } = hours;
  const zone = timezone && timezone !== 'caller' ? ` (${zoneName(timezone, strings.locale)})` : '';
  const lines = groups.map((group) => `${dayWords(group, strings)}, ${timeWords(group, strings)}`);
  return lines.join('; ') + zone;
}

function zoneName(timeZone: string, locale: string): string {
  const format = dateFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(dayOf(1)).find(({ type }) => type === 'timeZoneName');
  return name?.value ?? timeZone;
}

/** "Monday – Friday". */
export function dayWords(group: WeeklyHours, strings: Strings): string {
  const { locale } = strings;
  const { hours } = laterStrings(strings);
  const name = dateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const days = runsOf(group.days.filter((day) => day > 0)).map(([first, last]) => {
    const from = name.format(dayOf(first));
    return first === last ? from : `${from} – ${name.format(dayOf(last))}`;
  });
  const named = group.nth?.flatMap((nth) => days.map((day) => hours.nth(nth, day))) ?? days;
  const all = group.days.includes(0) ? [...named, hours.publicHolidays] : named;
  return tryIntl(
    () => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(all),
    all.join(', '),
  );
}

/** Days that follow each other, as pairs of first and last. */
function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** "9 AM – 5 PM". */
export function timeWords(group: WeeklyHours, strings: Strings): string {
  const { locale } = strings;
  const { hours } = laterStrings(strings);
  const format = dateFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const clock = (minute: number): string =>
    format.format(new Date(Date.UTC(2024, 0, 1, 0, minute % DAY_MINUTES)));
  if (group.times.length === 0) return hours.dayOff;
  return group.times
    .map(([from, to]) =>
      from === 0 && to === DAY_MINUTES ? hours.allDay : `${clock(from)} – ${clock(to)}`,
    )
    .join(', ');
}
