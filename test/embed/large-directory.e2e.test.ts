import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeDirectory } from '../bench/make-directory.js';
import { type DirectorySite, serveDirectory } from '../support/directory-site.js';
import { openChromium } from '../support/e2e.js';
import { CliFolder } from '../support/run-cli.js';

/** What one visit may cost beside the finder's own files: gzip, from an empty cache. */
const MOST_BYTES = 60 * 1024;
const MOST_REQUESTS = 8;
const MOST_QUESTION_BYTES = 12 * 1024;
const MOST_QUESTION_REQUESTS = 3;

describe('a directory of 2,000 records', () => {
  const folder = new CliFolder();
  let site: DirectorySite;
  let browser: Browser;

  before(async () => {
    const file = folder.of('a.ndjson');
    await writeDirectory(file, 2000);
    await folder.run('shard', file, '--out', folder.of('out'), '--brotli', '1');
    site = await serveDirectory(folder.of('out'), 'region="US-CA"');
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    folder.remove();
  });

  async function openAt(zip: string): Promise<Page> {
    site.sent.length = 0;
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${site.origin}/`);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: /^ZIP/ }).fill(zip);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: new RegExp(`^Places near ${zip}`) }).waitFor();
    await settle(page);
    return page;
  }

  async function settle(page: Page): Promise<void> {
    await page.getByText('Looking for more help').first().waitFor({ state: 'detached' });
  }

  const bytes = (): number => site.sent.reduce((sum, one) => sum + one.bytes, 0);

  it('shows the nearest for 60 KB and 8 requests, and answers a question for 12 KB and 3', async () => {
    const page = await openAt('90012');
    await page.getByRole('button', { name: /^Show \d+ more ?, Places near/ }).click();
    const cards = await page.locator('.cards[data-group=near] > li').count();
    assert.ok(cards >= 16, `${cards} places`);
    assert.ok(bytes() <= MOST_BYTES, `${bytes()} bytes`);
    assert.ok(site.sent.length <= MOST_REQUESTS, `${site.sent.length} requests`);
    for (const [text, name] of [
      ['methadne', /Treatment Program/],
      ['detox', /Detox/],
    ] as const) {
      site.sent.length = 0;
      await page.getByRole('searchbox').fill(text);
      await page.locator('.cards[data-group=best] .name', { hasText: name }).first().waitFor();
      await settle(page);
      assert.ok(bytes() <= MOST_QUESTION_BYTES, `${text}: ${bytes()} bytes`);
      assert.ok(site.sent.length <= MOST_QUESTION_REQUESTS, `${text}: ${site.sent.length}`);
    }
    await page.close();
  });

  it('keeps what came when the network goes, and goes on when it is back', async () => {
    const page = await openAt('90012');
    const names = page.locator('.cards[data-group=near] .name');
    const before = await names.allTextContents();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('methadone');
    await page.locator('.cards[data-group=best] .name').first().waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('.cards[data-group=near] .name').first().waitFor();
    assert.deepEqual(await names.allTextContents(), before);
    assert.ok(await page.getByRole('link', { name: /988/ }).count());
    await page.context().setOffline(false);
    await page.getByRole('searchbox').fill('detox');
    await page.locator('.cards[data-group=best] .name', { hasText: /Detox/ }).first().waitFor();
    await page.close();
  });
});
