import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { UsageError } from '../usage-error.js';
import type { HsdsService } from './hsds-types.js';
import { nestTables, type Tables } from './nest-tables.js';

/** More than this unpacked is no directory of services, or a trap. */
const MOST_BYTES = 1_000_000_000;

/**
 * The services of an HSDS package: a folder or zip of tables (CSV, with or without `datapackage.json`), a JSON list of services, or
 * pages of `GET /services`.
 */
export function openHsds(path: string): {
  readonly found: string;
  readonly services: readonly HsdsService[];
} {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new UsageError(`${path} cannot be read. Is the name right?`);
  if (stat.isDirectory()) {
    const names = readdirSync(path).filter((name) => /\.(?:csv|json)$/i.test(name));
    return fromFiles(
      path,
      names.map((name) => [name, () => readFileSync(join(path, name))] as const),
    );
  }
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return fromZip(path, bytes);
  return fromJson([[path, bytes]]);
}

type NamedFile = readonly [name: string, read: () => Uint8Array];

function fromZip(path: string, bytes: Uint8Array): ReturnType<typeof openHsds> {
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MOST_BYTES)
          throw new UsageError(`${path} holds more than 1 GB. Import its folder in parts.`);
        return /\.(?:csv|json)$/i.test(name) && !/(?:^|\/)[._]/.test(name);
      },
    });
    return fromFiles(
      path,
      Object.entries(files).map(([name, content]) => [name, () => content] as const),
    );
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} is no whole zip file (${(error as Error).message}). Download it again.`,
    );
  }
}

function fromFiles(path: string, files: readonly NamedFile[]): ReturnType<typeof openHsds> {
  const tables: Record<string, Record<string, string>[]> = {};
  for (const [name, read] of files) {
    const table = /^(.*)\.csv$/i.exec(basename(name))?.[1]?.toLowerCase();
    if (table) tables[singular(table)] = parseTable(name, read());
  }
  if (tables.service) {
    const names = Object.keys(tables);
    return { found: `HSDS tables: ${names.join(', ')}`, services: nestTables(tables as Tables) };
  }
  const pages = files.filter(([name]) => /\.json$/i.test(name) && !/datapackage/i.test(name));
  if (pages.length === 0) {
    throw new UsageError(
      `${path} has neither a table of services (services.csv) nor JSON. Is it an HSDS package?`,
    );
  }
  return fromJson(pages.map(([name, read]) => [name, read()] as const));
}

/** Tables are named in the singular, and files often in the plural. */
function singular(table: string): string {
  return table
    .replace(/ies$/, 'y')
    .replace(/(addr|acc)esses$/, '$1ess')
    .replace(/([^s])s$/, '$1');
}

function parseTable(name: string, bytes: Uint8Array): Record<string, string>[] {
  try {
    return parse(Buffer.from(bytes), {
      bom: true,
      columns: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    throw new UsageError(`${name} cannot be read as CSV: ${(error as Error).message}.`);
  }
}

function fromJson(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
): ReturnType<typeof openHsds> {
  const services = files.flatMap(([name, bytes]) => {
    let data: unknown;
    try {
      data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      throw new UsageError(`${name} is no JSON, or ends too early (${(error as Error).message}).`);
    }
    return servicesIn(toPlain(data));
  });
  if (services.length === 0)
    throw new UsageError('There is no service in it. Is it an HSDS package?');
  return { found: `HSDS in JSON, ${services.length} services`, services };
}

/** A list, a page, a whole organization with its services, or one service. */
function servicesIn(data: unknown): readonly HsdsService[] {
  if (Array.isArray(data)) return data.flatMap(servicesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { contents, services, items } = data as Record<string, unknown>;
  const list = [contents, services, items].find(Array.isArray);
  if (!list) return 'name' in data || 'id' in data ? [data as HsdsService] : [];
  const { services: _, ...organization } = data as { services?: unknown };
  return list
    .flatMap(servicesIn)
    .map((service) =>
      Array.isArray(services) && !service.organization ? { ...service, organization } : service,
    );
}

const MOST_DEPTH = 12;

/** The same without nulls, which HSDS writes for what is not known; numbers and truth values as texts. */
function toPlain(value: unknown, depth = 0): unknown {
  if (value === null || depth > MOST_DEPTH) return undefined;
  if (Array.isArray(value)) {
    return value.map((item) => toPlain(item, depth + 1)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, toPlain(item, depth + 1)] as const)
      .filter(([, item]) => item !== undefined),
  );
}
