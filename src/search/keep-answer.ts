import type { SearchIndex } from './build-index.js';

const MOST_KEPT = 64;

/** The answer of last time, if it is still kept; otherwise a new one. The oldest goes first. */
export function keep<Value>({ kept }: SearchIndex, key: string, make: () => Value): Value {
  if (kept.has(key)) return kept.get(key) as Value;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  const value = make();
  kept.set(key, value);
  return value;
}
