/** What is said of a directory that loads as it is needed, and of help across a border. */
export interface DirectoryWords {
  /** A count that is not all: more has not loaded. `count` is in words: "40 ways to get help". */
  readonly atLeast: (count: string) => string;
  /** The same with a place. */
  readonly inPlace: (said: string, place: string) => string;
  readonly nearPlace: (said: string, place: string) => string;
  /** Nothing is known yet. */
  readonly looking: string;
  /** On a button: loads what is next nearest. */
  readonly farther: string;
  readonly failed: string;
  /** On a button: the rest of a description. */
  readonly whole: string;
  /** A heading; `regions` are names of states or provinces. */
  readonly across: (regions: string) => string;
}
