/** A list made of a number alone. Not Array.from, which Prototype and MooTools replace with one that makes nothing. */
export function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return [...new Array(count)].map((_, at) => make(at));
}
