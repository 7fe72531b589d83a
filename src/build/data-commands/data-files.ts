/** What the build reads from `data/`, before anything in it is trusted. */
import type { Resource, Words } from '../../schema/resource.js';
import type { ChannelType } from '../../schema/vocabulary-terms.js';

/** A file and what JSON.parse made of it. */
export interface DataFile {
  /** Path from the project's folder: `data/local/us-or.json`. */
  readonly file: string;
  readonly content: unknown;
}

/** An entry of `data/regions.json`: a country, or a state, province or territory. */
export interface RegionEntry {
  readonly code: string;
  readonly country: 'US' | 'CA';
  readonly names: Words;
  /** IANA zones in use there, the commonest first. Empty for a country. */
  readonly timezones: readonly string[];
}

/** An entry of `data/short-codes.json`: a number that has no country code and works only in some regions. */
export interface ShortCode {
  readonly value: string;
  readonly regions: readonly string[];
  readonly types: readonly ChannelType[];
  readonly owner: string;
  readonly purpose: string;
  /** Several services share it: without a keyword nobody, or the wrong one, answers. */
  readonly needsKeyword?: boolean;
}

export interface DataFiles {
  /** Every file in `data/national` and `data/local`. */
  readonly resources: readonly DataFile[];
  readonly retired: DataFile;
  readonly review: DataFile;
  readonly regionNotes: DataFile;
  readonly regions: readonly RegionEntry[];
  readonly shortCodes: readonly ShortCode[];
}

/** A parsed record and the file it stands in. */
export interface LocatedResource {
  readonly file: string;
  readonly resource: Resource;
}

/** True when one list of regions reaches into the other: `US` and `US-OR` do. */
export function regionsOverlap(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.some((other) => isWithin(one, other) || isWithin(other, one)));
}

/** True for `US-OR` in `US`, and for a region in itself. */
export function isWithin(region: string, outer: string): boolean {
  return region === outer || region.startsWith(`${outer}-`);
}
