/**
 * `list.map(make)` where `make` is told the place of each item: some pages have an old map that tells none. The build writes this
 * wherever our code says `.map((item, at) => …)`.
 */
export function mapped<Item, Made>(
  list: readonly Item[] | undefined,
  make: (item: Item, at: number) => Made,
): Made[] | undefined {
  if (!list) return undefined;
  const made: Made[] = [];
  for (const item of list) made.push(make(item, made.length));
  return made;
}
