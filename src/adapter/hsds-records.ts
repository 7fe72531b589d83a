import type { HsdsRecord } from './hsds-pages.js';

/** A record as the finder takes it, by the fields that a person may write. */
export interface ListedRecord {
  /** Absent: the server gave none, and the finder makes one. */
  readonly id?: string;
  readonly name: string;
  readonly region?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** One record for each place of an active service; a service without a place is one by itself. */
export function toRecords(service: HsdsRecord, listedBy: string): readonly ListedRecord[] {
  const { status } = service;
  const name = textOf(service.name);
  if (name === undefined || (status != null && !/^active$/i.test(String(status)))) return [];
  const id = idOf(service.id);
  const organization = objectOf(service.organization);
  const common = {
    name,
    operator: textOf(organization.name),
    description: textOf(service.description),
    web: httpsOf(service.url) ?? httpsOf(organization.website),
    email: textOf(service.email),
    checked: textOf(service.assured_date) ?? textOf(service.last_modified)?.slice(0, 10),
    listedBy,
  };
  const places = listOf(service.service_at_locations);
  if (places.length === 0)
    return [
      present({
        ...common,
        id,
        phone: phonesOf(service, organization),
        region: regionOf(organization),
      }),
    ];
  return places.map((at, index) => {
    const location = objectOf(at.location);
    const physical = listOf(location.addresses).find(
      ({ address_type: type }) => type == null || type === 'physical',
    );
    return present({
      ...common,
      id: idOf(at.id) ?? (id && `${id}-${index}`),
      phone: phonesOf(at, service, location, organization),
      address: textOf(physical?.address_1),
      city: textOf(physical?.city),
      region: textOf(physical?.state_province),
      zip: textOf(physical?.postal_code),
      latitude: numberOf(location.latitude),
      longitude: numberOf(location.longitude),
    });
  });
}

/** Whether it lies in a region, as far as it says where: `OR` is `US-OR`. */
export function isIn({ region }: ListedRecord, wanted: string | undefined): boolean {
  if (!region || !wanted || !/^[A-Z]{2}(?:-[A-Z]{2})?$/i.test(region)) return true;
  return wanted.toUpperCase().endsWith(region.toUpperCase());
}

/** The numbers of the first that has any. */
function phonesOf(...holders: readonly HsdsRecord[]): readonly string[] | undefined {
  for (const holder of holders) {
    const numbers = listOf(holder.phones).flatMap(({ number, extension, type }) => {
      const said = idOf(number);
      if (said === undefined || /fax|pager|tty|textphone/i.test(`${type}`)) return [];
      return extension ? `${said} x${String(extension)}` : said;
    });
    if (numbers.length > 0) return numbers;
  }
  return undefined;
}

function regionOf(organization: HsdsRecord): string | undefined {
  const [location] = listOf(organization.locations);
  return textOf(listOf(location?.addresses)[0]?.state_province);
}

/** An id or a number as text, if a program wrote it as a number. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? `${value}` : textOf(value);
}

function objectOf(value: unknown): HsdsRecord {
  return typeof value === 'object' && value !== null ? (value as HsdsRecord) : {};
}

const listOf = (value: unknown): readonly HsdsRecord[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const httpsOf = (value: unknown): string | undefined =>
  textOf(value)?.startsWith('https://') ? textOf(value) : undefined;

function numberOf(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

function present(record: Readonly<Record<string, unknown>>): ListedRecord {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as ListedRecord;
}
