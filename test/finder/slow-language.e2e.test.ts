import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const HTML = `<!doctype html><html lang="fr"><title>Comté</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="CA-QC"></helpline-finder>`;

describe('a language that is long in coming', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), { pages: { '/': HTML } });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  it('keeps nobody from the numbers: the strip speaks it at once, the list English until it is there', async () => {
    const page = await browser.newPage();
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/pack-fr*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/`);
    await page.getByRole('link', { name: 'Appeler le 911' }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Where' }).count(), 0);
    // Two seconds, and what a busy machine takes.
    await page.getByRole('combobox', { name: 'Where' }).waitFor({ timeout: 8000 });
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    await page
      .getByRole('heading', { name: /^9-8-8/ })
      .first()
      .waitFor();
    letGo();
    await page.getByRole('combobox', { name: 'Où' }).waitFor();
    await page.close();
  });
});
