import { ask, joinWords } from '../base/intl.js';
import { type WeeklyHours, weeklyHours } from '../hours/weekly-hours.js';
import type { ListingHours } from '../schema/listing.js';
import { formatTime } from '../strings/format-date.js';
import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';

const DAY_MINUTES = 1440;

/** Opening hours in one line, with the name of the clock, for paper, which knows no clock of its own. */
export function hoursLine(hours: ListingHours | undefined, strings: Strings): string | undefined {
  const groups = hours && weeklyHours(hours.text);
  if (!groups) return undefined;
  const { timezone } = hours;
  const zone = timezone && timezone !== 'caller' ? ` (${zoneWords(strings.locale, timezone)})` : '';
  const lines = groups.map((group) => `${dayWords(group, strings)}, ${timeWords(group, strings)}`);
  return lines.join('; ') + zone;
}

/** "Eastern Time"; the zone's name in the tz database where the browser has no such words. */
export function zoneWords(locale: string, timeZone: string): string {
  const name = ask(
    'DateTimeFormat',
    locale,
    (format) => format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value,
    undefined,
    { timeZone, timeZoneName: 'longGeneric' },
  );
  return name ?? timeZone;
}

/** "Monday – Friday". */
export function dayWords(group: WeeklyHours, strings: Strings): string {
  const { locale } = strings;
  const { hours } = laterStrings(strings);
  const days = runsOf(group.days.filter((day) => day > 0)).map(([first, last]) => {
    const from = hours.weekday(first);
    return first === last ? from : `${from} – ${hours.weekday(last)}`;
  });
  const named = group.nth?.flatMap((nth) => days.map((day) => hours.nth(nth, day))) ?? days;
  const all = group.days.includes(0) ? [...named, hours.publicHolidays] : named;
  return joinWords(locale, all);
}

/** Days that follow each other, as pairs of first and last. */
function runsOf(days: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run && run[1] === day - 1) run[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** "9 AM – 5 PM". */
export function timeWords(group: WeeklyHours, strings: Strings): string {
  const { hours } = laterStrings(strings);
  const clock = (minute: number): string =>
    formatTime(new Date((minute % DAY_MINUTES) * 6e4).toISOString().slice(11, 16), strings);
  if (group.times.length === 0) return hours.dayOff;
  return group.times
    .map(([from, to]) =>
      from === 0 && to === DAY_MINUTES ? hours.allDay : `${clock(from)} – ${clock(to)}`,
    )
    .join(', ');
}
