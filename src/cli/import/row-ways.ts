import { numberTrouble } from '../../reading/number-country.js';
import { readPhones, type WrittenNumber } from '../../reading/read-phones.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { quote } from '../quote.js';
import { cleanText } from './clean-text.js';
import { remember } from './remember.js';
import type { Cell } from './row-cells.js';
import type { Json, RowReading } from './row-reading.js';

const NUMBERS = [
  ['phone', 'phone'],
  ['text', 'sms'],
  ['tty', 'tty'],
] as const;

const emailOf = remember(readEmail);

/** The ways to make contact that a row names, for people in these regions; each once. */
export function readWays(row: RowReading, regions: readonly string[]): Json[] {
  const { cells } = row;
  const ways: Json[] = [];
  for (const [target, type] of NUMBERS) {
    for (const cell of cells.all(target)) addNumbers(row, ways, cell, type, regions);
  }
  for (const type of ['web', 'chat'] as const) {
    for (const cell of cells.all(type)) addPages(row, ways, cell, type);
  }
  for (const cell of cells.all('email')) addEmails(row, ways, cell);
  return ways;
}

function addNumbers(
  row: RowReading,
  ways: Json[],
  cell: Cell,
  type: WrittenNumber['type'],
  regions: readonly string[],
): void {
  const { numbers, refused } = readPhones(cleanText(cell.text), type);
  for (const { found, why } of refused) row.change(cell, `is ${quote(found)}, which ${why}`);
  for (const number of numbers) {
    const { value } = number;
    const trouble = value.startsWith('+1') ? numberTrouble(value.slice(2), regions) : undefined;
    if (trouble) row.change(cell, `is ${quote(cell.text)}, which ${trouble}`);
    else addOnce(ways, { ...number });
  }
}

function addPages(row: RowReading, ways: Json[], cell: Cell, type: 'web' | 'chat'): void {
  const words = cell.text.split(/[\s;|]+|,\s+/).filter((text) => /[a-z]/i.test(text));
  const addresses = words.filter((text) => /[.:/]./.test(text));
  // A sentence is told as a whole, and the words between addresses not at all.
  if (addresses.length === 0 && words.length > 0) {
    row.change(cell, `is ${quote(cell.text)}, which is no address of a page, and is left out.`);
  }
  for (const text of addresses) {
    const read = readWeb(text);
    if (!read)
      row.change(cell, `is ${quote(text)}, which is no address of a page, and is left out.`);
    else if (read.changed) row.change(cell, `is ${quote(text)}, which ${read.changed}`);
    if (read) addOnce(ways, { type, value: read.value });
  }
}

function addEmails(row: RowReading, ways: Json[], cell: Cell): void {
  for (const text of cell.text.split(/[\s;,]+/)) {
    if (text === '') continue;
    const value = emailOf(text);
    if (value) addOnce(ways, { type: 'email', value, display: value });
    else row.change(cell, `is ${quote(text)}, which is no e-mail address.`);
  }
}

/** A way that is there already is no second one. */
function addOnce(ways: Json[], way: Json): void {
  const isThere = ways.some(({ type, value }) => type === way.type && value === way.value);
  if (!isThere) ways.push(way);
}
