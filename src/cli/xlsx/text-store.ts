/** Letters of a cell that are kept: no name or description is longer. */
export const MOST_LETTERS = 20_000;

/** Many texts in few bytes: a workbook keeps those of all its cells in one list, and a million strings would fill the memory. */
export class TextStore {
  #bytes = Buffer.alloc(65_536);
  #ends = new Uint32Array(1024);
  #count = 0;

  /** @returns false where there is no more room, 500 MB */
  add(text: string): boolean {
    const start = this.#end(this.#count);
    const kept = text.slice(0, MOST_LETTERS);
    const most = start + kept.length * 3;
    if (most > MOST_BYTES) return false;
    if (most > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(most, this.#bytes.length * 2));
      this.#bytes.copy(larger, 0, 0, start);
      this.#bytes = larger;
    }
    if (this.#count === this.#ends.length) {
      const longer = new Uint32Array(this.#count * 2);
      longer.set(this.#ends);
      this.#ends = longer;
    }
    this.#ends[this.#count] = start + this.#bytes.write(kept, start, 'utf8');
    this.#count += 1;
    return true;
  }

  /** The text that was added at a place, counted from 0; empty where there is none. */
  at(index: number): string {
    if (!(index >= 0 && index < this.#count)) return '';
    return this.#bytes.toString('utf8', this.#end(index), this.#end(index + 1));
  }

  #end(count: number): number {
    return count === 0 ? 0 : (this.#ends[count - 1] ?? 0);
  }
}

const MOST_BYTES = 500_000_000;
