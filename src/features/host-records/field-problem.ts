/** What is wrong with one field of a record, for the person who wrote it. */
export interface FieldProblem {
  /** The path of the field: `channels.0.value`; empty for the record as a whole. */
  readonly field: string;
  /** What was found and what to do, after the field's name: `is "555-0142". Write …`. */
  readonly message: string;
}

/** What is left of a record, and why no more. */
export interface Outcome<T> {
  /** Absent: nothing of it can be shown. */
  readonly kept?: T | undefined;
  readonly problems: readonly FieldProblem[];
}
