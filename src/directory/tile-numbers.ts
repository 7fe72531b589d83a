import { times } from '../base/times.js';

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
