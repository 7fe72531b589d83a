import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import {
  openBareChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../../support/e2e.js';
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

const WAYS = ':is(a[href^="tel:"], a[href^="sms:"]):visible';

/** Digits of the numbers that can be seen on each card, by the name of its service. */
async function numbersByCard(page: Page): Promise<Record<string, string[]>> {
  const cards = await page.locator('helpline-finder .card').all();
  const entries = cards.map(async (card): Promise<[string, string[]]> => {
    const name = (await card.getByRole('heading').first().textContent()) ?? '';
    return [name, await numbersOn(card.locator(WAYS))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const digitsOf = (sheets: ReturnType<typeof readPaper>): string =>
  sheets
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join('')
    .replace(/\D/g, '');

/** Digits of every number that these links call or text. */
const numbersOn = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => [
    ...new Set(
      all.map((link) =>
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
  let tabs: BrowserContext;

  before(async () => {
    const page = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8" />
<title>Help</title><script type="module" src="/helpline-finder.js"></script>${body}</html>`;
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      pages: Object.fromEntries(
        Object.entries(LAYOUTS).map(([name, body]) => [pathOf(name), page(body)]),
      ),
    });
    browser = await openBareChromium();
    tabs = await openContext(browser, { viewport: { width: 1000, height: 800 } });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function expectWhole(context: TestContext, layout: string, action: string): Promise<void> {
    if (!canRead) return context.skip('needs pdftotext, of poppler-utils');
    const page = await tabs.newPage();
    await page.goto(site.origin + pathOf(layout));
    await page.getByRole('button', { name: 'Français' }).waitFor();
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await ACTIONS[action]?.(page);
    const numbers = await numbersOn(page.locator(`helpline-finder ${WAYS}`));
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
    const digits = digitsOf(sheets);
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

  it('has on paper what a phone folds away', async (context) => {
    if (!canRead) return context.skip('needs pdftotext, of poppler-utils');
    const page = await tabs.newPage();
    await page.goto(site.origin + pathOf('plain'));
    await page.getByRole('button', { name: 'Français' }).waitFor();
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    const whole = await numbersByCard(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator('.fold-button').first().waitFor();
    const folded = await numbersByCard(page);
    const listed = Object.keys(folded);
    const away = listed.flatMap((name) =>
      (whole[name] ?? []).filter((number) => !folded[name]?.includes(number)),
    );
    assert.ok(away.length > 1, 'nothing is folded away');
    const digits = digitsOf(readPaper(await page.pdf({ format: 'Letter' })));
    await page.close();
    assert.deepEqual(
      away.filter((number) => !digits.includes(number)),
      [],
      'numbers that are not on paper',
    );
  });

  for (const action of ['with a need chosen', 'with the map open']) {
    it(`has every number on paper and no word cut or overlaid (${action})`, (context) =>
      expectWhole(context, 'plain', action));
  }
});
