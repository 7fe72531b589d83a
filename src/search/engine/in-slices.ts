/** A frame of 60 a second is 16 ms, of which drawing wants its part. */
const SLICE_MS = 4;

/**
 * Runs steps to their end, a few milliseconds at a time, so that typing and drawing come between.
 * Gives undefined when nobody wants the result any more.
 */
export async function inSlices<Result>(
  steps: Iterator<void, Result>,
  isWanted: () => boolean,
): Promise<Result | undefined> {
  for (;;) {
    // Not `performance`: a page may have a variable of that name, which takes its place.
    const start = Date.now();
    do {
      const { done, value } = steps.next();
      if (done) return isWanted() ? value : undefined;
    } while (!(Date.now() - start >= SLICE_MS));
    await nextTurn();
    if (!isWanted()) return undefined;
  }
}

/** After whatever waits: input, drawing. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
