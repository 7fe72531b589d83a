import { open } from 'node:fs/promises';
import { openZip, type ZipFile } from '../table/read-zip.js';
import type { Row, Table } from '../table/row.js';
import { sayFileKind } from '../table/say-file-kind.js';
import { UsageError } from '../usage-error.js';
import { type Book, openBook, type Sheet } from './open-book.js';
import { readSheet } from './read-sheet.js';
import { readLayout, type SheetLayout } from './sheet-layout.js';

/** Rows of a sheet that are read to see whether it is a list. */
const FIRST_ROWS = 60;

/** Which sheet is meant. */
export interface SheetChoice {
  /** The sheet that the person named. */
  readonly name?: string | undefined;
  /** Whether the first rows of a sheet are those of a list. Without it any sheet is one. */
  readonly isList?: (rows: readonly Row[]) => boolean;
}

/**
 * A sheet of an Excel workbook: the one named, or else the first that is a list and not hidden. Numbers and dates become the
 * texts that people see; a formula is what it last came to, and is not worked out.
 */
export async function openXlsx(path: string, choice: SheetChoice = {}): Promise<Table> {
  await checkIsZip(path);
  const book = await inZip(path, openBook);
  const { sheet, others } = await chooseSheet(path, book, choice);
  const layout = await inZip(path, (zip) => readLayout(zip, sheet));
  const count = book.sheets.length;
  const rest = count > 1 ? `, one of ${count}; --sheet names another` : '';
  const also = others.map((name) => `. "${name}" looks like a list, too: import it with --sheet`);
  return {
    found: `sheet "${sheet.name}"${rest}${also.join('')}`,
    hiddenColumns: layout.hiddenColumns,
    rows: () => rowsOf(path, book, sheet, layout),
  };
}

interface ChosenSheet {
  readonly sheet: Sheet;
  /** Names of other sheets that look like lists. */
  readonly others: readonly string[];
}

async function chooseSheet(
  path: string,
  book: Book,
  { name: wanted, isList }: SheetChoice,
): Promise<ChosenSheet> {
  const { sheets } = book;
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted);
    if (sheet) return { sheet, others: [] };
    throw new UsageError(`${path} has no sheet "${wanted}". It has: ${namesOf(sheets)}.`);
  }
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const [first] = shown;
  if (!first) {
    const found = sheets.length > 0 ? `hidden sheets alone: ${namesOf(sheets)}` : 'no sheets';
    throw new UsageError(`${path} has ${found}. Name one with --sheet, or show it.`);
  }
  if (!isList || shown.length === 1) return { sheet: first, others: [] };
  const lists: Sheet[] = [];
  for (const sheet of shown) {
    if (isList(await firstRows(path, book, sheet))) lists.push(sheet);
  }
  const [sheet = first, ...others] = lists;
  return { sheet, others: others.map(({ name }) => name) };
}

function namesOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => `"${name}"`).join(', ') || 'none';
}

async function firstRows(path: string, book: Book, sheet: Sheet): Promise<readonly Row[]> {
  const layout = await inZip(path, (zip) => readLayout(zip, sheet));
  const first: Row[] = [];
  for await (const rows of rowsOf(path, book, sheet, layout)) {
    first.push(...rows);
    if (first.length >= FIRST_ROWS) break;
  }
  return first.slice(0, FIRST_ROWS);
}

async function inZip<Read>(path: string, read: (zip: ZipFile) => Promise<Read>): Promise<Read> {
  try {
    const zip = await openZip(path);
    try {
      return await read(zip);
    } finally {
      await zip.close();
    }
  } catch (error) {
    throw damaged(path, error);
  }
}

async function* rowsOf(
  path: string,
  book: Book,
  sheet: Sheet,
  layout: SheetLayout,
): AsyncIterable<readonly Row[]> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    yield* readSheet(zip, book, sheet, layout);
  } catch (error) {
    throw damaged(path, error);
  } finally {
    await zip?.close();
  }
}

function damaged(path: string, error: unknown): unknown {
  if (error instanceof UsageError) return error;
  return new UsageError(
    `${path} is damaged or cut short (${(error as Error).message}). Save it again, or export the sheet as CSV.`,
  );
}

async function checkIsZip(path: string): Promise<void> {
  const file = await open(path).catch(() => {
    throw new UsageError(`${path} cannot be read. Is the name right?`);
  });
  const { buffer } = await file.read(Buffer.alloc(8), 0, 8, 0).finally(() => file.close());
  const kind = await sayFileKind(path);
  if (kind) throw new UsageError(`${path} ${kind}`);
  if (buffer.toString('latin1').startsWith('PK\u0003\u0004')) return;
  throw new UsageError(
    `${path} is no Excel file, whatever its name. Use "import csv" for a text file.`,
  );
}
