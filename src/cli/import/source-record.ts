import type { Finding } from './finding.js';

/** One service of a source, read. */
export interface SourceRecord {
  readonly row: number;
  /** How much of the source is behind it, 0 to 1. */
  readonly part: number;
  /** Absent: the row is left out, and `findings` say why. */
  readonly record?: object;
  readonly findings: readonly Finding[];
  /** Words of type columns that nobody here knows. */
  readonly unknownTerms?: readonly string[];
}

/** The services of a source, some at a time. */
export type SourceRecords = AsyncIterable<Iterable<SourceRecord>>;
