import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

describe('a page that is cross-origin isolated', () => {
  let cdn: Site;
  let county: Site;
  let browser: Browser;

  before(async () => {
    const folder = join(projectRoot, 'dist/cdn');
    cdn = await serveSite(folder);
    county = await serveSite(folder, {
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
      pages: {
        '/help.html': `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="${cdn.origin}/helpline-finder.js"></script>
<helpline-finder region="US-OR" quick-exit></helpline-finder></html>`,
      },
    });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    await cdn?.close();
    await county?.close();
  });

  it('takes every part of the finder from another origin that allows it, with no word of complaint', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    const problems: string[] = [];
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (['error', 'warning'].includes(message.type()) && !isIcon) problems.push(message.text());
    });
    await page.goto(`${county.origin}/help.html`);
    assert.equal(await page.evaluate(() => crossOriginIsolated), true);
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    await page.getByRole('button', { name: 'Leave this page now' }).waitFor();
    await page.getByRole('searchbox').fill('nalaxone');
    await page.getByRole('heading', { name: 'Best matches' }).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: /^ZIP, postal code or town/ }).fill('97204');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: /^Places near 97204/ }).waitFor();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'Appeler le 911' }).waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });
});
