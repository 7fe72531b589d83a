import type { HsdsService } from './hsds-types.js';

type TableRow = Readonly<Record<string, string>>;

/** Tables of an HSDS package by their singular names. */
export type Tables = Readonly<Record<string, readonly TableRow[] | undefined>>;

/** Services with everything that belongs to them, as `GET /services` gives them. */
export function nestTables(tables: Tables): readonly HsdsService[] {
  const by = (table: string, key: string) => groupBy(tables[table] ?? [], key);
  const phones = ['service_at_location_id', 'service_id', 'location_id', 'organization_id'].map(
    (key) => by('phone', key),
  );
  const schedules = ['service_at_location_id', 'service_id', 'location_id'].map((key) =>
    by('schedule', key),
  );
  const [phonesAt, phonesOfService, phonesOfPlace, phonesOfOrganization] = phones;
  const [schedulesAt, schedulesOfService, schedulesOfPlace] = schedules;
  const addresses = by('address', 'location_id');
  const languages = by('language', 'service_id');
  const languagesOfPlace = by('language', 'location_id');
  const organizations = byId(tables.organization ?? []);
  const locations = byId(tables.location ?? []);
  const sites = by('service_at_location', 'service_id');
  const areas = by('service_area', 'service_id');
  const areasAt = by('service_area', 'service_at_location_id');
  const costs = by('cost_option', 'service_id');
  const terms = termsOf(tables);
  return (tables.service ?? []).map((service) => {
    const { id = '', organization_id = '' } = service;
    const organization = organizations.get(organization_id);
    // A phone of the service at one place is not one of the service everywhere.
    const own = (phonesOfService?.get(id) ?? []).filter((phone) => !phone.service_at_location_id);
    return {
      ...present(service),
      ...(organization && {
        organization: {
          ...present(organization),
          phones: only(phonesOfOrganization?.get(organization_id)),
        },
      }),
      phones: own.map(present),
      schedules: list(schedulesOfService?.get(id)),
      languages: list(languages.get(id)),
      service_areas: list(areas.get(id)),
      cost_options: list(costs.get(id)),
      attributes: (terms.get(id) ?? []).map((term) => ({ taxonomy_term: present(term) })),
      service_at_locations: (sites.get(id) ?? []).map((site) => {
        const location = locations.get(site.location_id ?? '');
        const place = site.location_id ?? '';
        return {
          ...present(site),
          phones: list(phonesAt?.get(site.id ?? '')),
          schedules: list(schedulesAt?.get(site.id ?? '')),
          service_areas: list(areasAt.get(site.id ?? '')),
          ...(location && {
            location: {
              ...present(location),
              addresses: list(addresses.get(place)),
              phones: only(phonesOfPlace?.get(place)),
              schedules: list(schedulesOfPlace?.get(place)),
              languages: list(languagesOfPlace.get(place)),
            },
          }),
        };
      }),
    };
  });
}

/** Without empty cells: they say nothing. */
function present(row: TableRow): TableRow {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.trim() !== ''));
}

function list(rows: readonly TableRow[] | undefined): readonly TableRow[] {
  return (rows ?? []).map(present);
}

/** Without the numbers of contacts: those are people. */
function only(rows: readonly TableRow[] | undefined): readonly TableRow[] {
  return list(rows).filter((row) => !row.contact_id && !row.service_id);
}

function byId(rows: readonly TableRow[]): ReadonlyMap<string, TableRow> {
  return new Map(rows.map((row) => [row.id ?? '', row]));
}

function groupBy(rows: readonly TableRow[], key: string): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const value = row[key];
    if (!value || row.contact_id) continue;
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}

/** Taxonomy terms by service: `attribute` in 3.x, `service_taxonomy` before. */
function termsOf(tables: Tables): ReadonlyMap<string, readonly TableRow[]> {
  const terms = byId(tables.taxonomy_term ?? tables.taxonomy ?? []);
  const found = new Map<string, TableRow[]>();
  const links = [
    ...(tables.attribute ?? []).map(
      (row) =>
        [
          row.link_entity === 'service' || !row.link_entity ? row.link_id : '',
          row.taxonomy_term_id,
        ] as const,
    ),
    ...(tables.service_taxonomy ?? []).map(
      (row) => [row.service_id, row.taxonomy_id ?? row.taxonomy_term_id] as const,
    ),
  ];
  for (const [service, id] of links) {
    const term = terms.get(id ?? '');
    if (service && term) found.set(service, [...(found.get(service) ?? []), term]);
  }
  return found;
}
