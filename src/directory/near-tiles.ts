import type { Point } from '../region/distance.js';
import { boxOf, kilometresTo, middleOf, unpackCells } from './cells.js';
import type { Box, FileName, RegionIndex, TileList } from './directory-files.js';
import type { FileStore } from './file-store.js';

/** A tile of a region, and how far it is. */
export interface NearTile {
  /** Undefined: the block that names it did not load. */
  readonly file: FileName | undefined;
  readonly count: number;
  readonly km: number;
  /** A block had to be loaded for its name. */
  readonly hasAsked: boolean;
  /** Nothing follows it. */
  readonly isLast: boolean;
}

type Named = Pick<NearTile, 'file' | 'count' | 'hasAsked'>;

/** The tiles of one region, and where they are. */
export class RegionTiles {
  readonly #index: RegionIndex;
  readonly #store: FileStore;
  readonly #language: number;
  readonly #blocks = new Map<FileName, TileList>();
  readonly #boxes: readonly Box[];

  constructor(index: RegionIndex, store: FileStore, language: number) {
    this.#index = index;
    this.#store = store;
    this.#language = language;
    this.#boxes = unpackCells(index.cells).map(boxOf);
  }

  /** Where to begin when nobody says where they are: where places stand closest together. */
  get start(): Point | undefined {
    const box = this.#boxes[this.#index.start] ?? this.#boxes[0];
    return box && middleOf(box);
  }

  /** Tiles, the nearest first; their names load only when it is their turn. `only`: the tiles of these numbers alone. */
  async *nearest(point: Point, only?: ReadonlySet<number>): AsyncGenerator<NearTile> {
    const order: { readonly number: number; readonly km: number }[] = [];
    for (const [number, box] of this.#boxes.entries())
      if (!only || only.has(number)) order.push({ number, km: kilometresTo(box, point) });
    order.sort((one, other) => one.km - other.km || one.number - other.number);
    const failed = new Set<FileName>();
    for (const [at, { number, km }] of order.entries()) {
      const named = await this.#nameOf(number, failed);
      if (named) yield { ...named, km, isLast: at === order.length - 1 };
    }
  }

  /** Undefined: its block failed, and that has been said. */
  async #nameOf(number: number, failed: Set<FileName>): Promise<Named | undefined> {
    const { list, blocks = [] } = this.#index;
    if (list) return this.#namedIn(list, number, false);
    let first = 0;
    for (const [tiles, file] of blocks) {
      if (number >= first + tiles) {
        first += tiles;
        continue;
      }
      if (failed.has(file)) return undefined;
      const known = this.#blocks.get(file);
      const block = known ?? (await this.#store.block(file, tiles));
      if (!block) {
        failed.add(file);
        return { file: undefined, count: 0, hasAsked: true };
      }
      this.#blocks.set(file, block);
      return this.#namedIn(block, number - first, !known);
    }
    return undefined;
  }

  #namedIn({ counts, files }: TileList, at: number, hasAsked: boolean): Named {
    const names = files[this.#language] ?? files[0] ?? [];
    return { file: names[at], count: counts[at] ?? 0, hasAsked };
  }
}
