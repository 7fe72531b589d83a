/** One reading of a file in a process of its own, so that nobody else's memory counts: `import-one alone|import FILE`. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [kind, file] = process.argv.slice(2);

async function readAlone() {
  let count = 0;
  for await (const row of createReadStream(file).pipe(parse())) count += row.length > 0 ? 1 : 0;
  if (count < 2) throw new Error(`${file} has no rows.`);
}

const { run } = await import('../../dist/cli/program.js');
const quiet = { out: () => {}, tell: () => {}, hasColours: false, now: () => Date.now() };
const words = [
  'import',
  'csv',
  file,
  '--out',
  `${file}.records.json`,
  '--timezone',
  'America/New_York',
];

const before = process.cpuUsage();
if (kind === 'alone') await readAlone();
else if ((await run(words, quiet)) !== 0) throw new Error(`${file} could not be imported.`);
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes }));
