import {
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Sorted in memory up to here; a larger part is divided once more on disk. */
const MOST_IN_MEMORY = 6_000_000;
/** Bytes of each part that wait to be written. */
const MOST_WAITING = 1 << 16;
/** A letter has at most so many bytes. */
const MOST_BYTES = 3;
const DIGITS_A_STEP = 2;

/** One line: a key of digits 0 to 3 that it is sorted by, and what belongs to it. */
export interface SpoolLine {
  readonly key: string;
  readonly text: string;
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
    let part = this.#parts.get(name);
    if (!part) {
      const path = join(this.#folder, name);
      const waiting = Buffer.allocUnsafeSlow(MOST_WAITING);
      part = { path, file: openSync(path, 'w'), waiting, length: 0 };
      this.#parts.set(name, part);
    }
    const line = `${key}\t${text}\n`;
    const most = line.length * MOST_BYTES;
    if (part.length + most > MOST_WAITING) flush(part);
    if (most > MOST_WAITING) writeSync(part.file, line);
    else part.length += part.waiting.write(line, part.length);
  }

  /** The lines of a part in the order of their keys, which are alike up to `digit`. To be read once: its file goes. */
  async *sorted(name: string, digit = 0): AsyncGenerator<SpoolLine> {
    const part = this.#parts.get(name);
    if (!part) return;
    flush(part);
    closeSync(part.file);
    yield* sortFile(part.path, digit, this.#most);
  }
}

async function* sortFile(path: string, digit: number, most: number): AsyncGenerator<SpoolLine> {
  const { size } = statSync(path);
  if (size <= most || digit > 60) {
    const lines = readFileSync(path, 'utf8').split('\n');
    rmSync(path);
    lines.pop();
    // By their keys, which stand first and have no sign below a tab.
    for (const line of lines.sort()) yield toLine(line);
    return;
  }
  const finer = new Spool(`${path}.parts`, most);
  const input = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
  for await (const line of createInterface({ input })) {
    const read = toLine(line);
    finer.add(read.key.slice(digit, digit + DIGITS_A_STEP).padEnd(DIGITS_A_STEP, '-'), read);
  }
  rmSync(path);
  for (const name of finer.parts) yield* finer.sorted(name, digit + DIGITS_A_STEP);
  rmSync(`${path}.parts`, { recursive: true, force: true });
}

function flush(part: Part): void {
  if (part.length > 0) writeSync(part.file, part.waiting, 0, part.length);
  part.length = 0;
}

function toLine(line: string): SpoolLine {
  const at = line.indexOf('\t');
  return { key: line.slice(0, at), text: line.slice(at + 1) };
}
