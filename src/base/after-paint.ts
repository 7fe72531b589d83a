/** How long a frame is waited for, in milliseconds. */
export const LATEST_MS = 100;

/** Resolves when the page has painted what it has: soon after the next frame, or, where none comes (a hidden tab), anyway. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LATEST_MS);
    try {
      // A frame's callbacks run before it is painted; a task of theirs runs after. No second frame is asked for: it would cost
      // as much as the letter.
      requestAnimationFrame(() => setTimeout(resolve));
    } catch {
      // Then it is the time above.
    }
  });
}
