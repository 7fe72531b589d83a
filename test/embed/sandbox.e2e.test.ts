import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { openChromium, openContext, projectRoot, type Site, serveSite } from '../support/e2e.js';

const HELP = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR"><a href="tel:911">Call 911</a></helpline-finder></html>`;

const TOKENS = [
  '',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-orientation-lock',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
  'allow-same-origin',
  'allow-storage-access-by-user-activation',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
];

/** With any of these, and as README says with no other, a tap on a number is heard. */
const CALLING =
  /allow-popups( |$)|allow-top-navigation( |$)|allow-top-navigation-(by-user-activation|to-custom-protocols)/;

describe('a frame whose sandbox', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: { '/help.html': HELP, '/county.html': '<!doctype html><title>County</title>' },
    });
    browser = await openChromium();
    context = await openContext(browser);
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** The page around, the frame, and what the browser says of it. */
  async function open(sandbox: string): Promise<{ page: Page; frame: Frame; said: string[] }> {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${site.origin}/county.html`);
    await page.setContent(
      `<iframe sandbox="${sandbox}" src="${site.origin}/help.html" width="700" height="600"></iframe>`,
    );
    const frame = page.frames().find((one) => one !== page.mainFrame()) as Frame;
    await frame.getByRole('link', { name: 'Call 911' }).first().waitFor();
    return { page, frame, said };
  }

  it('lets no script run shows the links of the page', async () => {
    const { page, frame } = await open('');
    assert.equal(await frame.locator('helpline-finder > a').isVisible(), true);
    await page.close();
  });

  for (const token of TOKENS) {
    const sandbox = `allow-scripts ${token}`.trim();
    it(`is "${sandbox}" has the whole finder, and each number as text`, async () => {
      const { page, frame, said } = await open(sandbox);
      await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
      const numbers = frame.locator('.card a[href^="tel:"]');
      assert.ok((await numbers.count()) > 0);
      for (const text of await numbers.allInnerTexts()) assert.match(text, /\d{3}/);
      await frame.getByRole('button', { name: 'Get naloxone', exact: true }).click();
      await frame.getByRole('heading', { name: /ways? to get help in Oregon/ }).waitFor();
      said.length = 0;
      await frame.getByRole('link', { name: 'Call 911' }).click();
      // The browser's own words for what it refuses; it says nothing to the person.
      await page.waitForTimeout(300);
      const isRefused = said.some((line) => /external protocol blocked by sandbox/.test(line));
      assert.equal(isRefused, !CALLING.test(sandbox), said.join('\n'));
      await page.close();
    });
  }
});
