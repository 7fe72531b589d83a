import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { openChromium, projectRoot, serveSite } from '../support/e2e.js';
import { markdown } from './markdown.js';

const REGION = 'US-IL';
const TYPED = 'naloxone';
const SLOWED = 4;
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>County</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="${REGION}"></helpline-finder>`;

const BARE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Bare</title>
<input type="search">`;

interface Keystroke {
  /** From the event to the frame that shows the letter: what a person feels. */
  readonly paint: number;
  /** From the event to the frame that shows the answer. */
  readonly answer: number;
  /** Time of the processor on the page's thread until it is quiet again: handlers, drawing, style, layout, what follows. */
  readonly work: number;
}

interface Typing {
  readonly keys: readonly Keystroke[];
  /** The longest single task from before the search engine comes until it has warmed up. */
  readonly longest: number;
}

/** Milliseconds a letter on a phone-sized page with the bundled data, ours and plain Fuse, the best of several visits. */
export async function browserTable(rounds: number): Promise<string> {
  const browser = await openChromium();
  try {
    const ours = await measure(browser, rounds, []);
    const fuse = await measure(browser, rounds, [plainFuse]);
    const bare = await measureBare(browser, rounds);
    const letters = [...TYPED].map((letter, at) => {
      const [one, other] = [ours.keys[at], fuse.keys[at]];
      if (!one || !other) throw new Error(`No time for "${letter}".`);
      return [
        TYPED.slice(0, at + 1),
        ...[
          bare[at] ?? Number.NaN,
          one.paint,
          one.answer,
          one.work,
          other.paint,
          other.answer,
          other.work,
        ].map((time) => `${time.toFixed(1)} ms`),
        (other.work / one.work).toFixed(1),
      ];
    });
    return [
      `“${TYPED}” typed into the finder for ${REGION}, with all bundled data, in Chromium slowed ${SLOWED} times (a frame is 16.7 ms). “Letter” is the clock from the key to the frame that shows it, “answer” to the frame that shows the list for it, with the wait for the screen and for whatever else ran on the machine; a “bare field” alone on an empty page shows what the browser itself takes for a letter; “work” is ${SLOWED} times the processor's time on the page's thread for one letter, all that follows it included. Longest task while the engine loads, builds its index and warms up: ${ours.longest.toFixed(0)} ms (plain Fuse ${fuse.longest.toFixed(0)} ms).`,
      '',
      markdown([
        [
          'typed',
          'bare field',
          'letter',
          'answer',
          'work',
          'Fuse: letter',
          'answer',
          'work',
          'times less work',
        ],
        ...letters,
      ]),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

/** Puts plain Fuse where our index is, and changes nothing else. */
const plainFuse: Plugin = {
  name: 'plain-fuse',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/index-cache.js')
      ? join(projectRoot, 'test', 'bench', 'plain-fuse-index.ts')
      : undefined,
};

async function measure(
  browser: Browser,
  rounds: number,
  plugins: readonly Plugin[],
): Promise<Typing> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-bench-'));
  await build({
    root: projectRoot,
    logLevel: 'error',
    plugins: [...plugins],
    build: { outDir: folder, emptyOutDir: true },
  });
  const site = await serveSite(folder, { pages: { '/page.html': PAGE } });
  try {
    const slow: Typing[] = [];
    const fast: Typing[] = [];
    for (let round = 0; round < rounds; round += 1) {
      slow.push(await visit(browser, `${site.origin}/page.html`, SLOWED));
      // Slowing spins by the clock, so what others do would count: the processor's time is taken without it.
      fast.push(await visit(browser, `${site.origin}/page.html`, 1));
    }
    const least = (visits: Typing[], at: number, what: keyof Keystroke): number =>
      Math.min(...visits.map(({ keys }) => keys[at]?.[what] ?? Infinity));
    return {
      longest: Math.min(...slow.map(({ longest }) => longest)),
      keys: [...TYPED].map((_, at) => ({
        paint: least(slow, at, 'paint'),
        answer: least(slow, at, 'answer'),
        work: SLOWED * least(fast, at, 'work'),
      })),
    };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds to show each letter in a field on a page with nothing else. */
async function measureBare(browser: Browser, rounds: number): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'helpline-bench-'));
  const site = await serveSite(folder, { pages: { '/page.html': BARE } });
  try {
    const visits: (readonly Keystroke[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await openSlowed(browser, `${site.origin}/page.html`, SLOWED);
      visits.push(await typeInto(page));
      await page.close();
    }
    return [...TYPED].map((_, at) =>
      Math.min(...visits.map((keys) => keys[at]?.paint ?? Infinity)),
    );
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

async function openSlowed(browser: Browser, address: string, rate: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // What runs TypeScript here names each function by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(address);
  return page;
}

/** One person who opens the page, waits a moment and types. */
async function visit(browser: Browser, address: string, rate: number): Promise<Typing> {
  const page = await openSlowed(browser, address, rate);
  try {
    await page.getByRole('heading', { name: 'In Illinois', exact: true }).waitFor();
    await page.evaluate(watchTasks);
    // The index is made for who is about to type.
    await page.getByRole('searchbox').focus();
    // What is idle gets its turn: the engine, the vocabulary, the index and its warm-up.
    await page.waitForTimeout(4000);
    const longest = await page.evaluate(() =>
      Math.max(0, ...(globalThis as never as Watched).tasks),
    );
    await page.evaluate(() => (globalThis as never as Watched).stopWatching());
    return { longest, keys: await typeInto(page) };
  } finally {
    await page.close();
  }
}

async function typeInto(page: Page): Promise<readonly Keystroke[]> {
  const devtools = await page.context().newCDPSession(page);
  // The processor's time of the page's own thread: what others do on this machine does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await page.evaluate(watchKeys);
  await page.getByRole('searchbox').focus();
  const work: number[] = [];
  for (const letter of TYPED) {
    const before = await spent();
    await page.keyboard.press(letter);
    await page.waitForTimeout(250);
    work.push((await spent()) - before);
  }
  const seen = await page.evaluate(() => (globalThis as never as Watched).seen);
  return work.map((own, at) => ({
    work: own,
    paint: seen[at]?.paint ?? Number.NaN,
    answer: seen[at]?.answer ?? Number.NaN,
  }));
}

interface Watched {
  readonly tasks: number[];
  stopWatching(): void;
  readonly seen: readonly { readonly paint: number; readonly answer: number }[];
}

/** Runs in the page. Browsers tell of tasks above 50 ms only; a timer that comes late tells of the others. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks, stopWatching: () => clearInterval(timer) });
  let before = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    tasks.push(now - before - 4);
    before = now;
  }, 4);
}

/** Runs in the page: from the key's own time stamp to the first task after the frame that shows the letter, then the answer. */
function watchKeys(): void {
  const seen: { paint: number; answer: number }[] = [];
  Object.assign(globalThis, { seen });
  const finder = document.querySelector<Element & { readonly updateComplete: Promise<boolean> }>(
    'helpline-finder',
  );
  const nextFrame = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
    });
  // Before the finder hears of the letter, so that its own work after the frame does not count.
  addEventListener(
    'input',
    async ({ timeStamp }) => {
      const key = { paint: Number.NaN, answer: Number.NaN };
      seen.push(key);
      await nextFrame();
      key.paint = performance.now() - timeStamp;
    },
    { capture: true },
  );
  addEventListener('input', async ({ timeStamp }) => {
    const key = seen.at(-1);
    await finder?.updateComplete;
    await nextFrame();
    if (key) key.answer = performance.now() - timeStamp;
  });
}
