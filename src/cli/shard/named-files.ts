import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileName } from '../../directory/directory-files.js';
import { codeOf, nameByHash, nameByPlace, pathOf } from '../../directory/file-names.js';
import type { Packer } from './packer.js';

/** Level 9 takes a fifth longer and saves one byte in 500. */
const GZIP = 6;

export interface WrittenFiles {
  /** Files that are new by their name. */
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
  readonly gzipBytes: number;
}

/** A text on its way into a file. */
export interface Content {
  readonly bytes: Buffer;
  readonly zipped: Buffer;
}

export function contentOf(text: string): Content {
  const bytes = Buffer.from(text);
  return { bytes, zipped: gzipSync(bytes, { level: GZIP }) };
}

/** The name of a file that is named by its text alone. */
export function nameOfText(text: string): FileName {
  return nameByHash(createHash('sha256').update(text).digest('hex'));
}

/** Files named by what they hold, each with its packed twins beside it. One that is there already is not written again. */
export class NamedFiles {
  readonly #folder: string;
  readonly #packer: Packer;
  readonly #names = new Set<FileName>();
  readonly #folders = new Set<string>();
  /** Nothing was there before: nothing has to be looked for. */
  readonly #isNew: boolean;
  #written = 0;
  #bytes = 0;
  #gzipBytes = 0;

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
      gzipBytes: this.#gzipBytes,
    };
  }

  /** Writes an object as JSON; its name. */
  addObject(content: object, place?: string): FileName {
    return this.add(JSON.stringify(content), place).name;
  }

  /**
   * Writes a text, unless it is there. A file with a place may not have the name of another that was ever there: then a
   * space behind the text makes it another.
   */
  add(text: string, place?: string, content?: Content): NamedFile {
    const bytes = content?.bytes ?? Buffer.from(text);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const name = place === undefined ? nameByHash(hash) : nameByPlace(place, codeOf(hash));
    const path = join(this.#folder, pathOf(name));
    const isNamed = this.#names.has(name);
    const isThere = isNamed || (!this.#isNew && existsSync(path));
    const isTaken = isThere && place !== undefined && !bytes.equals(readFileSync(path));
    if (isTaken && this.#isWhole(path)) return this.add(`${text} `, place);
    this.#names.add(name);
    if (isNamed || (isThere && !isTaken && this.#isWhole(path)))
      return { name, gzipBytes: statSync(`${path}.gz`).size };
    const whole = content ?? contentOf(text);
    this.#write(path, whole);
    return { name, gzipBytes: whole.zipped.length };
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
  async writeFirst(name: string, content: object): Promise<void> {
    await this.#packer.flush();
    this.#write(join(this.#folder, name), contentOf(JSON.stringify(content)));
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

  /** The last of its twins is there, so that it was written to its end. */
  #isWhole(path: string): boolean {
    return existsSync(`${path}.gz`) && existsSync(`${path}.br`);
  }

  #write(path: string, { bytes, zipped }: Content): void {
    const folder = join(path, '..');
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    this.#packer.write(path, bytes, zipped);
    this.#written += 1;
    this.#bytes += bytes.length;
    this.#gzipBytes += zipped.length;
  }
}
