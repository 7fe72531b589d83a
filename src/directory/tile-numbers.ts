import { times } from '../base/times.js';
import type { PackedPlaces } from './directory-files.js';

/** Stands for more tiles than are worth naming. */
export const EVERYWHERE = '*';

/** A word in more than this part of the tiles of a region is near everybody. */
export const EVERYWHERE_SHARE = 0.25;

/** Rising numbers as a text: each as its distance from the one before, in base 36. */
export function packNumbers(numbers: readonly number[]): string {
  let before = -1;
  return numbers
    .map((number) => {
      const step = number - before;
      before = number;
      return step.toString(36);
    })
    .join(' ');
}

/** The numbers of today that each number stands for: see `PackedPlaces`. */
export function unpackPlaces(packed: PackedPlaces): readonly (readonly number[])[] {
  let before = 0;
  const next = (step: number): number => {
    before += step;
    return before;
  };
  return packed.map((steps) => [steps].flat().map(next));
}

/** Before the numbers that have come, and again before those that have gone. */
const CHANGE = '~';

/** What makes one text of numbers another: the shorter of the other, and of what has come and gone. */
export function packChange(before: string | undefined, now: string): string {
  if (before === undefined || before === EVERYWHERE || now === EVERYWHERE) return now;
  const [old, today] = [before, now].map((packed) => unpackNumbers(packed, MOST_NUMBERS));
  const without = (some: readonly number[] = [], others: readonly number[] = []): string => {
    const known = new Set(others);
    return packNumbers(some.filter((number) => !known.has(number)));
  };
  const change = `${CHANGE}${without(today, old)}${CHANGE}${without(old, today)}`;
  return change.length < now.length ? change : now;
}

/** What a change makes of a text of numbers; undefined: it is of a text that is not known. */
export function withChange(before: string | undefined, change: string): string | undefined {
  const [full, come = '', gone = ''] = change.split(CHANGE);
  if (full !== '') return full;
  if (before === undefined) return undefined;
  const numbers = new Set(unpackNumbers(before, MOST_NUMBERS));
  for (const number of unpackNumbers(come, MOST_NUMBERS)) numbers.add(number);
  for (const number of unpackNumbers(gone, MOST_NUMBERS)) numbers.delete(number);
  return packNumbers([...numbers].sort((one, other) => one - other));
}

/** More tiles than any region has. */
const MOST_NUMBERS = 1e6;

/** The numbers of a text below a limit; `EVERYWHERE` is all of them, and what is no such text none. */
export function unpackNumbers(packed: string, limit: number): readonly number[] {
  if (packed === EVERYWHERE) return times(limit, (at) => at);
  let number = -1;
  const numbers: number[] = [];
  for (const step of packed.split(' ')) {
    number += Number.parseInt(step, 36);
    if (!(number < limit)) break;
    numbers.push(number);
  }
  return numbers;
}
