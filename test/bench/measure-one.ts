/** One engine with so many records, in a process of its own so that nobody else's memory counts: `measure-one NAME COUNT`. */
import { engines } from './engines.js';
import { makeListings } from './make-listings.js';
import { percentile } from './markdown.js';
import { MISSPELT, TYPED_OUT } from './questions.js';

/** What the parent process reads. */
export interface Measured {
  readonly name: string;
  readonly median: number;
  readonly p95: number;
  readonly make: number;
  readonly megabytes: number;
  /** For each misspelt word, how many records hold the word that was meant, and how many of these were found. */
  readonly meant: readonly { readonly hold: number; readonly found: number }[];
  /** For each misspelt word: the ten best ids. */
  readonly best: readonly (readonly string[])[];
  /** Of the ids given by the parent, those found. */
  readonly known: readonly number[];
}

const MOST_ROUNDS = 7;
const ROUNDS_MS = 3_000;

const [name = '', count = '', ...rest] = process.argv.slice(2);
const wanted = JSON.parse(rest[0] ?? '[]') as string[][];
const engine = engines.find((one) => one.name === name);
if (!engine) throw new RangeError(`Unknown engine "${name}".`);
const listings = makeListings(Number(count));

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const { find, findAll = find, forget } = engine.make(listings);
find('warm');
const make = performance.now() - start;
globalThis.gc?.();
const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;

const keystrokes = TYPED_OUT.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)));
const timeOf = (text: string): number => {
  const began = performance.now();
  find(text);
  return performance.now() - began;
};
// The slowest engines take seconds a keystroke: from 5,000 records on a spread of them, the same for every engine.
const step = Number(count) < 5_000 ? 1 : Number(count) < 50_000 ? 5 : 15;
const typed = keystrokes.filter((_, at) => at % step === step >> 1);
const times = typed.map(() => Number.POSITIVE_INFINITY);
const began = performance.now();
for (let round = 0; round < MOST_ROUNDS && performance.now() - began < ROUNDS_MS; round += 1) {
  // A new person, who typed nothing yet: what was kept for the last one must not help.
  forget?.();
  typed.forEach((text, at) => {
    times[at] = Math.min(times[at] ?? 0, timeOf(text));
  });
}

const words = Number(count) > 50_000 ? MISSPELT.slice(0, 10) : MISSPELT;
const found = words.map(([text]) => findAll(text));
const holding = words.map(([, meant]) => {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${meant}(?![\\p{L}\\p{N}])`, 'iu');
  return listings.filter(({ name: own, description, operator = '' }) =>
    word.test(`${own} ${description} ${operator}`),
  );
});
const measured: Measured = {
  name,
  median: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  make,
  megabytes,
  meant: holding.map((hold, at) => {
    const ids = new Set(found[at]);
    return { hold: hold.length, found: hold.filter(({ id }) => ids.has(id)).length };
  }),
  best: found.map((ids) => ids.slice(0, 10)),
  known: wanted.map((ids, at) => {
    const all = new Set(found[at]);
    return ids.filter((id) => all.has(id)).length;
  }),
};
console.log(JSON.stringify(measured));
