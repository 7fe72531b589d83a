/** One thing that an import left out or changed, for the person who keeps the file. */
export interface Finding {
  /** Line of a CSV file, row of a sheet, or the place of a record in a list. */
  readonly row: number;
  /** The record's name or id; absent where it may not leave the source. */
  readonly name?: string;
  /** The column's header, or the field. Empty: the row as a whole. */
  readonly field: string;
  /** What was found and why it is so: `is "555-0142", which …`. */
  readonly reason: string;
  readonly fix?: string;
  /** `left-out`: nothing of the row is in the records. `changed`: the rest of it is. */
  readonly outcome: 'left-out' | 'changed';
}
