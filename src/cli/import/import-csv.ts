/** A CSV file into records without Node, for a page: what `npx helpline-finder import csv` does, and nothing is uploaded. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { Resource } from '../../schema/resource.js';
import { hostReader } from '../host-reader.js';
import { decodeBytes, sayKind } from '../table/decode-bytes.js';
import type { Row, Table } from '../table/row.js';
import { sniffDelimiter } from '../table/sniff-delimiter.js';
import {
  breaksIn,
  CLOSE_QUOTE,
  MOST_RECORD_LETTERS,
  MOST_REPAIRS,
  OPEN_QUOTE,
  swallowsRows,
  tooManyRepairs,
} from '../table/swallowed-rows.js';
import { UsageError } from '../usage-error.js';
import type { Finding } from './finding.js';
import type { Column } from './guess-columns.js';
import { IdBook } from './id-book.js';
import type { ImportOptions } from './import-options.js';
import { settleRecord } from './settle-record.js';
import { knowTable, tableRecords } from './table-records.js';

export interface Imported {
  readonly records: readonly Resource[];
  readonly findings: readonly Finding[];
  readonly columns: readonly Column[];
  readonly rows: number;
  /** The row in which the names of the columns stand. */
  readonly headerRow: number;
  /** Words of type columns that mean nothing here. */
  readonly unknownTerms: readonly string[];
}

interface ParsedInfo {
  readonly lines: number;
}

/** Ends reading where a row swallows those after it. */
class Broken extends Error {
  /** The line of the row, from the beginning of the text that was read. */
  readonly line: number;

  constructor(line: number) {
    super('A row swallows others.');
    this.line = line;
  }
}

/** What a reading came to: the rows before a broken one, and the line of that; 0: none is. */
interface Parsed {
  readonly rows: readonly Row[];
  readonly broken: number;
  /** Cells of the last row. */
  readonly width: number;
}

/** Reads text from after a line of the file on. */
function parseRows(text: string, delimiter: string, from: number, before: number): Parsed {
  const rows: Row[] = [];
  let [line, width] = [0, before];
  const take = (cells: string[], { lines }: ParsedInfo): undefined => {
    const breaks = breaksIn(cells);
    const at = Math.max(1, lines - breaks);
    if (breaks > 0 && cells.some((cell, index) => swallowsRows(cell, delimiter, width, index))) {
      throw new Broken(at);
    }
    [line, width] = [lines, cells.length];
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ at: from + at, cells });
  };
  try {
    parse(text, {
      delimiter,
      bom: true,
      on_record: take,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_RECORD_LETTERS,
    });
    return { rows, broken: 0, width };
  } catch (error) {
    if (error instanceof Broken) return { rows, broken: from + error.line, width };
    if (!/^CSV_/.test((error as { code?: string }).code ?? '')) throw error;
    return { rows, broken: from + line + 1, width };
  }
}

/** The rows of a file, as the command line reads them: one whose quotation mark is never closed is told, and those after it are read. */
function readRows(text: string): readonly Row[] {
  const delimiter = sniffDelimiter(text);
  const all: Row[] = [];
  let [rest, from, width] = [text, 0, 0];
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const { rows, broken, width: last } = parseRows(rest, delimiter, from, width);
    all.push(...rows);
    if (broken === 0) return all;
    all.push({ at: broken, cells: [], problem: OPEN_QUOTE, fix: CLOSE_QUOTE });
    for (let line = from; line < broken; line += 1) {
      const end = rest.indexOf('\n');
      rest = end < 0 ? '' : rest.slice(end + 1);
    }
    [from, width] = [broken, last];
  }
  throw new UsageError(tooManyRepairs('The file'));
}

function openText(text: string): Table {
  const rows = readRows(text);
  return {
    found: '',
    async *rows() {
      yield rows;
    },
  };
}

/** Throws an error with words for a person where the file is no table. */
export async function importCsv(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const table = openBytes(bytes);
  const { columns, headerRow } = await knowTable(table, undefined);
  return importTable(table, columns, headerRow, options);
}

/** The rows of a file. Throws an error with words for a person where it is no table. */
export function openBytes(bytes: Uint8Array): Table {
  const kind = sayKind(bytes);
  if (kind) throw new UsageError(kind);
  return openText(decodeBytes(bytes));
}

/** The records of a table of which it is known what its columns hold. */
export async function importTable(
  table: Table,
  columns: readonly Column[],
  headerRow: number,
  options: ImportOptions,
): Promise<Imported> {
  const read = hostReader(Date.now());
  const ids = new IdBook();
  const records: Resource[] = [];
  const findings: Finding[] = [];
  const unknownTerms = new Set<string>();
  let rows = 0;
  for await (const sources of tableRecords(table, { columns, headerRow }, options)) {
    for (const source of sources) {
      rows += 1;
      for (const word of source.unknownTerms ?? []) unknownTerms.add(word);
      const { kept, said } = await settleRecord(source, read, ids);
      if (kept) records.push(kept);
      findings.push(...said);
    }
  }
  return { records, findings, columns, rows, headerRow, unknownTerms: [...unknownTerms] };
}
