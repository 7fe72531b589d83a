import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type FileName, pathOf } from '../../directory/directory-files.js';

/** As many as two cores can pack while the next is made ready. */
const MOST_AT_ONCE = 6;

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

export interface WrittenFiles {
  /** Files that are new by their name. */
  readonly written: number;
  /** Files that the directory names. */
  readonly named: number;
  /** Of the new ones, without and with gzip. */
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** Files named by what they hold, each with its packed twins beside it. One that is there already is not written again. */
export class NamedFiles {
  readonly #folder: string;
  readonly #brotli: number;
  readonly #names = new Set<FileName>();
  readonly #folders = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  #failed: unknown;
  #written = 0;
  #bytes = 0;
  #gzipBytes = 0;

  /** @param brotli its quality, 0 to 11 */
  constructor(folder: string, brotli: number) {
    this.#folder = folder;
    this.#brotli = brotli;
    mkdirSync(folder, { recursive: true });
  }

  get counts(): WrittenFiles {
    return {
      written: this.#written,
      named: this.#names.size,
      bytes: this.#bytes,
      gzipBytes: this.#gzipBytes,
    };
  }

  /** Begins to write a file; resolves to its name as soon as there is room for the next. */
  async add(content: object): Promise<FileName> {
    const text = JSON.stringify(content);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
    if (this.#failed) throw this.#failed;
    if (this.#names.has(name)) return name;
    this.#names.add(name);
    const path = join(this.#folder, pathOf(name));
    if (existsSync(path) && existsSync(`${path}.br`)) return name;
    while (this.#running.size >= MOST_AT_ONCE) await Promise.race(this.#running);
    const writing: Promise<void> = this.#write(path, text)
      .catch((error: unknown) => {
        this.#failed = error;
      })
      .finally(() => this.#running.delete(writing));
    this.#running.add(writing);
    return name;
  }

  /** A file as it was written before; undefined where there is none. */
  read(name: FileName): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#folder, pathOf(name)), 'utf8'));
    } catch {
      return undefined;
    }
  }

  /** Names a file that is there. */
  keep(name: FileName): void {
    this.#names.add(name);
  }

  /** Resolves when all of it is on disk; rejects if anything is not. */
  async finish(): Promise<void> {
    await Promise.all(this.#running);
    if (this.#failed) throw this.#failed;
  }

  /** Writes the one file that changes. Last: before, all that it names must be there. */
  async writeFirst(name: string, content: object): Promise<void> {
    await this.finish();
    await this.#write(join(this.#folder, name), JSON.stringify(content));
  }

  /** Removes what the directory no longer names; how many files that were. */
  prune(): number {
    let removed = 0;
    for (const folder of readdirSync(this.#folder).filter((one) => /^[0-9a-f]{2}$/.test(one))) {
      for (const file of readdirSync(join(this.#folder, folder))) {
        const [rest = ''] = file.split('.');
        if (this.#names.has(folder + rest)) continue;
        rmSync(join(this.#folder, folder, file));
        if (file.endsWith('.json')) removed += 1;
      }
    }
    return removed;
  }

  async #write(path: string, text: string): Promise<void> {
    const folder = join(path, '..');
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const bytes = Buffer.from(text);
    const [zipped, squeezed] = await Promise.all([
      packGzip(bytes, { level: 9 }),
      packBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: this.#brotli,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    ]);
    // Its name last of all: a file that is there is whole.
    await writeFile(`${path}.part`, bytes);
    await writeFile(`${path}.gz`, zipped);
    await writeFile(`${path}.br`, squeezed);
    await rename(`${path}.part`, path);
    this.#written += 1;
    this.#bytes += bytes.length;
    this.#gzipBytes += zipped.length;
  }
}
