/** Shards one file with the built command line in a process of its own, and prints what it took: seconds, those of the processor, and the most memory that it had. */
import type { run as Run } from '../../src/cli/program.js';

const built = new URL('../../dist/cli/program.js', import.meta.url).href;
const { run } = (await import(built)) as { readonly run: typeof Run };

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
const { user, system } = process.cpuUsage();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMb }));
process.exitCode = exit;
