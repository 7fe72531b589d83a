/** Letters of a text that are kept: no name or description is longer. */
export const MOST_LETTERS = 20_000;

const PART_BYTES = 4_000_000;
const MOST_BYTES = 500_000_000;

/** Many texts in few bytes, for tables that have to be held: a million strings would fill the memory. */
export class TextStore {
  readonly #parts: Buffer[] = [];
  #used = PART_BYTES;
  /** Where each text begins, in all parts one after the other; and its bytes. */
  #starts = new Float64Array(1024);
  #lengths = new Uint32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** @returns false where there is no more room, 500 MB */
  add(text: string): boolean {
    const kept = text.slice(0, MOST_LETTERS);
    if (this.#used + kept.length * 3 > PART_BYTES) {
      if ((this.#parts.length + 1) * PART_BYTES > MOST_BYTES) return false;
      this.#parts.push(Buffer.allocUnsafe(PART_BYTES));
      this.#used = 0;
    }
    if (this.#count === this.#starts.length) this.#grow();
    const length = this.#parts.at(-1)?.write(kept, this.#used, 'utf8') ?? 0;
    this.#starts[this.#count] = (this.#parts.length - 1) * PART_BYTES + this.#used;
    this.#lengths[this.#count] = length;
    this.#used += length;
    this.#count += 1;
    return true;
  }

  /** The text that was added at a place, counted from 0; empty where there is none. */
  at(index: number): string {
    if (!(Number.isInteger(index) && index >= 0 && index < this.#count)) return '';
    const start = this.#starts[index] ?? 0;
    const begin = start % PART_BYTES;
    const part = this.#parts[Math.floor(start / PART_BYTES)];
    return part?.toString('utf8', begin, begin + (this.#lengths[index] ?? 0)) ?? '';
  }

  #grow(): void {
    const [starts, lengths] = [this.#starts, this.#lengths];
    this.#starts = new Float64Array(starts.length * 2);
    this.#lengths = new Uint32Array(lengths.length * 2);
    this.#starts.set(starts);
    this.#lengths.set(lengths);
  }
}
