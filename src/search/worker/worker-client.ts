import type { Listing } from '../../schema/listing.js';
import { inSlices } from '../engine/in-slices.js';
import type { SearchAnswer, SearchQuery, Vocabulary } from '../engine/search.js';
import { type OpenWorker, openWorker } from './open-worker.js';
import type { FromWorker } from './worker-messages.js';

type Answered = Extract<FromWorker, { kind: 'answer' }>;

const LISTINGS_A_MESSAGE = 25;

/** Asks a worker, and answers with what it said last until it says more. */
export class WorkerClient {
  readonly #byId: ReadonlyMap<string, Listing>;
  readonly #onNews: () => void;
  #worker: OpenWorker | undefined;
  #isReady = false;
  #asked = 0;
  #askedKey = '';
  #last: SearchAnswer | undefined;

  /** Hands the listings to a worker, a few at a time; undefined where workers are refused at once. */
  static open(
    listings: readonly Listing[],
    vocabulary: Vocabulary,
    onNews: () => void,
    onFailure: () => void,
  ): WorkerClient | undefined {
    const client = new WorkerClient(listings, onNews);
    client.#worker = openWorker(
      (message) => client.#hear(message),
      () => {
        if (client.#worker) onFailure();
      },
    );
    if (!client.#worker) return undefined;
    void client.#handOver(listings, vocabulary);
    return client;
  }

  private constructor(listings: readonly Listing[], onNews: () => void) {
    this.#byId = new Map(listings.map((listing) => [listing.id, listing]));
    this.#onNews = onNews;
  }

  answer(query: SearchQuery): SearchAnswer | undefined {
    if (!this.#isReady) return undefined;
    const key = JSON.stringify(query);
    if (key !== this.#askedKey) {
      this.#askedKey = key;
      this.#asked += 1;
      this.#worker?.tell({ kind: 'question', number: this.#asked, query });
    }
    return this.#last;
  }

  close(): void {
    this.#worker?.close();
    this.#worker = undefined;
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'ready') this.#isReady = true;
    // An answer to an old question is dropped.
    else if (message.number !== this.#asked) return;
    else this.#last = { ...message.answer, results: message.results.flatMap(this.#toResult) };
    this.#onNews();
  }

  readonly #toResult = ({ id, ...rest }: Answered['results'][number]) => {
    const listing = this.#byId.get(id);
    return listing ? [{ ...rest, listing }] : [];
  };

  async #handOver(listings: readonly Listing[], vocabulary: Vocabulary): Promise<void> {
    const worker = this.#worker;
    function* messages(): Generator<void, true> {
      for (let at = 0; at < listings.length; at += LISTINGS_A_MESSAGE) {
        worker?.tell({ kind: 'listings', listings: listings.slice(at, at + LISTINGS_A_MESSAGE) });
        yield;
      }
      return true;
    }
    const isDone = await inSlices(messages(), () => this.#worker !== undefined);
    if (isDone) worker?.tell({ kind: 'build', vocabulary });
  }
}
