import type { FinderState, ResultGroup } from './finder-state.js';

/** New cards in the first frame, and in each after it: what is seen at once in a small window, or in a large one. */
const SMALL = { first: 8, more: 16 };
const LARGE = { first: 12, more: 24 };

/** Gives each frame as many new cards as a slow phone can draw in it, from the top. Cards that stand already stay. */
export class CardSlices {
  /** What the last drawing has, by id. */
  #drawn: ReadonlySet<string> = new Set();
  #isPart = false;

  /** Some cards wait for the next frame. */
  get isPart(): boolean {
    return this.#isPart;
  }

  /** The ids of the cards to draw now; undefined for all of them. `isNew`: this is another list than the last drawing's. */
  next(
    groups: readonly ResultGroup[],
    { isSmall }: Pick<FinderState, 'isSmall'>,
    isNew: boolean,
  ): ReadonlySet<string> | undefined {
    const { first, more } = isSmall ? SMALL : LARGE;
    let left = isNew ? first : more;
    const all = groups.flatMap(({ listings, shown }) => listings.slice(0, shown));
    const now = all.filter(({ id }) => this.#drawn.has(id) || left-- > 0);
    this.#drawn = new Set(now.map(({ id }) => id));
    this.#isPart = now.length < all.length;
    return this.#isPart ? this.#drawn : undefined;
  }
}
