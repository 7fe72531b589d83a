import { importAgain } from '../../base/import-again.js';
import type { Listing } from '../../schema/listing.js';
import type { WorkerKeeper } from '../worker/worker-client.js';
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
import { searchWidely } from './search-widely.js';

/** Answers from an index that it keeps in step with the listings in hand, without holding up the page. */
export interface IndexKeeper {
  use(vocabulary: Vocabulary): void;
  /** Begins the index of these listings, if it is not begun. */
  prepare(listings: readonly Listing[]): void;
  /** Undefined as long as there is nothing to answer with. */
  answer(listings: readonly Listing[], query: SearchQuery): SearchAnswer | undefined;
  close(): void;
}

/** More than the bundled data ever holds: a host's own directory, searched in a worker. */
export const MOST_ON_PAGE = 5000;

// Compiled and cached before the first letter is typed.
const WARM_UP = ['n', 'nalaxone', 'i need to talk to someone in', '1-800-662'];

const loadWorker = () => import('../worker/worker-client.js');

/** Keeps one index; tells when it has become a better one. */
export function keepIndex(onReady: () => void): IndexKeeper {
  let vocabulary: Vocabulary = [];
  let wanted: readonly Listing[] | undefined;
  let index: SearchIndex | undefined;
  let worker: WorkerKeeper | undefined;
  let isRefused = false;
  let isWarm = false;
  let begun = 0;

  async function build(listings: readonly Listing[]): Promise<void> {
    begun += 1;
    const own = begun;
    const isWanted = (): boolean => own === begun;
    worker?.close();
    worker = undefined;
    await nextTurn();
    if (listings.length > MOST_ON_PAGE && !isRefused) {
      isRefused = !(await startWorker(listings, isWanted));
      if (!isRefused) return;
    }
    const made = await inSlices(indexSteps(listings, vocabulary), isWanted);
    if (!made) return;
    if (!isWarm) await inSlices(warmUp(made), isWanted);
    isWarm = true;
    if (!isWanted()) return;
    index = made;
    onReady();
  }

  /** Whether a worker has taken over; where it is refused, or dies, the page searches by itself. */
  async function startWorker(
    listings: readonly Listing[],
    isWanted: () => boolean,
  ): Promise<boolean> {
    const { keepWorker } = await importAgain(loadWorker);
    if (!isWanted()) return true;
    worker = keepWorker(listings, vocabulary, onReady, () => {
      isRefused = true;
      void build(listings);
    });
    return worker !== undefined;
  }

  return {
    use(words) {
      vocabulary = words;
      if (wanted) void build(wanted);
    },
    prepare(listings) {
      if (listings === wanted) return;
      wanted = listings;
      void build(listings);
    },
    answer(listings, query) {
      this.prepare(listings);
      if (worker) return worker.answer(query);
      if (!index) return undefined;
      const answer = searchWidely(index, query);
      return index.listings === listings ? answer : inHand(answer, listings);
    },
    close() {
      begun += 1;
      worker?.close();
      worker = undefined;
      wanted = undefined;
    },
  };
}

/** The answer of an index that is not of these listings yet, with those of them that it knows. */
function inHand(answer: SearchAnswer, listings: readonly Listing[]): SearchAnswer {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const results = answer.results.flatMap((result): SearchResult[] => {
    const listing = byId.get(result.listing.id);
    const { scope, score, reasons } = result;
    return listing ? [{ listing, scope, score, reasons, matched: result.matched }] : [];
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
