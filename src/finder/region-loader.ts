import type { ReactiveControllerHost } from 'lit';
import { latest } from '../base/latest.js';
import { loadRegion, type RegionShard, type Shards } from '../dataset/load-region.js';
import type { Listing, RegionNote } from '../schema/listing.js';
import type { RegionStatus } from './finder-state.js';

/** Loads one region's listings and drops answers to an old question; the finder shows national lines meanwhile. */
export class RegionLoader {
  status: RegionStatus = 'ready';
  listings: readonly Listing[] = [];
  notes: readonly RegionNote[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #onFailure: () => void;
  #region: string | undefined;
  #shards: Shards = {};
  readonly #ask = latest();

  constructor(host: ReactiveControllerHost, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  /** Asks for a region; asking for the same one again does nothing, undefined means no region at all. */
  show(region: string | undefined, shards: Shards): void {
    if (region === this.#region && shards === this.#shards) return;
    // Another language of the same region is still true while the new one loads.
    if (region !== this.#region) {
      this.listings = [];
      this.notes = [];
    }
    this.#region = region;
    this.#shards = shards;
    this.retry();
  }

  /** Asks again for the region in hand, after a failure. */
  retry(): void {
    const isLatest = this.#ask();
    if (!this.#region) {
      this.status = 'ready';
      return;
    }
    // What stands in another language stays, and nothing on the page moves.
    this.status = this.listings.length > 0 ? 'ready' : 'loading';
    loadRegion(this.#shards, this.#region).then(
      (shard) => isLatest() && this.#settle('ready', shard),
      () => isLatest() && this.#settle('failed', this),
    );
  }

  #settle(status: RegionStatus, { listings, notes }: RegionShard): void {
    this.status = status;
    this.listings = listings;
    this.notes = notes;
    if (status === 'failed') this.#onFailure();
    this.#host.requestUpdate();
  }
}
