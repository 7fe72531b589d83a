import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UsageError } from '../usage-error.js';
import type { CompactTable, TableRow } from './compact-table.js';
import type { HsdsService } from './hsds-types.js';
import { countBytes, jsonItems, outlineJson, UnreadItem } from './json-items.js';
import { isContact, nestService, newTable, withMark } from './nest-tables.js';
import { openPackage, type PackageFiles } from './package-files.js';

/** One service, and how much of the package is behind it, 0 to 1. */
export interface ReadService {
  readonly service: HsdsService;
  /** Why it cannot be read, as it stands after "is"; the service is empty then. */
  readonly problem?: string;
  readonly part: number;
}

export interface HsdsPackage {
  readonly found: string;
  /** Once: the package is closed after them. */
  readonly services: AsyncIterable<ReadService>;
}

/**
 * The services of an HSDS package one by one: a folder or zip of tables (CSV, with or without `datapackage.json`), a JSON list of
 * services, pages of `GET /services`, or either one a line (NDJSON). Of tables all but that of the services are held, on disk.
 */
export async function openHsds(path: string): Promise<HsdsPackage> {
  const files = await openPackage(path);
  const held = new Map<string, CompactTable>();
  const close = async (): Promise<void> => {
    for (const table of held.values()) table.close();
    await files.close();
  };
  try {
    const tables = tableFiles(files);
    const services = tables.get('service');
    if (services) {
      await holdTables(files, tables, held);
      return {
        found: `HSDS tables: ${[...tables.keys()].join(', ')}`,
        services: closing(close, fromTables(files, services, held)),
      };
    }
    const pages = [...files.sizes.keys()]
      .filter((name) => !/\.csv$/i.test(name) && !/datapackage/i.test(name))
      .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    if (pages.length === 0) {
      throw new UsageError(
        `${path} has neither a table of services (services.csv) nor JSON. Is it an HSDS package?`,
      );
    }
    const found = pages.length === 1 ? 'HSDS in JSON' : `HSDS in JSON, ${pages.length} files`;
    return { found, services: closing(close, fromPages(files, pages)) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* closing(
  close: () => Promise<void>,
  services: AsyncIterable<ReadService>,
): AsyncIterable<ReadService> {
  try {
    yield* services;
  } finally {
    await close();
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
  held: Map<string, CompactTable>,
): Promise<void> {
  for (const [table, name] of names) {
    const rows = newTable(table);
    if (!rows) continue;
    held.set(table, rows);
    for await (const { row } of readRows(files, name)) {
      if (!isContact(row)) rows.add(withMark(row));
    }
  }
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
  const all = [...files.sizes.values()].reduce((sum, size) => sum + size, 0) || 1;
  const done = { bytes: 0 };
  let count = 0;
  for (const name of names) {
    for await (const services of fromPage(files, name, done)) {
      for (const service of services) {
        count += 1;
        yield { ...service, part: done.bytes / all };
      }
    }
  }
  if (count === 0) throw new UsageError('There is no service in it. Is it an HSDS package?');
}

type PageService = Omit<ReadService, 'part'>;

/** A list, a page, a whole organization with its services, one service, or any of these one a line. */
async function* fromPage(
  files: PackageFiles,
  name: string,
  done: { bytes: number },
): AsyncIterable<readonly PageService[]> {
  try {
    const outline = await outlineJson(files.read(name));
    const around = toPlain(outline.around);
    if (!outline.isList && !outline.isLines && outline.listKey === undefined) {
      yield servicesIn(around).map((service) => ({ service }));
      return;
    }
    const isAlone = outline.isList || outline.isLines;
    for await (const items of jsonItems(countBytes(files.read(name), done), outline)) {
      yield items.flatMap((item): readonly PageService[] =>
        item instanceof UnreadItem
          ? [{ service: {}, problem: item.why }]
          : servicesOf(toPlain(item), isAlone ? {} : around).map((service) => ({ service })),
      );
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
