import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UsageError } from '../usage-error.js';
import type { CompactTable, TableRow } from './compact-table.js';
import type { HsdsService } from './hsds-types.js';
import { jsonItems, outlineJson } from './json-items.js';
import { isContact, nestService, newTable } from './nest-tables.js';
import { openPackage, type PackageFiles } from './package-files.js';

/** One service, and how much of the package is behind it, 0 to 1. */
export interface ReadService {
  readonly service: HsdsService;
  readonly part: number;
}

export interface HsdsPackage {
  readonly found: string;
  /** Once: the package is closed after them. */
  readonly services: AsyncIterable<ReadService>;
}

/**
 * The services of an HSDS package one by one: a folder or zip of tables (CSV, with or without `datapackage.json`), a JSON list of
 * services, or pages of `GET /services`. Of tables all but that of the services are held, in few bytes.
 */
export async function openHsds(path: string): Promise<HsdsPackage> {
  const files = await openPackage(path);
  try {
    const tables = tableFiles(files);
    const services = tables.get('service');
    if (services) {
      const held = await holdTables(files, tables);
      return {
        found: `HSDS tables: ${[...tables.keys()].join(', ')}`,
        services: closing(files, fromTables(files, services, held)),
      };
    }
    const pages = [...files.sizes.keys()].filter(
      (name) => !/\.csv$/i.test(name) && !/datapackage/i.test(name),
    );
    if (pages.length === 0) {
      throw new UsageError(
        `${path} has neither a table of services (services.csv) nor JSON. Is it an HSDS package?`,
      );
    }
    const found = pages.length === 1 ? 'HSDS in JSON' : `HSDS in JSON, ${pages.length} files`;
    return { found, services: closing(files, fromPages(files, pages)) };
  } catch (error) {
    await files.close();
    throw error;
  }
}

async function* closing(
  files: PackageFiles,
  services: AsyncIterable<ReadService>,
): AsyncIterable<ReadService> {
  try {
    yield* services;
  } finally {
    await files.close();
  }
}

/** Files of tables by the names of those in the singular, as they should be, and often are not. */
function tableFiles({ sizes }: PackageFiles): ReadonlyMap<string, string> {
  return new Map(
    [...sizes.keys()].flatMap((name) => {
      const table = /^(.*)\.csv$/i.exec(basename(name))?.[1]?.toLowerCase();
      return table ? [[singular(table), name] as const] : [];
    }),
  );
}

function singular(table: string): string {
  return table
    .replace(/ies$/, 'y')
    .replace(/(addr|acc)esses$/, '$1ess')
    .replace(/([^s])s$/, '$1');
}

async function holdTables(
  files: PackageFiles,
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, CompactTable>> {
  const held = new Map<string, CompactTable>();
  for (const [table, name] of names) {
    const rows = newTable(table);
    if (!rows) continue;
    for await (const { row } of readRows(files, name)) if (!isContact(row)) rows.add(row);
    held.set(table, rows);
  }
  return held;
}

async function* fromTables(
  files: PackageFiles,
  name: string,
  tables: ReadonlyMap<string, CompactTable>,
): AsyncIterable<ReadService> {
  for await (const { row, part } of readRows(files, name)) {
    yield { service: nestService(row, tables), part };
  }
}

async function* readRows(
  files: PackageFiles,
  name: string,
): AsyncIterable<{ readonly row: TableRow; readonly part: number }> {
  const size = files.sizes.get(name) || 1;
  const source = Readable.from(files.read(name));
  const parser = source.pipe(
    parse({
      bom: true,
      columns: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: TableRow;
      info: { bytes: number };
    }>) {
      yield { row: record, part: info.bytes / size };
    }
  } catch (error) {
    throw new UsageError(`${name} cannot be read as CSV: ${(error as Error).message}.`);
  } finally {
    source.destroy();
  }
}

async function* fromPages(
  files: PackageFiles,
  names: readonly string[],
): AsyncIterable<ReadService> {
  let count = 0;
  for (const [at, name] of names.entries()) {
    for await (const services of fromPage(files, name)) {
      for (const service of services) {
        count += 1;
        yield { service, part: at / names.length };
      }
    }
  }
  if (count === 0) throw new UsageError('There is no service in it. Is it an HSDS package?');
}

/** A list, a page, a whole organization with its services, or one service. */
async function* fromPage(files: PackageFiles, name: string): AsyncIterable<readonly HsdsService[]> {
  try {
    const outline = await outlineJson(files.read(name));
    const around = toPlain(outline.around);
    if (!outline.isList && outline.listKey === undefined) {
      yield servicesIn(around);
      return;
    }
    for await (const items of jsonItems(files.read(name), outline)) {
      yield items.flatMap((item) => servicesOf(toPlain(item), outline.isList ? {} : around));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} is no JSON, or ends too early (${(error as Error).message}).`);
  }
}

/** What is in an item of the list of an object. */
function servicesOf(item: unknown, around: unknown): readonly HsdsService[] {
  const { services, ...organization } = around as { services?: unknown };
  return servicesIn(item).map((service) =>
    Array.isArray(services) && !service.organization ? { ...service, organization } : service,
  );
}

function servicesIn(data: unknown): readonly HsdsService[] {
  if (Array.isArray(data)) return data.flatMap(servicesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { contents, services, items } = data as Record<string, unknown>;
  const list = [contents, services, items].find(Array.isArray);
  if (!list) return 'name' in data || 'id' in data ? [data as HsdsService] : [];
  return list.flatMap((item) => servicesOf(item, data));
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
