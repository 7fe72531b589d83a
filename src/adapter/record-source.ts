import type { Point } from '../region/distance.js';

/** What the finder asks a source for. */
export interface SourceQuestion {
  /** What the person typed; empty if nothing. */
  readonly text: string;
  /** Where the person looks, as an ISO 3166-2 code such as `US-OR`. A source may leave out other regions. */
  readonly region?: string | undefined;
  /** The most records to answer with. */
  readonly most: number;
  /** Aborted when the answer is no longer needed: reject with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * A live directory: an HSDS API, or a search service behind the host's own proxy. Each answer is a list of records as
 * `finder.records` takes them (README, "Your own records"), and the finder checks each. Any method may reject: the page then
 * keeps what it shows, and says so.
 */
export interface RecordSource {
  /** Records for typed words, the best first. */
  search(question: SourceQuestion): Promise<readonly object[]>;
  /**
   * Records near a point, the nearest first, without those that have no coordinates.
   * @param within in kilometres
   */
  near(point: Point, within: number, question: SourceQuestion): Promise<readonly object[]>;
  /** The record as it is now, by the id that the source gave it. Undefined if it no longer exists. */
  byId(id: string, signal?: AbortSignal): Promise<object | undefined>;
}
