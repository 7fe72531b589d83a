/** Something in a data file that must be put right, with where it stands and what to do. */
export interface Problem {
  /** `error` stops the build; `warning` is work for somebody, soon. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Id of the record; its place in the file when it has none. */
  readonly id: string;
  /** Path of the field: `channels.0.display`. Empty: the record as a whole. */
  readonly field: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

/** A problem of a record whose place is known to the caller. */
export interface Finding {
  readonly field: string;
  readonly message: string;
  /** Absent: an error. */
  readonly severity?: Problem['severity'];
}

/** One line for a terminal. */
export function describeProblem({ severity, file, id, field, message }: Problem): string {
  return `${severity}: ${[file, id, field].filter(Boolean).join(' > ')}: ${message}`;
}
