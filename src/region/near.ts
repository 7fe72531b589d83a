import type { DistanceUnit, Point } from './distance.js';

/** Where a person said they are, and how they want the list cut to it. Lives on the page, nowhere else. */
export interface Near {
  /** As it is said: "Tulsa, Oklahoma", "74103", "your location". */
  readonly name: string;
  /** Middle of the place; absent where only a region is known. */
  readonly point?: Point;
  /** Only a wider area is known than was typed. */
  readonly isApproximate: boolean;
  /** The ZIP code that was typed, for services that ask for it as a message. */
  readonly zip?: string;
}

/** What a person narrows the list to. */
export interface NearFilter {
  /** Farthest distance in `unit`; absent: any. */
  readonly within?: number;
  readonly unit: DistanceUnit;
  readonly openNow: boolean;
  /** Language in which the service helps (BCP 47); absent: any. */
  readonly helpIn?: string;
}
