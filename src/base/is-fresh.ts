/** For so long a number may be called as it was seen, and hours believed. */
const YEARS = 2;

/**
 * Whether something was seen at most two years before this moment. A month or a year counts from its first day: nothing is
 * newer than it can be proved to be. Without a date, or with no clock to trust, it was not.
 */
export function isFresh(date: string | undefined, at: Date): boolean {
  if (!date || !+at) return false;
  const today = at.toISOString();
  return date >= +today.slice(0, 4) - YEARS + today.slice(4, 10);
}
