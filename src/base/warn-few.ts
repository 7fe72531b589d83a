import { warnOnce } from './warn-once.js';

/** As many lines as somebody reads; the rest of thousands would only bury the page's other messages, and take its time. */
const MOST_LINES = 10;

/** Tells the embedder of the first of many causes, each once, and of how many more there are of each kind. */
export function warnFew(
  causes: readonly { readonly kind: string; readonly message: string }[],
  sayRest: (kind: string, count: number) => string,
): void {
  for (const { message } of causes.slice(0, MOST_LINES)) warnOnce(message);
  const rest = new Map<string, number>();
  for (const { kind } of causes.slice(MOST_LINES)) rest.set(kind, (rest.get(kind) ?? 0) + 1);
  for (const [kind, count] of rest) warnOnce(sayRest(kind, count));
}
