import { warnOnce } from '../../../base/warn-once.js';
import type { OwnCause, ReadCounts } from '../../../finder/finder-events.js';
import type { LayerProblem } from './layer.js';

/** As many lines as somebody reads. */
const MOST_LINES = 10;

/** Tells whoever keeps a layer what of it does not fit: each once, ten lines and a count, however often it is applied. */
export class Telling {
  readonly #what: string;
  readonly #lines = new Set<string>();
  readonly #left = new Set<string>();
  #fields = 0;

  constructor(cause: OwnCause) {
    this.#what = cause === 'advisory' ? 'your advisory' : 'your layer';
  }

  get hasTold(): boolean {
    return this.#lines.size > 0;
  }

  /** Whether there was anything new to tell. */
  tell(problems: readonly LayerProblem[]): boolean {
    const before = this.#lines.size;
    for (const { entry, field, message, isLeftOut, count = 1 } of problems) {
      const where = [entry, field && `field ${field}`].filter(Boolean).join(', ');
      const line = `${this.#what}: ${[where, message].filter(Boolean).join(' ')}`;
      if (this.#lines.has(line)) continue;
      this.#lines.add(line);
      if (isLeftOut && entry) this.#left.add(entry);
      else this.#fields += count;
      if (this.#lines.size <= MOST_LINES) warnOnce(line);
    }
    const isNew = this.#lines.size > before;
    if (isNew && this.#lines.size > MOST_LINES)
      warnOnce(`${this.#what}: … and ${this.#lines.size - MOST_LINES} more problems.`);
    return isNew;
  }

  /** How much of so many entries could be used. */
  counts(read: number): ReadCounts {
    return { read, leftOut: this.#left.size, fields: this.#fields };
  }
}
