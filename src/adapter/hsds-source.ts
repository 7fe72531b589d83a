import { distanceKm, type Point } from '../region/distance.js';
import { GivenIds } from './given-ids.js';
import { type HsdsRecord, MOST_SERVICES, readServices } from './hsds-pages.js';
import { idOf, isIn, type ListedRecord, toRecords } from './hsds-records.js';
import { fetchJson, type Patience, USUAL_PATIENCE } from './patient-fetch.js';
import type { RecordSource, SourceQuestion } from './record-source.js';

export type { RecordSource, SourceQuestion } from './record-source.js';

/** Options of `hsdsSource`. */
export interface HsdsOptions {
  /** Who keeps the directory: cards say "Listed by …". */
  readonly listedBy: string;
  /** How long to wait for the server, and how often to try. Default: 3 tries of 8 seconds. */
  readonly patience?: Patience;
}

/**
 * A source for an Open Referral HSDS 3 API (`GET /services`, `GET /services/{id}`). Its methods reject with an `Error` if the
 * server does not answer with services.
 * @param base the address of the API without `/services`, such as `https://api.example.org/hsds`
 */
export function hsdsSource(base: string, { listedBy, patience }: HsdsOptions): RecordSource {
  const root = `${base.replace(/\/+$/, '')}/services`;
  const ids = new GivenIds();
  const ask = (address: string, signal?: AbortSignal): Promise<unknown> =>
    fetchJson(address, signal, patience ?? USUAL_PATIENCE);

  const recordsOf = (service: HsdsRecord): readonly ListedRecord[] => {
    const own = idOf(service.id);
    return toRecords(service, listedBy).map((record) =>
      record.id === undefined || own === undefined
        ? record
        : { ...record, id: ids.give(record.id, own) },
    );
  };

  async function collect(
    { text, most, region, signal }: SourceQuestion,
    take: (record: ListedRecord) => boolean,
  ): Promise<ListedRecord[]> {
    const found: ListedRecord[] = [];
    const services = readServices(root, text, (address) => ask(address, signal), signal);
    for await (const service of services) {
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
      const all = { ...question, most: MOST_SERVICES };
      const found = await collect(all, (record) => far(record) <= within);
      return found.sort((one, other) => far(one) - far(other)).slice(0, question.most);
    },
    async byId(id, signal) {
      const own = ids.serviceOf(id) ?? id;
      const service = await ask(`${root}/${encodeURIComponent(own)}`, signal);
      if (typeof service !== 'object' || service === null) return undefined;
      const records = recordsOf(service as HsdsRecord);
      return records.find((record) => record.id === id) ?? (own === id ? records[0] : undefined);
    },
  };
}
