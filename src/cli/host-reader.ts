import { completeRecord } from '../features/host-records/complete-record.js';
import { isItsOwnCopy } from '../features/host-records/plain-copy.js';
import { nameOf as fullNameOf, readRecord } from '../features/host-records/read-records.js';
import { retiredNumbers } from '../features/host-records/retired-numbers.js';
import { retired } from '../generated/retired.en.js';
import { checkRecord } from '../schema/check-record.js';
import type { Resource } from '../schema/resource.js';
import { fitsAtOnce } from './import/fits-at-once.js';
import { readAtOnce } from './import/read-at-once.js';

/** What is wrong with a field of a record: `channels.0.value`, and `is "555-0142". Write …`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export interface HostReading {
  /** Absent: nothing of it can be shown. */
  readonly kept?: Resource | undefined;
  readonly problems: readonly FieldProblem[];
  readonly name: string;
}

export type ReadHostRecord = (record: unknown, at: number) => HostReading;

/** Reads records as the finder on the page will: what is kept here is shown there. */
export function hostReader(now: number): ReadHostRecord {
  const reading = {
    check: checkRecord,
    complete: completeRecord,
    findRetired: retiredNumbers(retired),
    now,
  };
  return (record, at) => readRecord(record, at, reading);
}

export interface JsonReading extends HostReading {
  /** It has only what imports make, and was read at once. */
  readonly isUsual: boolean;
}

/**
 * The same for values that have just been read from JSON, which it may change: told in a fraction of the time.
 *
 * @param isPlain there is nothing to clean of its texts but those of spaces, and none is long
 */
export function jsonReader(
  now: number,
): (record: unknown, at: number, isPlain?: boolean) => JsonReading {
  const [own, any] = [ownReader(now), hostReader(now)];
  const known = { findRetired: retiredNumbers(retired), now };
  return (record, at, isPlain = false) => {
    const isOwn = isPlain || isItsOwnCopy(record);
    const name = nameOf(record, at);
    const usual =
      isOwn && typeof record === 'object' && record ? readAtOnce(record, known) : undefined;
    if (usual) return { kept: usual, problems: NONE, name, isUsual: true };
    const read = isOwn && (!isPlain || isItsOwnCopy(record)) ? own : any;
    return { ...read(record, at), isUsual: false };
  };
}

/** The same for records that an import has just made, and changes: they are plain, and nearly all in shape. */
export function ownReader(now: number): ReadHostRecord {
  const reading = {
    check: (record: unknown) =>
      fitsAtOnce(record) ? { resource: record as Resource } : checkRecord(record),
    complete: completeRecord,
    findRetired: retiredNumbers(retired),
    now,
    isOwn: true,
  };
  return (record, at) => {
    const name = nameOf(record, at);
    const isObject = typeof record === 'object' && record !== null;
    const kept = isObject ? readAtOnce(record, reading) : undefined;
    return kept ? { kept, problems: NONE, name } : readRecord(record, at, reading);
  };
}

const NONE: readonly FieldProblem[] = [];

/** A short id is its own name, and nearly all are. */
function nameOf(record: unknown, at: number): string {
  const { id } = (record ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' && id !== '' && id.length <= SHORT ? id : fullNameOf(record, at);
}

const SHORT = 40;
