/**
 * `npm run bench`: success on the golden questions, then time, memory and recall by number of records, then keystrokes
 * in a slow browser, then the map, then imports; ours against others in one run. `--write` puts all of it into BENCHMARKS.md,
 * `--quick` measures less, `--only success|speed|browser|map|import` measures one part. `--against COMMIT` builds that commit as
 * well, and compares what a person waits for in the two builds, nothing else; with `--write` in a table of its own.
 */

import { mapTable } from './map-bench.js';
import { againstTable } from './measure-against.js';
import { browserTable } from './measure-browser.js';
import { importTable } from './measure-import.js';
import { speedTable } from './measure-speed.js';
import { successTable } from './measure-success.js';
import { writeFigures } from './write-figures.js';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
const SIZES = isQuick ? [300, 5_000] : [300, 1_000, 5_000, 20_000, 100_000];
const against = words.includes('--against') ? words[words.indexOf('--against') + 1] : undefined;
const isWritten = words.includes('--write');
const parts: string[] = [];

function print(part: string): void {
  console.log(`${part}\n`);
  parts.push(part);
}

function wants(part: string): boolean {
  return against === undefined && (!only || only === part);
}

if (against) {
  const table = await againstTable(against, isQuick ? 3 : 9);
  console.log(`${table}\n`);
  if (isWritten) writeFigures(table, 'against');
}
if (wants('success')) print(successTable());
if (wants('speed')) for (const count of SIZES) print(speedTable(count));
if (wants('browser')) print(await browserTable(isQuick ? 2 : 5));
if (wants('map')) print(await mapTable(isQuick ? 2 : 5));
if (isWritten && parts.length > 0) writeFigures(parts.join('\n\n'));
if (wants('import')) {
  const table = importTable(isQuick ? [1_000] : [1_000, 20_000, 100_000], isQuick ? 1 : 3);
  console.log(`${table}\n`);
  // A table of its own, which can be written alone.
  if (isWritten) writeFigures(table, 'import');
}
