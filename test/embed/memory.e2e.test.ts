import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

/** Before the first is counted, code is compiled and caches are filled. */
const WARM = 100;
/** Ends, as WARM does, with a finder for Oregon: one for Texas has 320 nodes more. */
const MOUNTS = 1004;
/** Of these, one in four is left until it is complete; the others go at each step before, as on a page that swaps its content. */
const STAYS = ['complete', 'made', 'drawn', 'a task later'] as const;
/** Ends with a finder for Oregon, too. */
const AGAIN = 12;
/** Less than one finder has. */
const MOST_NODES = 200;
/**
 * Bytes for each mount that may stay after all garbage has gone. One finder takes hundreds of thousands. The engine's own
 * tables still grow by some hundreds each until about a thousand, and then no more: 6.40, 6.40, 6.39 MB after 1,000, 1,250
 * and 1,500 mounts.
 */
const MOST_EACH = 2048;

/** All figures of the page, by name, once all garbage has gone: on a busy machine what is under way still holds some for a while. */
async function measure(page: Page, session: CDPSession): Promise<Record<string, number>> {
  let before = Number.NaN;
  for (let tries = 0; ; tries += 1) {
    await page.waitForTimeout(1500);
    // What a finalizer frees goes with the next round.
    for (let round = 0; round < 3; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(200);
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const figures = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const { Nodes: nodes = 0 } = figures;
    if (nodes === before || tries === 5) return figures;
    before = nodes;
  }
}

describe('a page that removes finders', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: {
        '/help.html': `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR" quick-exit></helpline-finder></html>`,
      },
    });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('keeps none of a thousand: no node, no listener, and memory does not grow', async (test) => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('button', { name: 'Show the map' }).waitFor();

    const mount = (times: number): Promise<void> =>
      page.evaluate(
        async ([count, stays]) => {
          for (let at = 0; at < count; at += 1) {
            document.querySelector('helpline-finder')?.remove();
            const finder = document.createElement('helpline-finder');
            finder.setAttribute('region', at % 8 < 4 ? 'US-OR' : 'US-TX');
            document.body.append(finder);
            const until = stays[at % stays.length];
            if (until === 'complete') {
              await (finder as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
            }
            if (until === 'drawn') await undefined;
            else if (until !== 'made') await new Promise((go) => setTimeout(go));
          }
        },
        [times, STAYS] as const,
      );

    await mount(WARM);
    const first = await measure(page, session);
    await mount(MOUNTS);
    let last = await measure(page, session);
    const grown = (name: string): number => (last[name] ?? 0) - (first[name] ?? 0);
    // Now and then the engine holds on to one of them, a few hundred nodes, until some more have come and gone. What is kept for
    // good stays.
    for (let tries = 0; tries < 4 && grown('Nodes') >= MOST_NODES; tries += 1) {
      await mount(AGAIN);
      last = await measure(page, session);
    }
    const each = grown('JSHeapUsedSize') / MOUNTS;
    test.diagnostic(
      `${each.toFixed(0)} bytes a mount, ${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners`,
    );
    assert.ok(each < MOST_EACH, `${each} bytes for each mount stay`);
    assert.ok(grown('Nodes') < MOST_NODES, `${grown('Nodes')} nodes stay`);
    assert.ok(grown('JSEventListeners') < 20, `${grown('JSEventListeners')} listeners stay`);
    await page.close();
  });

  it('keeps nothing of one in which a person opened all that opens', async () => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    const { Nodes: nodes = 0 } = await measure(page, session);
    for (let rounds = 0; rounds < 2; rounds += 1) {
      await page.evaluate(openAll);
      await page.waitForTimeout(1000);
      await page.evaluate(() => {
        const next = document.createElement('helpline-finder');
        next.setAttribute('region', 'US-OR');
        document.querySelector('helpline-finder')?.replaceWith(next);
      });
      await page.getByRole('button', { name: 'Show the map' }).waitFor();
    }
    const { Nodes: later = 0 } = await measure(page, session);
    assert.ok(later < 1.2 * nodes, `${nodes} nodes at first, ${later} after two were removed`);
    await page.close();
  });
});

/** Runs in the page. Opens all that is closed, and what that brings. */
async function openAll(): Promise<void> {
  const root = document.querySelector('helpline-finder')?.shadowRoot;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    for (const one of root?.querySelectorAll<HTMLElement>(
      'summary, [aria-expanded="false"]:not(:disabled)',
    ) ?? [])
      one.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
