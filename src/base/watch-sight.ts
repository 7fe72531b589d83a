/**
 * Tells when elements come into view or leave it, until it is called off; nothing where the browser cannot, or a page put
 * something else in its place.
 */
export function watchSight(
  elements: readonly Element[],
  onSight: IntersectionObserverCallback,
  options?: IntersectionObserverInit,
): (() => void) | undefined {
  try {
    const observer = new IntersectionObserver(onSight, options);
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  } catch {
    return undefined;
  }
}
