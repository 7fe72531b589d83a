import type { Arranged, FinderState } from './finder-state.js';

/** What one drawing is made of. */
export interface Drawing {
  readonly state: FinderState;
  readonly arranged: Arranged;
}

/** Of what a drawing is made of, what it does not show: the words typed, and how well each result fits them. */
const UNSEEN = /^(?:text|score)$/;

/** A letter that finds the same as the one before it: the page shows it all already, down to the words that are marked. */
export function drawsSame(before: Drawing | undefined, now: Drawing): boolean {
  if (!before || !isAlike(before, now)) return false;
  const shown = new Set(
    now.arranged.groups.flatMap((group) => group.listings.slice(0, group.shown)),
  );
  const marked = ({ state }: Drawing): string =>
    state.answer.results.map((result) => shown.has(result.listing) && result.matched).join();
  return marked(before) === marked(now);
}

/** Two dates, sets or functions are alike only if they are one. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    (keys.length > 0 || Array.isArray(one)) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => UNSEEN.test(key) || isAlike(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
