import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Span, textOf } from './span.js';

/** Sorted in memory up to here; a larger part is divided once more on disk. */
const MOST_IN_MEMORY = 40_000_000;
/** Bytes of each part that wait to be written. */
const MOST_WAITING = 1 << 16;
/** A letter has at most so many bytes. */
const MOST_BYTES = 3;
const DIGITS_A_STEP = 2;
const CHUNK = 1 << 18;
const [TAB, NEW_LINE] = [0x09, 0x0a];

/** One line: a key of digits 0 to 3 that it is sorted by, and what belongs to it. */
export interface SpoolLine {
  readonly key: string;
  readonly text: string;
}

/** The same as it is read again: nothing is decoded that is only copied. */
export interface SortedLine {
  readonly key: string;
  readonly text: Span;
}

interface Part {
  readonly path: string;
  readonly file: number;
  /** Copied here: a line that waits as text would keep in memory all of what it was read from. */
  readonly waiting: Buffer;
  length: number;
}

/** Lines on disk by the name of their part, so that any number of them can be put in order in little memory. */
export class Spool {
  readonly #folder: string;
  readonly #most: number;
  readonly #parts = new Map<string, Part>();

  /** @param most bytes that may be sorted in memory */
  constructor(folder: string, most = MOST_IN_MEMORY) {
    this.#folder = folder;
    this.#most = most;
    mkdirSync(folder, { recursive: true });
  }

  get parts(): readonly string[] {
    return [...this.#parts.keys()].sort();
  }

  add(name: string, { key, text }: SpoolLine): void {
    const part = this.#partOf(name);
    const line = `${key}\t${text}\n`;
    const most = line.length * MOST_BYTES;
    if (part.length + most > MOST_WAITING) flush(part);
    if (most > MOST_WAITING) writeSync(part.file, line);
    else part.length += part.waiting.write(line, part.length);
  }

  /** Adds a line as it was written before. */
  addBytes(name: string, line: Buffer): void {
    const part = this.#partOf(name);
    if (part.length + line.length > MOST_WAITING) flush(part);
    if (line.length > MOST_WAITING) writeSync(part.file, line);
    else part.length += line.copy(part.waiting, part.length);
  }

  #partOf(name: string): Part {
    let part = this.#parts.get(name);
    if (!part) {
      const path = join(this.#folder, name);
      const waiting = Buffer.allocUnsafeSlow(MOST_WAITING);
      part = { path, file: openSync(path, 'w'), waiting, length: 0 };
      this.#parts.set(name, part);
    }
    return part;
  }

  /** The lines of a part in the order of their keys, which are alike up to `digit`. To be read once: its file goes. */
  *sorted(name: string, digit = 0): Generator<SortedLine> {
    const part = this.#parts.get(name);
    if (!part) return;
    flush(part);
    closeSync(part.file);
    yield* sortFile(part.path, digit, this.#most);
  }
}

function* sortFile(path: string, digit: number, most: number): Generator<SortedLine> {
  const { size } = statSync(path);
  if (size <= most || digit > 60) {
    const bytes = readFileSync(path);
    rmSync(path);
    yield* sortLines(bytes);
    return;
  }
  const finer = divide(path, digit, most);
  for (const name of finer.parts) yield* finer.sorted(name, digit + DIGITS_A_STEP);
  rmSync(`${path}.parts`, { recursive: true, force: true });
}

/** The lines of a file by the next digits of their keys. The file goes. */
function divide(path: string, digit: number, most: number): Spool {
  const finer = new Spool(`${path}.parts`, most);
  for (const line of linesOf(path)) {
    const key = line.toString('latin1', digit, Math.min(digit + DIGITS_A_STEP, line.indexOf(TAB)));
    finer.addBytes(key.padEnd(DIGITS_A_STEP, '-'), line);
  }
  rmSync(path);
  return finer;
}

/** The lines of a file with their ends, each to be used before the next is asked for. */
function* linesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  let bytes = Buffer.allocUnsafeSlow(CHUNK);
  let kept = 0;
  for (;;) {
    const read = readSync(file, bytes, kept, bytes.length - kept, null);
    if (read === 0) break;
    const length = kept + read;
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(NEW_LINE, from);
      if (end < 0 || end >= length) break;
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    kept = length - from;
    const next = kept === bytes.length ? Buffer.allocUnsafeSlow(2 * kept) : bytes;
    bytes.copy(next, 0, from, length);
    bytes = next;
  }
  closeSync(file);
}

function flush(part: Part): void {
  if (part.length > 0) writeSync(part.file, part.waiting, 0, part.length);
  part.length = 0;
}

function sortLines(bytes: Buffer): readonly SortedLine[] {
  const lines: SortedLine[] = [];
  for (let from = 0; from < bytes.length; ) {
    const tab = bytes.indexOf(TAB, from);
    const end = bytes.indexOf(NEW_LINE, tab);
    lines.push({
      key: bytes.toString('latin1', from, tab),
      text: { bytes, from: tab + 1, to: end },
    });
    from = end + 1;
  }
  return lines.sort(inOrder);
}

function inOrder(one: SortedLine, other: SortedLine): number {
  if (one.key === other.key) return textOf(one.text) < textOf(other.text) ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
