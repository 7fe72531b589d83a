import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type FileName, pathOf } from '../../directory/directory-files.js';

/** Level 9 takes a fifth longer and saves one byte in 500. */
const GZIP = 7;

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

  /** Writes an object as JSON; its name. */
  addObject(content: object): FileName {
    return this.add(JSON.stringify(content));
  }

  /** Writes a text, unless it is there; its name. */
  add(text: string): FileName {
    const bytes = Buffer.from(text);
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    if (this.#names.has(name)) return name;
    this.#names.add(name);
    const path = join(this.#folder, pathOf(name));
    if (!existsSync(path) || !existsSync(`${path}.br`)) this.#write(path, bytes);
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

  /** Writes the one file that changes. Last: before, all that it names must be there. */
  writeFirst(name: string, content: object): void {
    this.#write(join(this.#folder, name), Buffer.from(JSON.stringify(content)));
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

  // At once rather than many at a time: a file is a few kilobytes, and handing it over takes longer than packing it.
  #write(path: string, bytes: Buffer): void {
    const folder = join(path, '..');
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    const zipped = gzipSync(bytes, { level: GZIP });
    const squeezed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: this.#brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    // Its name last of all: a file that is there is whole.
    writeFileSync(`${path}.part`, bytes);
    writeFileSync(`${path}.gz`, zipped);
    writeFileSync(`${path}.br`, squeezed);
    renameSync(`${path}.part`, path);
    this.#written += 1;
    this.#bytes += bytes.length;
    this.#gzipBytes += zipped.length;
  }
}
