import { targetOfHeader } from '../import/guess-columns.js';
import type { Secrecy } from '../import/header-secrecy.js';
import { isKeptBy, isNotLetOutBy } from '../import/private-row.js';
import { remember } from '../import/remember.js';

const SECRECY: readonly string[] = [
  'private',
  'confidential',
  'public',
  'publicAddress',
] satisfies readonly Secrecy[];

const secrecyOf = remember((field): Secrecy | undefined => {
  const target = targetOfHeader(field);
  return target && SECRECY.includes(target) ? (target as Secrecy) : undefined;
});

/** A field that a publisher adds to HSDS to keep something from the public (`is_confidential`), and what it keeps. */
export interface KeptField {
  readonly field: string;
  readonly secrecy: Secrecy;
}

/** The first field of a row or an object that keeps it, or its address, from the public; HSDS itself has none. */
export function keptField(row: object | undefined): KeptField | undefined {
  for (const [field, value] of Object.entries(row ?? {})) {
    const secrecy = secrecyOf(field);
    if (!secrecy || value === undefined) continue;
    // A list or an object is no plain yes or no.
    if (typeof value !== 'string') return { field, secrecy };
    const isLetOut = secrecy === 'public' || secrecy === 'publicAddress';
    if (isLetOut ? isNotLetOutBy(value) : isKeptBy(value)) return { field, secrecy };
  }
  return undefined;
}
