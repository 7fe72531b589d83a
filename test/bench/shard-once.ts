/** Shards one file in a process of its own, and prints what it took: seconds, and the most memory that it had. */
import { run } from '../../src/cli/program.js';

const start = performance.now();
const exit = await run(process.argv.slice(2), {
  out: () => undefined,
  tell: (line) => console.error(line),
  ...(process.stderr.isTTY && {
    progress: (line: string) => void process.stderr.write(`\r\u001b[2K${line}`),
  }),
  hasColours: false,
  now: () => Date.now(),
});
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));
process.exitCode = exit;
