import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { examplePage } from '../../src/build/release/example-page.js';
import { importMap, integrityOf } from '../../src/build/release/integrity.js';
import { listFiles } from '../../src/build/release/list-files.js';
import {
  openBareChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../support/e2e.js';

const CDN = join(projectRoot, 'dist', 'cdn');

describe('the page of a release, whose import map pins each file', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;
  let folder: string;
  /** What a stranger changed: a file that begins with this has one other byte. */
  let tampered = '-';

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-tampered-'));
    const integrity = Object.fromEntries(
      listFiles(CDN).map((file) => [file, integrityOf(readFileSync(join(CDN, file)))]),
    );
    const map = importMap(integrity, './');
    const page = examplePage('0', map, integrity['helpline-finder.js'] as string);
    browser = await openBareChromium();
    context = await openContext(browser);
    site = await serveSite(CDN, {
      pages: {
        '/example.html': page.replace('<helpline-finder>', '<helpline-finder region="US-OR">'),
      },
      change: (path, bytes) =>
        path.startsWith(`/${tampered}`) ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes,
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(file: string): Promise<{ page: Page; refused: () => boolean }> {
    tampered = file;
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${site.origin}/example.html`);
    const refused = (): boolean =>
      said.some((line) => /digest.*integrity|integrity.*digest/i.test(line));
    return { page, refused };
  }

  async function until(isSo: () => boolean, what: string): Promise<void> {
    for (const end = Date.now() + 20_000; !isSo(); ) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  const calls = (page: Page): Promise<number> =>
    page.locator('helpline-finder a[href^="tel:"]:visible').count();

  it('has the whole finder while nobody touches a file', async () => {
    const { page, refused } = await open('-');
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).waitFor();
    assert.equal(refused(), false);
    await page.close();
  });

  it('keeps its own links where the entry has another byte', async () => {
    const { page, refused } = await open('helpline-finder.js');
    await until(refused, 'the refusal');
    assert.equal(await page.locator('helpline-finder > a[href="tel:911"]').isVisible(), true);
    await page.close();
  });

  for (const [what, file, ask] of [
    ['the features', 'chunks/features-', undefined],
    ['the words of the features', 'chunks/later-en', undefined],
    ['a region', 'chunks/local/us-or', undefined],
    [
      'a language',
      'chunks/pack-fr',
      (page: Page) =>
        page.locator('helpline-finder').evaluate((finder) => finder.setAttribute('lang', 'fr')),
    ],
    [
      'the map',
      'chunks/map-view',
      (page: Page) => page.getByRole('button', { name: 'Show the map' }).click(),
    ],
    [
      'the search engine',
      'chunks/engine-',
      (page: Page) => page.getByRole('searchbox').fill('nalaxone'),
    ],
  ] as const) {
    it(`refuses ${what} with another byte, again and again, and keeps the numbers in hand`, async () => {
      const { page, refused } = await open(file);
      await page.getByRole('link', { name: 'Call 911' }).waitFor();
      await ask?.(page);
      await until(refused, 'the refusal');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      assert.ok((await calls(page)) >= 2);
      // Nothing of it is ever asked for at an address that the map does not know.
      assert.deepEqual(
        site.queries.filter((query) => query !== ''),
        [],
      );
      await page.close();
    });
  }
});
