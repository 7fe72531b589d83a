import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { projectRoot, type Site, serveSite } from '../support/e2e.js';
import { findBrowser } from '../support/runner/browsers.mjs';

describe('a person who goes on and comes back', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: {
        '/help.html': `<!doctype html><html lang="en"><title>Help</title>
<script>addEventListener('pageshow', ({persisted}) => { if (persisted) document.title = 'Kept'; });</script>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR"></helpline-finder></html>`,
        '/other.html': '<!doctype html><html lang="en"><title>Other</title><h1>Other</h1></html>',
      },
    });
    browser = await chromium.launch({
      executablePath: findBrowser('chromium') as string,
      // The one thing that is tried here.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'],
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('finds the finder kept by the browser as it was left, and it goes on working', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    const need = page.getByRole('button', { name: 'Get naloxone', exact: true });
    await need.click();
    await page.goto(`${site.origin}/other.html`);
    await page.evaluate(() => history.back());
    await page.waitForURL('**/help.html', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.title !== 'Help');
    assert.equal(await page.title(), 'Kept');
    assert.equal(await need.getAttribute('aria-pressed'), 'true');
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    await need.click();
    await page.getByRole('button', { name: 'Treatment', exact: true }).click();
    await page.getByRole('heading', { name: /ways? to get help in Oregon/ }).waitFor();
    await page.getByRole('combobox', { name: 'Where' }).selectOption('US-VT');
    await page
      .getByRole('heading', { name: /Vermont/ })
      .first()
      .waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('finds it anew where the browser did not keep it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    // A page that listens to this is not kept.
    await page.evaluate(() => addEventListener('unload', () => undefined));
    await page.goto(`${site.origin}/other.html`);
    await page.goBack();
    assert.equal(await page.title(), 'Help');
    await page.getByRole('link', { name: 'Call 988', exact: true }).waitFor();
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await page.close();
  });
});
