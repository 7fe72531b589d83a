/** An observer of changes; undefined where the browser has none, or a page put something else in its place. */
export function watchChanges(onChange: MutationCallback): MutationObserver | undefined {
  try {
    return new MutationObserver(onChange);
  } catch {
    return undefined;
  }
}
