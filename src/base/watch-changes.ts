/**
 * Tells of changes to a node until it is called off; of none where the browser has no observer, a page put something else in its
 * place, or the node is none of the browser's, as the roots of ShadyDOM.
 */
export function watchChanges(
  node: Node,
  options: MutationObserverInit,
  onChange: MutationCallback,
): (() => void) | undefined {
  try {
    const observer = new MutationObserver(onChange);
    observer.observe(node, options);
    return () => observer.disconnect();
  } catch {
    return undefined;
  }
}
