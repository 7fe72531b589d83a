import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../usage-error.js';
import { MOST_LETTERS } from './text-store.js';

const PAGE_BYTES = 16_384;
/** Pages that are kept in memory: rows that belong together stand near one another, as a rule. */
const MOST_PAGES = 64;
const MOST_BYTES = 2_000_000_000;

/**
 * Many texts in a file that nobody else can read and that is gone with the process, for tables that have to be held: in memory a hundred
 * thousand services with all that belongs to them would take half as much again as the rest of the work.
 */
export class TextFile {
  readonly #file = openUnnamed();
  /** Where each text begins, and where the last one ends. */
  #starts = new Float64Array(1024);
  #count = 0;
  #waiting = Buffer.allocUnsafe(PAGE_BYTES + MOST_LETTERS * 3);
  #waitingBytes = 0;
  #writtenBytes = 0;
  /** By their number, the one asked for last at the end. */
  readonly #pages = new Map<number, Buffer>();

  get count(): number {
    return this.#count;
  }

  /** @returns false where there is no more room, 2 GB */
  add(text: string): boolean {
    const start = this.#starts[this.#count] ?? 0;
    if (start > MOST_BYTES) return false;
    this.#waitingBytes += this.#waiting.write(text.slice(0, MOST_LETTERS), this.#waitingBytes);
    if (this.#waitingBytes >= PAGE_BYTES) this.#flush(PAGE_BYTES);
    this.#count += 1;
    if (this.#count === this.#starts.length) {
      const longer = new Float64Array(this.#count * 2);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[this.#count] = this.#writtenBytes + this.#waitingBytes;
    return true;
  }

  /** The text that was added at a place, counted from 0; empty where there is none. */
  at(index: number): string {
    if (!(Number.isInteger(index) && index >= 0 && index < this.#count)) return '';
    const [start, end] = [this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0];
    this.#flush(1);
    const first = Math.floor(start / PAGE_BYTES);
    const last = Math.floor(Math.max(start, end - 1) / PAGE_BYTES);
    if (first === last) {
      const from = first * PAGE_BYTES;
      return this.#page(first).toString('utf8', start - from, end - from);
    }
    const bytes = Buffer.alloc(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  }

  /** The file goes, and the texts with it. */
  close(): void {
    closeSync(this.#file);
  }

  #page(number: number): Buffer {
    const known = this.#pages.get(number);
    if (known) {
      this.#pages.delete(number);
      this.#pages.set(number, known);
      return known;
    }
    const [oldest] = this.#pages.size < MOST_PAGES ? [] : this.#pages.keys();
    const page = (oldest !== undefined && this.#pages.get(oldest)) || Buffer.alloc(PAGE_BYTES);
    if (oldest !== undefined) this.#pages.delete(oldest);
    readSync(this.#file, page, 0, PAGE_BYTES, number * PAGE_BYTES);
    this.#pages.set(number, page);
    return page;
  }

  /** Writes what waits, where it is as much as `least`. */
  #flush(least: number): void {
    if (this.#waitingBytes < least) return;
    try {
      writeFileSync(this.#file, this.#waiting.subarray(0, this.#waitingBytes));
    } catch (error) {
      throw notWritten(error);
    }
    this.#writtenBytes += this.#waitingBytes;
    this.#waitingBytes = 0;
    // The last page has grown.
    this.#pages.clear();
  }
}

/** A file that has no name any more: whatever becomes of the process, nothing of it stays. */
function openUnnamed(): number {
  let folder: string;
  let file: number;
  try {
    folder = mkdtempSync(join(tmpdir(), 'helpline-finder-'));
    file = openSync(join(folder, 'rows'), 'wx+', 0o600);
  } catch (error) {
    throw notWritten(error);
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Windows keeps the name as long as the file is open.
    process.once('exit', remove);
  }
  return file;
}

function notWritten(error: unknown): UsageError {
  return new UsageError(
    `The folder for temporary files (${tmpdir()}) cannot be written (${(error as Error).message}).`,
  );
}
