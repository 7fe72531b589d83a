import type { Row } from '../table/row.js';
import type { Merge } from './sheet-layout.js';

/** A merge that reaches the row being read, with the text of its first cell. */
interface Open {
  readonly merge: Merge;
  readonly text: string;
}

/**
 * Gives the text of merged cells to the rows that they span. Across a row it stays in the first cell: there it is a heading, and would
 * stand in columns where it means nothing.
 */
export class MergedCells {
  readonly #merges: readonly Merge[];
  /** The first merge that begins below the rows read so far. */
  #next = 0;
  #open: Open[] = [];

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
  }

  /** Fills the cells of a row in; rows are asked for from the top. */
  fill(at: number, cells: string[]): Pick<Row, 'merged' | 'spans'> {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ merge }) => merge.bottom >= at);
    const merged = new Set<number>();
    const spans = new Map<number, number>();
    for (const { merge, text } of this.#open) {
      if (text === '' || (cells[merge.left] ?? '') !== '') continue;
      while (cells.length < merge.left) cells.push('');
      cells[merge.left] = text;
      merged.add(merge.left);
      if (merge.right > merge.left) spans.set(merge.left, merge.right);
    }
    for (let merge = this.#merges[this.#next]; merge && merge.top <= at; ) {
      if (merge.top === at) {
        if (merge.bottom > at) this.#open.push({ merge, text: cells[merge.left] ?? '' });
        if (merge.right > merge.left) spans.set(merge.left, merge.right);
      }
      this.#next += 1;
      merge = this.#merges[this.#next];
    }
    return { ...(merged.size > 0 && { merged }), ...(spans.size > 0 && { spans }) };
  }
}
