import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/e2e.js';
import { writeDirectory } from './make-directory.js';
import { markdown, percentile } from './markdown.js';

/** What a process took, from its start to its end. */
interface Taken {
  readonly seconds: number;
  /** Of the processor, in all threads. */
  readonly cpuSeconds: number;
}

/** One sharding, and right after it what it could take at the least. */
interface Round {
  readonly shard: Taken & { readonly peakMb: number };
  /** Reading the file, and reading and writing all that came of it. */
  readonly copy: Taken;
  /** The same, but what is packed is packed again, to the same bytes. */
  readonly packing: Taken;
}

export interface Sharded {
  readonly count: number;
  readonly files: number;
  readonly rounds: readonly Round[];
}

/** Larger ones take minutes. */
const MOST_FOR_ROUNDS = 100_000;
const ROUNDS = 3;

/**
 * Shards a made directory into `out` of a folder that must be new, and copies it. Nothing is removed: for minutes after many
 * files were, ext4 takes up to ten times as long to create one.
 */
export async function measureSharding(count: number, folder: string): Promise<Sharded> {
  const file = join(folder, 'directory.ndjson');
  console.error(`${count}: making it`);
  await writeDirectory(file, count);
  const rounds: Round[] = [];
  for (let round = 0; round < (count > MOST_FOR_ROUNDS ? 1 : ROUNDS); round += 1) {
    const [out, copied, packed] = ['out', 'copied', 'packed'].map((name) =>
      join(folder, round === 0 ? name : `${name}-${round}`),
    ) as [string, string, string];
    console.error(`${count}: sharding it`);
    rounds.push({
      shard: runOnce('shard-once.mjs', 'shard', file, '--out', out),
      copy: runOnce('copy-once.mjs', 'plain', file, out, copied),
      packing: runOnce('copy-once.mjs', 'packing', file, out, packed),
    });
    for (const copy of [copied, packed]) assertSame(copy, out);
  }
  const names = readdirSync(join(folder, 'out'), { recursive: true });
  const files = names.filter((name) => String(name).endsWith('.json')).length;
  return { count, files, rounds };
}

function runOnce<T>(script: string, ...words: readonly string[]): T {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, script), ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed.toString());
}

/** Else a copy would have had less to do. */
function assertSame(copy: string, original: string): void {
  for (const folder of readdirSync(original).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const name of readdirSync(join(original, folder)))
      if (
        !readFileSync(join(original, folder, name)).equals(readFileSync(join(copy, folder, name)))
      )
        throw new Error(`${join(copy, folder, name)} is another than it was sharded to.`);
}

/** The sharding of some directories as a table, medians of all rounds. */
export function shardingTable(all: readonly Sharded[]): string {
  const rows = all.map(({ count, files, rounds }) => {
    const median = (read: (round: Round) => number): number => percentile(rounds.map(read), 0.5);
    const times = (kind: 'copy' | 'packing', what: keyof Taken): string =>
      median((round) => round.shard[what] / round[kind][what]).toFixed(1);
    return [
      count.toLocaleString('en-US'),
      files.toLocaleString('en-US'),
      `${median(({ shard }) => shard.peakMb).toFixed(0)} MB`,
      `${median(({ shard }) => shard.cpuSeconds).toFixed(1)} s`,
      `${median(({ shard }) => shard.seconds).toFixed(1)} s`,
      `${times('copy', 'cpuSeconds')}, ${times('copy', 'seconds')}`,
      `${times('packing', 'cpuSeconds')}, ${times('packing', 'seconds')}`,
    ];
  });
  return [
    'Each in a process of its own and into a new folder, from its start to its end, one right after the other; up to 100,000 records the median of three rounds. “Work” is the processor’s time of all threads, “time” what passes on the clock. A copy reads the file, and reads and writes all that came of it; one that packs reads the file, writes the same and packs it again with gzip and Brotli, to the same bytes.',
    '',
    markdown([
      [
        'records',
        'files',
        'most memory',
        'work',
        'time',
        'times a copy: work, time',
        'times a copy that packs: work, time',
      ],
      ...rows,
    ]),
  ].join('\n');
}
