import { writeDays } from '../../reading/split-days.js';
import type { HsdsSchedule } from './hsds-types.js';

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const OSM = ['', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * HSDS schedules (recurrence rules of RFC 5545) as our subset of OpenStreetMap `opening_hours`. Undefined where one of them is
 * more than that can say: hours that hold for some weeks only are not the week's.
 */
export function readSchedules(schedules: readonly HsdsSchedule[]): string | undefined {
  const rules = schedules.map(readSchedule);
  if (rules.length === 0 || rules.includes(undefined)) return undefined;
  const byDays = new Map<string, string[]>();
  for (const rule of rules) {
    if (rule) byDays.set(rule.days, [...(byDays.get(rule.days) ?? []), rule.time]);
  }
  const text = [...byDays].map(
    ([days, times]) => `${days} ${[...new Set(times)].sort().join(',')}`,
  );
  // The same day in two rules: the later one would take the place of the earlier.
  const named = [...byDays.keys()].flatMap((days) => [...new Set(expand(days))]);
  if (new Set(named).size !== named.length) return undefined;
  return text.length === 1 && text[0] === 'Mo-Su 00:00-24:00' ? '24/7' : text.join('; ');
}

function readSchedule(schedule: HsdsSchedule): { days: string; time: string } | undefined {
  const { freq = 'WEEKLY', interval = 1, byday = '', opens_at, closes_at, bymonthday } = schedule;
  const { valid_from = '', valid_to, dtstart = '', until, count, byweekno, byyearday } = schedule;
  // A rule that ends or begins is not every week's.
  if (valid_to || until || count || Number(interval || 1) !== 1) return undefined;
  // HSDS has weeks of the year in weekly rules, too.
  if (bymonthday || byweekno || byyearday) return undefined;
  const today = new Date().toISOString();
  if (valid_from > today || dtstart > today) return undefined;
  const time = readTimes(opens_at, closes_at);
  const items = byday
    .toUpperCase()
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  if (!time || items.length === 0) {
    return time && freq === 'DAILY' ? { days: 'Mo-Su', time } : undefined;
  }
  if (freq === 'WEEKLY') {
    const days = items.map((item) => DAYS.indexOf(item));
    return days.every((day) => day > 0) ? { days: writeDays(days), time } : undefined;
  }
  if (freq !== 'MONTHLY') return undefined;
  const nth = items.map((item) => /^([1-5]|-1)(MO|TU|WE|TH|FR|SA|SU)$/.exec(item));
  const day = nth[0]?.[2];
  if (nth.some((found) => !found || found[2] !== day)) return undefined;
  const counts = nth.map((found) => found?.[1]).join(',');
  return { days: `${OSM[DAYS.indexOf(day ?? '')]}[${counts}]`, time };
}

/** `09:00`, `09:00:00Z`: the `Z` of the examples is no zone, since schedules are on the clock of the place. */
function readTimes(opens = '', closes = ''): string | undefined {
  const [from, to] = [opens, closes].map((time) => /^([01]\d|2[0-4]):([0-5]\d)/.exec(time.trim()));
  if (!from || !to) return undefined;
  const end = /^00:00|^23:59/.test(closes.trim()) ? '24:00' : `${to[1]}:${to[2]}`;
  const start = `${from[1]}:${from[2]}`;
  return start === end ? undefined : `${start}-${end}`;
}

/** `Sa4`, the fourth Saturday of a month, for all that the days may be: the last one is the fourth or the fifth. */
function expand(days: string): readonly string[] {
  const [, day, counts = ''] = /^(..)\[(.+)\]$/.exec(days) ?? [];
  if (day)
    return counts.split(',').flatMap((nth) => (nth === '-1' ? [4, 5] : [nth]).map((n) => day + n));
  return days.split(',').flatMap((item) => {
    const [first = 0, last = first] = item.split('-').map((name) => OSM.indexOf(name));
    return OSM.slice(first, last + 1).flatMap((name) => [1, 2, 3, 4, 5].map((n) => name + n));
  });
}
