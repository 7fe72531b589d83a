/** So short that the page answers a tap between two, on a phone as well. */
const SLICE_MS = 8;

/** Long work in slices, between which the page does its own. */
export interface Slices {
  /** Whether it is the page's turn. */
  isOver(): boolean;
  /** Resolves when it is ours again; rejects with `Outdated` when nobody waits for the work any more. */
  next(): Promise<void>;
}

/** Ends work whose question has changed. */
export class Outdated extends Error {
  override readonly name = 'Outdated';
}

export function makeSlices(isWanted: () => boolean): Slices {
  let start = Date.now();
  return {
    isOver: () => Date.now() - start >= SLICE_MS,
    async next() {
      await new Promise((resolve) => setTimeout(resolve));
      if (!isWanted()) throw new Outdated();
      start = Date.now();
    },
  };
}
