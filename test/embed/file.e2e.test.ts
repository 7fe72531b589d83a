import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { openBareChromium, projectRoot } from '../support/e2e.js';

const PAGES = {
  'tag.html': `<script type="module" src="cdn/helpline-finder.js"></script>
<helpline-finder region="US-OR"><a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a></helpline-finder>`,
  'one-tag.html': '<script src="cdn/embed.js" data-region="US-OR"></script>',
};

describe('a page that is opened from a folder (file:), where browsers load no modules', () => {
  let folder: string;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-file-'));
    symlinkSync(join(projectRoot, 'dist/cdn'), join(folder, 'cdn'));
    for (const [name, html] of Object.entries(PAGES))
      writeFileSync(
        join(folder, name),
        `<!doctype html><html lang="en"><title>Help</title>${html}`,
      );
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const name of Object.keys(PAGES)) {
    it(`${name}: 911 and 988 are there to be tapped`, async () => {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      await page.goto(pathToFileURL(join(folder, name)).href);
      await page.waitForFunction(() => document.readyState === 'complete');
      for (const number of ['911', '988']) {
        const link = page.getByRole('link', { name: `Call ${number}`, exact: true });
        await link.waitFor();
        assert.equal(await link.getAttribute('href'), `tel:${number}`);
      }
      // Should a browser load them one day, the finder is whole, and README is to say so.
      assert.match(refused.join('\n'), /blocked by CORS policy/);
      assert.equal(await page.locator('helpline-finder .finder').count(), 0);
      await page.close();
    });
  }
});
