import type { Point } from '../region/distance.js';
import { boxOf, kilometresTo, unpackCells } from './cells.js';
import type { FileName, RegionIndex, TileList } from './directory-files.js';
import type { FileStore } from './file-store.js';

/** A tile of a region, and how far it is. */
export interface NearTile {
  /** Its place among all tiles of the region. */
  readonly number: number;
  readonly file: FileName;
  readonly count: number;
  readonly km: number;
  /** Nothing follows it. */
  readonly isLast: boolean;
}

interface Open {
  readonly km: number;
  readonly first: number;
  readonly tile?: Omit<NearTile, 'isLast'>;
  readonly block?: FileName;
}

/** The tiles of one region, and where they are. */
export class RegionTiles {
  readonly #index: RegionIndex;
  readonly #store: FileStore;
  readonly #language: number;
  readonly #lists = new Map<FileName, TileList>();

  constructor(index: RegionIndex, store: FileStore, language: number) {
    this.#index = index;
    this.#store = store;
    this.#language = language;
  }

  /** Where to begin when nobody says where they are: where places stand closest together. */
  async start(): Promise<Point | undefined> {
    const { list, blocks = [], start } = this.#index;
    let number = start;
    for (const [, count, file] of list ? [] : blocks) {
      if (number < count) {
        const block = await this.#list(file);
        return block && pointOf(unpackCells(block.cells)[number]);
      }
      number -= count;
    }
    return list && pointOf(unpackCells(list.cells)[number]);
  }

  /**
   * Tiles, the nearest first; lists of far ones load only when it is their turn. `only`: these alone.
   */
  async *nearest(point: Point, only?: ReadonlySet<number>): AsyncGenerator<NearTile> {
    const { list, blocks = [] } = this.#index;
    const open: Open[] = [];
    const addTiles = (from: number, { cells, counts, files }: TileList): void => {
      const names = files[this.#language] ?? files[0] ?? [];
      for (const [at, cell] of unpackCells(cells).entries()) {
        const number = from + at;
        if (only && !only.has(number)) continue;
        const km = kilometresTo(boxOf(cell), point);
        const tile = { number, file: names[at] ?? '', count: counts[at] ?? 0, km };
        open.push({ km, first: number, tile });
      }
    };
    if (list) addTiles(0, list);
    let first = 0;
    for (const [at, [cell, count, file]] of (list ? [] : blocks).entries()) {
      const next = blocks[at + 1]?.[0];
      const from = first;
      first += count;
      if (only && !hasBetween(only, from, first)) continue;
      open.push({ km: kilometresToBlock(cell, next, point), first: from, block: file });
    }
    for (;;) {
      open.sort((one, other) => one.km - other.km || one.first - other.first);
      const [nearest] = open.splice(0, 1);
      if (!nearest) return;
      if (nearest.tile) yield { ...nearest.tile, isLast: open.length === 0 };
      if (!nearest.block) continue;
      const loaded = await this.#list(nearest.block);
      if (loaded) addTiles(nearest.first, loaded);
    }
  }

  async #list(file: FileName): Promise<TileList | undefined> {
    const known = this.#lists.get(file) ?? (await this.#store.block(file));
    if (known) this.#lists.set(file, known);
    return known;
  }
}

function hasBetween(numbers: ReadonlySet<number>, from: number, to: number): boolean {
  for (const number of numbers) if (number >= from && number < to) return true;
  return false;
}

function pointOf(cell: string | undefined): Point | undefined {
  if (cell === undefined) return undefined;
  const [south, west, north, east] = boxOf(cell);
  return { latitude: (south + north) / 2, longitude: (west + east) / 2 };
}

/** From a point to the nearest of the cells between the first of a block and the first of the next. */
function kilometresToBlock(first: string, next: string | undefined, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cellsBetween(first, next))
    least = Math.min(least, kilometresTo(boxOf(cell), point));
  return least;
}

/** The largest cells that together reach from one to just before another. */
function* cellsBetween(first: string, next: string | undefined): Generator<string> {
  let shared = 0;
  while (next !== undefined && shared < first.length && first[shared] === next[shared]) shared += 1;
  // The rest of each cell that the first is in, from the smallest to the one that the next is in, too.
  yield first;
  for (let length = first.length; length > shared + (next === undefined ? 0 : 1); length -= 1) {
    const parent = first.slice(0, length - 1);
    for (let digit = Number(first[length - 1]) + 1; digit <= 3; digit += 1) yield parent + digit;
  }
  if (next === undefined) return;
  const parent = first.slice(0, shared);
  for (let digit = Number(first[shared] ?? -1) + 1; digit < Number(next[shared]); digit += 1)
    yield parent + digit;
  for (let length = shared + 1; length < next.length; length += 1)
    for (let digit = 0; digit < Number(next[length]); digit += 1)
      yield next.slice(0, length) + digit;
}
