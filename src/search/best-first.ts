import type { Listing } from '../schema/listing.js';
import type { SearchAnswer, SearchResult } from './search-query.js';
import { type Asker, turnOf } from './turn-of.js';

/** How much of the best score makes another listing as good an answer. */
const STRONG = 0.5;

/**
 * The answer to typed words, as a person can use it: among listings that do the same job, those near by that one can call or go
 * to, then those of the country, and behind them what is only to be read. What was asked for by its name, and what is for just
 * the people who ask, stays where the engine put it.
 */
export function bestFirst(answer: SearchAnswer, asker: Asker): readonly Listing[] {
  const { results, action, understood } = answer;
  const [best] = results;
  const inOrder = results.map(({ listing }) => listing);
  if (
    !best ||
    action ||
    best.isNamed ||
    turnOf(best.listing, asker) === 'some' ||
    !understood?.kinds.length ||
    isApartFrom(best.listing, understood)
  )
    return inOrder;
  const rank = (result: SearchResult): number => {
    const turn = turnOf(result.listing, asker);
    const isUsable = turn === 'line' || turn === 'place';
    if (!isUsable || result.score < best.score * STRONG || !doesSameJob(result, best, answer))
      return 3;
    return result.scope === 'national' ? 2 : +(turn === 'place');
  };
  return results
    .map((result, at) => ({ listing: result.listing, at, rank: rank(result) }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ listing }) => listing);
}

/** Whether a listing answers what the best one answers. Who takes calls about treatment leads to each kind of it; a place has its own. */
function doesSameJob(
  { listing: { kinds, place, services } }: SearchResult,
  { listing: best }: SearchResult,
  { understood }: SearchAnswer,
): boolean {
  const asked = understood?.kinds ?? [];
  if (!asked.some((kind) => kinds.includes(kind))) return false;
  if (!place && asked.includes('treatment') && kinds.includes('treatment')) return true;
  const exactly = best.services.filter((service) => understood?.services.includes(service));
  return exactly.length === 0 || exactly.some((service) => services.includes(service));
}

/** Whether a listing is for a service that was asked for, and for none of the needs: gambling beside "addicted". */
function isApartFrom(
  { kinds, services: [main] }: Listing,
  understood: NonNullable<SearchAnswer['understood']>,
): boolean {
  return (
    understood.services.some((service) => service === main) &&
    !understood.kinds.some((kind) => kinds.includes(kind))
  );
}
