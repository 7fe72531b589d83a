/** What the page and the search worker say to each other. */
import type { Listing } from '../../schema/listing.js';
import type { SearchAnswer, SearchQuery, SearchResult, Vocabulary } from '../engine/search.js';

export type ToWorker =
  /** Some of the listings: few enough that copying them does not hold up the page. */
  | { readonly kind: 'listings'; readonly listings: readonly Listing[] }
  | { readonly kind: 'build'; readonly vocabulary: Vocabulary }
  | { readonly kind: 'question'; readonly number: number; readonly query: SearchQuery };

export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'answer';
      readonly number: number;
      readonly answer: Omit<SearchAnswer, 'results'>;
      readonly results: readonly (Pick<SearchResult, 'scope' | 'score' | 'matched'> & {
        readonly id: string;
      })[];
    };
