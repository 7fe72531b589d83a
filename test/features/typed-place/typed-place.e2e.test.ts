import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../../support/e2e.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>County</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-IL"></helpline-finder></html>`;

/** Tables of places and of a region: what is asked for says something of the text. Code does not. */
const TABLE = /\/(?:zips|towns|counties|forward-areas|coarse-zips|borders)-|\/local\//;

/** The files asked for while a text is typed, letter by letter, and until the finder says the place. */
async function filesFor(
  browser: Browser,
  site: Site,
  text: string,
  words: RegExp,
): Promise<readonly string[]> {
  const page: Page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/county.html`);
    await page.getByRole('heading', { name: 'In Illinois', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    const before = site.requests.length;
    await page.getByRole('searchbox').pressSequentially(text, { delay: 40 });
    await page.getByText(words).filter({ visible: true }).first().waitFor();
    // What is said waits longer than a place among the words takes.
    await page.locator('[role=status]', { hasText: /./ }).waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    assert.match(page.url(), /\/county\.html$/);
    return site.requests.slice(before).filter((path) => TABLE.test(path));
  } finally {
    await page.close();
  }
}

describe('what a place among the typed words asks the server for', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBareChromium();
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), { pages: { '/county.html': PAGE } });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  // In no order; what lies across a border near by is asked for as well.
  for (const [text, words, files] of [
    ['detox in Tulsa', /near Tulsa, Oklahoma/, ['towns-t', 'us-mo.en', 'us-ok.en', 'us-tx.en']],
    ['narcan 98101', /near 98101, Washington/, ['us-wa.en', 'zips-9']],
    ['naloxone M5V', /near M5V, Ontario/, ['ca-on.en', 'forward-areas']],
    ['narcan chicago', /near Chicago, Illinois/, ['towns-c', 'us-in.en', 'us-mi.en']],
    ['narcan portland', /Do you mean a place/, ['towns-p']],
    ['detox in oregon', /help in Oregon/, ['us-or.en']],
    ['people in recovery', /ways? to get help in Illinois/, []],
  ] as const) {
    it(`is ${files.join(' and ') || 'nothing'} for "${text}"`, async () => {
      const asked = await filesFor(browser, site, text, words);
      const names = asked.map((path) => /([^/]*?)(-[\w-]{8}|-\w{3})?\.js$/.exec(path)?.[1]);
      assert.deepEqual(names.sort(), files);
    });
  }
});
