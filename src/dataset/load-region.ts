import { shards } from '../generated/shards.js';
import type { Listing } from '../schema/listing.js';

/**
 * The listings of one region in one language: one lazy chunk.
 * Empty for a region that has no chunk. Rejects when the chunk does not arrive; asking again tries again.
 */
export async function loadRegion(region: string, language: string): Promise<readonly Listing[]> {
  const shard = shards[`${region}.${language}`] ?? shards[`${region}.en`];
  if (!shard) return [];
  const { listings } = await shard();
  return listings;
}
