/**
 * `npm run bench:scale`: what a made directory of 20,000 and 100,000 records costs a person, sharded by us and indexed by
 * Pagefind, in one run. `--million` adds 1,000,000 (ours alone: Pagefind's index of it takes hours), `--quick` measures
 * 2,000 alone, `--write` puts the table into BENCHMARKS.md.
 */
import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Resource } from '../../src/schema/resource.js';
import { serveDirectory } from '../support/directory-site.js';
import { openChromium, projectRoot } from '../support/e2e.js';
import { makeDirectory, writeDirectory } from './make-directory.js';
import { markdown } from './markdown.js';
import { type DirectoryCost, measureDirectory } from './measure-directory.js';
import { measurePagefind, type PagefindCost } from './measure-pagefind.js';
import { misspell, WORDS, wordsToFind } from './misspell.js';
import { writeFigures } from './write-figures.js';

const REGION = 'US-OR';
const words = process.argv.slice(2);
const SIZES = words.includes('--quick')
  ? [2_000]
  : [20_000, 100_000, ...(words.includes('--million') ? [1_000_000] : [])];
const MOST_FOR_PAGEFIND = 100_000;

/** Seconds to read a file and to read and write all files of a folder: the least that sharding could take. */
async function copySeconds(file: string, folder: string, target: string): Promise<number> {
  const start = performance.now();
  for await (const _ of createReadStream(file, { highWaterMark: 1 << 18 }));
  for (const name of readdirSync(folder)) {
    if (statSync(join(folder, name)).isFile()) continue;
    mkdirSync(join(target, name), { recursive: true });
    for (const one of readdirSync(join(folder, name)))
      writeFileSync(join(target, name, one), readFileSync(join(folder, name, one)));
  }
  return (performance.now() - start) / 1000;
}

interface Measured {
  readonly count: number;
  readonly ours: DirectoryCost;
  readonly pagefind: PagefindCost | undefined;
  readonly shard: { readonly seconds: number; readonly peakMb: number };
  readonly copy: number;
  readonly files: number;
  /** How many misspelt words were asked for: fewer where the region has fewer names. */
  readonly misspelt: number;
}

async function measure(count: number, browser: Browser): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-scale-'));
  try {
    const file = join(folder, 'directory.ndjson');
    const out = join(folder, 'out');
    console.error(`${count}: making it`);
    await writeDirectory(file, count);
    console.error(`${count}: sharding it`);
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'shard-once.ts'), 'shard', file, '--out', out],
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const shard = JSON.parse(printed.toString()) as Measured['shard'];
    const copy = await copySeconds(file, out, join(folder, 'copy'));
    rmSync(join(folder, 'copy'), { recursive: true });
    const records: Resource[] = [];
    for await (const record of makeDirectory(count))
      if (record.regions.includes(REGION)) records.push(record);
    const misspelt = misspell(wordsToFind(records, REGION));
    console.error(`${count}: asking it`);
    const site = await serveDirectory(out, `region="${REGION}"`);
    const ours = await measureDirectory(browser, site, misspelt);
    site.close();
    const files = readdirSync(out, { recursive: true }).filter((name) =>
      String(name).endsWith('.json'),
    ).length;
    rmSync(out, { recursive: true });
    if (count <= MOST_FOR_PAGEFIND) console.error(`${count}: Pagefind`);
    const pagefind =
      count <= MOST_FOR_PAGEFIND
        ? await measurePagefind(browser, makeDirectory(count), folder, REGION, misspelt)
        : undefined;
    return { count, ours, pagefind, shard, copy, files, misspelt: misspelt.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const share = (found: number, of: number): string => `${((100 * found) / of).toFixed(0)} %`;

function table(all: readonly Measured[]): string {
  const rows = all.flatMap(({ count, ours, pagefind, misspelt }) => {
    const size = count.toLocaleString('en-US');
    return [
      [
        size,
        'ours',
        `${kilobytes(ours.first.bytes)}, ${ours.first.requests}`,
        `${kilobytes(ours.question.bytes)}, ${ours.question.requests}`,
        share(ours.found, misspelt),
      ],
      ...(pagefind
        ? [
            [
              size,
              'Pagefind 1.6',
              `${kilobytes(pagefind.first.bytes)}, ${pagefind.first.requests}`,
              `${kilobytes(pagefind.question.bytes)}, ${pagefind.question.requests}`,
              share(pagefind.found, misspelt),
            ],
          ]
        : []),
    ];
  });
  const made = all.map(({ count, shard, copy, files }) => [
    count.toLocaleString('en-US'),
    files.toLocaleString('en-US'),
    `${shard.seconds.toFixed(0)} s`,
    `${shard.peakMb.toFixed(0)} MB`,
    `${(shard.seconds / copy).toFixed(1)}`,
  ]);
  return [
    `A made directory (seeded; towns of the United States as large as they are), Oregon and the ZIP code 97204. Bytes are as sent (gzip), without the finder's and Pagefind's own code; “question” is the dearest of at most ${WORDS} misspelt words of names and services of the region; found: the word that was meant stands among the first eight cards, or in one of Pagefind's first eight answers.`,
    '',
    markdown([
      [
        'records',
        '',
        'to the first 16 near',
        'a question after that, at most',
        'misspelt words found',
      ],
      ...rows,
    ]),
    '',
    'Sharding, on this machine while others worked on it too. The last column is how many times as long it took as reading the file and copying what came of it: the rest is checking each record as the page would, and packing each file twice.',
    '',
    markdown([['records', 'files', 'time', 'most memory', 'times a copy'], ...made]),
  ].join('\n');
}

const browser = await openChromium();
try {
  const all: Measured[] = [];
  for (const count of SIZES) {
    all.push(await measure(count, browser));
    console.log(`${table(all.slice(-1))}\n`);
  }
  if (words.includes('--write')) writeFigures(table(all), 'scale');
  else console.log(table(all));
} finally {
  await browser.close();
}
