/** The door of the search engine: an index, and the question put to it. */
import type { SearchAnswer, SearchQuery } from '../search-query.js';
import type { SearchIndex } from './build-index.js';
import { searchOnce } from './search-once.js';

export type { SearchAnswer, SearchQuery, SearchResult } from '../search-query.js';
export { buildIndex, indexSteps, type SearchIndex } from './build-index.js';
export type { Vocabulary } from './vocabulary.js';

/** Searches, and where nothing fits both the words and the chosen need, lets the words decide and says so. */
export function search(index: SearchIndex, { elseKinds, ...query }: SearchQuery): SearchAnswer {
  const answer = searchOnce(index, query);
  if (!elseKinds || answer.results.length > 0) return answer;
  const wider = searchOnce(index, { ...query, kinds: elseKinds });
  return wider.results.length > 0 ? { ...wider, isWider: true } : answer;
}
