/** The same visit to directories of any size: what it costs, and what stays when the network goes. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { writeDirectory } from '../bench/make-directory.js';
import { type DirectorySite, serveDirectory } from './directory-site.js';
import { openChromium } from './e2e.js';
import { CliFolder } from './run-cli.js';

/** What one visit may cost beside the finder's own files: gzip, from an empty cache. */
const MOST_BYTES = 60 * 1024;
const MOST_REQUESTS = 8;
const MOST_QUESTION_BYTES = 12 * 1024;
const MOST_QUESTION_REQUESTS = 3;

export type AskedWord = readonly [text: string, name: RegExp];

/** A made directory of so many records, sharded, served and visited in Chromium. */
export class DirectoryVisit {
  readonly #folder = new CliFolder();
  #site: DirectorySite | undefined;
  #browser: Browser | undefined;

  async begin(count: number): Promise<void> {
    const file = this.#folder.of('a.ndjson');
    const out = this.#folder.of('out');
    await writeDirectory(file, count);
    await this.#folder.run('shard', file, '--out', out, '--brotli', '1');
    this.#site = await serveDirectory(out, 'region="US-CA"');
    this.#browser = await openChromium();
  }

  async end(): Promise<void> {
    await this.#browser?.close();
    this.#site?.close();
    this.#folder.remove();
  }

  async costsLittle(words: readonly AskedWord[]): Promise<void> {
    const { page, sent } = await this.#openAt('90012');
    const bytes = (): number => sent.reduce((sum, one) => sum + one.bytes, 0);
    await page.getByRole('button', { name: /^Show \d+ more ?, Places near/ }).click();
    const cards = await page.locator('.cards[data-group=near] > li').count();
    assert.ok(cards >= 16, `${cards} places`);
    assert.ok(bytes() <= MOST_BYTES, `${bytes()} bytes`);
    assert.ok(sent.length <= MOST_REQUESTS, `${sent.length} requests`);
    for (const [text, name] of words) {
      sent.length = 0;
      await page.getByRole('searchbox').fill(text);
      await page.locator('.cards[data-group=best] .name', { hasText: name }).first().waitFor();
      await settle(page);
      assert.ok(bytes() <= MOST_QUESTION_BYTES, `${text}: ${bytes()} bytes`);
      assert.ok(sent.length <= MOST_QUESTION_REQUESTS, `${text}: ${sent.length}`);
    }
    await page.close();
  }

  async keepsWhatCame(): Promise<void> {
    const { page } = await this.#openAt('90012');
    const names = page.locator('.cards[data-group=near] .name');
    const before = await names.allTextContents();
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('methadone');
    await page.locator('.cards[data-group=best] .name').first().waitFor();
    await page.getByRole('searchbox').fill('');
    // The first cards are drawn at once, the others when typing pauses.
    await names.nth(before.length - 1).waitFor();
    await settle(page);
    assert.deepEqual(await names.allTextContents(), before);
    assert.ok(await page.getByRole('link', { name: /988/ }).count());
    await page.context().setOffline(false);
    await page.getByRole('searchbox').fill('detox');
    await page.locator('.cards[data-group=best] .name', { hasText: /Detox/ }).first().waitFor();
    await page.close();
  }

  /** A browser, a blocker or one bar of signal may keep away what says that a count is not all. */
  async countsNothingFalse(): Promise<void> {
    if (!this.#site || !this.#browser) throw new Error('The visit has not begun.');
    const page = await this.#browser.newPage();
    await page.route('**/chunks/farther-parts-*', (route) => route.abort());
    await page.goto(`${this.#site.origin}/`);
    await page.getByText('Listed by Made County').first().waitFor({ state: 'attached' });
    const said = await page.locator('.count').textContent();
    assert.match(said ?? '', /Looking for more help/);
    await page.close();
  }

  async #openAt(zip: string): Promise<{ page: Page; sent: DirectorySite['sent'] }> {
    if (!this.#site || !this.#browser) throw new Error('The visit has not begun.');
    const { sent, origin } = this.#site;
    sent.length = 0;
    const page = await this.#browser.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${origin}/`);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: /^ZIP/ }).fill(zip);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: new RegExp(`^Places near ${zip}`) }).waitFor();
    await settle(page);
    return { page, sent };
  }
}

async function settle(page: Page): Promise<void> {
  await page.getByText('Looking for more help').first().waitFor({ state: 'detached' });
}
