/** A CSV file into records, for a page on which a person sees what was taken for what, and corrects it. */
import type { Row } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { type Column, columnsUnder, guessColumns } from './guess-columns.js';
import { type Imported, importTable, openBytes } from './import-csv.js';
import type { ImportOptions } from './import-options.js';
import { applyMapping, type Mapping, missingIn } from './mapping.js';
import { firstRows, fullestRow, hasName, headerByMapping } from './table-records.js';
import type { Target } from './targets.js';

/** What a person says of the columns of a file. */
export interface ChosenColumns {
  /** The row in which their names stand, as the file counts; absent: guessed. */
  readonly headerRow?: number;
  /** By column, from 0: what it holds; null: it is left out. Others are guessed. */
  readonly targets: ReadonlyMap<number, Target | null>;
  /** What a mapping file says, before what is chosen by hand. */
  readonly mapping?: Mapping | undefined;
}

/** What a person sees of a file while they choose. */
export interface Seen extends Imported {
  /** Whether a column is the name: without one nothing is read. */
  readonly hasName: boolean;
  /** By column, the first value in it; empty where there is none. */
  readonly samples: readonly string[];
  /** Rows among which the header is. */
  readonly heads: readonly Pick<Row, 'at' | 'cells'>[];
  /** Headers of the mapping that the file has not. */
  readonly missing: readonly string[];
}

/**
 * Reads a CSV file for somebody who sees its columns and may choose: where none is a name there are no records yet, and no error.
 * Throws an error with words for a person where it is no table.
 */
export async function importChosen(
  bytes: Uint8Array,
  options: ImportOptions,
  { headerRow, targets, mapping }: ChosenColumns,
): Promise<Seen> {
  const table = openBytes(bytes);
  const first = await firstRows(table);
  const guess = (mapping && headerByMapping(first, mapping)) ?? guessColumns(first);
  const at =
    headerRow === undefined
      ? (guess?.headerAt ?? fullestRow(first))
      : first.findIndex((row) => row.at === headerRow);
  const header = first[at];
  if (!header)
    throw new UsageError('No row looks like a header. Name the columns in the first row.');
  const guessed = guess?.headerAt === at ? guess.columns : columnsUnder(first, at);
  const mapped = mapping ? applyMapping(guessed, mapping) : guessed;
  const columns = mapped.map((column, index): Column => {
    const target = targets.get(index);
    if (target === undefined) return column;
    return { header: column.header, ...(target && { target, by: 'mapping' }) };
  });
  const isNamed = hasName(columns);
  const imported = isNamed
    ? await importTable(table, columns, header.at, {
        ...options,
        ...(mapping?.terms && { terms: mapping.terms }),
      })
    : { records: [], findings: [], columns, rows: 0, headerRow: header.at, unknownTerms: [] };
  return {
    ...imported,
    hasName: isNamed,
    missing: mapping ? missingIn(columns, mapping) : [],
    samples: columns.map((_, index) => sampleOf(first.slice(at + 1), index)),
    heads: first.slice(0, MOST_HEADS).map((row) => ({ at: row.at, cells: row.cells })),
  };
}

const MOST_HEADS = 12;

function sampleOf(rows: readonly Row[], index: number): string {
  const cell = rows.find(({ cells }) => cells[index]?.trim())?.cells[index] ?? '';
  return cell.trim();
}
