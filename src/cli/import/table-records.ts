import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { type Column, columnsUnder, type Guess, guessColumns, headersAt } from './guess-columns.js';
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

/** What is known of a table by looking at it; `trouble`: why nothing of it can be read yet, in a sentence. */
export interface LookedAt extends KnownTable {
  readonly trouble?: string;
}

const NO_HEADER =
  'No row looks like a header. Name the columns in the first row ("Name", "Phone", "State" …) with a comma, ";", a tab or "|" between them.';

/** Finds the header and the columns of a table. Throws where nothing can be told apart. */
export async function lookAtTable(table: Table, mapping: Mapping | undefined): Promise<LookedAt> {
  const first = await firstRows(table);
  const guess =
    (mapping && headerByMapping(first, mapping, table.hiddenColumns)) ??
    guessColumns(first, table.hiddenColumns);
  const headerAt = guess?.headerAt ?? fullestRow(first);
  const header = first[headerAt];
  if (!header) throw new UsageError(NO_HEADER);
  const guessed = guess?.columns ?? columnsUnder(first, headerAt, table.hiddenColumns);
  const columns = mapping ? applyMapping(guessed, mapping) : guessed;
  const known = { headerRow: header.at, columns };
  if (hasName(columns)) return known;
  const names = header.cells.join(' | ').replace(/\s+/g, ' ').slice(0, 200);
  const trouble = `No column looks like a name. The header is row ${header.at}${guess ? '' : ', if it is one'}: ${names}.`;
  return { ...known, trouble };
}

/** The same, and throws where no column is a name. */
export async function knowTable(table: Table, mapping: Mapping | undefined): Promise<KnownTable> {
  const { trouble, ...known } = await lookAtTable(table, mapping);
  if (trouble) throw new UsageError(trouble);
  return known;
}

/** Where the row with the most cells is, which is taken for the header where no words tell one; -1: none has several. */
export function fullestRow(rows: readonly Row[]): number {
  const counts = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const most = Math.max(0, ...counts);
  return most > 1 ? counts.indexOf(most) : -1;
}

/** The rows by which a table is known. */
export async function firstRows(table: Table): Promise<readonly Row[]> {
  const first: Row[] = [];
  for await (const rows of table.rows()) {
    first.push(...rows.slice(0, FIRST_ROWS - first.length));
    if (first.length === FIRST_ROWS) break;
  }
  return first;
}

/** Whether one of these is the name of a service. */
export function hasName(columns: readonly Column[]): boolean {
  return columns.some(
    ({ target }) => target === 'name' || target?.startsWith('name.') || target === 'program',
  );
}

/** Whether these first rows of a sheet are those of a list: a header with a name, and something below it. */
export function isList(rows: readonly Row[]): boolean {
  const guess = guessColumns(rows);
  return guess !== undefined && hasName(guess.columns) && guess.headerAt < rows.length - 1;
}

/** The first row in which most of a mapping's headers stand. */
export function headerByMapping(
  rows: readonly Row[],
  mapping: Mapping,
  hidden: ReadonlySet<number> = new Set(),
): Guess | undefined {
  // "Phone [2]" is the second column of that name.
  const known = new Set(
    Object.keys(mapping.columns).map((header) => header.trim().replace(/ \[\d+\]$/, '')),
  );
  const countIn = (headers: readonly string[]): number =>
    headers.filter((header) => known.has(header.trim())).length;
  const grouped = rows.map((_, at) => countIn(headersAt(rows, at)));
  // A person who chose the row on a page named it whatever stands above.
  const plain = rows.map(({ cells }) => countIn(cells));
  const best = Math.max(0, ...grouped, ...plain);
  if (best < Math.max(1, known.size * 0.6)) return undefined;
  if (!grouped.includes(best)) {
    const headerAt = plain.indexOf(best);
    return { headerAt, columns: columnsUnder(rows, headerAt, hidden) };
  }
  const headerAt = grouped.indexOf(best);
  // The row above may name groups of columns.
  const from = Math.max(0, headerAt - 1);
  const guessed = guessColumns(rows.slice(from), hidden);
  if (guessed && from + guessed.headerAt === headerAt)
    return { headerAt, columns: guessed.columns };
  return { headerAt, columns: columnsUnder(rows, headerAt, hidden, rows[headerAt - 1]) };
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
function rowRecord(source: Row, columns: readonly Column[], options: ImportOptions): SourceRecord {
  const { at: row, part = 0, problem, fix } = source;
  if (problem) {
    const finding = { row, field: '', reason: problem, outcome: 'left-out' } as const;
    return { row, part, findings: [{ ...finding, ...(fix && { fix }) }] };
  }
  const { record, findings, terms } = rowToRecord(source, columns, options);
  const unknownTerms = terms.unknown;
  return record
    ? { row, part, record, findings, unknownTerms }
    : { row, part, findings, unknownTerms };
}
