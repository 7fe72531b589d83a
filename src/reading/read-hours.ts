import { parseHours } from '../hours/parse-hours.js';
import { spanOf, takeTime, type WrittenTime } from './read-times.js';
import { DAY_PHRASES, dayNamed, daysThrough, writeDays } from './split-days.js';

/** Two lines a day for a week. Longer ones are no opening hours. */
const LONGEST = 500;

type Item =
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'holidays' }
  | { readonly kind: 'span'; readonly start: WrittenTime; readonly end: WrittenTime }
  | { readonly kind: 'all-day' }
  | { readonly kind: 'closed' };

const ALL_DAY =
  /^(?:(?:open|ouvert|abierto) )?(?:24 ?\/ ?7(?: ?\/ ?365)?|(?:24|twenty[- ]four)[ -]?(?:hours?|hrs?|h|heures|horas)(?: ?(?:\/|a|per|par|al|por) ?(?:day|jour|dia)| (?:daily|sur 24|a day))?|around the clock|all day(?: every day)?|always(?: open)?|toute la journee|todo el dia)(?![a-z\d])/;
const CLOSED = /^(?:closed|ferme|cerrado|off)(?: on)?(?![a-z])/;
const HOLIDAYS =
  /^(?:(?:on )?(?:(?:all )?(?:major |federal |public |legal |state |statutory |stat )?holidays?|ph)|(?:les )?jours? feries?|(?:dias )?feriados|(?:dias )?festivos)(?![a-z])/;
/** What says nothing by itself. */
const FILLER =
  /^(?:from|between|de|du|des|le|les|el|los|la|open|hours?|heures|horario|horaire|ouvert|abierto|on|at|et|and|y|&|[ ,:/()]|\.(?!\d)|-(?= ?(?:mon|tue|wed|thu|fri|sat|sun)))/;
const THROUGH = /^ ?(?:-|(?:to|through|thru|until|till|til|a|au|jusqu'a|hasta)(?![a-z])) ?/;

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
  const items = itemsOf(fold(written));
  if (!items || items.length === 0) return undefined;
  const rules = rulesOf(items);
  const result = rules && joinRules(rules);
  return result && parseHours(result) ? result : undefined;
}

/** Lower-case plain letters, one kind of dash, `am` and `pm`. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[\p{Pd}−~]/gu, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/(\d) ?([ap]) m\b/g, '$1$2m')
    .replace(/12(?::00)? ?(noon|midnight)/g, '$1')
    .replace(
      /\b(mon|tues?|wed|thurs?|thu|fri|sat|sun|lun|mar|mer|mie|jeu|jue|ven|vie|sam|sab|dim|dom)\./g,
      '$1',
    )
    .replace(/[\n\r;|]+/g, ' ; ')
    .replace(/\s+/g, ' ')
    .trim();
}

function itemsOf(folded: string): readonly Item[] | undefined {
  const items: Item[] = [];
  let rest = folded;
  while (rest !== '') {
    const before = rest;
    if (/^[ ;]/.test(rest)) rest = rest.slice(1);
    else {
      const taken = takeItem(rest);
      if (taken) {
        items.push(taken.item);
        rest = taken.rest;
      } else rest = rest.replace(FILLER, '');
    }
    if (rest === before) return undefined;
  }
  return items;
}

function takeItem(text: string): { readonly item: Item; readonly rest: string } | undefined {
  const allDay = ALL_DAY.exec(text);
  if (allDay) return { item: { kind: 'all-day' }, rest: text.slice(allDay[0].length) };
  const closed = CLOSED.exec(text);
  if (closed) return { item: { kind: 'closed' }, rest: text.slice(closed[0].length) };
  const holidays = HOLIDAYS.exec(text);
  if (holidays) return { item: { kind: 'holidays' }, rest: text.slice(holidays[0].length) };
  return takeDays(text) ?? takeSpan(text);
}

function takeDays(text: string): { readonly item: Item; readonly rest: string } | undefined {
  for (const [pattern, days] of DAY_PHRASES) {
    const found = pattern.exec(text);
    if (found) return { item: { kind: 'days', days }, rest: text.slice(found[0].length) };
  }
  const [word = ''] = /^[a-z]+/.exec(text) ?? [];
  const first = dayNamed(word);
  if (!first) return undefined;
  const rest = text.slice(word.length);
  const after = rest.replace(THROUGH, '');
  const [lastWord = ''] = /^[a-z]+/.exec(after) ?? [];
  const last = after === rest ? undefined : dayNamed(lastWord);
  return last
    ? { item: { kind: 'days', days: daysThrough(first, last) }, rest: after.slice(lastWord.length) }
    : { item: { kind: 'days', days: [first] }, rest };
}

function takeSpan(text: string): { readonly item: Item; readonly rest: string } | undefined {
  const start = takeTime(text);
  if (!start) return undefined;
  const after = start.rest.replace(THROUGH, '');
  const end = after === start.rest ? undefined : takeTime(after);
  return end && { item: { kind: 'span', start: start.time, end: end.time }, rest: end.rest };
}

interface Rule {
  readonly days: readonly number[];
  readonly onHolidays: boolean;
  readonly times: readonly string[];
}

/** Days and their times, whichever come first throughout the text. */
function rulesOf(items: readonly Item[]): readonly Rule[] | undefined {
  const spans = items.flatMap((item) => (item.kind === 'span' ? [item.start, item.end] : []));
  const is24 = spans.some((time) => time.is24) && spans.every((time) => !time.half);
  const isDay = (item: Item): boolean => item.kind === 'days' || item.kind === 'holidays';
  const daysFirst = items[0] !== undefined && isDay(items[0]);
  const rules: { days: number[]; onHolidays: boolean; times: string[]; isClosed: boolean }[] = [];
  const begin = (): (typeof rules)[number] => {
    const rule = { days: [], onHolidays: false, times: [], isClosed: false };
    rules.push(rule);
    return rule;
  };
  let current = begin();
  let wasDay = daysFirst;
  for (const item of items) {
    const turns = isDay(item) !== wasDay && isDay(item) === daysFirst;
    // "closed Sunday" after days with their times.
    if ((turns || item.kind === 'closed') && hasBoth(current)) current = begin();
    if (item.kind === 'days') current.days.push(...item.days);
    else if (item.kind === 'holidays') current.onHolidays = true;
    else if (item.kind === 'closed') current.isClosed = true;
    else if (item.kind === 'all-day') current.times.push('00:00-24:00');
    else {
      const span = spanOf(item.start, item.end, is24);
      if (!span) return undefined;
      current.times.push(`${clock(span[0])}-${clock(span[1])}`);
    }
    wasDay = isDay(item);
  }
  return finish(rules);

  function hasBoth(rule: (typeof rules)[number]): boolean {
    const isDated = rule.days.length > 0 || rule.onHolidays;
    return isDated && (rule.times.length > 0 || rule.isClosed);
  }
}

function finish(
  rules: readonly (Rule & { readonly isClosed: boolean })[],
): readonly Rule[] | undefined {
  const whole = rules.map(({ days, onHolidays, times, isClosed }) => {
    if (isClosed === times.length > 0) return undefined;
    if (days.length > 0 || onHolidays) return { days, onHolidays, times };
    // No days: only what nobody's office keeps is surely every day's.
    const isEveryDay = rules.length === 1 && times.every(reachesMidnight);
    return isEveryDay ? { days: [1, 2, 3, 4, 5, 6, 7], onHolidays, times } : undefined;
  });
  return whole.includes(undefined) ? undefined : (whole as Rule[]);
}

function reachesMidnight(time: string): boolean {
  const [start = '', end = ''] = time.split('-');
  return end === '24:00' || end < start;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** Open days in the order written; a day that is said twice in two ways is no certain day. */
function joinRules(rules: readonly Rule[]): string | undefined {
  const named = rules.flatMap(({ days }) => [...new Set(days)]);
  if (new Set(named).size !== named.length) return undefined;
  const isAlways =
    rules.length === 1 && rules[0]?.days.length === 7 && `${rules[0]?.times}` === '00:00-24:00';
  if (isAlways) return '24/7';
  if (rules.every(({ times }) => times.length === 0)) return undefined;
  return rules
    .map(({ days, onHolidays, times }) => {
      const who = [writeDays(days), onHolidays ? 'PH' : ''].filter(Boolean).join(',');
      return `${who} ${times.length > 0 ? times.join(',') : 'off'}`;
    })
    .join('; ');
}
