import { basename } from 'node:path';
import { quote } from '../quote.js';
import { asUtf8 } from '../table/byte-source.js';
import { openCsvSource } from '../table/read-csv.js';
import { UsageError } from '../usage-error.js';
import type { CompactTable, TableRow } from './compact-table.js';
import type { HsdsService, HsdsServiceAtLocation } from './hsds-types.js';
import { countBytes, jsonItems, outlineJson, UnreadItem } from './json-items.js';
import { isContact, nestService, newTable, withMark } from './nest-tables.js';
import { openPackage, type PackageFiles } from './package-files.js';

/** One service, and how much of the package is behind it, 0 to 1. */
export interface ReadService {
  readonly service: HsdsService;
  /** Why it cannot be read, as it stands after "is"; the service is empty then. */
  readonly problem?: string;
  /** What it names that is not in the package. */
  readonly missing?: readonly { readonly field: string; readonly reason: string }[];
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
      const unread = await holdTables(files, tables, held);
      return {
        found: `HSDS tables: ${[...tables.keys()].join(', ')}`,
        services: closing(close, fromTables(files, services, held, unread)),
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
): Promise<readonly string[]> {
  const unread: string[] = [];
  for (const [table, name] of names) {
    const rows = newTable(table);
    if (!rows) continue;
    held.set(table, rows);
    for await (const { row, at, problem } of readRows(files, name)) {
      if (problem !== undefined) unread.push(`line ${at} of ${name}, which ${problem}`);
      else if (!isContact(row)) rows.add(withMark(row));
    }
  }
  return unread;
}

async function* fromTables(
  files: PackageFiles,
  name: string,
  tables: ReadonlyMap<string, CompactTable>,
  unread: readonly string[],
): AsyncIterable<ReadService> {
  for await (const { row, at, part, problem } of readRows(files, name)) {
    if (problem === undefined) {
      const service = nestService(row, tables);
      const missing = missingOf(service);
      yield { service, part, ...(missing.length > 0 && { missing }) };
    } else yield { service: {}, part, problem: `line ${at} of ${name}, which ${problem}` };
  }
  for (const problem of unread) yield { service: {}, part: 1, problem };
}

/** Places and the organization that a service names and that no table has. */
function missingOf(service: HsdsService): NonNullable<ReadService['missing']> {
  const { organization_id, service_at_locations = [] } = service as HsdsService & TableRow;
  const missing = [];
  if (organization_id && !service.organization) {
    missing.push(['service.organization_id', organization_id, 'organizations'] as const);
  }
  for (const site of service_at_locations as readonly (HsdsServiceAtLocation & TableRow)[]) {
    if (site.location_id && !site.location) {
      missing.push(['service_at_location.location_id', site.location_id, 'locations'] as const);
    }
  }
  return missing.map(([field, id, table]) => ({
    field,
    reason: `is ${quote(id)}, which is not in the table of ${table}: what belongs to it is left out.`,
  }));
}

/** A row of a table by its columns, or why it cannot be read. */
interface ReadTableRow {
  readonly row: TableRow;
  readonly at: number;
  readonly part: number;
  readonly problem?: string;
}

async function* readRows(files: PackageFiles, name: string): AsyncIterable<ReadTableRow> {
  const size = files.sizes.get(name) ?? 0;
  if (size === 0) return;
  const table = await openCsvSource({ path: name, size, read: () => files.read(name) });
  let columns: readonly string[] | undefined;
  for await (const rows of table.rows()) {
    for (const { at, cells, part = 0, problem } of rows) {
      if (problem !== undefined) yield { row: {}, at, part, problem };
      else if (columns) yield { row: toRow(columns, cells), at, part };
      else columns = cells.map((cell) => cell.trim());
    }
  }
}

function toRow(columns: readonly string[], cells: readonly string[]): TableRow {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
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
  if (count === 0) throw new UsageError('It has no services. Is it an HSDS package?');
}

type PageService = Omit<ReadService, 'part'>;

/** A list, a page, a whole organization with its services, one service, or any of these one a line. */
async function* fromPage(
  files: PackageFiles,
  name: string,
  done: { bytes: number },
): AsyncIterable<readonly PageService[]> {
  const read = (): AsyncIterable<Buffer> => asUtf8(files.read(name));
  try {
    const outline = await outlineJson(read());
    const around = toPlain(outline.around);
    if (!outline.isList && !outline.isLines && outline.listKey === undefined) {
      yield servicesIn(around).map((service) => ({ service }));
      return;
    }
    const isAlone = outline.isList || outline.isLines;
    for await (const items of jsonItems(countBytes(read(), done), outline)) {
      yield items.flatMap((item): readonly PageService[] =>
        item instanceof UnreadItem
          ? [{ service: {}, problem: item.why }]
          : isNoService(item)
            ? [{ service: {}, problem: 'not a service: it has neither a name nor an id' }]
            : servicesOf(toPlain(item), isAlone ? {} : around).map((service) => ({ service })),
      );
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${name} is not JSON, or ends too early (${(error as Error).message}).`);
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

/** Whether there is no service in an item, nor a list of them. */
function isNoService(item: unknown): boolean {
  if (Array.isArray(item)) return item.length > 0 && item.every(isNoService);
  if (typeof item !== 'object' || item === null) return true;
  const { contents, services, items, name, id } = item as Record<string, unknown>;
  return ![contents, services, items].some(Array.isArray) && !name && !id;
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
