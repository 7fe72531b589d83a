import type { Listing } from '../schema/listing.js';
import type { Point } from './distance.js';

/** A listing's own point, if it has one. */
export function pointOf({ place }: Listing): Point | undefined {
  const { latitude, longitude } = place ?? {};
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}
