import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { type Column, type Guess, guessColumns } from './guess-columns.js';
import type { ImportOptions } from './import-options.js';
import { applyMapping, type Mapping } from './mapping.js';
import { rowToRecord } from './row-to-record.js';
import type { SourceRecord, SourceRecords } from './source-record.js';

/** The header is among these; more is read to judge columns by their values. */
const FIRST_ROWS = 60;

export interface KnownTable {
  readonly headerRow: number;
  readonly columns: readonly Column[];
}

/** Finds the header and the columns of a table. Throws where nothing can be told apart. */
export async function knowTable(table: Table, mapping: Mapping | undefined): Promise<KnownTable> {
  const first: Row[] = [];
  for await (const rows of table.rows()) {
    first.push(...rows.slice(0, FIRST_ROWS - first.length));
    if (first.length === FIRST_ROWS) break;
  }
  const guess = (mapping && headerByMapping(first, mapping)) ?? guessColumns(first);
  const header = guess && first[guess.headerAt];
  if (!guess || !header) {
    throw new UsageError(
      'No row looks like a header. Name the columns in the first row ("Name", "Phone", "State" …), or give a --mapping file.',
    );
  }
  const columns = mapping ? applyMapping(guess.columns, mapping) : guess.columns;
  const targets = columns.map(({ target }) => target);
  if (
    !targets.some(
      (target) => target === 'name' || target?.startsWith('name.') || target === 'program',
    )
  ) {
    throw new UsageError(
      `No column looks like a name. The header is row ${header.at}: ${header.cells.join(' | ').slice(0, 200)}. Say in a --mapping file which column is the "name".`,
    );
  }
  return { headerRow: header.at, columns };
}

/** The first row in which most of a mapping's headers stand. */
function headerByMapping(rows: readonly Row[], mapping: Mapping): Guess | undefined {
  const known = new Set(Object.keys(mapping.columns).map((header) => header.trim()));
  const headerAt = rows.findIndex(
    ({ cells }) =>
      cells.filter((cell) => known.has(cell.trim())).length >= Math.max(1, known.size * 0.6),
  );
  const header = rows[headerAt];
  if (!header) return undefined;
  const guessed = guessColumns(rows.slice(headerAt));
  return {
    headerAt,
    columns:
      guessed?.headerAt === 0 ? guessed.columns : header.cells.map((cell) => ({ header: cell })),
  };
}

/** The services of a table, row by row. */
export async function* tableRecords(
  table: Table,
  { headerRow, columns }: KnownTable,
  options: ImportOptions,
): SourceRecords {
  for await (const rows of table.rows()) {
    yield recordsOf(
      rows.filter(({ at }) => at > headerRow),
      columns,
      options,
    );
  }
}

/** One at a time, as they are asked for: what comes of a row is gone before the next one is read. */
export function* recordsOf(
  rows: readonly Row[],
  columns: readonly Column[],
  options: ImportOptions,
): Iterable<SourceRecord> {
  for (const row of rows) yield rowRecord(row, columns, options);
}

/** The service of one row. */
function rowRecord(
  { at: row, cells, part = 0, problem, fix }: Row,
  columns: readonly Column[],
  options: ImportOptions,
): SourceRecord {
  if (problem) {
    const finding = { row, field: '', reason: problem, outcome: 'left-out' } as const;
    return { row, part, findings: [{ ...finding, ...(fix && { fix }) }] };
  }
  const { record, findings, terms } = rowToRecord(row, cells, columns, options);
  const unknownTerms = terms.unknown;
  return record
    ? { row, part, record, findings, unknownTerms }
    : { row, part, findings, unknownTerms };
}
