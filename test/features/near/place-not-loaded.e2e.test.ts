import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../../support/e2e.js';

const PAGE = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR"></helpline-finder></html>`;

describe('a place on a network that comes and goes', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
      pages: { '/help.html': PAGE },
    });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [typed, chunk, found] of [
    ['Zanesville', 'towns-z', /^Places near Zanesville/],
    ['Zanesville', 'find-named', /^Places near Zanesville/],
    ['98101', 'find-postal', /^Places near 98101/],
    ['Portland, ME 04101, USA', 'find-address', /^Places near 04101/],
  ] as const) {
    it(`is found on the next try when ${chunk} did not arrive for "${typed}"`, async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      let isDown = true;
      let refused = 0;
      await page.route(`**/chunks/${chunk}-*`, (route) => {
        if (!isDown) return route.continue();
        refused += 1;
        return route.abort();
      });
      await page.goto(`${site.origin}/help.html`);
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('combobox', { name: /^ZIP, postal code or town/ }).fill(typed);
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.locator('.message', { hasText: 'The list of places did not load.' }).waitFor();
      assert.ok(refused > 0);
      assert.equal(await page.getByRole('heading', { name: 'In Oregon', exact: true }).count(), 1);
      isDown = false;
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByRole('heading', { name: found, exact: true }).waitFor();
      const missing = page.getByText('The list of places did not load.');
      await missing.waitFor({ state: 'detached' });
      await context.close();
    });
  }
});
