import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newAbort } from '../../base/new-abort.js';
import { warnOnce } from '../../base/warn-once.js';
import { type DataMode, toHostListings, withHostListings } from '../../dataset/host-records.js';
import type { Blend } from '../../dataset/listings-in-hand.js';
import type { ParsedDataset } from '../../schema/parse-dataset.js';
import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';

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
  #blend: Blend | undefined;
  #fromFile: ParsedDataset | undefined;
  #fromObjects: ParsedDataset | undefined;
  #request: AbortController | undefined;

  constructor(host: OwnRecordsHost, language: () => InterfaceLanguage, onFailure: () => void) {
    this.#host = host;
    this.#language = language;
    this.#onFailure = onFailure;
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
    this.#seen = [];
  }

  /** Looks at what the host says now. Undefined until there are records; a new function as soon as there are others. */
  follow(): Blend | undefined {
    const { src, records, dataMode } = this.#host;
    const [oldSrc, oldRecords, ...old] = this.#seen;
    const rest = [dataMode, this.#language()];
    this.#seen = [src, records, ...rest];
    if (src !== oldSrc) void this.#readFile(src);
    if (records !== oldRecords) void this.#readObjects(records);
    if (rest.some((value, at) => value !== old[at])) this.#mix();
    return this.#blend;
  }

  async #readObjects(records: unknown): Promise<void> {
    const parsed = records === undefined ? undefined : await this.#check(records);
    // An answer to an old question is dropped.
    if (records !== this.#host.records) return;
    this.#fromObjects = parsed;
    this.#mix();
  }

  async #readFile(src: string): Promise<void> {
    this.#request?.abort();
    const request = newAbort();
    this.#request = request;
    try {
      const parsed = src ? await this.#check(await fetchRecords(src, request)) : undefined;
      if (this.#request !== request) return;
      this.#fromFile = parsed;
      this.#mix();
    } catch (error) {
      if (this.#request !== request) return;
      warnOnce(`src "${src}" could not be used, bundled records only: ${String(error)}`);
      this.#onFailure();
    }
  }

  async #check(data: unknown): Promise<ParsedDataset | undefined> {
    try {
      const { parseDataset } = await import('../../schema/parse-dataset.js');
      return parseDataset(data);
    } catch {
      this.#onFailure();
      return undefined;
    }
  }

  #mix(): void {
    const mode = readMode(this.#host.dataMode);
    const parsed = [this.#fromFile, this.#fromObjects].filter((one) => one !== undefined);
    const read = parsed.map((one) => toHostListings(one, this.#language()));
    for (const { record, field, message } of read.flatMap(({ problems }) => problems)) {
      const where = [record, field].filter(Boolean).join(', field ');
      warnOnce(`own record left out: ${where} ${message}`);
    }
    const own = read.flatMap(({ listings }) => listings);
    // Nothing of the host's own replaces nothing: a person is never left with less.
    this.#blend = own.length > 0 ? (bundled) => withHostListings(bundled, own, mode) : undefined;
    this.#host.requestUpdate();
  }
}

async function fetchRecords(src: string, request: AbortController): Promise<unknown> {
  const timer = setTimeout(() => request.abort(), FETCH_LIMIT_MS);
  try {
    const response = await fetch(readAddress(src), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: request.signal,
    });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return (await response.json()) as unknown;
  } finally {
    clearTimeout(timer);
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
