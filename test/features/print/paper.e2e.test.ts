import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from '../../support/e2e.js';
import { canReadPaper, cutWords, overlaidWords, readPaper } from '../../support/paper.js';

const FINDER = '<helpline-finder region="US-OR"></helpline-finder>';

/** How pages lay out what stands on them; the first is what a browser does by itself. */
const LAYOUTS: Readonly<Record<string, string>> = {
  plain: `<h1>County</h1>${FINDER}`,
  'beside a menu': `<div style="display: flex"><nav style="width: 12rem">Menu</nav>
<main style="flex: 1; min-width: 0"><h1>County</h1>${FINDER}</main></div>`,
  'as high as the window, and dark': `<style>:root { color-scheme: dark }</style>
<div style="display: flex; flex-direction: column; min-height: 100vh"><main style="flex: 1">${FINDER}</main><footer>County</footer></div>`,
};

const ACTIONS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'as it is': async () => undefined,
  'with a need chosen': (page) => page.getByRole('button', { name: 'Get naloxone' }).click(),
  'with the map open': async (page) => {
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
  },
};

/** Half an inch. */
const MARGIN_POINTS = 36;

const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}.html`;

/** Digits of every number that can be called or texted on a page. */
const numbersOn = (page: Page): Promise<string[]> =>
  page
    .locator('helpline-finder :is(a[href^="tel:"], a[href^="sms:"]):visible')
    .evaluateAll((links) => [
      ...new Set(
        links.map((link) =>
          (link.getAttribute('href') as string)
            .replace(/[?;].*/, '')
            .replace(/\D/g, '')
            .slice(-10),
        ),
      ),
    ]);

describe('a page that the browser itself prints', () => {
  const canRead = canReadPaper();
  let site: Site;
  let browser: Browser;

  before(async () => {
    const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8" />
<title>Help</title><script type="module" src="/helpline-finder.js"></script>${body}</html>`;
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      pages: Object.fromEntries(
        Object.entries(LAYOUTS).map(([name, body]) => [pathOf(name), page(body)]),
      ),
    });
    browser = await openChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function expectWhole(context: TestContext, layout: string, action: string): Promise<void> {
    if (!canRead) return context.skip('needs pdftotext, of poppler-utils');
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(site.origin + pathOf(layout));
    await page.getByRole('button', { name: 'Français' }).waitFor();
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await ACTIONS[action]?.(page);
    const numbers = await numbersOn(page);
    assert.ok(numbers.length > 1);
    const margin = '0.5in';
    const sheets = readPaper(
      await page.pdf({
        format: 'Letter',
        margin: { top: margin, bottom: margin, left: margin, right: margin },
      }),
    );
    await page.close();
    for (const [index, sheet] of sheets.entries()) {
      const where = `on sheet ${index + 1} of ${sheets.length}`;
      assert.deepEqual(cutWords(sheet, MARGIN_POINTS), [], `cut ${where}`);
      assert.deepEqual(overlaidWords(sheet), [], `overlaid ${where}`);
      assert.ok(sheet.words.length > 5, `nearly nothing ${where}`);
    }
    const digits = sheets
      .flatMap(({ words }) => words.map(({ text }) => text))
      .join('')
      .replace(/\D/g, '');
    assert.deepEqual(
      numbers.filter((number) => !digits.includes(number)),
      [],
      'numbers that are not on paper',
    );
  }

  for (const layout of Object.keys(LAYOUTS)) {
    it(`has every number on paper and no word cut or overlaid (${layout})`, (context) =>
      expectWhole(context, layout, 'as it is'));
  }

  for (const action of ['with a need chosen', 'with the map open']) {
    it(`has every number on paper and no word cut or overlaid (${action})`, (context) =>
      expectWhole(context, 'plain', action));
  }
});
