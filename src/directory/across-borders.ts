import type { Point } from '../region/distance.js';
import type { Allowance } from './allowance.js';
import { ACROSS_KM } from './cells.js';
import type { FileName } from './directory-files.js';
import type { FileStore } from './file-store.js';
import { TileQueue } from './near-tiles.js';
import type { OpenRegions } from './open-regions.js';
import type { Turn } from './turn.js';

/** For the nearest place across a border: the index of its region and its tile. */
const REQUESTS = 2;

/** What is near on the other side of a border: of each region that begins near by, its nearest tile. */
export class AcrossBorders {
  readonly #regions: OpenRegions;
  readonly #store: FileStore;
  /** Regions that are not yet looked at, the nearest first. */
  #waiting: readonly string[] = [];
  #shown: FileName[] = [];

  constructor(regions: OpenRegions, store: FileStore) {
    this.#regions = regions;
    this.#store = store;
  }

  /** Requests that are to be kept for it. */
  get spare(): number {
    return this.#waiting.length > 0 ? REQUESTS : 0;
  }

  get hasMore(): boolean {
    return this.#waiting.length > 0;
  }

  /** Begins anew where somebody is somewhere else. */
  begin(point: Point | undefined, home: string | undefined): void {
    this.#waiting = point && home ? this.#regions.near(point, home) : [];
    this.#shown = [];
  }

  /** Keeps what is shown in memory. */
  keep(): void {
    for (const file of this.#shown) this.#store.touch(file);
  }

  /** Loads the nearest tile of as many regions as there is an allowance for. */
  async look(point: Point, allowance: Allowance, turn: Turn): Promise<void> {
    for (;;) {
      const [region] = this.#waiting;
      if (region === undefined) return;
      if (allowance.requests < (this.#regions.knows(region) ? 1 : REQUESTS)) return;
      const open = await this.#regions.open(region, allowance, turn);
      if (!turn.isWanted) return;
      const queue = open && new TileQueue(open.tiles, this.#store, point);
      const next = await queue?.next(allowance);
      if (!turn.isWanted) return;
      // More than is left: the next time.
      if (queue && !next && !queue.isEmpty) return;
      this.#waiting = this.#waiting.filter((one) => one !== region);
      if (next === 'failed') turn.failed += 1;
      else if (next && next.km <= ACROSS_KM) await this.#take(next, allowance, turn);
      if (!turn.isWanted) return;
      turn.onChange();
    }
  }

  async #take(
    { file, bytes }: { readonly file: FileName; readonly bytes: number },
    allowance: Allowance,
    turn: Turn,
  ): Promise<void> {
    if (!this.#store.has(file)) allowance.spend(bytes);
    const isThere = await this.#store.tile(file);
    if (!turn.isWanted) return;
    if (isThere) this.#shown.push(file);
    else turn.failed += 1;
  }
}
