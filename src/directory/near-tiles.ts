import { distanceKm, type Point } from '../region/distance.js';
import type { Allowance } from './allowance.js';
import { boxOf, kilometresTo, middleOf, unpackCells } from './cells.js';
import {
  type Box,
  type FileName,
  MOST_TILE_BYTES,
  type RegionIndex,
  SIZE_STEP,
  type TileList,
} from './directory-files.js';
import { CODE_DIGITS, nameByPlace, tilePlace } from './file-names.js';
import type { FileStore } from './file-store.js';

/** So far ahead of its turn a tile may come, where it is what fits. */
const MOST_AHEAD = 8;

/** What a block of names is at most, with gzip. */
export const BLOCK_BYTES = 2_700;

/** A tile of a region, and how far it is. */
export interface NearTile {
  readonly file: FileName;
  /** With gzip, at most. */
  readonly bytes: number;
  readonly km: number;
}

/** A tile by its place among all tiles of a region. */
interface Candidate {
  readonly number: number;
  readonly km: number;
}

/** The tiles of one region, and where they are. */
export class RegionTiles {
  readonly #index: RegionIndex;
  readonly #store: FileStore;
  readonly #blocks = new Map<FileName, TileList>();
  readonly #cells: readonly string[];
  readonly #boxes: readonly Box[];

  constructor(index: RegionIndex, store: FileStore) {
    this.#index = index;
    this.#store = store;
    this.#cells = unpackCells(index.cells);
    this.#boxes = this.#cells.map(boxOf);
  }

  /** Where to begin when nobody says where they are: where places stand closest together. */
  get start(): Point | undefined {
    const box = this.#boxes[this.#index.start] ?? this.#boxes[0];
    return box && middleOf(box);
  }

  /** Tiles, the nearest first. `only`: the tiles of these numbers alone. */
  nearest(point: Point, only?: ReadonlySet<number>): Candidate[] {
    const order: Candidate[] = [];
    for (const [number, box] of this.#boxes.entries())
      if (!only || only.has(number)) order.push({ number, km: kilometresTo(box, point) });
    const middles = new Map<number, number>();
    const toMiddle = ({ number }: Candidate): number => {
      let km = middles.get(number);
      if (km === undefined) {
        const box = this.#boxes[number];
        km = box ? distanceKm(middleOf(box), point) : 0;
        middles.set(number, km);
      }
      return km;
    };
    return order.sort((one, other) => one.km - other.km || toMiddle(one) - toMiddle(other));
  }

  /** Undefined: the block that names it has not loaded. */
  named(number: number): Pick<NearTile, 'file' | 'bytes'> | undefined {
    const { list } = this.#index;
    if (list) return this.#namedIn(list, number, number);
    const block = this.#blockOf(number);
    const known = block && this.#blocks.get(block.file);
    return known && this.#namedIn(known, number - block.first, number);
  }

  /** Loads the block that names a tile. False: there is none that can be used, and that has been said. */
  async loadBlock(number: number): Promise<boolean> {
    const block = this.#blockOf(number);
    const loaded = block && (await this.#store.block(block.file, block.tiles));
    if (loaded) this.#blocks.set(block.file, loaded);
    return loaded !== undefined;
  }

  #blockOf(
    number: number,
  ): { readonly file: FileName; readonly first: number; readonly tiles: number } | undefined {
    let first = 0;
    for (const [tiles, file] of this.#index.blocks ?? []) {
      if (number < first + tiles) return { file, first, tiles };
      first += tiles;
    }
    return undefined;
  }

  #namedIn({ codes, sizes }: TileList, at: number, number: number): Omit<NearTile, 'km'> {
    const { region, language } = this.#index;
    const code = codes.slice(at * CODE_DIGITS, (at + 1) * CODE_DIGITS);
    const steps = Number.parseInt(sizes.charAt(at), 36);
    return {
      file: nameByPlace(tilePlace(region, language, this.#cells[number] ?? ''), code),
      bytes: steps > 0 ? steps * SIZE_STEP : MOST_TILE_BYTES,
    };
  }
}

/** Tiles of a region in the order in which a person gets them. Each leaves it once. */
export class TileQueue {
  readonly #tiles: RegionTiles;
  readonly #store: FileStore;
  readonly #waiting: Candidate[];
  readonly #mayPass: boolean;
  #ways: readonly ReadonlySet<number>[];
  #hasBegun = false;

  /**
   * @param only the tiles of these numbers alone
   * @param ways where each word stands that may have been meant: those tiles come first that hold most words which no tile
   * has held yet
   */
  constructor(
    tiles: RegionTiles,
    store: FileStore,
    point: Point,
    only?: ReadonlySet<number>,
    ways: readonly ReadonlySet<number>[] = [],
  ) {
    this.#tiles = tiles;
    this.#store = store;
    this.#waiting = tiles.nearest(point, only);
    this.#mayPass = only !== undefined || ways.length > 0;
    this.#ways = ways;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Some words that may have been meant stand in none of the tiles that have left it. */
  get lacksWords(): boolean {
    return this.#ways.length > 0;
  }

  /**
   * The next that costs no more than is left; undefined: there is none. It may load the block that names it. `failed`: that
   * did not load.
   * @param spare requests that are kept for something else
   */
  async next(allowance: Allowance, spare = 0): Promise<NearTile | 'failed' | undefined> {
    const candidate = this.#choose((number) => this.#isWithin(number, allowance, spare));
    if (!candidate) return undefined;
    this.#waiting.splice(this.#waiting.indexOf(candidate), 1);
    if (this.#tiles.named(candidate.number) === undefined) {
      allowance.spend(BLOCK_BYTES);
      if (!(await this.#tiles.loadBlock(candidate.number))) return 'failed';
    }
    return this.#take(candidate) ?? 'failed';
  }

  /** The next that fits into what is left of an allowance: the nearest or, for its last request, the largest of the nearest few. */
  nextFitting({ requests, bytes }: Allowance): NearTile | undefined {
    const sizeOf = ({ number }: Candidate): number =>
      this.#tiles.named(number)?.bytes ?? Number.POSITIVE_INFINITY;
    const fitting = this.#waiting.slice(0, MOST_AHEAD).filter((one) => sizeOf(one) <= bytes);
    if (requests === 1) fitting.sort((one, other) => sizeOf(other) - sizeOf(one));
    const [candidate] = requests > 0 ? fitting : [];
    if (!candidate) return undefined;
    this.#waiting.splice(this.#waiting.indexOf(candidate), 1);
    return this.#take(candidate);
  }

  #take({ number, km }: Candidate): NearTile | undefined {
    const named = this.#tiles.named(number);
    if (!named) return undefined;
    this.#hasBegun = true;
    this.#ways = this.#ways.filter((way) => !way.has(number));
    return { ...named, km };
  }

  #choose(isWithin: (number: number) => boolean): Candidate | undefined {
    const ways = this.#ways;
    const [nearest] = this.#waiting;
    if (!this.#mayPass) return nearest && isWithin(nearest.number) ? nearest : undefined;
    let best: Candidate | undefined;
    let most = -1;
    for (const candidate of this.#waiting) {
      const held = ways.filter((way) => way.has(candidate.number)).length;
      if (held > most && isWithin(candidate.number)) [best, most] = [candidate, held];
      if (most === ways.length) break;
    }
    return best;
  }

  /** The first tile of a question is always worth its bytes: without it there would be no answer. */
  #isWithin(number: number, allowance: Allowance, spare: number): boolean {
    const named = this.#tiles.named(number);
    if (!named) return allowance.has(BLOCK_BYTES, spare + 1);
    if (this.#store.has(named.file)) return true;
    return this.#hasBegun ? allowance.has(named.bytes, spare) : allowance.requests > spare;
  }
}
