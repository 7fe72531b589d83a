import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileName } from '../../directory/directory-files.js';
import {
  codeOf,
  isFileName,
  isNamed,
  nameByHash,
  nameByPlace,
  pathOf,
} from '../../directory/file-names.js';
import { GZIP, type Packer } from './packer.js';

export interface WrittenFiles {
  /** Of them, those that are new. */
  readonly written: number;
  /** Files that the directory names. */
  readonly named: number;
  /** Of the new ones, without and with gzip. */
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** A file of the directory. */
export interface NamedFile {
  readonly name: FileName;
  /** 0 where it was given without its gzip: that is made while others are. */
  readonly gzipBytes: number;
}

/** What goes into a file. */
export interface Content {
  readonly bytes: Buffer;
  readonly zipped: Buffer;
}

export function contentOf(bytes: Buffer): Content {
  return { bytes, zipped: gzipSync(bytes, { level: GZIP }) };
}

/** The name of a file that is named by what it holds alone. */
export function nameOf(bytes: Buffer): FileName {
  return nameByHash(hashOf(bytes));
}

function hashOf(bytes: Buffer): string {
  return hash('sha256', bytes, 'hex');
}

/** Files named by what they hold, each with its packed twins beside it. One that is there already is not written again. */
export class NamedFiles {
  readonly #folder: string;
  readonly #packer: Packer;
  /** With the bytes of each with gzip; none where it was there before and only kept. */
  readonly #names = new Map<FileName, number>();
  readonly #folders = new Set<string>();
  /** Nothing was there before: nothing has to be looked for. */
  readonly #isNew: boolean;
  #written = 0;
  #bytes = 0;

  constructor(folder: string, packer: Packer) {
    this.#folder = folder;
    this.#packer = packer;
    this.#isNew = !existsSync(folder) || readdirSync(folder).length === 0;
    mkdirSync(folder, { recursive: true });
  }

  get counts(): WrittenFiles {
    return {
      written: this.#written,
      named: this.#names.size,
      bytes: this.#bytes,
      gzipBytes: this.#packer.gzipBytes,
    };
  }

  /** Writes an object as JSON; its name. */
  addObject(content: object, place?: string): FileName {
    return this.add(Buffer.from(JSON.stringify(content)), place).name;
  }

  /**
   * Writes a file, unless it is there. One with a place may not have the name of another that was ever there: then a space
   * behind what it holds makes it another.
   */
  add(bytes: Buffer, place?: string, content?: Content): NamedFile {
    const hash = hashOf(bytes);
    const name = place === undefined ? nameByHash(hash) : nameByPlace(place, codeOf(hash));
    const named = this.#names.get(name);
    if (named !== undefined)
      return place === undefined ? { name, gzipBytes: named } : this.add(withSpace(bytes), place);
    const path = join(this.#folder, pathOf(name));
    const isKnown = !this.#isNew && this.#isWhole(path);
    const isThere = isKnown && bytes.equals(readFileSync(path));
    // Another file's name, unless that was damaged since.
    if (isKnown && !isThere && this.has(name)) return this.add(withSpace(bytes), place);
    const gzipBytes = content?.zipped.length ?? 0;
    this.#names.set(name, gzipBytes);
    if (!isThere) this.#write(path, bytes, content?.zipped);
    return { name, gzipBytes };
  }

  /** A file as it was written before; undefined where there is none, or it was damaged since. */
  read(name: FileName): unknown {
    const bytes = this.#intact(name);
    return bytes && JSON.parse(bytes.toString('utf8'));
  }

  /** Whether a file of before holds what its name says. */
  has(name: FileName): boolean {
    return this.#intact(name) !== undefined;
  }

  #intact(name: FileName): Buffer | undefined {
    if (!isFileName(name)) return undefined;
    const path = join(this.#folder, pathOf(name));
    const bytes = this.#isWhole(path) ? readFileSync(path) : undefined;
    return bytes && isNamed(name, hashOf(bytes)) ? bytes : undefined;
  }

  /** Names a file that is there. */
  keep(name: FileName): void {
    this.#names.set(name, 0);
  }

  /** Waits while much is to be written. Rejects if something cannot be. */
  async room(): Promise<void> {
    await this.#packer.room();
  }

  /** Writes the one file that changes. Last: before, all that it names must be there. */
  async writeFirst(name: string, content: object): Promise<void> {
    await this.#packer.flush();
    const bytes = Buffer.from(JSON.stringify(content));
    this.#packer.write(join(this.#folder, name), bytes, undefined, true);
    await this.#packer.flush();
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

  /** Its own name is given last, so that its twins are there; a server may have been given the files without them. */
  #isWhole(path: string): boolean {
    return existsSync(path) && existsSync(`${path}.br`);
  }

  #write(path: string, bytes: Buffer, zipped: Buffer | undefined): void {
    const folder = join(path, '..');
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    this.#bytes += bytes.length;
    this.#packer.write(path, bytes, zipped);
    this.#written += 1;
  }
}

function withSpace(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.from(' ')]);
}
