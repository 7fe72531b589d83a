/** A CSV file into records without Node, for a page: what `npx helpline-finder import csv` does, and nothing is uploaded. */
import { parse } from 'csv-parse/browser/esm/sync';
import type { Resource } from '../../schema/resource.js';
import { hostReader } from '../host-reader.js';
import type { Table } from '../table/row.js';
import { sniffDelimiter } from '../table/sniff-delimiter.js';
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
}

interface ParsedRow {
  readonly info: { readonly lines: number };
  readonly record: string[];
}

/** As the command line reads them: UTF-8 with or without its mark, UTF-16 by its mark, else Windows-1252. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parseRows(text: string): readonly ParsedRow[] {
  try {
    return parse(text, {
      delimiter: sniffDelimiter(text),
      bom: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly ParsedRow[];
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new UsageError(
      `The file cannot be read after line ${lines ?? '?'}: a quotation mark is opened there and never closed. Correct it, or save the file again.`,
    );
  }
}

function openText(text: string): Table {
  const rows = parseRows(text);
  return {
    found: '',
    async *rows() {
      yield rows.map(({ info, record }) => {
        const breaks = record.join('').split('\n').length - 1;
        return { at: Math.max(1, info.lines - breaks), cells: record };
      });
    },
  };
}

/** Throws an error with words for a person where the file is no table. */
export async function importCsv(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const table = openText(decode(bytes));
  const known = await knowTable(table, undefined);
  const read = hostReader(Date.now());
  const ids = new IdBook();
  const records: Resource[] = [];
  const findings: Finding[] = [];
  let rows = 0;
  for await (const sources of tableRecords(table, known, options)) {
    for (const source of sources) {
      rows += 1;
      const { kept, said } = await settleRecord(source, read, ids);
      if (kept) records.push(kept);
      findings.push(...said);
    }
  }
  return { records, findings, columns: known.columns, rows };
}
