import type { Console } from './console.js';

/** Shorter work needs no bar. */
const SILENT_MS = 2000;
const STEP_MS = 200;
const WIDTH = 30;

export interface Progress {
  /** @param part how much of the work is done, 0 to 1 */
  readonly step: (part: number, rows: number) => void;
  readonly end: () => void;
}

/** A bar on a terminal for what takes longer than two seconds; nothing where nobody looks. */
export function makeProgress(console: Console): Progress {
  const { progress, now } = console;
  const start = now();
  let drawn = 0;
  return {
    step: (part, rows) => {
      const time = now();
      if (!progress || time - start < SILENT_MS || time - drawn < STEP_MS) return;
      drawn = time;
      const done = Math.round(Math.min(1, part) * WIDTH);
      progress(`[${'#'.repeat(done)}${'.'.repeat(WIDTH - done)}] ${rows} rows`);
    },
    end: () => {
      if (drawn > 0) progress?.('');
    },
  };
}
