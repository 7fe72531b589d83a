/** How long a sharded directory holds the page of a person on a slow phone, and how much of its memory it takes. */
import type { Browser, Page } from 'playwright-core';
import type { DirectorySite } from '../support/directory-site.js';
import { placesNear, settle, startNear } from './measure-directory.js';
import type { MisspeltWord } from './misspell.js';

export interface PageCost {
  /** Milliseconds of the longest task of the page's own thread, four times as slow as this machine. */
  readonly longestTask: number;
  /** What the longest tasks did, for whoever makes them shorter. */
  readonly longest: readonly string[];
  /** Megabytes of JavaScript's heap at the end, after a collection. */
  readonly heapMb: number;
  /** Cards that there were to see at the end. */
  readonly places: number;
}

const SLOWED = 4;
const QUESTIONS = 12;
const FARTHER = 6;

/** An event of Chromium's trace, times in microseconds; `tdur`: of the processor, whatever else ran. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/**
 * One long visit: a place, some words, farther and farther, words again. The processor's time of each task is taken at full
 * speed and multiplied: slowing a browser counts what others do on the machine. The page is worked by scripts of its own, as
 * Playwright's search by role would take longer than anything that is measured.
 */
export async function measureTasks(
  browser: Browser,
  site: DirectorySite,
  misspelt: readonly MisspeltWord[],
): Promise<PageCost> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript('globalThis.__name = (named) => named');
  await startNear(page, site);
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  const type = async (text: string): Promise<void> => {
    await page.evaluate((value) => {
      const root = document.querySelector('helpline-finder')?.shadowRoot;
      const field = root?.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('There is no search field.');
      field.value = value;
      // A task of its own, as a key has.
      setTimeout(() => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
    }, text);
    await settle(page);
  };
  for (const { typed } of misspelt.slice(0, QUESTIONS / 2)) await type(typed);
  await type('');
  await lookFarther(page);
  for (const { typed } of misspelt.slice(-QUESTIONS / 2)) await type(typed);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await type('');
  const tasks = tasksOf(trace.traceEvents);
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const places = await placesNear(page);
  await context.close();
  return {
    longestTask: tasks[0]?.ms ?? Number.NaN,
    longest: tasks.slice(0, 5).map(({ ms, did }) => `${ms.toFixed(0)} ms: ${did}`),
    heapMb: usedSize / 1e6,
    places,
  };
}

async function lookFarther(page: Page): Promise<void> {
  for (let time = 0; time < FARTHER; time += 1) {
    const isMore = await page.evaluate(() => {
      const root = document.querySelector('helpline-finder')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>('.more-button') ?? [])];
      const more = buttons.find(({ textContent }) => /farther/.test(textContent ?? ''));
      if (more) setTimeout(() => more.click());
      return more !== undefined;
    });
    if (!isMore) return;
    await settle(page);
  }
}

/** The tasks of the page's thread, the longest first, with what each did most. */
function tasksOf(
  events: readonly TraceEvent[],
): readonly { readonly ms: number; readonly did: string }[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && threads.has(`${pid} ${tid}`));
  return own
    .filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined)
    .sort((one, other) => (other.tdur ?? 0) - (one.tdur ?? 0))
    .slice(0, 20)
    .map((task) => ({ ms: (SLOWED * (task.tdur ?? 0)) / 1000, did: partsOf(task, own) }));
}

function partsOf(task: TraceEvent, own: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  return own
    .filter(
      (event) =>
        event !== task &&
        event.pid === task.pid &&
        event.ts >= task.ts &&
        event.ts + (event.dur ?? 0) <= end &&
        (event.tdur ?? 0) > (task.tdur ?? 0) / 8,
    )
    .map(({ name, tdur, args }) => {
      const url = args?.data?.url?.split('/').at(-1) ?? '';
      return `${name}${url && ` ${url}`} ${((SLOWED * (tdur ?? 0)) / 1000).toFixed(0)}`;
    })
    .slice(0, 6)
    .join(', ');
}
