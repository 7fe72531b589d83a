import type { Listing } from '../../schema/listing.js';
import { inSlices } from '../engine/in-slices.js';
import type { SearchAnswer, SearchQuery, Vocabulary } from '../engine/search.js';
import { openWorker } from './open-worker.js';
import type { FromWorker } from './worker-messages.js';

/** Asks a worker, and answers with what it said last until it says more. */
export interface WorkerKeeper {
  answer(query: SearchQuery): SearchAnswer | undefined;
  close(): void;
}

const LISTINGS_A_MESSAGE = 25;

/** Hands the listings to a worker, a few at a time; undefined where workers are refused at once. */
export function keepWorker(
  listings: readonly Listing[],
  vocabulary: Vocabulary,
  onNews: () => void,
  onFailure: () => void,
): WorkerKeeper | undefined {
  let isReady = false;
  let isOpen = true;
  let asked = 0;
  let askedKey = '';
  let last: SearchAnswer | undefined;
  const byId = new Map(listings.map((listing) => [listing.id, listing]));

  const hear = (message: FromWorker): void => {
    if (message.kind === 'ready') isReady = true;
    // An answer to an old question is dropped.
    else if (message.number !== asked) return;
    else last = { ...message.answer, results: message.results.flatMap(toResult) };
    onNews();
  };
  const toResult = ({
    id,
    ...rest
  }: Extract<FromWorker, { kind: 'answer' }>['results'][number]) => {
    const listing = byId.get(id);
    return listing ? [{ ...rest, listing, reasons: [] }] : [];
  };
  const worker = openWorker(hear, () => {
    if (isOpen) onFailure();
  });
  if (!worker) return undefined;

  function* handOver(): Generator<void, true> {
    for (let at = 0; at < listings.length; at += LISTINGS_A_MESSAGE) {
      worker?.tell({ kind: 'listings', listings: listings.slice(at, at + LISTINGS_A_MESSAGE) });
      yield;
    }
    return true;
  }
  void inSlices(handOver(), () => isOpen).then((isDone) => {
    if (isDone) worker.tell({ kind: 'build', vocabulary });
  });

  return {
    answer(query) {
      if (!isReady) return undefined;
      const key = JSON.stringify(query);
      if (key !== askedKey) {
        askedKey = key;
        asked += 1;
        worker.tell({ kind: 'question', number: asked, query });
      }
      return last;
    },
    close() {
      isOpen = false;
      worker.close();
    },
  };
}
