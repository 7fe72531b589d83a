import { warnOnce } from '../base/warn-once.js';
import { checkIndex, isTileList } from './check-files.js';
import type {
  FileName,
  LongFile,
  RegionIndex,
  TileBlock,
  TileFile,
  WordFile,
} from './directory-files.js';
import { pathOf } from './file-names.js';
import { DirectoryError, type FileKind, loadNamed } from './load-file.js';
import { readTile } from './read-tile.js';

/** Tiles in memory: some thousand records, which is more than anybody scrolls through. */
const MOST_TILES = 40;
const MOST_OTHERS = 80;

export type LoadedTile = TileFile;

/** The files of a directory, each asked for once. One that fails is told once, costs nothing else, and may be asked again. */
export class FileStore {
  readonly #base: string;
  readonly #onGone: () => void;
  readonly #files = new Map<FileName, Promise<object>>();
  readonly #tiles = new Map<FileName, LoadedTile>();
  readonly #failed = new Set<FileName>();
  #doubted = new Set<FileName>();
  /** Counts up with every tile that comes or goes. */
  version = 0;

  /** @param onGone hears that the server no longer has a file */
  constructor(base: string, onGone: () => void) {
    this.#base = base;
    this.#onGone = onGone;
  }

  /** Those in memory, the last used last. */
  get tiles(): Iterable<LoadedTile> {
    return this.#tiles.values();
  }

  has(file: FileName): boolean {
    return this.#tiles.has(file);
  }

  /** How many records of a tile there are, if it has loaded. */
  countIn(file: FileName): number {
    return this.#tiles.get(file)?.listings.length ?? 0;
  }

  /** Whether it has been asked for, and has not failed. */
  knows(file: FileName): boolean {
    return this.#files.has(file);
  }

  /** Keeps a tile longer that is still looked at. */
  touch(file: FileName): void {
    const known = this.#tiles.get(file);
    if (!known) return;
    // Used last, so kept longest.
    this.#tiles.delete(file);
    this.#tiles.set(file, known);
    this.#doubted.delete(file);
  }

  /** From now on, tiles are in doubt until they are asked for again. */
  doubt(): void {
    this.#doubted = new Set(this.#tiles.keys());
  }

  /** Forgets tiles that nobody has asked for since. */
  dropDoubted(): void {
    for (const file of this.#doubted) this.#tiles.delete(file);
    if (this.#doubted.size > 0) this.version += 1;
    this.#doubted.clear();
  }

  async index(file: FileName, region: string): Promise<RegionIndex | undefined> {
    return this.#read(file, 'region', (data) => checkIndex(data, region));
  }

  /** @param tiles how many it must list */
  async block(file: FileName, tiles: number): Promise<TileBlock | undefined> {
    return this.#read(file, 'block', (data) => {
      if (!isTileList(data, tiles))
        throw new DirectoryError('its tiles are not those of its index');
      return data as TileBlock;
    });
  }

  /** Undefined: it did not load, and nobody knows what is in it. */
  async words(file: FileName): Promise<Readonly<Record<string, string>> | undefined> {
    const read = await this.#read(file, 'words', (data) => data as Partial<WordFile>);
    return read && onlyTexts(read.words);
  }

  async long(file: FileName): Promise<Readonly<Record<string, string>>> {
    const read = await this.#read(file, 'long', (data) => data as Partial<LongFile>);
    return onlyTexts(read?.texts);
  }

  /** Whether the tile is there now. */
  async tile(file: FileName): Promise<boolean> {
    if (this.#tiles.has(file)) {
      this.touch(file);
      return true;
    }
    const read = await this.#read(file, 'tile', readTile);
    this.#files.delete(file);
    if (!read) return false;
    this.#tiles.set(file, read);
    for (const [oldest] of this.#tiles) {
      if (this.#tiles.size <= MOST_TILES) break;
      this.#tiles.delete(oldest);
    }
    this.version += 1;
    return true;
  }

  async #read<T>(
    file: FileName,
    kind: FileKind,
    check: (data: object) => T,
  ): Promise<T | undefined> {
    let loading = this.#files.get(file);
    if (!loading) {
      loading = loadNamed(this.#base, file, kind, this.#failed.has(file) ? 'reload' : 'default');
      this.#files.set(file, loading);
      for (const [oldest] of this.#files) {
        if (this.#files.size <= MOST_OTHERS) break;
        this.#files.delete(oldest);
      }
    }
    try {
      return check(await loading);
    } catch (error) {
      this.#files.delete(file);
      this.#failed.add(file);
      const why = error instanceof Error ? error.message : String(error);
      warnOnce(
        `could not use ${new URL(pathOf(`${file}`), this.#base).href}: ${why}. The rest is shown.`,
      );
      if (error instanceof DirectoryError && error.isGone) this.#onGone();
      return undefined;
    }
  }
}

/** What an object has that is text. */
function onlyTexts(values: unknown): Readonly<Record<string, string>> {
  if (typeof values !== 'object' || values === null) return {};
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === 'string'),
  );
}
