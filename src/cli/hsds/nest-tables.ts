import { CompactTable, type TableRow } from './compact-table.js';
import type { HsdsService } from './hsds-types.js';
import { keptField } from './kept-field.js';

/** Tables that belong to services, by their singular names; what of each is asked for, and what is read of it. */
const TABLES: Readonly<Record<string, readonly [keys: string, kept: string]>> = {
  phone: [
    'service_at_location_id service_id location_id organization_id',
    'number extension type description confidential',
  ],
  schedule: [
    'service_at_location_id service_id location_id',
    'freq interval byday bymonthday byweekno byyearday opens_at closes_at valid_from valid_to dtstart until count description',
  ],
  address: [
    'location_id',
    'address_1 address_2 city region state_province postal_code country address_type confidential',
  ],
  language: ['service_id location_id', 'code name'],
  organization: ['id', 'name website email private confidential'],
  location: ['id', 'name location_type latitude longitude confidential'],
  service_at_location: ['service_id', 'id location_id confidential'],
  service_area: ['service_id service_at_location_id', 'name'],
  cost_option: ['service_id', 'amount'],
  taxonomy_term: ['id', 'code name'],
  taxonomy: ['id', 'code name'],
  attribute: ['link_id', 'link_entity taxonomy_term_id'],
  service_taxonomy: ['service_id', 'taxonomy_id taxonomy_term_id'],
};

/** Tables of an HSDS package by their singular names, all but that of the services. */
export type Tables = ReadonlyMap<string, CompactTable>;

/** An empty table to fill; undefined: nothing in a table of this name is read. */
export function newTable(name: string): CompactTable | undefined {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  return table && new CompactTable(table[0].split(' '), table[1].split(' '));
}

/** A row with what keeps it from the public under the one name that is held, whatever its own column is called. */
export function withMark(row: TableRow): TableRow {
  const kept = keptField(row);
  if (!kept) return row;
  const isOfAddress = kept.secrecy === 'confidential' || kept.secrecy === 'publicAddress';
  return { ...row, confidential: 'yes', ...(!isOfAddress && { private: 'yes' }) };
}

/** Whether a row is about somebody who works there: their numbers are their own. */
export function isContact(row: TableRow): boolean {
  return Boolean(row.contact_id);
}

/** A service with everything that belongs to it, as `GET /services` gives it. */
export function nestService(service: TableRow, tables: Tables): HsdsService {
  const rows = (table: string, key: string, value: string | undefined): readonly TableRow[] =>
    tables.get(table)?.rows(key, value) ?? [];
  const byId = (table: string, id: string | undefined): TableRow | undefined =>
    rows(table, 'id', id).at(-1);
  const { id = '', organization_id = '' } = service;
  const organization = byId('organization', organization_id);
  return {
    ...present(service),
    ...(organization && {
      organization: {
        ...organization,
        phones: ownOf(rows('phone', 'organization_id', organization_id)),
      },
    }),
    // A phone of the service at one place is not one of the service everywhere.
    phones: rows('phone', 'service_id', id).filter((phone) => !phone.service_at_location_id),
    schedules: rows('schedule', 'service_id', id),
    languages: rows('language', 'service_id', id),
    service_areas: rows('service_area', 'service_id', id),
    cost_options: rows('cost_option', 'service_id', id),
    attributes: termIds(id, rows).flatMap((term) => {
      const found = byId('taxonomy_term', term) ?? byId('taxonomy', term);
      return found ? [{ taxonomy_term: found }] : [];
    }),
    service_at_locations: rows('service_at_location', 'service_id', id).map((site) => {
      const place = site.location_id;
      const location = byId('location', place);
      return {
        ...site,
        phones: rows('phone', 'service_at_location_id', site.id),
        schedules: rows('schedule', 'service_at_location_id', site.id),
        service_areas: rows('service_area', 'service_at_location_id', site.id),
        ...(location && {
          location: {
            ...location,
            addresses: rows('address', 'location_id', place),
            phones: ownOf(rows('phone', 'location_id', place)),
            schedules: ownOf(rows('schedule', 'location_id', place)),
            languages: ownOf(rows('language', 'location_id', place)),
          },
        }),
      };
    }),
  };
}

/** Without empty cells: they say nothing. */
function present(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.trim() !== ''));
}

/** Without what is one service's. */
function ownOf(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row) => !row.service_id);
}

/** Ids of taxonomy terms of a service: `attribute` in 3.x, `service_taxonomy` before. */
function termIds(
  service: string,
  rows: (table: string, key: string, value: string) => readonly TableRow[],
): readonly string[] {
  const links = [
    ...rows('attribute', 'link_id', service)
      .filter(({ link_entity }) => !link_entity || link_entity === 'service')
      .map(({ taxonomy_term_id }) => taxonomy_term_id),
    ...rows('service_taxonomy', 'service_id', service).map(
      ({ taxonomy_id, taxonomy_term_id }) => taxonomy_id ?? taxonomy_term_id,
    ),
  ];
  return links.filter((id) => id !== undefined);
}
