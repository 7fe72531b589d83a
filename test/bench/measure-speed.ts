import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { engines } from './engines.js';
import { markdown, percent } from './markdown.js';
import type { Measured } from './measure-one.js';

const FUSE = 'Fuse';

/** Time, memory and recall of each engine with so many records, plain Fuse being the measure of both. */
export function speedTable(count: number): string {
  const fuse = measure(FUSE, count, []);
  const rows = engines.map(({ name }) => {
    const one = name === FUSE ? fuse : measure(name, count, fuse.best);
    return [
      name,
      milliseconds(one.median),
      milliseconds(one.p95),
      (fuse.median / one.median).toFixed(1),
      percent(meanRecall(one)),
      percent(name === FUSE ? 1 : shareOf(one.known, fuse.best)),
      `${one.make.toFixed(0)} ms`,
      `${one.megabytes.toFixed(1)} MB`,
    ];
  });
  const head = ['median', '95th percentile', 'times faster than Fuse', 'recall', 'of Fuse’s ten'];
  return [
    `${count.toLocaleString('en')} records:`,
    '',
    markdown([['', ...head, 'index', 'memory'], ...rows]),
  ].join('\n');
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 1 ? 2 : 1)} ms`;
}

/** Of the records that hold the word that was meant, how many are found by its misspelling. */
function meanRecall({ meant }: Measured): number {
  const shares = meant.filter(({ hold }) => hold > 0).map(({ hold, found }) => found / hold);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Of the ten that plain Fuse finds best, how many are found at all. */
function shareOf(known: readonly number[], best: Measured['best']): number {
  const shares = best.flatMap((ids, at) => (ids.length > 0 ? (known[at] ?? 0) / ids.length : []));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function measure(name: string, count: number, wanted: Measured['best']): Measured {
  const script = join(import.meta.dirname, 'measure-one.ts');
  const words = ['--expose-gc', '--import', 'tsx', script, name, `${count}`];
  const run = spawnSync(process.execPath, [...words, JSON.stringify(wanted)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`${name} with ${count} records failed; see above.`);
  return JSON.parse(run.stdout) as Measured;
}
