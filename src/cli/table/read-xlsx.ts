import { open } from 'node:fs/promises';
import readWorkbook from 'read-excel-file/node';
import { UsageError } from '../usage-error.js';
import type { Row, Table } from './row.js';

/**
 * A sheet of an Excel workbook; the first, or the one named. Numbers and dates become the texts that people would write; a
 * formula is what it last came to, and is not worked out.
 */
export async function openXlsx(path: string, sheetName?: string): Promise<Table> {
  await checkIsZip(path);
  const sheets = await readSheets(path);
  const sheet = sheetName === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheetName);
  if (!sheet) {
    const names = sheets.map((one) => `"${one.sheet}"`).join(', ');
    throw new UsageError(`${path} has no sheet "${sheetName ?? ''}". It has: ${names || 'none'}.`);
  }
  const rest = sheets.length > 1 ? `, one of ${sheets.length}; --sheet names another` : '';
  return { found: `sheet "${sheet.sheet}"${rest}`, rows: () => rowsOf(sheet.data) };
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

type Sheets = Awaited<ReturnType<typeof readWorkbook>>;

async function readSheets(path: string): Promise<Sheets> {
  try {
    return await readWorkbook(path);
  } catch (error) {
    throw new UsageError(
      `${path} is damaged or cut short (${(error as Error).message}). Save it again, or export the sheet as CSV.`,
    );
  }
}

async function* rowsOf(data: Sheets[number]['data']): AsyncIterable<readonly Row[]> {
  for (const [index, cells] of data.entries()) {
    const texts = cells.map(toText);
    if (texts.some((text) => text !== '')) yield [{ at: index + 1, cells: texts }];
  }
}

function toText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).trim();
}
