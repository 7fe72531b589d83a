import { TextFile } from '../table/text-file.js';
import { UsageError } from '../usage-error.js';

export type TableRow = Readonly<Record<string, string>>;

/** Rows beyond these are not found by a key: a number holds a hash of 32 bits and this. */
const MOST_ROWS = 2 ** 21;
/** Letters of a cell. */
const MOST_CELL = 4000;

/** A table that has to be held as a whole, on disk; its rows are found again by the texts of some columns. */
export class CompactTable {
  readonly #rows = new TextFile();
  readonly #columns: readonly string[];
  readonly #indexes: ReadonlyMap<string, KeyIndex>;

  /**
   * @param keys columns by which rows are asked for
   * @param kept columns that are kept beside them
   */
  constructor(keys: readonly string[], kept: readonly string[]) {
    this.#columns = [...new Set([...keys, ...kept])];
    this.#indexes = new Map(keys.map((key) => [key, new KeyIndex()]));
  }

  /** Empty cells say nothing, and are not kept. */
  add(row: TableRow): void {
    const cells = this.#columns.map((column) => (row[column] ?? '').slice(0, MOST_CELL));
    const at = this.#rows.count;
    const text = JSON.stringify(cells);
    if (at >= MOST_ROWS || text.length > 20_000 || !this.#rows.add(text)) {
      throw new UsageError('A table is larger than 2 GB or two million rows. Import it in parts.');
    }
    for (const [key, index] of this.#indexes) {
      const value = row[key]?.slice(0, MOST_CELL);
      if (value) index.add(value, at);
    }
  }

  /** The rows that have this text in a column, in their order. */
  rows(key: string, value: string | undefined): readonly TableRow[] {
    if (!value) return [];
    const places = this.#indexes.get(key)?.places(value) ?? [];
    return places
      .map((at) => this.#row(JSON.parse(this.#rows.at(at)) as readonly string[]))
      .filter((row) => row[key] === value);
  }

  /** To be called once, when nothing more is asked for. */
  close(): void {
    this.#rows.close();
  }

  /** Without empty cells. */
  #row(cells: readonly string[]): TableRow {
    return Object.fromEntries(
      cells.flatMap((cell, at) =>
        cell.trim() === '' ? [] : [[this.#columns[at] ?? '', cell] as const],
      ),
    );
  }
}

/** Places of rows by the hash of a text: other texts may have the same. */
class KeyIndex {
  #entries = new Float64Array(1024);
  #count = 0;
  #isSorted = true;

  add(text: string, place: number): void {
    if (this.#count === this.#entries.length) {
      const longer = new Float64Array(Math.max(1024, this.#count * 2));
      longer.set(this.#entries);
      this.#entries = longer;
    }
    this.#entries[this.#count] = hash(text) * MOST_ROWS + place;
    this.#count += 1;
    this.#isSorted = false;
  }

  places(text: string): readonly number[] {
    if (!this.#isSorted) {
      this.#entries = this.#entries.slice(0, this.#count).sort();
      this.#isSorted = true;
    }
    const first = hash(text) * MOST_ROWS;
    const places: number[] = [];
    for (let at = this.#search(first); at < this.#count; at += 1) {
      const place = (this.#entries[at] ?? 0) - first;
      if (place >= MOST_ROWS) break;
      places.push(place);
    }
    return places;
  }

  /** Where the first entry stands that is not smaller. */
  #search(wanted: number): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** 32 bits (FNV-1a). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
