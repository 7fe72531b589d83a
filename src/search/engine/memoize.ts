const MOST_KEPT = 64;

/** The answer of last time, if it is still kept; otherwise a new one. The one not asked for longest goes first. */
export function memoize<Value>(kept: Map<string, unknown>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  // To its end: a filter asked for with every keystroke is not pushed out by the words.
  kept.delete(key);
  const value = known === undefined ? make() : (known as Value);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value as string);
  kept.set(key, value);
  return value;
}
