import { readFileSync } from 'node:fs';
import type { Column } from '../import/guess-columns.js';
import type { Target } from '../import/targets.js';
import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { codesOfPhrases, readCodes } from './service-codes.js';

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
        if (folded.includes('name1') && folded.includes('service_code_info')) headers = folded;
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

function directoryRow({ at, cells, part }: Row, headers: readonly string[]): Row {
  const fields = Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? '']));
  const codes = (fields.service_code_info ?? '')
    .toUpperCase()
    .split(/[\s*;,]+/)
    .filter(Boolean);
  return { at, cells: toCells(fields, codes), ...(part !== undefined && { part }) };
}

/** The rows of one or more pages of FindTreatment's `exportsAsJson`. */
export function findTreatmentRows(path: string): readonly Row[] {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${path} is no whole JSON file: ${(error as Error).message}.`);
  }
  const pages = Array.isArray(data) ? data : [data];
  const rows = pages.flatMap((page) => (page as { rows?: unknown } | null)?.rows ?? page);
  if (!rows.some((row) => typeof row === 'object' && row !== null && 'name1' in row)) {
    throw new UsageError(
      `${path} has no rows with "name1". Is it a page of FindTreatment’s export?`,
    );
  }
  return rows.flatMap((row: unknown, index): readonly Row[] => {
    if (typeof row !== 'object' || row === null) return [];
    const fields = Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
      ),
    );
    const { services } = row as { services?: unknown };
    const cells = toCells(fields, codesOf(services, fields.typeFacility));
    return [{ at: index + 1, cells, part: index / rows.length }];
  });
}

/** Opioid treatment programs come without a list of services, and are what their type says. */
function codesOf(services: unknown, type = ''): readonly string[] {
  const list = Array.isArray(services) ? services : [];
  const phrases = list.flatMap((service) =>
    String((service as { f3?: unknown } | null)?.f3 ?? '').split(/;\s*/),
  );
  const own = /^(?:SA|OTP|BUPREN|BUP)$/i.test(type)
    ? ['SA', ...(/OTP/i.test(type) ? ['OTP'] : [])]
    : [];
  return [...own, ...codesOfPhrases(phrases)];
}
