/** Search beside the page, for a host's own directory of thousands of records. Runs only as a worker. */
import type { Listing } from '../../schema/listing.js';
import { buildIndex, type SearchIndex, search } from '../engine/search.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

/** Cards are drawn a few at a time; nobody opens more than this. */
const MOST_MARKED = 60;

const listings: Listing[] = [];
let index: SearchIndex | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'listings') listings.push(...data.listings);
  if (data.kind === 'build') {
    index = buildIndex(listings, data.vocabulary);
    tell({ kind: 'ready' });
  }
  if (data.kind === 'question' && index) tell(answer(index, data));
});

function answer(
  from: SearchIndex,
  { number, query }: Extract<ToWorker, { kind: 'question' }>,
): FromWorker {
  const { results, ...rest } = search(from, query);
  return {
    kind: 'answer',
    number,
    answer: rest,
    results: results.map(({ listing, scope, score, matched }, at) => ({
      id: listing.id,
      scope,
      score,
      matched: at < MOST_MARKED ? matched : [],
    })),
  };
}

function tell(message: FromWorker): void {
  postMessage(message);
}
