import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureInstalled } from '../../src/build/setup/ensure-installed.mjs';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const FRAMEWORKS = join(projectRoot, 'test', 'embed', 'frameworks');

/** FastClick does nothing in Chromium, and sends clicks of its own on what calls itself an iPhone. */
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';

/** Keeps which links were followed, and follows none. */
const KEEP_LINKS = `
globalThis.followed = [];
document.querySelector('helpline-finder').shadowRoot.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  followed.push(link.getAttribute('href'));
});`;

/** Sends a click to what was touched, at no point, and stops the browser's own, as iScroll does with \`click: true\`. */
const SENDS_CLICKS = `
document.addEventListener('touchend', ({ target }) =>
  target.dispatchEvent(Object.assign(new MouseEvent('click', { bubbles: true, cancelable: true }), { isSent: true })));
document.addEventListener('click', (event) => {
  if (event.isSent || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
}, true);`;

describe('a page with an old library for touch', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    assert.ok(ensureInstalled(FRAMEWORKS), 'npm ci failed in test/embed/frameworks.');
    const fastClick = readFileSync(
      join(FRAMEWORKS, 'node_modules/fastclick/lib/fastclick.js'),
      'utf8',
    );
    const page = (
      script: string,
    ): string => `<!doctype html><html lang="en"><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>Help</title>
<script type="module" src="/helpline-finder.js"></script><h1>Help</h1>
<helpline-finder region="US-OR"></helpline-finder><script>${script}</script></html>`;
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      pages: {
        '/fastclick.html': page(`${fastClick}\nFastClick.attach(document.body)`),
        '/sends-clicks.html': page(SENDS_CLICKS),
      },
    });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
      userAgent: IPHONE,
    });
    await page.goto(site.origin + path);
    await page.getByRole('button', { name: 'Français' }).waitFor();
    await page.evaluate(KEEP_LINKS);
    return page;
  }

  const waitUntil = (page: Page, expression: string): Promise<unknown> =>
    page.waitForFunction(expression, undefined, { timeout: 10_000 });

  const isFocused = (field: Locator): Promise<boolean> =>
    field.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);

  for (const path of ['/fastclick.html', '/sends-clicks.html']) {
    it(`calls the number that is tapped, once, and takes a need and a field (${path})`, async () => {
      const page = await open(path);
      await page.getByRole('link', { name: 'Call 911', exact: true }).tap();
      await waitUntil(page, 'followed.length > 0');
      const need = page.getByRole('button', { name: 'Get naloxone' });
      await need.tap();
      await page.locator('button[aria-pressed=true]', { hasText: 'Get naloxone' }).waitFor();
      await page.getByRole('searchbox').tap();
      assert.equal(await isFocused(page.getByRole('searchbox')), true);
      assert.deepEqual(await page.evaluate('followed'), ['tel:911']);
      await page.context().close();
    });
  }

  it('follows nothing when a script clicks on the finder after the tap was followed', async () => {
    // Not FastClick's page: it holds back the click of a script, too.
    const page = await open('/sends-clicks.html');
    await page.evaluate(`addEventListener('touchend', () => setTimeout(() => {
      document.querySelector('helpline-finder').click();
      globalThis.isClicked = true;
    }, 50))`);
    await page.getByRole('link', { name: 'Call 988', exact: true }).tap();
    await waitUntil(page, 'globalThis.isClicked');
    assert.deepEqual(await page.evaluate('followed'), ['tel:988']);
    await page.context().close();
  });
});
