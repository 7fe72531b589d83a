import { distanceKm, type Point } from '../region/distance.js';
import { pointOf } from '../region/listing-point.js';
import type { Allowance } from './allowance.js';
import { type FileName, MOST_TILE_BYTES } from './directory-files.js';
import type { FileStore } from './file-store.js';
import type { NearTile, TileQueue } from './near-tiles.js';
import type { Turn } from './turn.js';

/** As many as a person looks at before they say more. */
const ENOUGH = 16;
/** Fewer than are kept in memory, so that the nearest never go. */
const MOST_TILES = 30;
/** Closer than this nobody asks which is nearer, in kilometres. */
const AS_NEAR = 8;

/** How far one look goes. */
export interface Reach {
  /** Tiles that are asked for at most. */
  readonly most: number;
  /** Goes on until the places nearest to it are sure to be there: a tile farther off may hold none. */
  readonly point?: Point | undefined;
  /** Requests that are kept for something else. */
  readonly spare?: number;
}

/** Loads the tiles that answer one question, the nearest first, and then what serves the whole region. */
export class TileLoader {
  readonly #store: FileStore;
  readonly #turn: Turn;
  readonly #queue: TileQueue | undefined;
  readonly #wide: FileName[];
  #loaded = 0;
  #isOver = false;

  /**
   * @param queue tiles that may answer it; undefined: the region has none
   * @param wide files of what serves the whole region; without the first, which has loaded already
   */
  constructor(
    store: FileStore,
    turn: Turn,
    queue: TileQueue | undefined,
    wide: readonly FileName[],
  ) {
    this.#store = store;
    this.#turn = turn;
    this.#queue = queue;
    this.#wide = [...wide];
  }

  /** Nothing is left that could answer it. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether there is more to look at; a person who has seen a thousand services does better to search. */
  get hasMore(): boolean {
    return !this.#isOver && this.#loaded < MOST_TILES;
  }

  /** Loads the next tiles, until there are enough records. */
  async load(allowance: Allowance, { most, point, spare = 0 }: Reach): Promise<void> {
    const turn = this.#turn;
    let count = 0;
    for (let asked = 0; asked < most && this.hasMore; ) {
      const next = await this.#next(allowance, spare);
      if (!turn.isWanted) return;
      if (!next) {
        this.#isOver = this.#isAtEnd;
        return;
      }
      if (next === 'failed') {
        this.#loaded += 1;
        turn.failed += 1;
        continue;
      }
      if (!this.#store.has(next.file)) asked += 1;
      const taken = this.#take(next, allowance).then((records) => {
        count += records;
      });
      await turn.patiently(taken);
      if (!turn.isWanted) return;
      // What was meant may be the name that is still missing.
      if (count < ENOUGH || this.#queue?.lacksWords) continue;
      if (!point || this.#isSure(point, next.km)) return;
    }
  }

  /** Loads the next tiles as long as they fit into an allowance. */
  async fill(allowance: Allowance): Promise<void> {
    while (this.hasMore) {
      const next = this.#queue?.nextFitting(allowance);
      if (!next) return;
      await this.#turn.patiently(this.#take(next, allowance));
      if (!this.#turn.isWanted) return;
    }
  }

  /** Loads a tile; how many records it has. */
  async #take({ file, bytes }: NearTile, allowance: Allowance): Promise<number> {
    const turn = this.#turn;
    this.#loaded += 1;
    if (!this.#store.has(file)) allowance.spend(bytes);
    const isThere = await this.#store.tile(file);
    if (!turn.isWanted) return 0;
    if (!isThere) turn.failed += 1;
    this.#isOver = this.#isAtEnd;
    turn.onChange();
    return isThere ? this.#store.countIn(file) : 0;
  }

  get #isAtEnd(): boolean {
    return (this.#queue?.isEmpty ?? true) && this.#wide.length === 0;
  }

  async #next(allowance: Allowance, spare: number): Promise<NearTile | 'failed' | undefined> {
    const next = await this.#queue?.next(allowance, spare);
    if (next || !(this.#queue?.isEmpty ?? true)) return next;
    if (!allowance.has(MOST_TILE_BYTES, spare)) return undefined;
    const file = this.#wide.shift();
    return file === undefined
      ? undefined
      : { file, bytes: MOST_TILE_BYTES, km: Number.POSITIVE_INFINITY };
  }

  /** Whether enough loaded places are no farther than the last tile reaches. */
  #isSure(point: Point, km: number): boolean {
    const near = new Set<string>();
    for (const { listings } of this.#store.tiles) {
      for (const listing of listings) {
        const at = pointOf(listing);
        if (at && distanceKm(at, point) <= Math.max(km, AS_NEAR)) near.add(listing.id);
      }
    }
    return near.size >= ENOUGH;
  }
}
