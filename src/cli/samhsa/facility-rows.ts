import { createReadStream, statSync } from 'node:fs';
import { countBytes, jsonItems, outlineJson, UnreadItem } from '../hsds/json-items.js';
import type { Column } from '../import/guess-columns.js';
import type { Target } from '../import/targets.js';
import { asUtf8 } from '../table/byte-source.js';
import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { codesOfPhrases, isServiceCode, readCodes } from './service-codes.js';

/** Fields of SAMHSA's lists, and what they are here; what the codes come to stands after them. */
const FIELDS: readonly (readonly [field: string, target: Target])[] = [
  ['frid', 'id'],
  ['name1', 'name'],
  ['name2', 'program'],
  ['street1', 'address'],
  ['street2', 'address2'],
  ['city', 'city'],
  ['state', 'region'],
  ['zip', 'postalCode'],
  ['phone', 'phone'],
  ['intake1', 'phone'],
  ['intake1a', 'phone'],
  ['intake2', 'phone'],
  ['intake2a', 'phone'],
  ['hotline1', 'phone'],
  ['website', 'web'],
  ['latitude', 'latitude'],
  ['longitude', 'longitude'],
];
const TERMS = ['kinds', 'services', 'languages', 'audiences', 'cost'] as const;

export const FACILITY_COLUMNS: readonly Column[] = [
  ...FIELDS.map(([header, target]) => ({ header, target })),
  ...TERMS.map((target) => ({ header: `services, as ${target}`, target })),
];

type Fields = Readonly<Record<string, string>>;

function toCells(fields: Fields, codes: readonly string[]): readonly string[] {
  const terms = readCodes(codes);
  return [...FIELDS.map(([field]) => fields[field] ?? ''), ...TERMS.map((term) => terms[term])];
}

/** The rows of the National Directory, whose last column holds codes: `SA DT SUMH * RES RD *`. */
export async function* directoryRows(table: Table): AsyncIterable<readonly Row[]> {
  let headers: readonly string[] | undefined;
  for await (const rows of table.rows()) {
    const read: Row[] = [];
    for (const row of rows) {
      if (headers) read.push(directoryRow(row, headers));
      else {
        const folded = row.cells.map((cell) => cell.trim().toLowerCase());
        if (isHeader(folded)) headers = folded;
      }
    }
    yield read;
  }
  if (!headers) {
    throw new UsageError(
      'No row has "name1" and "service_code_info". Is it SAMHSA’s National Directory, first sheet?',
    );
  }
}

/** FindTreatment's tables have a column of codes, a column for each code, or the type of the facility alone. */
function isHeader(folded: readonly string[]): boolean {
  if (!folded.includes('name1')) return false;
  const isTyped = folded.some((header) => /^(?:service_code_info|type_?facility)$/.test(header));
  return isTyped || folded.filter(isCode).length > 2;
}

const isCode = (header: string): boolean => isServiceCode(header.toUpperCase());
const IS_MARK = /^\s*(?:1|x|y|yes|true)\s*$/i;

function directoryRow(row: Row, headers: readonly string[]): Row {
  const { at, cells, part } = row;
  if (row.problem !== undefined) return row;
  const fields = Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? '']));
  const codes = (fields.service_code_info ?? '')
    .toUpperCase()
    .split(/[\s*;,]+/)
    .filter(Boolean);
  const marked = headers.filter((header) => isCode(header) && IS_MARK.test(fields[header] ?? ''));
  const type = codesOf(undefined, fields.type_facility ?? fields.typefacility);
  const all = [...type, ...codes, ...marked.map((header) => header.toUpperCase())];
  return { at, cells: toCells(fields, [...new Set(all)]), ...(part !== undefined && { part }) };
}

const LISTS = ['rows'];

/** The rows of one or more pages of FindTreatment's `exportsAsJson`: an object, a list of objects, or one a line. */
export async function* findTreatmentRows(path: string): AsyncIterable<readonly Row[]> {
  const size = statSync(path, { throwIfNoEntry: false })?.size || 1;
  const done = { bytes: 0 };
  let at = 0;
  let hasRows = false;
  for await (const items of readItems(path, done)) {
    const part = done.bytes / size;
    const read: Row[] = [];
    for (const item of items) {
      at += 1;
      if (item instanceof UnreadItem) {
        read.push({ at, cells: [], part, problem: `is ${item.why}.`, fix: 'Export it again.' });
        continue;
      }
      const cells = facilityCells(item);
      if (cells) read.push({ at, cells, part });
      else
        read.push({ at, cells: [], part, problem: 'is not a facility.', fix: 'Export it again.' });
      hasRows ||= isFacility(item);
    }
    yield read;
  }
  if (!hasRows) {
    throw new UsageError(
      `${path} has no rows with "name1". Is it a page of FindTreatment’s export?`,
    );
  }
}

/** Rows, also those of pages in a list. */
async function* readItems(
  path: string,
  done: { bytes: number },
): AsyncIterable<readonly unknown[]> {
  const read = (): AsyncIterable<Buffer> => asUtf8(createReadStream(path));
  try {
    const outline = await outlineJson(read(), LISTS);
    if (outline.around && outline.listKey === undefined) yield [outline.around];
    else {
      for await (const items of jsonItems(countBytes(read(), done), outline)) {
        yield items.flatMap((item) => (item as { rows?: unknown } | null)?.rows ?? item);
      }
    }
  } catch (error) {
    throw new UsageError(`${path} is not a complete JSON file: ${(error as Error).message}.`);
  }
}

function isFacility(item: unknown): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return Object.keys(item).some((key) => key.trim().toLowerCase() === 'name1');
}

/** The cells of one facility; undefined for what is none. */
export function facilityCells(row: unknown): readonly string[] | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const entries = Object.entries(row).map(([key, value]) => [key.trim().toLowerCase(), value]);
  const fields = Object.fromEntries(
    entries.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
  const services: unknown = entries.find(([key]) => key === 'services')?.[1];
  return toCells(fields, codesOf(services, fields.typefacility));
}

/** Opioid treatment programs come without a list of services, and are what their type says. */
function codesOf(services: unknown, type = ''): readonly string[] {
  const list = Array.isArray(services) ? services : [];
  const phrases = list.flatMap((service) => {
    const words = (service as { f3?: unknown } | null)?.f3;
    return typeof words === 'string' ? words.split(/;\s*/) : [];
  });
  const own = /^(?:SA|OTP|BUPREN|BUP)$/i.test(type)
    ? ['SA', ...(/OTP/i.test(type) ? ['OTP'] : [])]
    : [];
  return [...own, ...codesOfPhrases(phrases)];
}
