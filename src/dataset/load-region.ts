import { importAgain } from '../base/import-again.js';
import type { Listing, RegionNote } from '../schema/listing.js';

/** What a region's chunk holds. */
export interface RegionShard {
  readonly listings: readonly Listing[];
  /** Why something is not to be had there, where a source says so. */
  readonly notes: readonly RegionNote[];
}

/** The chunks of one language by region code; each brings what the region has in that language. */
export type Shards = Readonly<Record<string, (() => Promise<RegionShard>) | undefined>>;

const NOTHING: RegionShard = { listings: [], notes: [] };

/**
 * What one region has, in the language whose chunks are given: one lazy chunk.
 * Nothing for a region that has no chunk. Rejects when the chunk does not arrive; asking again tries again.
 */
export async function loadRegion(shards: Shards, region: string): Promise<RegionShard> {
  const shard = shards[region];
  return shard ? importAgain(shard) : NOTHING;
}
