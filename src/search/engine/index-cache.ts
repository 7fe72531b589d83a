import { importAgain } from '../../base/import-again.js';
import { warnOnce } from '../../base/warn-once.js';
import type { Listing } from '../../schema/listing.js';
import type { WorkerClient } from '../worker/worker-client.js';
import { inSlices, nextTurn } from './in-slices.js';
import {
  indexSteps,
  type SearchAnswer,
  type SearchIndex,
  type SearchQuery,
  type SearchResult,
  search,
  type Vocabulary,
} from './search.js';

/** More than the bundled data ever holds: a host's own directory, searched in a worker. */
const MOST_ON_PAGE = 5000;

// Compiled and cached before the first letter is typed.
const WARM_UP = ['n', 'nalaxone', 'i need to talk to someone in', '1-800-662'];

const loadWorker = () => import('../worker/worker-client.js');

/** Answers from an index that it keeps in step with the listings in hand, without holding up the page. */
export class IndexCache {
  readonly #onReady: () => void;
  #vocabulary: Vocabulary = [];
  #wanted: readonly Listing[] | undefined;
  #index: SearchIndex | undefined;
  #worker: WorkerClient | undefined;
  #isRefused = false;
  #isWarm = false;
  #begun = 0;

  /** Keeps one index; tells when it has become a better one. */
  constructor(onReady: () => void) {
    this.#onReady = onReady;
  }

  use(vocabulary: Vocabulary): void {
    if (vocabulary[0] === this.#vocabulary[0]) return;
    this.#vocabulary = vocabulary;
    if (this.#wanted) this.#begin(this.#wanted);
  }

  /** Begins the index of these listings, if it is not begun. */
  prepare(listings: readonly Listing[]): void {
    if (listings === this.#wanted) return;
    this.#wanted = listings;
    this.#begin(listings);
  }

  #begin(listings: readonly Listing[]): void {
    this.#build(listings).catch(sayFailed);
  }

  /** Undefined as long as there is nothing to answer with. */
  answer(listings: readonly Listing[], query: SearchQuery): SearchAnswer | undefined {
    this.prepare(listings);
    try {
      if (this.#worker) return this.#worker.answer(query);
      if (!this.#index) return undefined;
      const answer = search(this.#index, query);
      return this.#index.listings === listings ? answer : inHand(answer, listings);
    } catch (error) {
      sayFailed(error);
      return undefined;
    }
  }

  close(): void {
    this.#begun += 1;
    this.#closeWorker();
    this.#wanted = undefined;
  }

  #closeWorker(): void {
    this.#worker?.close();
    this.#worker = undefined;
  }

  async #build(listings: readonly Listing[]): Promise<void> {
    this.#begun += 1;
    const own = this.#begun;
    const isWanted = (): boolean => own === this.#begun;
    this.#closeWorker();
    await nextTurn();
    if (listings.length > MOST_ON_PAGE && !this.#isRefused) {
      this.#isRefused = !(await this.#startWorker(listings, isWanted));
      if (!this.#isRefused) return;
    }
    const made = await inSlices(indexSteps(listings, this.#vocabulary), isWanted);
    if (!made) return;
    if (!this.#isWarm) await inSlices(warmUp(made), isWanted);
    this.#isWarm = true;
    if (!isWanted()) return;
    this.#index = made;
    this.#onReady();
  }

  /** Whether a worker has taken over; where it is refused, or dies, the page searches by itself. */
  async #startWorker(listings: readonly Listing[], isWanted: () => boolean): Promise<boolean> {
    const client = await importAgain(loadWorker).catch(() => undefined);
    if (!isWanted()) return true;
    if (!client) return false;
    const { WorkerClient } = client;
    this.#worker = WorkerClient.open(listings, this.#vocabulary, this.#onReady, () => {
      this.#isRefused = true;
      this.#begin(listings);
    });
    return this.#worker !== undefined;
  }
}

/** Plain words still find services. */
function sayFailed(error: unknown): void {
  warnOnce(`the search engine failed: ${error}`);
}

/** The answer of an index that is not of these listings yet, with those of them that it knows. */
function inHand(answer: SearchAnswer, listings: readonly Listing[]): SearchAnswer {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const results = answer.results.flatMap((result): SearchResult[] => {
    const listing = byId.get(result.listing.id);
    const { scope, score } = result;
    return listing ? [{ listing, scope, score, matched: result.matched }] : [];
  });
  return { ...answer, results, count: results.length };
}

function* warmUp(index: SearchIndex): Generator<void, true> {
  const query = { country: 'US', at: new Date(), callerZone: 'UTC' } as const;
  for (const text of WARM_UP) {
    void search(index, { ...query, text }).results[0]?.matched;
    yield;
  }
  return true;
}
