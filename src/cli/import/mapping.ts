import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';
import { type Column, foldHeader } from './guess-columns.js';
import type { Target } from './targets.js';

/** What a mapping file holds: how the columns of one organization's files are read, kept for the next import. */
export interface Mapping {
  readonly version: 1;
  /** By header: what the column holds; null: not used. */
  readonly columns: Readonly<Record<string, Target | null>>;
  /** What the words of a type column mean; an empty list: nothing that the finder lists. */
  readonly terms?: Readonly<Record<string, readonly (Kind | Service)[]>>;
}

/** A header as a mapping finds it. One of other letters than ours has no folded form. */
function keyOf(header: string): string {
  return foldHeader(header) || header.trim();
}

/** Names of columns by which a mapping tells those of one header apart: "Phone", "Phone [2]". */
function ownNames(columns: readonly Column[]): readonly string[] {
  const counts = new Map<string, number>();
  return columns.map(({ header }) => {
    const key = keyOf(header);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? header : `${header} [${count}]`;
  });
}

/** Columns as a mapping says; new ones, which it does not name, as they were guessed. */
export function applyMapping(columns: readonly Column[], mapping: Mapping): readonly Column[] {
  const byHeader = new Map(
    Object.entries(mapping.columns).map(([header, target]) => [keyOf(header), target]),
  );
  const names = ownNames(columns);
  return columns.map((column, at): Column => {
    const { header, isHidden } = column;
    const own = byHeader.get(keyOf(names[at] ?? header));
    const target = own === undefined ? byHeader.get(keyOf(header)) : own;
    if (header.trim() === '' || target === undefined) return column;
    const same = { header, ...(isHidden && { isHidden }) };
    return target === null ? same : { ...same, target, by: 'mapping' };
  });
}

/** Headers of a mapping that a list has not. */
export function missingIn(columns: readonly Column[], mapping: Mapping): readonly string[] {
  const names = new Set([...columns.map(({ header }) => header), ...ownNames(columns)].map(keyOf));
  return Object.keys(mapping.columns).filter((header) => !names.has(keyOf(header)));
}

/** What is kept for the next import: also what was said of columns that this list has not. */
export function toMapping(columns: readonly Column[], before: Mapping | undefined): Mapping {
  const names = ownNames(columns);
  const first = new Map<string, Target | undefined>();
  const said = columns.flatMap(({ header, target }, at) => {
    if (header.trim() === '') return [];
    const key = keyOf(header);
    const isLikeFirst = first.has(key) && first.get(key) === target;
    if (!first.has(key)) first.set(key, target);
    return isLikeFirst ? [] : [[names[at] ?? header, target ?? null] as const];
  });
  const kept = missingIn(columns, before ?? EMPTY).map(
    (header) => [header, before?.columns[header] ?? null] as const,
  );
  return {
    version: 1,
    columns: Object.fromEntries([...said, ...kept]),
    ...(before?.terms && { terms: before.terms }),
  };
}

const EMPTY: Mapping = { version: 1, columns: {} };
