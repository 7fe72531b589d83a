import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { copyWorkshop } from '../../src/build/release/copy-workshop.js';
import { integrityOf } from '../../src/build/release/integrity.js';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

describe('the workshop of a release', () => {
  let browser: Browser;
  let site: Site;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-release-workshop-'));
    const release = join(folder, `helpline-finder-${version}`);
    cpSync(join(projectRoot, 'dist', 'cdn'), release, { recursive: true });
    copyWorkshop(join(projectRoot, 'dist', 'workshop'), release);
    browser = await openBareChromium();
    site = await serveSite(folder);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the finder of its own folder, and writes its address and hash', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/helpline-finder-${version}/workshop/index.html`);
    const phone = page.frameLocator('.phone iframe');
    await phone.getByRole('link', { name: 'Call 911' }).waitFor();
    for (const [way, file] of [
      ['module', 'helpline-finder.js'],
      ['place', 'upgrade.js'],
      ['embed', 'embed.js'],
    ] as const) {
      const hash = integrityOf(readFileSync(join(projectRoot, 'dist', 'cdn', file)));
      const wanted = `src="/helpline-finder-${version}/${file}" integrity="${hash}"`;
      await page.waitForFunction(
        ([id, text]) => document.querySelector<HTMLTextAreaElement>(id)?.value.includes(text),
        [`#paste-${way}`, wanted] as const,
      );
    }
    // Whatever it asked for lies in the folder that was copied.
    const outside = site.requests.filter(
      (path) => !path.startsWith(`/helpline-finder-${version}/`) && path !== '/favicon.ico',
    );
    assert.deepEqual(outside, []);
    await page.close();
  });
});
