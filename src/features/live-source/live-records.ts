import type { RecordSource, SourceQuestion } from '../../adapter/record-source.js';
import { newAbort } from '../../base/new-abort.js';
import { warnOnce } from '../../base/warn-once.js';
import { type LiveDirectory, setDirectory } from '../../directory/live-directory.js';
import type { FinderPort } from '../../finder/feature.js';
import type { FinderState } from '../../finder/finder-state.js';
import type { Point } from '../../region/distance.js';

/** As far as a person goes for help (25 miles). */
const WITHIN_KM = 40;
/** More than anybody looks through; all of them are checked. */
const MOST = 200;
/** With fewer near by, the whole region is searched for the words. */
const ENOUGH = 16;
/** Letters that follow each other this fast are one question. */
const PAUSE_MS = 250;
/** A source has its own patience; this is for one that has none. */
const LIMIT_MS = 30_000;

type JsonRecord = Readonly<Record<string, unknown>>;

interface Asked {
  readonly text: string;
  readonly region: string | undefined;
  readonly point: Point | undefined;
}

/**
 * Asks a live source what the person asks, and hands its answer to the finder as the page's own records: each is checked like
 * any other. What is on the page stays until an answer is there, and where none comes.
 */
export class LiveRecords implements LiveDirectory {
  readonly #element: FinderPort['element'];
  readonly #onFailure: () => void;
  #source: RecordSource | undefined;
  #asked: Asked | undefined;
  #key = '';
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #records: readonly JsonRecord[] = [];
  #hasFailed = false;

  constructor(element: FinderPort['element'], onFailure: () => void) {
    this.#element = element;
    this.#onFailure = onFailure;
    // A card that is unfolded is looked at in earnest: it is asked for as it is now. The event does not bubble.
    element.renderRoot.addEventListener('toggle', (event) => void this.#renew(event), true);
  }

  get isLoading(): boolean {
    return this.#request !== undefined || this.#timer !== undefined;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  retry(): void {
    if (this.#asked) void this.#ask(this.#asked);
  }

  /** Looks at the source and at what the person asks now; the same again does nothing. */
  follow(source: RecordSource | undefined, { locality, near, query }: FinderState): void {
    if (source !== this.#source) {
      this.stop();
      this.#source = source;
      this.#element.records = undefined;
    }
    // The file of `src` speaks for itself.
    if (!this.#element.src) setDirectory(this.#element, source && this);
    if (!source) return;
    const { place = '' } = query;
    // Words that name a place are where to look.
    const text = query.text.replace(place, ' ').replace(/\s+/g, ' ').trim();
    const asked: Asked = { text, region: locality.region, point: near?.point };
    const key = JSON.stringify(asked);
    if (key === this.#key) return;
    const isTyping = this.#asked !== undefined && this.#asked.text !== text;
    this.stop();
    this.#key = key;
    this.#asked = asked;
    if (!isTyping) return void this.#ask(asked);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#ask(asked);
    }, PAUSE_MS);
  }

  /** Ends what runs; the next look asks again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#request?.abort();
    this.#request = undefined;
    this.#key = '';
  }

  async #ask(asked: Asked): Promise<void> {
    const source = this.#source;
    if (!source) return;
    this.#request?.abort();
    const request = newAbort();
    this.#request = request;
    this.#hasFailed = false;
    const timer = setTimeout(() => request.abort(), LIMIT_MS);
    this.#element.requestUpdate();
    try {
      const found = await this.#answer(source, asked, request);
      if (this.#request !== request) return;
      this.#records = found;
      this.#element.records = found;
    } catch (error) {
      // An answer to an old question is dropped, and so is its failure.
      if (this.#request !== request) return;
      this.#hasFailed = true;
      // Its message may hold an address, and the address what was typed.
      warnOnce(`the source did not answer (${nameOf(error)}). What is on the page stays.`);
      this.#onFailure();
    } finally {
      clearTimeout(timer);
      if (this.#request === request) this.#request = undefined;
      this.#element.requestUpdate();
    }
  }

  async #answer(
    source: RecordSource,
    { text, region, point }: Asked,
    { signal }: AbortController,
  ): Promise<readonly JsonRecord[]> {
    const question: SourceQuestion = { text, region, most: MOST, signal };
    const near = point ? await listFrom(source.near(point, WITHIN_KM, question), signal) : [];
    const isEnough = point && (text === '' || near.length >= ENOUGH);
    const far = isEnough ? [] : await listFrom(source.search(question), signal);
    const ids = new Set<unknown>(near.flatMap(({ id }) => (id === undefined ? [] : String(id))));
    return [...near, ...far.filter(({ id }) => !ids.has(String(id)))].slice(0, MOST);
  }

  /** Asks for one record again when its card is unfolded. Where that fails, it stays as it is. */
  async #renew({ target }: Event): Promise<void> {
    const source = this.#source;
    const details = target as HTMLDetailsElement;
    const id = details.open ? details.closest<HTMLElement>('[data-id]')?.dataset.id : undefined;
    if (!source || !id || !details.matches('.more')) return;
    const old = this.#records.find((record) => record.id === id);
    if (!old) return;
    const request = newAbort();
    const timer = setTimeout(() => request.abort(), LIMIT_MS);
    try {
      const now = await orAborted(source.byId(id, request.signal), request.signal);
      if (source !== this.#source || !this.#records.includes(old)) return;
      if (JSON.stringify(now) === JSON.stringify(old)) return;
      const anew = isObject(now) ? [now] : [];
      this.#records = this.#records.flatMap((one) => (one === old ? anew : [one]));
      this.#element.records = this.#records;
    } catch (error) {
      warnOnce(`the source did not answer for one record (${nameOf(error)}). It stays as it is.`);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A list of objects, or a rejection: one that is neither, or that does not come in time. */
async function listFrom(
  answer: Promise<readonly object[]>,
  signal: AbortSignal,
): Promise<readonly JsonRecord[]> {
  const list: readonly unknown[] = await orAborted(answer, signal);
  if (!Array.isArray(list)) throw new TypeError('no list of records');
  return (list as readonly unknown[]).slice(0, MOST).filter(isObject);
}

/** Settles as soon as nobody wants it any more, even where a source does not listen to its signal. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException('', 'AbortError'));
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    Promise.resolve(answer).then(resolve, reject);
  });
}

function isObject(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : typeof error;
}
