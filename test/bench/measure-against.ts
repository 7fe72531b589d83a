import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';
import { markdown } from './markdown.js';
import { buildCommit } from './other-build.js';

const TYPED = 'naloxone';
const SLOWED = 4;
/** Chromium's own "slow 4G": the round trip in milliseconds, bytes a second each way. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 };
/** What the page does by itself after its first view is done by then. */
const QUIET_MS = 4000;
const KEYBOARD_MS = 500;
const PAGES = {
  '/before.html': '<!doctype html><title>Before</title>',
  '/page.html': `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>County</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-IL"></helpline-finder>`,
};

/** What one visit showed. Milliseconds; `work` is processor time of the page's thread, unslowed. */
interface Figures {
  readonly firstView: number;
  readonly idle: number;
  readonly focus: number;
  readonly letter: number;
  readonly need: number;
  readonly call911: number;
  readonly listAfterNeed: number;
  readonly nextFrame: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Compares this build with that of another commit: one visit of each in turn, so that what else runs hits both. */
export async function againstTable(revision: string, rounds: number): Promise<string> {
  const other = buildCommit(revision);
  const folders = [join(projectRoot, 'dist', 'cdn'), other.folder];
  const sites = await Promise.all(
    folders.map((folder) => serveSite(folder, { pages: PAGES, gzip: true })),
  );
  const browser = await openChromium();
  const seen: Figures[][] = [[], []];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, site] of sites.entries()) seen[at]?.push(await visit(browser, site));
    }
  } finally {
    await browser.close();
    await Promise.all(sites.map((site) => site.close()));
  }
  const [ours = [], theirs = []] = seen;
  const row = (what: string, key: keyof Figures, goal: string): string[] => {
    const [one, two] = [ours, theirs].map((visits) =>
      median(visits.map((figures) => figures[key])),
    );
    return [what, ms(one), ms(two), ratio(one, two), goal];
  };
  const [size = 0, otherSize = 0] = folders.map(
    (folder) => gzipSync(readFileSync(join(folder, 'helpline-finder.js')), { level: 9 }).length,
  );
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  return [
    `This build beside that of ${other.name}, ${rounds} visits of each in turn, medians, in Chromium at 390 × 844 with region US-IL. “Work” is the processor's time on the page's thread, not slowed; “slow” is slowed ${SLOWED} times, on slow 4G with gzip.`,
    '',
    markdown([
      ['', 'this build', other.name, 'ratio', 'goal'],
      row('work for a tapped search field', 'focus', ''),
      row(`work for one letter of “${TYPED}”`, 'letter', '0.33'),
      row('work until the first view', 'firstView', '0.60'),
      row('work until idle', 'idle', '0.70'),
      row('work for a tapped need', 'need', ''),
      row('navigation to a 911 to tap, slow', 'call911', '0.80'),
      row('a tapped need to its list, slowed', 'listAfterNeed', ''),
      [
        'letters answered in the next frame, slowed',
        ...[ours, theirs].map(
          (visits) => `${Math.round(100 * median(visits.map(({ nextFrame }) => nextFrame)))} %`,
        ),
        '',
        '95 %',
      ],
      ['entry, gzip', kb(size), kb(otherSize), ratio(size, otherSize), ''],
    ]),
  ].join('\n');
}

const ms = (value = Number.NaN): string => `${value.toFixed(1)} ms`;
const ratio = (one = Number.NaN, other = Number.NaN): string => (one / other).toFixed(2);

async function visit(browser: Browser, site: Site): Promise<Figures> {
  return { ...(await visitForWork(browser, site)), ...(await visitSlowly(browser, site)) };
}

async function open(browser: Browser, site: Site): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // What runs TypeScript here names each function by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const devtools = await page.context().newCDPSession(page);
  // Of the same site, so that the page that is measured keeps this process and its clock.
  await page.goto(`${site.origin}/before.html`);
  return { page, devtools };
}

/** A look by role goes through every element of the page: as much work on its thread as drawing the list. */
const firstView = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [
      ...(document.querySelector('helpline-finder')?.shadowRoot?.querySelectorAll('.group-title') ??
        []),
    ].some(({ textContent }) => textContent?.trim() === 'In Illinois'),
  );

const focusSearch = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document
      .querySelector('helpline-finder')
      ?.shadowRoot?.querySelector<HTMLElement>('[type=search]')
      ?.focus(),
  );

async function visitForWork(
  browser: Browser,
  site: Site,
): Promise<Pick<Figures, 'firstView' | 'idle' | 'focus' | 'letter' | 'need'>> {
  const { page, devtools } = await open(browser, site);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  try {
    const start = await spent();
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'commit' });
    await firstView(page);
    const viewed = await spent();
    await page.waitForTimeout(QUIET_MS);
    const quiet = await spent();
    await focusSearch(page);
    // As long as a phone takes to bring up its keyboard.
    await page.waitForTimeout(KEYBOARD_MS);
    const focused = await spent();
    const letters: number[] = [];
    for (const letter of TYPED) {
      const before = await spent();
      await page.keyboard.press(letter);
      await page.waitForTimeout(250);
      letters.push((await spent()) - before);
    }
    await page.getByRole('searchbox').fill('');
    await page.waitForTimeout(500);
    const before = await spent();
    await page.evaluate(tapNeed);
    await page.waitForTimeout(500);
    return {
      firstView: viewed - start,
      idle: quiet - start,
      focus: focused - quiet,
      letter: median(letters),
      need: (await spent()) - before,
    };
  } finally {
    await page.close();
  }
}

async function visitSlowly(
  browser: Browser,
  site: Site,
): Promise<Pick<Figures, 'call911' | 'listAfterNeed' | 'nextFrame'>> {
  const { page, devtools } = await open(browser, site);
  try {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'commit' });
    const call911 = await page.evaluate(waitFor911);
    await firstView(page);
    await page.waitForTimeout(2 * QUIET_MS);
    await page.evaluate(watchLetters);
    await focusSearch(page);
    for (const letter of TYPED) {
      await page.keyboard.press(letter);
      await page.waitForTimeout(1000);
    }
    const inNextFrame = await page.evaluate(
      () =>
        (globalThis as never as Watched).looks.filter(({ soon, late }) => soon === late()).length,
    );
    await page.getByRole('searchbox').fill('');
    await page.waitForTimeout(1000);
    const listAfterNeed = await page.evaluate(tapNeed);
    return {
      call911,
      listAfterNeed,
      nextFrame: inNextFrame / TYPED.length,
    };
  } finally {
    await page.close();
  }
}

interface Watched {
  readonly looks: readonly Look[];
}

/** What is seen of the answer to one letter: in the frame after the letter's own, and once all has come. */
interface Look {
  soon: string;
  late: () => string;
}

type Finder = Element & { readonly updateComplete: Promise<boolean> };

/** Runs in the page. Milliseconds from navigation until 911 can be tapped. */
function waitFor911(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      const link = document
        .querySelector('helpline-finder')
        ?.shadowRoot?.querySelector('a[href="tel:911"]');
      if (link && link.getBoundingClientRect().height > 0) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page. Taps "Get naloxone"; milliseconds until the frame that shows its list. */
async function tapNeed(): Promise<number> {
  const finder = document.querySelector('helpline-finder') as Finder;
  const button = [...(finder.shadowRoot?.querySelectorAll('button') ?? [])].find(
    ({ textContent }) => textContent?.trim() === 'Get naloxone',
  );
  if (!button) throw new Error('There is no need to tap.');
  const start = performance.now();
  button.click();
  await finder.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Runs in the page. Notes for each letter what the frame after its own shows, and what is seen when all has come. */
function watchLetters(): void {
  const looks: Look[] = [];
  Object.assign(globalThis, { looks });
  const root = document.querySelector('helpline-finder')?.shadowRoot;
  /** The count and the first three cards: as much as a phone's window has. */
  const seen = (): string =>
    [...(root?.querySelectorAll('.count, .cards > .card .name') ?? [])]
      .slice(0, 4)
      .map(({ textContent }) => textContent?.trim())
      .join();
  // The page itself hears nothing of what is typed.
  root?.addEventListener('input', () => {
    const look: Look = { soon: '', late: seen };
    looks.push(look);
    // A message comes as soon as the frame is painted, before any timer that waits.
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      look.soon = seen();
    };
    const tell = (): void => painted.port2.postMessage('');
    requestAnimationFrame(() => requestAnimationFrame(tell));
    setTimeout(() => {
      const late = seen();
      look.late = () => late;
    }, 900);
  });
}
