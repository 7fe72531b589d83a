import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** Letters; more of them would be old before they are written. */
const MOST_WAITING = 65_536;

/** Writes a long text part by part into a file that has its name only when it is whole. */
export class PartialFile {
  readonly #path: string;
  readonly #file: number;
  #waiting = '';

  constructor(path: string) {
    this.#path = path;
    try {
      this.#file = openSync(`${path}.part`, 'w');
    } catch (error) {
      throw new UsageError(`${path} cannot be written (${(error as Error).message}).`);
    }
  }

  add(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= MOST_WAITING) this.#flush();
  }

  finish(): void {
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#path}.part`, this.#path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    closeSync(this.#file);
    rmSync(`${this.#path}.part`, { force: true });
  }

  #flush(): void {
    if (this.#waiting.length > 0) writeSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}

/** A JSON list, one item a line, in a file. */
export class JsonList {
  readonly #file: PartialFile;
  #count = 0;

  /** @param begin what stands before the list, such as `{"records":` */
  constructor(path: string, begin = '') {
    this.#file = new PartialFile(path);
    this.#file.add(`${begin}[`);
  }

  add(item: unknown): void {
    this.#file.add(`${this.#count > 0 ? ',' : ''}\n${JSON.stringify(item)}`);
    this.#count += 1;
  }

  finish(end = ''): void {
    this.#file.add(`\n]${end}\n`);
    this.#file.finish();
  }

  abandon(): void {
    this.#file.abandon();
  }
}
