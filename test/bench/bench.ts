/** `npm run bench`: success on the golden questions, then time and recall by number of records, ours against others. */
import { type GoldenQuery, goldenQueries, isExpected } from '../search/golden-queries.js';
import { heldOutQueries } from '../search/held-out-queries.js';
import { listingsOf } from '../search/real-data.js';
import { type Engine, engines } from './engines.js';
import { makeListings } from './make-listings.js';

const sizes = process.argv.includes('--quick')
  ? [100, 1_000, 10_000]
  : [300, 1_000, 5_000, 20_000, 100_000];
const TYPED_OUT = [
  'narcan near me',
  'nalaxone',
  'needle exchange',
  'suboxone doctor',
  'my son is using',
  'detox in tulsa',
  'i need to talk to someone',
  '1-800-662-HELP',
];
const MISSPELT = [
  'naloxne',
  'treatmnt',
  'recovry',
  'addicton',
  'helplne',
  'syrnge',
  'suport',
  'veterns',
  'overdse',
  'familys',
];
const MOST_MILLISECONDS = 6_000;

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function success(engine: Engine, all: readonly GoldenQuery[]): string[] {
  const made = new Map<string, (text: string) => readonly string[]>();
  let first = 0;
  let three = 0;
  for (const [text, region, language, expected] of all) {
    // Each engine gets what may be shown there, so that only words decide.
    const country = region.slice(0, 2);
    const key = `${region} ${language}`;
    const shown = listingsOf(region, language).filter(
      ({ regions }) => regions.includes(country) || regions.includes(region),
    );
    // Ours is asked as in Oregon: say so of every listing here.
    const find =
      made.get(key) ??
      engine.make(
        shown.map((listing) => ({
          ...listing,
          regions: listing.regions.includes(country) ? ['US'] : ['US-OR'],
        })),
      );
    made.set(key, find);
    const found = find(text).slice(0, 3);
    const isRight = (id: string | undefined): boolean => isExpected(expected, id);
    if (isRight(found[0])) first += 1;
    if (found.some(isRight)) three += 1;
  }
  const share = (count: number): string => `${((100 * count) / all.length).toFixed(1)} %`;
  return [share(first), share(three)];
}

interface Measured {
  readonly median: number;
  readonly p95: number;
  readonly make: number;
  readonly megabytes: number;
  readonly found: readonly ReadonlySet<string>[];
}

function measure(engine: Engine, count: number): Measured {
  const listings = makeListings(count);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const find = engine.make(listings);
  find('warm');
  const make = performance.now() - start;
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const keystrokes = TYPED_OUT.flatMap((text) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)),
  );
  for (const text of keystrokes.slice(0, 12))
    if (performance.now() - start < 3_000) find(`${text} `);
  const times: number[] = [];
  const began = performance.now();
  // Too slow for all keystrokes: a spread of them.
  const typical = Math.max(
    1,
    Math.ceil((timeOf(find, 'narca') * keystrokes.length) / MOST_MILLISECONDS),
  );
  keystrokes.forEach((text, at) => {
    if (at % typical === 0 && performance.now() - began < 2 * MOST_MILLISECONDS)
      times.push(timeOf(find, text));
  });
  const found = MISSPELT.map((text) => new Set(find(text)));
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95), make, megabytes, found };
}

function timeOf(find: (text: string) => unknown, text: string): number {
  const start = performance.now();
  find(text);
  return performance.now() - start;
}

/** Of the ten that plain Fuse finds best for a misspelt word, how many are found at all. */
function recall(found: Measured['found'], best: readonly (readonly string[])[]): number {
  const shares = best.flatMap((ids, at) =>
    ids.length > 0 ? [ids.filter((id) => found[at]?.has(id)).length / ids.length] : [],
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const golden = Object.values(goldenQueries).flat();
console.log(
  `Success on ${golden.length} golden questions, and on ${heldOutQueries.length} that nothing was tuned for\n`,
);
console.log(
  markdown([
    ['', 'golden: first', 'in the first three', 'held out: first', 'in the first three'],
    ...engines.map((engine) => [
      engine.name,
      ...success(engine, golden),
      ...success(engine, heldOutQueries),
    ]),
  ]),
);
for (const count of sizes) {
  const measured = engines.map((engine) => ({ engine, ...measure(engine, count) }));
  const fuse = measured.find(({ engine }) => engine.name === 'Fuse');
  const best = (fuse?.found ?? []).map((ids) => [...ids].slice(0, 10));
  const rows = measured.map(({ engine, median, p95, make, megabytes, found }) => [
    engine.name,
    `${median.toFixed(2)} ms`,
    `${p95.toFixed(2)} ms`,
    `${((fuse?.median ?? Number.NaN) / median).toFixed(1)}`,
    `${(100 * recall(found, best)).toFixed(0)} %`,
    `${make.toFixed(0)} ms`,
    `${megabytes.toFixed(1)} MB`,
  ]);
  console.log(`\n${count} records\n`);
  console.log(
    markdown([
      ['', 'median', '95th percentile', 'times faster than Fuse', 'recall', 'index', 'memory'],
      ...rows,
    ]),
  );
}
