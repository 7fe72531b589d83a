/** Minutes after midnight, `[start, end)`; an end past 1440 is on the next day. */
export type TimeSpan = readonly [start: number, end: number];

/** A day that a rule names. */
export interface NamedDay {
  /** 1 Monday to 7 Sunday; 0 is a public holiday. */
  readonly day: number;
  /** Only these of the month's, counted from 1, or from -1 backwards. Absent: all. */
  readonly nth?: readonly number[];
}

/** One rule of opening hours: the days it names, and when it is open on them. No times: closed. */
export interface HoursRule {
  readonly days: readonly NamedDay[];
  readonly times: readonly TimeSpan[];
}

/** Opening hours understood. A later rule takes the place of earlier ones on the days it names. */
export interface ParsedHours {
  readonly rules: readonly HoursRule[];
  /** Open every minute of every day, holidays included. */
  readonly always: boolean;
  /** The hours say what happens on public holidays. */
  readonly mentionsHolidays: boolean;
}

const NAMES = ['PH', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const DAYS = `(?:PH|${DAY}(?:-${DAY}|\\[-?[1-5](?:,-?[1-5])*])?)`;
const TIMES = '\\d?\\d:[0-5]\\d-\\d?\\d:[0-5]\\d';
const RULE = new RegExp(`^(?:(${DAYS}(?:,${DAYS})*) )?(off|${TIMES}(?:,${TIMES})*)$`);

const known = new Map<string, ParsedHours | undefined>();

/**
 * Reads our subset of OpenStreetMap `opening_hours`: `24/7`, or rules like `Mo-Fr 09:00-12:00,13:00-17:00`, `Tu[2,4] …`,
 * `Sa-Su,PH …`, `PH off`, joined by semicolons; times may run past midnight (`18:00-02:00`, `11:00-26:30`).
 * Anything else is undefined: hours that we cannot read are unknown, never closed.
 */
export function parseHours(text: string): ParsedHours | undefined {
  if (!known.has(text)) known.set(text, readHours(text));
  return known.get(text);
}

function readHours(text: string): ParsedHours | undefined {
  const rules: HoursRule[] = [];
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/ ?([,;]) ?/g, '$1')
    .trim();
  for (const rule of tidy.split(';')) {
    const [, days, times] = RULE.exec(rule.replace(/^24\/7$/, '00:00-24:00')) ?? [];
    // A later rule without days would idle the earlier ones, or (to the reference reader) add to them: surely a slip.
    if (!times || (!days && rules.length)) return;
    const spans = times === 'off' ? [] : times.split(',').map(readSpan);
    // Equal ends may mean never or all day. Nothing starts tomorrow or lasts past the midnight after.
    if (spans.some(([start, end]) => start === end || start >= 1440 || end > 2880)) return;
    rules.push({ days: (days ?? 'Mo-Su').split(/,(?!-?\d)/).flatMap(readDays), times: spans });
  }
  return {
    rules,
    always: /^(24\/7|(Mo-Su )?00:00-24:00)$/.test(tidy),
    mentionsHolidays: /PH/.test(tidy),
  };
}

/** The days that one item names: `Tu`, `Sa-Mo` (over the week's end), `Tu[2,4]`, `PH`. */
function readDays(item: string): readonly NamedDay[] {
  const first = NAMES.indexOf(item.slice(0, 2));
  if (item[2] === '[') return [{ day: first, nth: item.slice(3, -1).split(',').map(Number) }];
  const last = NAMES.indexOf(item.slice(-2));
  return NAMES.flatMap((_, step) => {
    const day = first + step;
    if (day > (last < first ? last + 7 : last)) return [];
    return { day: day > 7 ? day - 7 : day };
  });
}

function readSpan(text: string): TimeSpan {
  const [hour = 0, minute = 0, lastHour = 0, lastMinute = 0] = text.split(/\D/).map(Number);
  const start = hour * 60 + minute;
  const end = lastHour * 60 + lastMinute;
  return [start, end < start ? end + 1440 : end];
}
