/** One row of a table: where it stands in the file, and its cells as texts in the order of the header. */
export interface Row {
  /** Line of a CSV file, row of a sheet, as the program that made it counts. */
  readonly at: number;
  readonly cells: readonly string[];
  /** How much of the table is behind it, 0 to 1. */
  readonly part?: number;
  /** Why it cannot be read; its cells are empty then. */
  readonly problem?: string;
  /** What to do about the problem. */
  readonly fix?: string;
  /** By column, from 0, the address where the link of its cell leads. */
  readonly links?: ReadonlyMap<number, string>;
  /** Columns whose text stands in a row above and is merged with this one. */
  readonly merged?: ReadonlySet<number>;
  /** By first column, the last one with which its cell is merged. */
  readonly spans?: ReadonlyMap<number, number>;
}

/** A table that is read some rows at a time: a wait for each alone would take as long as reading it. */
export interface Table {
  /** What was found about the file, for the person who asks: `Windows-1252, ";" between cells`. */
  readonly found: string;
  /** Columns that the sheet does not show, from 0. */
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly rows: () => AsyncIterable<readonly Row[]>;
}
