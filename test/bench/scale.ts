/**
 * `npm run bench:scale`: what a made directory of 20,000 and 100,000 records costs a person, sharded by us and indexed by
 * Pagefind, in one run. `--million` adds 1,000,000 (ours alone: Pagefind's index of it takes hours), `--quick` measures
 * 2,000 alone, `--shard` measures what sharding takes and asks nothing, `--write` puts the tables into BENCHMARKS.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Resource } from '../../src/schema/resource.js';
import { serveDirectory } from '../support/directory-site.js';
import { openChromium } from '../support/e2e.js';
import { makeDirectory } from './make-directory.js';
import { markdown } from './markdown.js';
import { type DirectoryCost, measureDirectory } from './measure-directory.js';
import { measurePagefind, type PagefindCost } from './measure-pagefind.js';
import { measureSharding, type Sharded, shardingTable } from './measure-sharding.js';
import { measureTasks, type PageCost } from './measure-tasks.js';
import { misspell, WORDS, wordsToFind } from './misspell.js';
import { writeFigures } from './write-figures.js';

const REGION = 'US-OR';
const words = process.argv.slice(2);
const SIZES = words.includes('--quick')
  ? [2_000]
  : [20_000, 100_000, ...(words.includes('--million') ? [1_000_000] : [])];
const MOST_FOR_PAGEFIND = 100_000;

interface Measured extends Sharded {
  readonly ours: DirectoryCost;
  readonly pagefind: PagefindCost | undefined;
  readonly page: PageCost;
  /** The same visit to a finder whose directory is not to be had. */
  readonly bare: PageCost;
  /** How many misspelt words were asked for: fewer where the region has fewer names. */
  readonly misspelt: number;
}

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-scale-'));
  folders.push(folder);
  return folder;
}

async function measure(count: number, browser: Browser): Promise<Measured> {
  const folder = newFolder();
  const sharded = await measureSharding(count, folder);
  const records: Resource[] = [];
  for await (const record of makeDirectory(count))
    if (record.regions.includes(REGION)) records.push(record);
  const misspelt = misspell(wordsToFind(records, REGION));
  console.error(`${count}: asking it`);
  const site = await serveDirectory(join(folder, 'out'), `region="${REGION}"`);
  const ours = await measureDirectory(browser, site, misspelt);
  const page = await measureTasks(browser, site, misspelt);
  for (const line of page.longest) console.error(line);
  site.change = (path) => (path.endsWith('directory.json') ? { status: 404, body: '' } : undefined);
  const bare = await measureTasks(browser, site, misspelt);
  site.close();
  if (count <= MOST_FOR_PAGEFIND) console.error(`${count}: Pagefind`);
  const pagefind =
    count <= MOST_FOR_PAGEFIND
      ? await measurePagefind(browser, makeDirectory(count), folder, REGION, misspelt)
      : undefined;
  return { ...sharded, ours, pagefind, page, bare, misspelt: misspelt.length };
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
  const pages = all.map(({ count, page, bare }) => [
    count.toLocaleString('en-US'),
    `${page.longestTask.toFixed(0)} ms`,
    `${bare.longestTask.toFixed(0)} ms`,
    `${page.heapMb.toFixed(1)} MB`,
    page.places.toLocaleString('en-US'),
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
    'A long visit: a place, six words, farther six times, six words. “Longest task” is four times the processor’s time on the page’s thread, as on a phone four times as slow, after the first view; without the directory the finder draws its own records for the same visit. Memory is what JavaScript holds at the end, after a collection.',
    '',
    markdown([
      ['records', 'longest task', 'without the directory', 'memory', 'places in the list'],
      ...pages,
    ]),
  ].join('\n');
}

/** Prints the last, and writes all. */
function tellSharding(all: readonly Sharded[]): void {
  console.log(`${shardingTable(all.slice(-1))}\n`);
  if (words.includes('--write')) writeFigures(shardingTable(all), 'sharding');
}

async function measureAll(): Promise<void> {
  const browser = await openChromium();
  try {
    const all: Measured[] = [];
    for (const count of SIZES) {
      all.push(await measure(count, browser));
      console.log(`${table(all.slice(-1))}\n`);
      tellSharding(all);
      // What is measured is kept, whatever becomes of the next.
      if (words.includes('--write')) writeFigures(table(all), 'scale');
    }
  } finally {
    await browser.close();
  }
}

try {
  if (words.includes('--shard')) {
    const all: Sharded[] = [];
    for (const count of SIZES) {
      all.push(await measureSharding(count, newFolder()));
      tellSharding(all);
    }
  } else await measureAll();
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
