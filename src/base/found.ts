/**
 * `list.find(test)`, which many an old page takes for something else: a snippet that was passed around for years puts a function
 * in its place that answers with a list of places, or false. The build writes this wherever our code says `.find(`.
 */
export function found<Item>(
  list: readonly Item[] | undefined,
  test: (item: Item, at: number) => unknown,
): Item | undefined {
  return list?.filter(test)[0];
}
