/** Shards one file with the built command line in a process of its own, and prints what it took: seconds, those of the processor, and the most memory that it had. */
// No TypeScript: what reads that would be measured, too, a fifth of a second.
const { run } = await import('../../dist/cli/program.js');

const exit = await run(process.argv.slice(2), {
  out: () => undefined,
  tell: (line) => console.error(line),
  ...(process.stderr.isTTY && {
    progress: (line) => void process.stderr.write(`\r\u001b[2K${line}`),
  }),
  hasColours: false,
  now: () => Date.now(),
});
// From the start of the process, as what it is compared with is.
const seconds = performance.now() / 1000;
const { user, system } = process.cpuUsage();
const peakMb = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, cpuSeconds: (user + system) / 1e6, peakMb }));
process.exitCode = exit;
