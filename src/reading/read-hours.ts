import { parseHours } from '../hours/parse-hours.js';
import { foldHours, type HoursItem, hoursItems } from './hours-items.js';
import { spanOf } from './read-times.js';
import { writeDays } from './split-days.js';
import { writeNth } from './take-nth.js';

/** Two lines a day for a week. Longer ones are no opening hours. */
const LONGEST = 500;

/**
 * Opening hours in plain English, French or Spanish as our subset of OpenStreetMap `opening_hours`:
 * "Mon-Fri 9am-5pm" is `Mo-Fr 09:00-17:00`. What is that already stays as it is. Undefined for what cannot be read for
 * certain ("by appointment", "9am-5pm" on nobody knows which days): unknown, never guessed.
 */
export function readHours(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const written = text.trim();
  // Times without days are every day's to OpenStreetMap, and weekdays' to most people.
  if (/[a-z]|24\/7/i.test(written) && parseHours(written)) return written;
  const folded = foldHours(written).replace(ALWAYS_AND, '24/7');
  if (TIMES_AND_DAYS.test(folded)) return undefined;
  const rules = readRules(folded);
  const result = (rules && joinRules(rules)) ?? readParts(folded);
  return result && parseHours(result) ? result : undefined;
}

/** Around the clock is on holidays, too. */
const ALWAYS_AND =
  /^24 ?(?:\/ ?7|hours|heures|horas|h ?\/ ?24)(?: (?:a|per|par|al) (?:day|jour|dia))?(?:[ ,]+(?:7 days a week|7 j(?:ours)? ?(?:\/|sur) ?7))?[ ,]*(?:&|and|including|incl?\.?|y compris|incluso|incluyendo)(?: weekends (?:and|&))?(?: (?:les|los|all))? (?:holidays|jours feries|(?:dias )?feriados|(?:dias )?festivos)$/;
/** "5pm-8am & weekends": on which other days, and at what times on weekends? */
const TIMES_AND_DAYS =
  /^[\dnm][^;]*?(?:\d|[\dhm]|[ap]m|noon|midnight) ?(?:&|\+|\b(?:and|et|y)\b) ?(?:on |les |los )?(?=[a-z])(?!noon|mid|from|de |between)[^\d]*$/;

function readRules(folded: string): readonly Rule[] | undefined {
  const items = hoursItems(folded);
  return items && items.length > 0 ? rulesOf(items) : undefined;
}

/** "9am-5pm Mon-Thu, Fri 9am-noon": days and times change places, and each part has both. */
function readParts(folded: string): string | undefined {
  const parts = folded.split(/ ?[;,] ?(?:(?:and|et|y) )?| (?:and|et|y) /).filter(Boolean);
  if (parts.length < 2) return undefined;
  const rules = parts.map((part) => {
    const read = readRules(part);
    return read?.length === 1 && read[0]?.isDated ? read[0] : undefined;
  });
  return rules.includes(undefined) ? undefined : joinRules(rules as Rule[]);
}

/** Minutes after midnight; an end before the start is on the next day. */
type Span = readonly [start: number, end: number];

/** Of a month, only its first Tuesday. */
interface NthDay {
  readonly day: number;
  readonly nth: readonly number[];
}

interface Rule {
  readonly days: readonly number[];
  readonly some: readonly NthDay[];
  readonly onHolidays: boolean;
  /** None: closed. */
  readonly times: readonly Span[];
  /** It names days or holidays itself. */
  readonly isDated: boolean;
}

interface OpenRule {
  days: number[];
  some: NthDay[];
  onHolidays: boolean;
  times: Span[];
  isClosed: boolean;
}

/** Days and their times, whichever come first throughout the text. */
function rulesOf(items: readonly HoursItem[]): readonly Rule[] | undefined {
  const said = items.flatMap((item) => ('start' in item ? [item.start, item.end] : []));
  const is24 = said.some((time) => time.is24) && said.every((time) => !time.half || time.isWord);
  const daysFirst = items[0] !== undefined && isDay(items[0]);
  const rules: OpenRule[] = [];
  /** Closed days that stand between others and their times. */
  const aside: OpenRule[] = [];
  let current = begin(rules);
  let wasDay = daysFirst;
  for (const [at, item] of items.entries()) {
    const turns = item.kind !== 'break' && isDay(item) !== wasDay && isDay(item) === daysFirst;
    if (item.kind === 'closed' && hasDays(current) && !hasBoth(current) && item.of !== 'before') {
      if (item.of === 'either') return undefined;
      // The times of the days before it come after it.
      begin(aside).isClosed = true;
      continue;
    }
    const closed = aside[aside.length - 1];
    const before = items[at - 1];
    const isAside = closed && isDay(item) && before && (before.kind === 'closed' || isDay(before));
    if (isAside && !hasBoth(current)) {
      if (!addDays(closed, item)) return undefined;
      continue;
    }
    // "closed Sunday" after days with their times.
    if ((turns || item.kind === 'closed') && hasBoth(current)) current = begin(rules);
    if (isDay(item)) {
      if (!addDays(current, item)) return undefined;
    } else if (item.kind === 'closed') current.isClosed = true;
    else if (item.kind === 'all-day') current.times.push([0, 1440]);
    else if ('start' in item) {
      const span = spanOf(item.start, item.end, is24);
      if (!span) return undefined;
      if (item.kind === 'span') current.times.push(span);
      // Whose break it is, is certain at the end, and of one rule alone.
      else if (at < items.length - 1 || rules.length > 1 || !takeOut(span, current.times)) {
        return undefined;
      }
    }
    wasDay = isDay(item);
  }
  return finish([...rules, ...aside]);
}

function begin(rules: OpenRule[]): OpenRule {
  const rule = { days: [], some: [], onHolidays: false, times: [], isClosed: false };
  rules.push(rule);
  return rule;
}

function isDay({ kind }: HoursItem): boolean {
  return kind === 'days' || kind === 'nth' || kind === 'holidays';
}

/** False for "1st and 3rd Tuesday and Thursday": every Thursday, or two of them? */
function addDays(rule: OpenRule, item: HoursItem): boolean {
  if (item.kind === 'days') rule.days.push(...item.days);
  else if (item.kind === 'nth') rule.some.push(item);
  else rule.onHolidays = true;
  return item.kind !== 'days' || rule.some.length === 0;
}

function hasBoth(rule: OpenRule): boolean {
  return hasDays(rule) && (rule.times.length > 0 || rule.isClosed);
}

function hasDays({ days, some, onHolidays }: OpenRule): boolean {
  return days.length > 0 || some.length > 0 || onHolidays;
}

/** Takes a break out of the times that it lies in; false where it lies in none. */
function takeOut([from, to]: Span, times: Span[]): boolean {
  const at = times.findIndex(([start, end]) => start < from && from < to && to < end);
  const [start, end] = times[at] ?? [0, 0];
  if (at < 0) return false;
  times.splice(at, 1, [start, from], [to, end]);
  return true;
}

function finish(rules: readonly OpenRule[]): readonly Rule[] | undefined {
  const whole = rules.map((rule): Rule | undefined => {
    const { days, some, onHolidays, times, isClosed } = rule;
    if (isClosed === times.length > 0) return undefined;
    if (hasDays(rule)) {
      return { days: [...new Set(days)], some, onHolidays, times, isDated: true };
    }
    // No days: only what nobody's office keeps is surely every day's.
    const isEveryDay = rules.length === 1 && times.every(reachesMidnight);
    const all = [1, 2, 3, 4, 5, 6, 7];
    return isEveryDay ? { days: all, some, onHolidays, times, isDated: false } : undefined;
  });
  return whole.includes(undefined) ? undefined : (whole as Rule[]);
}

function reachesMidnight([start, end]: Span): boolean {
  return end === 1440 || end < start;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Open days in the order written; a day that is said twice in two ways is no certain day. */
function joinRules(rules: readonly Rule[]): string | undefined {
  const named = rules.flatMap(({ days }) => days);
  if (new Set(named).size !== named.length || isNamedTwice(rules)) return undefined;
  const texts = rules.map(({ days, some, onHolidays, times }) => {
    const certain = some.map(({ day, nth }) => writeNth(writeDays([day]), nth));
    const who = [writeDays(days), ...certain, onHolidays ? 'PH' : ''].filter(Boolean).join(',');
    const when = times.map(([start, end]) => `${clock(start)}-${clock(end)}`).join(',');
    return `${who} ${when || 'off'}`;
  });
  if (`${texts}` === 'Mo-Su 00:00-24:00') return '24/7';
  return rules.every(({ times }) => times.length === 0) ? undefined : texts.join('; ');
}

/** Whether a day of the month is also named by another rule; a later one that closes it is an exception, and clear. */
function isNamedTwice(rules: readonly Rule[]): boolean {
  const every = new Set<number>();
  const counts = new Set<string>();
  return rules.some(({ days, some, times }) => {
    for (const day of days) every.add(day);
    return some.some(({ day, nth }) => {
      const isException = times.length === 0 && every.has(day) && !days.includes(day);
      const isEvery = rules.some((rule) => rule.days.includes(day)) && !isException;
      // The last one is also the fourth or the fifth.
      const all = nth.flatMap((count) => (count === -1 ? [4, 5] : [count]));
      const isTwice = all.some((count) => counts.has(`${day}-${count}`));
      for (const count of all) counts.add(`${day}-${count}`);
      return isEvery || isTwice;
    });
  });
}
