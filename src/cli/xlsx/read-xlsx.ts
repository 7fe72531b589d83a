import { open } from 'node:fs/promises';
import { openZip, type ZipFile } from '../table/read-zip.js';
import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { type Book, openBook, type Sheet } from './open-book.js';
import { readSheet } from './read-sheet.js';

/**
 * A sheet of an Excel workbook; the first that is not hidden, or the one named. Numbers and dates become the texts that people would
 * write; a formula is what it last came to, and is not worked out.
 */
export async function openXlsx(path: string, sheetName?: string): Promise<Table> {
  await checkIsZip(path);
  const book = await readBook(path);
  const { sheets } = book;
  const sheet =
    sheetName === undefined
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === sheetName);
  if (!sheet) {
    const names = sheets.map(({ name }) => `"${name}"`).join(', ');
    throw new UsageError(`${path} has no sheet "${sheetName ?? ''}". It has: ${names || 'none'}.`);
  }
  const rest = sheets.length > 1 ? `, one of ${sheets.length}; --sheet names another` : '';
  return { found: `sheet "${sheet.name}"${rest}`, rows: () => rowsOf(path, book, sheet) };
}

async function readBook(path: string): Promise<Book> {
  try {
    const zip = await openZip(path);
    try {
      return await openBook(zip);
    } finally {
      await zip.close();
    }
  } catch (error) {
    throw damaged(path, error);
  }
}

async function* rowsOf(path: string, book: Book, sheet: Sheet): AsyncIterable<readonly Row[]> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(path);
    yield* readSheet(zip, book, sheet);
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
  const signs = buffer.toString('latin1');
  if (signs.startsWith('PK\u0003\u0004')) return;
  if (signs.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new UsageError(
      `${path} is an old Excel file (.xls) or has a password. Save it as .xlsx without one.`,
    );
  }
  throw new UsageError(
    `${path} is no Excel file, whatever its name. Use "import csv" for a text file.`,
  );
}
