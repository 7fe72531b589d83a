import type { Listing } from '../schema/listing.js';

/** National and local listings as one list, each id once; the local copy wins, being the fuller one. */
export function mergeListings(
  national: readonly Listing[],
  local: readonly Listing[],
): readonly Listing[] {
  const byId = new Map<string, Listing>();
  for (const listing of [...national, ...local]) byId.set(listing.id, listing);
  return [...byId.values()];
}
