import type { Listing } from '../schema/listing.js';

/** The chunks of one language by region code; each brings the region's listings in that language. */
export type Shards = Readonly<
  Record<string, (() => Promise<{ readonly listings: readonly Listing[] }>) | undefined>
>;

/**
 * The listings of one region, in the language whose chunks are given: one lazy chunk.
 * Empty for a region that has no chunk. Rejects when the chunk does not arrive; asking again tries again.
 */
export async function loadRegion(shards: Shards, region: string): Promise<readonly Listing[]> {
  const shard = shards[region];
  if (!shard) return [];
  const { listings } = await shard();
  return listings;
}
