import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UsageError } from '../usage-error.js';
import { type ByteSource, fileSource } from './byte-source.js';
import { decodeLines } from './decode-lines.js';
import { decodeDos } from './old-encodings.js';
import type { Row, Table } from './row.js';
import { sayFileKind } from './say-file-kind.js';
import { sniffText } from './sniff-text.js';
import {
  breaksIn,
  CLOSE_QUOTE,
  MOST_RECORD_LETTERS,
  MOST_REPAIRS,
  OPEN_QUOTE,
  swallowsRows,
  tooManyRepairs,
} from './swallowed-rows.js';

const NAMES = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  macintosh: 'Mac Roman',
  dos: 'DOS (code page 437 or 850)',
  mixed: 'UTF-8 in some lines and Windows-1252 in others',
} as const;

/** A CSV file as counties save it: any usual mark between cells, UTF-8 with or without its mark, UTF-16, Windows-1252. */
export async function openCsv(path: string): Promise<Table> {
  const kind = await sayFileKind(path);
  if (kind) throw new UsageError(`${path} ${kind}`);
  return openCsvSource(fileSource(path));
}

/** The same for one file of several, in a zip for instance. */
export async function openCsvSource(source: ByteSource): Promise<Table> {
  const { encoding, delimiter } = await sniffText(source);
  const mark = delimiter === '\t' ? 'tabs' : `"${delimiter}"`;
  return {
    found: `${NAMES[encoding]}, ${mark} between cells`,
    rows: () => readRows(source, encoding, delimiter),
  };
}

/**
 * The rows of a file. Where a quotation mark is opened and never closed, that row is told and reading goes on with the line
 * after it: nobody loses a list to one letter.
 */
async function* readRows(
  source: ByteSource,
  encoding: string,
  delimiter: string,
): AsyncIterable<readonly Row[]> {
  let [from, width] = [0, 0];
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const state = { from, broken: 0, width };
    yield* readFrom(source, encoding, delimiter, state);
    if (state.broken === 0) return;
    yield [{ at: state.broken, cells: [], problem: OPEN_QUOTE, fix: CLOSE_QUOTE }];
    from = state.broken;
    width = state.width;
  }
  throw new UsageError(tooManyRepairs(source.path));
}

interface Parsed {
  readonly info: { readonly lines: number; readonly bytes: number };
  readonly record: string[];
}

/** Reads from after a line; `broken` becomes the line that swallows those after it, `width` how many cells the rows have. */
async function* readFrom(
  bytes: ByteSource,
  encoding: string,
  delimiter: string,
  state: { readonly from: number; broken: number; width: number },
): AsyncIterable<readonly Row[]> {
  const { size } = bytes;
  // The parser reads UTF-8 itself.
  const source: Readable =
    encoding === 'utf-8' && state.from === 0
      ? Readable.from(bytes.read(), { objectMode: false })
      : Readable.from(skipLines(decode(bytes, encoding), state.from));
  const parser = source.pipe(
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
  // Whoever stops reading, or is stopped, leaves no file open.
  source.on('error', (error) => parser.destroy(error));
  let line = state.from;
  try {
    for await (const first of parser as AsyncIterable<Parsed>) {
      const rows: Row[] = [];
      for (let next: Parsed | null = first; next; next = parser.read()) {
        const { info, record } = next;
        const end = state.from + info.lines;
        const breaks = breaksIn(record);
        const at = Math.max(1, end - breaks);
        if (
          breaks > 0 &&
          record.some((cell, index) => swallowsRows(cell, delimiter, state.width, index))
        ) {
          state.broken = at;
          break;
        }
        line = end;
        state.width = record.length;
        if (record.some(isFilled)) rows.push({ at, cells: record, part: info.bytes / size });
      }
      yield rows;
      if (state.broken) return;
    }
  } catch (error) {
    if (!/^CSV_/.test((error as { code?: string }).code ?? '')) throw error;
    state.broken = line + 1;
  } finally {
    source.destroy();
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

async function* skipLines(parts: AsyncIterable<string>, count: number): AsyncIterable<string> {
  let left = count;
  for await (const part of parts) {
    let from = 0;
    while (left > 0) {
      const end = part.indexOf('\n', from);
      if (end < 0) break;
      from = end + 1;
      left -= 1;
    }
    if (left === 0) yield from === 0 ? part : part.slice(from);
  }
}

/** The text of a file; where it is not all UTF-8, line by line what each line is. */
async function* decode({ read }: ByteSource, encoding: string): AsyncIterable<string> {
  if (encoding === 'windows-1252' || encoding === 'mixed') {
    yield* decodeLines(read());
    return;
  }
  if (encoding === 'dos') {
    for await (const chunk of read()) yield decodeDos(chunk.toString('latin1'));
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of read()) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
