import { distanceKm, type Point } from '../region/distance.js';
import { fetchJson, type Patience, USUAL_PATIENCE } from './patient-fetch.js';
import type { RecordSource, SourceQuestion } from './record-source.js';

/** A page of `GET /services` as the HSDS 3 API has it. */
interface Page {
  readonly total_pages?: number;
  readonly contents?: readonly HsdsRecord[];
}

type HsdsRecord = Readonly<Record<string, unknown>>;

const PER_PAGE = 50;
/** Nobody waits for more. */
const MOST_PAGES = 10;

export interface HsdsOptions {
  /** Who keeps the directory: cards say "Listed by …". */
  readonly listedBy: string;
  readonly patience?: Patience;
}

/** A source for an Open Referral HSDS 3.0 API (`GET /services`, `GET /services/{id}`) at a base address. */
export function hsdsSource(base: string, { listedBy, patience }: HsdsOptions): RecordSource {
  const root = `${base.replace(/\/+$/, '')}/services`;
  const ask = (address: string, signal?: AbortSignal): Promise<unknown> =>
    fetchJson(address, signal, patience ?? USUAL_PATIENCE);

  /** Services page by page, as far as somebody takes them. */
  async function* services(text: string, signal?: AbortSignal): AsyncGenerator<HsdsRecord> {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ page: `${page}`, per_page: `${PER_PAGE}`, full: 'true' });
      if (text.trim()) query.set('search', text.trim());
      const { contents, total_pages = 1 } = ((await ask(`${root}?${query}`, signal)) ?? {}) as Page;
      if (!Array.isArray(contents)) throw new Error(`${root} sent no page of services`);
      yield* contents.filter((one) => typeof one === 'object' && one !== null);
      if (page >= total_pages || contents.length === 0) return;
    }
  }

  /** The service of each record that was given away: a service has a record for each of its places. */
  const serviceOf = new Map<string, string>();
  const recordsOf = (service: HsdsRecord): readonly ListedRecord[] => {
    const records = toRecords(service, listedBy);
    for (const { id } of records) serviceOf.set(id, String(service.id));
    return records;
  };

  async function collect(
    { text, most, region, signal }: SourceQuestion,
    take: (record: ListedRecord) => boolean,
  ): Promise<ListedRecord[]> {
    const found: ListedRecord[] = [];
    for await (const service of services(text, signal)) {
      for (const record of recordsOf(service))
        if (take(record) && isIn(record, region)) found.push(record);
      if (found.length >= most) break;
    }
    return found.slice(0, most);
  }

  return {
    search: (question) => collect(question, () => true),
    async near(point, within, question) {
      // The specification has no question for a place: pages are looked through, and the nearest taken.
      const far = ({ latitude, longitude }: ListedRecord): number =>
        latitude === undefined || longitude === undefined
          ? Number.POSITIVE_INFINITY
          : distanceKm({ latitude, longitude }, point as Point);
      const all = { ...question, most: MOST_PAGES * PER_PAGE };
      const found = await collect(all, (record) => far(record) <= within);
      return found.sort((one, other) => far(one) - far(other)).slice(0, question.most);
    },
    async byId(id, signal) {
      const own = serviceOf.get(id) ?? id;
      const service = await ask(`${root}/${encodeURIComponent(own)}`, signal);
      if (typeof service !== 'object' || service === null) return undefined;
      const records = recordsOf(service as HsdsRecord);
      return records.find((record) => record.id === id) ?? (own === id ? records[0] : undefined);
    },
  };
}

/** A record as the finder takes it, by the fields that a person may write. */
interface ListedRecord {
  readonly id: string;
  readonly name: string;
  readonly region?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Whether it lies in a region, as far as it says where: `OR` is `US-OR`. */
function isIn({ region }: ListedRecord, wanted: string | undefined): boolean {
  if (!region || !wanted || !/^[A-Z]{2}(?:-[A-Z]{2})?$/i.test(region)) return true;
  return wanted.toUpperCase().endsWith(region.toUpperCase());
}

/** One record for each place of an active service; a service without a place is one by itself. */
function toRecords(service: HsdsRecord, listedBy: string): readonly ListedRecord[] {
  const { id, name, status } = service;
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  if (status !== undefined && status !== 'active') return [];
  const organization = (service.organization ?? {}) as HsdsRecord;
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
        id: slug(id),
        phone: phonesOf(service, organization),
        region: regionOf(organization),
      }),
    ];
  return places.map((at, index) => {
    const location = (at.location ?? {}) as HsdsRecord;
    const physical = listOf(location.addresses).find(
      ({ address_type: type }) => type === undefined || type === 'physical',
    );
    return present({
      ...common,
      id: slug(textOf(at.id) ?? `${id}-${index}`),
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

/** The numbers of the first that has any. */
function phonesOf(...holders: readonly HsdsRecord[]): readonly string[] | undefined {
  for (const holder of holders) {
    const numbers = listOf(holder.phones).flatMap(({ number, extension, type }) => {
      if (typeof number !== 'string' || /fax|pager|tty|textphone/i.test(`${type}`)) return [];
      return extension ? `${number} x${String(extension)}` : number;
    });
    if (numbers.length > 0) return numbers;
  }
  return undefined;
}

function regionOf(organization: HsdsRecord): string | undefined {
  const [location] = listOf(organization.locations);
  return textOf(listOf(location?.addresses)[0]?.state_province);
}

const listOf = (value: unknown): readonly HsdsRecord[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const httpsOf = (value: unknown): string | undefined =>
  textOf(value)?.startsWith('https://') ? textOf(value) : undefined;
const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'service';

function present(record: Readonly<Record<string, unknown>>): ListedRecord {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as ListedRecord;
}
