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

/** Columns as a mapping says; new ones, which it does not name, as they were guessed. */
export function applyMapping(columns: readonly Column[], mapping: Mapping): readonly Column[] {
  const byHeader = new Map(
    Object.entries(mapping.columns).map(([header, target]) => [foldHeader(header), target]),
  );
  return columns.map((column): Column => {
    const target = byHeader.get(foldHeader(column.header));
    if (target === undefined) return column;
    const { header, isHidden } = column;
    const same = { header, ...(isHidden && { isHidden }) };
    return target === null ? same : { ...same, target, by: 'mapping' };
  });
}

/** What is kept for the next import. */
export function toMapping(columns: readonly Column[], before: Mapping | undefined): Mapping {
  // Of two columns of one name the one that is used: a mapping knows them by it.
  const used = new Set(columns.flatMap(({ header, target }) => (target ? header : [])));
  return {
    version: 1,
    columns: Object.fromEntries(
      columns
        .filter(({ header, target }) => header.trim() !== '' && (target || !used.has(header)))
        .map(({ header, target }) => [header, target ?? null]),
    ),
    ...(before?.terms && { terms: before.terms }),
  };
}
