/**
 * `npm run soak -- --minutes 30 --seed 1`: a page under a strict policy, a network that breaks, and a person who taps and
 * types at random, all of it told by the seed. Then a third of that time on a page that has everything and a network that
 * holds, for memory: over a broken network, parts still load late in the run and look like a leak. Ends with the
 * figures, and badly if a number was lost, an error was caught by nobody, or memory grew.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium, projectRoot, serveSite } from '../support/e2e.js';
import { ACTIONS, type Soak, seeAll, standStill } from './actions.js';
import { makeFaults } from './faults.js';
import { lostNumbers } from './lost-numbers.js';
import { makeRandom } from './random.js';
import { slopeOf } from './slope.js';

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
const HELP = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<script src="/county.js"></script>
<h1>A county</h1>
<helpline-finder region="US-OR"><a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a></helpline-finder></html>`;

/** Memory that may be gained a minute by use alone, in bytes. */
const MOST_GROWTH = 100_000;
/** A look scrolls and asks what is where, which takes longer than a step: seldom where memory is what is measured. */
const STEPS_UNLOOKED = 10;
/** What the browser itself says of a request that failed is no error of ours. */
const OF_THE_NETWORK = /Failed to load (resource|module script)|net::ERR/;
/** What is not there, or is covered, cannot be tapped: a person taps something else. */
const NOT_THERE = /Timeout|not visible|detached|intercepts/;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new RangeError('--minutes takes a number above 0, --seed a whole number.');

const folder = join(projectRoot, 'dist/cdn');
/** Regions and tables of towns: more than seeAll meets, and the same for whoever asks. */
const data = readdirSync(join(folder, 'chunks'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(?:local.|towns-).*\.js$/.test(file))
  .map((file) => `/chunks/${file.replaceAll('\\', '/')}`);
const browser = await openChromium();
const site = await serveSite(folder, {
  headers: { 'content-security-policy': POLICY },
  pages: {
    '/help.html': HELP,
    '/records.json': '[]',
    // The county leads people away by itself: here, nowhere.
    '/county.js': "addEventListener('helpline-exit', (event) => event.preventDefault());",
  },
});

interface Phase {
  readonly title: string;
  readonly minutes: number;
  readonly isBroken: boolean;
}

interface Outcome {
  readonly problems: readonly string[];
  /** Bytes a minute. */
  readonly growth: number;
}

/** Plays one page for a while, and prints what came of it. */
async function play({ title, minutes, isBroken }: Phase): Promise<Outcome> {
  const context = await browser.newContext({
    permissions: ['geolocation'],
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const faults = isBroken ? await makeFaults(page, makeRandom(seed + 1)) : undefined;
  const errors: string[] = [];
  const lost: string[] = [];
  const warnings = new Map<string, number>();
  page.setDefaultTimeout(4000);
  page.on('pageerror', (error) => errors.push(`${error.stack ?? error}`));
  page.on('crash', () => errors.push('The page crashed.'));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !OF_THE_NETWORK.test(text)) errors.push(text);
    if (message.type() === 'warning') warnings.set(text, (warnings.get(text) ?? 0) + 1);
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');

  const nodes: number[] = [];
  /** Bytes in use once all garbage has gone, always in the same state: an open map alone is some megabytes. */
  const heap = async (): Promise<number> => {
    await standStill(page);
    for (let round = 0; round < 3; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(150);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted: string): number =>
      metrics.find(({ name }) => name === wanted)?.value ?? 0;
    nodes.push(metric('Nodes'));
    return metric('JSHeapUsedSize');
  };

  const look = async (after: string): Promise<void> => {
    // What is drawn next may take a moment on a busy machine; a number that is lost stays lost.
    for (let tries = 0; ; tries += 1) {
      const found = await lostNumbers(page);
      if (found.length === 0) return;
      if (tries < 10) {
        await page.waitForTimeout(100);
        continue;
      }
      lost.push(`${after}: ${found.join(', ')}`);
      return;
    }
  };

  await page.goto(`${site.origin}/help.html`);
  await page.getByRole('link', { name: 'Call 911' }).first().waitFor();
  const soak: Soak = {
    page,
    random: makeRandom(seed),
    setOffline: (isOff) => context.setOffline(isOff),
  };
  if (!isBroken) await seeAll(soak, data);
  const start = Date.now();
  const since = (): number => (Date.now() - start) / 60_000;
  const samples: (readonly [minute: number, bytes: number])[] = [];
  const counts = new Map<string, number>();
  const names = Object.keys(ACTIONS);
  let steps = 0;
  let nextSample = 0.5;
  while (since() < minutes) {
    const name = soak.random.of(names);
    await ACTIONS[name]?.(soak).catch((error: Error) => {
      if (!NOT_THERE.test(error.message)) throw error;
    });
    counts.set(name, (counts.get(name) ?? 0) + 1);
    steps += 1;
    if (isBroken || steps % STEPS_UNLOOKED === 0) await look(`step ${steps} (${name})`);
    if (since() < nextSample) continue;
    samples.push([since(), await heap()]);
    nextSample = since() + Math.min(0.5, minutes / 20);
  }
  await context.setOffline(false);
  samples.push([since(), await heap()]);
  await context.close();

  // The engine itself keeps code that has become warm: it takes a while to be all there.
  const growth = slopeOf(samples.filter(([minute]) => minute > minutes / 3));
  const inMb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
  const requests = faults ? `, ${faults.count()} of ${faults.asked()} requests broken` : '';
  console.log(`${title}: ${minutes} minutes, seed ${seed}: ${steps} steps${requests}
  lost numbers      ${lost.length}
  uncaught errors   ${errors.length}
  memory            ${samples.map(([, bytes]) => inMb(bytes)).join(', ')}
  nodes             ${nodes.join(', ')}
  growth            ${(growth / 1000).toFixed(0)} KB a minute after the first third
  steps by kind     ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}
  warnings          ${[...warnings].map(([text, count]) => `${count} × ${text.slice(0, 100)}`).join('\n                    ')}`);
  return { problems: [...lost, ...errors], growth };
}

const broken = await play({ title: 'Broken network', minutes, isBroken: true });
const whole = await play({ title: 'Whole network', minutes: minutes / 3, isBroken: false });
await browser.close();
await site.close();

const problems = [...broken.problems, ...whole.problems];
for (const one of problems.slice(0, 20)) console.error(`! ${one}`);
// A short run is all filling of caches: it says nothing of memory.
const isGrowing = minutes >= 15 && whole.growth > MOST_GROWTH;
if (isGrowing) {
  console.error(
    `! Memory grows by more than ${MOST_GROWTH / 1000} KB a minute on a network that holds.`,
  );
}
process.exitCode = problems.length > 0 || isGrowing ? 1 : 0;
