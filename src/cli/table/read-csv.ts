import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UsageError } from '../usage-error.js';
import type { Row, Table } from './row.js';
import { sniffText } from './sniff-text.js';

/** A record longer than this has lost a quotation mark. */
const MOST_RECORD_LETTERS = 1_000_000;

const NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;

/** A CSV file as counties save it: any usual mark between cells, UTF-8 with or without its mark, UTF-16, Windows-1252. */
export async function openCsv(path: string): Promise<Table> {
  const { encoding, delimiter } = await sniffText(path);
  const mark = delimiter === '\t' ? 'tabs' : `"${delimiter}"`;
  return {
    found: `${NAMES[encoding]}, ${mark} between cells`,
    rows: () => readRows(path, encoding, delimiter),
  };
}

async function* readRows(path: string, encoding: string, delimiter: string): AsyncIterable<Row> {
  const { size } = statSync(path);
  const parser = Readable.from(decode(path, encoding)).pipe(
    parse({
      delimiter,
      bom: true,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: MOST_RECORD_LETTERS,
    }),
  );
  try {
    for await (const { info, record } of parser as AsyncIterable<{
      info: { lines: number; bytes: number };
      record: string[];
    }>) {
      const breaks = record.join('').split('\n').length - 1;
      yield { at: Math.max(1, info.lines - breaks), cells: record, part: info.bytes / size };
    }
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw new UsageError(
      `${path} cannot be read after line ${line ?? '?'}: a quotation mark is opened there and never closed. Correct it, or save the file again.`,
    );
  }
}

async function* decode(path: string, encoding: string): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) {
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}
