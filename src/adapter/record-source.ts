import type { Point } from '../region/distance.js';

/** What a person looks for, for a source that searches by itself. */
export interface SourceQuestion {
  /** Typed words; empty: anything. */
  readonly text: string;
  /** Where the person looks, as an ISO 3166-2 code; a source may hold others back. */
  readonly region?: string | undefined;
  /** How many records at most. */
  readonly most: number;
  /** Ends the work; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * A live directory: an HSDS API, or a search service behind the host's own proxy. Each answer is a list of records as
 * `finder.records` takes them (README, "Your own records"); each is checked there again. Every method may reject: then what
 * is on the page stays.
 */
export interface RecordSource {
  /** Records for typed words, the best first. */
  search(question: SourceQuestion): Promise<readonly object[]>;
  /** Records near a point, the nearest first; those without a point are left out. `within`: kilometres. */
  near(point: Point, within: number, question: SourceQuestion): Promise<readonly object[]>;
  /** One record by the id that the source gave it, as it is now; undefined: there is none any more. */
  byId(id: string, signal?: AbortSignal): Promise<object | undefined>;
}
