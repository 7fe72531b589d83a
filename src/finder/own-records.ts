import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type DataMode, readHostRecords, withHostListings } from '../dataset/host-records.js';
import type { Listing } from '../schema/listing.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { warnOnce } from './finder-options.js';

/** Puts a host's own records into the bundled listings. */
export type Blend = (bundled: readonly Listing[]) => readonly Listing[];

/** What the host says of its own records. */
export interface OwnRecordsHost extends ReactiveControllerHost {
  readonly src: string;
  readonly records?: readonly unknown[];
  readonly dataMode: string;
}

/** A file this slow helps nobody who waits. */
const FETCH_LIMIT_MS = 20_000;

/** A host's own records, from its file or its objects. What fails costs the person nothing but these records. */
export class OwnRecords implements ReactiveController {
  readonly #host: OwnRecordsHost;
  readonly #language: () => InterfaceLanguage;
  readonly #onFailure: () => void;
  #seen: readonly unknown[] = [];
  #fetched: unknown;
  #blend: Blend | undefined;
  #request: AbortController | undefined;

  constructor(host: OwnRecordsHost, language: () => InterfaceLanguage, onFailure: () => void) {
    this.#host = host;
    this.#language = language;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#seen = [];
  }

  /** Looks at what the host says now. Undefined until there are records; a new function as soon as there are others. */
  follow(): Blend | undefined {
    this.#look();
    return this.#blend;
  }

  #look(): void {
    const { src, records, dataMode } = this.#host;
    const seen = [src, records, dataMode, this.#language()];
    if (seen.every((value, at) => value === this.#seen[at])) return;
    const isOtherFile = src !== this.#seen[0];
    this.#seen = seen;
    if (isOtherFile) {
      this.#request?.abort();
      this.#fetched = undefined;
      if (src) void this.#fetch(src);
    }
    this.#read();
  }

  async #fetch(src: string): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const timer = setTimeout(() => request.abort(), FETCH_LIMIT_MS);
    try {
      const response = await fetch(readAddress(src), {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: request.signal,
      });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const data: unknown = await response.json();
      // An answer to an old question is dropped.
      if (this.#request !== request) return;
      this.#fetched = data;
      this.#read();
      this.#host.requestUpdate();
    } catch (error) {
      if (this.#request !== request) return;
      warnOnce(`src "${src}" could not be used, bundled records only: ${String(error)}`);
      this.#onFailure();
    } finally {
      clearTimeout(timer);
    }
  }

  #read(): void {
    const { records, dataMode } = this.#host;
    const mode = readMode(dataMode);
    const sources = [this.#fetched, records].filter((data) => data !== undefined);
    const read = sources.map((data) => readHostRecords(data, this.#language()));
    for (const { record, field, message } of read.flatMap(({ problems }) => problems)) {
      warnOnce(
        `own record left out: ${[record, field].filter(Boolean).join(', field ')} ${message}`,
      );
    }
    const own = read.flatMap(({ listings }) => listings);
    // Nothing of the host's own replaces nothing: a person is never left with less.
    this.#blend = own.length > 0 ? (bundled) => withHostListings(bundled, own, mode) : undefined;
  }
}

/** Over a safe connection, or from the page's own server. */
function readAddress(src: string): URL {
  const address = new URL(src, document.baseURI);
  if (address.protocol === 'https:' || address.origin === location.origin) return address;
  throw new Error('it must be an https address or one of this site');
}

function readMode(mode: string | null): DataMode {
  if (mode === 'replace') return mode;
  if (mode && mode !== 'merge')
    warnOnce(`data-mode "${mode}" is not merge or replace. Using merge.`);
  return 'merge';
}
