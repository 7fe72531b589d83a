import { DAY_PHRASES, dayNamed, daysThrough } from './split-days.js';

interface TakenDays {
  readonly days: readonly number[];
  readonly rest: string;
}

/** Letters and pairs of letters for days, in English: `M`, `Th`. */
const LETTERS: Readonly<Record<string, number>> = {
  m: 1,
  t: 2,
  tu: 2,
  w: 3,
  th: 4,
  r: 4,
  f: 5,
  sa: 6,
  su: 7,
};
/** Two or more of them: "M-Th", "MWF", "M, T, W", "T/Th". */
const RUN =
  /^(?:th|tu|sa|su|[mtwrf])(?:(?: ?[-,/&] ?| (?:and|to|thru|through) | )?(?:th|tu|sa|su|[mtwrf]))+(?![a-z])/;
/** "L-J", "L a V": the same in French and Spanish. */
const LATIN: Readonly<Record<string, number>> = { l: 1, j: 4, v: 5, s: 6, d: 7 };
const LATIN_RANGE = /^([lj]) ?(?:-|au?) ?([jvsd])(?![a-z'])/;
/** Of single letters only those that are one day to everybody who writes them so. */
const SINGLE = /^([wfjv])(?![a-z'])/;

/** Days at the beginning of folded hours, and what follows. `through` is what stands between the first and the last of several. */
export function takeDays(text: string, through: RegExp): TakenDays | undefined {
  for (const [pattern, days] of DAY_PHRASES) {
    const found = pattern.exec(text);
    if (found) return { days, rest: text.slice(found[0].length) };
  }
  const [word = ''] = /^[a-z]+/.exec(text) ?? [];
  return takeNames(text, word, through) ?? takeLetters(text);
}

function takeNames(text: string, word: string, through: RegExp): TakenDays | undefined {
  // "M-Sat", where the second word says in which language the first one is.
  const isEnglish = /^[mwf] ?(?:-|to |thru |through ) ?(?:wed|thu|fri|sat|sun)/.test(text);
  const days = [isEnglish ? LETTERS[word] : dayNamed(word)];
  if (!days[0]) return undefined;
  let rest = text.slice(word.length);
  for (;;) {
    const after = rest.replace(days.length === 1 ? through : /^ ?- ?/, '');
    const [next = ''] = /^[a-z]+/.exec(after) ?? [];
    const day = after === rest ? undefined : dayNamed(next);
    if (!day) break;
    days.push(day);
    rest = after.slice(next.length);
  }
  const [first = 0, last = 0] = days as number[];
  if (days.length === 2) return { days: daysThrough(first, last), rest };
  return isChain(days as number[]) ? { days: days as number[], rest } : undefined;
}

/** A range has two ends: "Mon-Wed-Fri" is three days. "Mon-Fri-Sat" may be a range and a day. */
function isChain(days: readonly number[]): boolean {
  return days.every((day, at) => at === 0 || [1, 2].includes(day - (days[at - 1] ?? 0)));
}

function takeLetters(text: string): TakenDays | undefined {
  const run = RUN.exec(text)?.[0];
  const days = run && daysOfRun(run);
  if (days) return { days, rest: text.slice(run.length) };
  const [range, from = '', to = ''] = LATIN_RANGE.exec(text) ?? [];
  if (range)
    return { days: daysThrough(LATIN[from] ?? 0, LATIN[to] ?? 0), rest: text.slice(range.length) };
  const [, letter = ''] = SINGLE.exec(text) ?? [];
  const day = LETTERS[letter] ?? LATIN[letter];
  return day ? { days: [day], rest: text.slice(1) } : undefined;
}

/** Undefined where a `T` may be Thursday's, or the letters are no days in their order. */
function daysOfRun(run: string): readonly number[] | undefined {
  const letters: readonly string[] =
    run.replace(/\b(?:and|to|thru|through)\b/g, ' ').match(/th|tu|sa|su|[mtwrf]/g) ?? [];
  const days = letters.map((letter) => LETTERS[letter] ?? 0);
  const isInOrder = days.every((day, at) => at === 0 || day > (days[at - 1] ?? 0));
  const isSure =
    !letters.includes('t') || ['w', 'th', 'r'].some((other) => letters.includes(other));
  if (!isInOrder || !isSure) return undefined;
  const [first = 0, last = 0, more] = days;
  const isRange = /-|\b(?:to|thru|through)\b/.test(run);
  if (!isRange) return days;
  if (more === undefined) return daysThrough(first, last);
  // "M-W, F" is a range and a day.
  return /[,/& ]/.test(run.replace(/ ?- ?/g, '-')) || !isChain(days) ? undefined : days;
}
