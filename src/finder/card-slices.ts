import type { FinderState, ResultGroup } from './finder-state.js';

/** New cards in one frame: the first of a list that the next moment may change, of another list, or one that goes on with it. */
export type Pace = 'few' | 'first' | 'more';

/** What is seen at once in a small window, or in a large one; less where the next letter, or the region, has other cards. */
const SMALL = { few: 3, first: 6, more: 8 };
const LARGE = { few: 6, first: 10, more: 12 };

/** Gives each frame as many new cards as a slow phone can draw in it, from the top. Cards that stand already stay. */
export class CardSlices {
  /** What the last drawing has, by id. */
  #drawn: ReadonlySet<string> = new Set();
  #isPart = false;

  /** Some cards wait for the next frame. */
  get isPart(): boolean {
    return this.#isPart;
  }

  /** The ids of the cards to draw now; undefined for all of them. `pace`: how many new ones this frame has. */
  next(
    groups: readonly ResultGroup[],
    { isSmall }: Pick<FinderState, 'isSmall'>,
    pace: Pace,
  ): ReadonlySet<string> | undefined {
    let left = (isSmall ? SMALL : LARGE)[pace];
    const all = groups.flatMap(({ listings, shown }) => listings.slice(0, shown));
    const now = all.filter(({ id }) => this.#drawn.has(id) || left-- > 0);
    this.#drawn = new Set(now.map(({ id }) => id));
    this.#isPart = now.length < all.length;
    return this.#isPart ? this.#drawn : undefined;
  }
}
