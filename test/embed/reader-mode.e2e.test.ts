import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { ensureInstalled } from '../../src/build/setup/ensure-installed.mjs';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const FRAMEWORKS = join(projectRoot, 'test', 'embed', 'frameworks');

const PROSE =
  '<p>Cedar County helps people who use drugs, and those who love them. Our nurses, counsellors and peers answer in plain words, and nobody has to give a name.</p>'.repeat(
    6,
  );
const LINKS =
  '<a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.';
const FINDER = `<helpline-finder region="US-OR">${LINKS}</helpline-finder>`;
const MODULE = '<script type="module" src="/helpline-finder.js"></script>';

/** Each way to put the numbers on a page, in the middle of its text. */
const WAYS: Readonly<Record<string, string>> = {
  'the tag': MODULE + FINDER,
  'the tag, with the script blocked': FINDER,
  'a <div> and one script': `<div data-helpline-finder data-region="US-OR">${LINKS}</div><script src="/upgrade.js" async></script>`,
  'one script': '<script src="/embed.js" data-region="US-OR"></script>',
};

describe('the reader mode of Firefox', () => {
  let site: Site;
  let browser: Browser;

  const pathOf = (way: string): string => `/${Object.keys(WAYS).indexOf(way)}.html`;

  before(async () => {
    assert.ok(ensureInstalled(FRAMEWORKS), 'npm ci failed in test/embed/frameworks.');
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      pages: Object.fromEntries(
        Object.entries(WAYS).map(([way, html]) => [
          pathOf(way),
          `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Help</title>
<article><h1>Help</h1>${PROSE}${html}${PROSE}</article></html>`,
        ]),
      ),
    });
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const way of Object.keys(WAYS)) {
    it(`keeps 911 and 988 as links (${way})`, async () => {
      const page = await browser.newPage();
      await page.goto(site.origin + pathOf(way));
      if (!way.endsWith('blocked'))
        await page.getByRole('link', { name: 'Text 988', exact: true }).first().waitFor();
      await page.addScriptTag({
        path: join(FRAMEWORKS, 'node_modules/@mozilla/readability/Readability.js'),
      });
      const links = await page.evaluate(`[...new DOMParser()
        .parseFromString(new Readability(document.cloneNode(true)).parse().content, 'text/html')
        .querySelectorAll('a')].map((link) => link.getAttribute('href'))`);
      assert.ok(Array.isArray(links));
      for (const href of ['tel:911', 'tel:988'])
        assert.ok(links.includes(href), `${href}: ${links}`);
      await page.close();
    });
  }
});
