import type { SearchAnswer, SearchQuery } from '../search-query.js';
import type { SearchIndex } from './build-index.js';
import { search } from './search.js';

/** Searches, and where nothing fits both the words and the chosen need, lets the words decide and says so. */
export function searchWidely(
  index: SearchIndex,
  { elseKinds, ...query }: SearchQuery,
): SearchAnswer {
  const answer = search(index, query);
  if (!elseKinds || answer.results.length > 0) return answer;
  const wider = search(index, { ...query, kinds: elseKinds });
  return wider.results.length > 0 ? { ...wider, isWider: true } : answer;
}
