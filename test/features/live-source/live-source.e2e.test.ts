import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  openBareChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../../support/e2e.js';
import { type HsdsServer, serveHsds } from '../../support/hsds-server.js';

/** A page that names a live source, as docs/large-directories.md says. */
function pageFor(base: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<script type="module" src="/cdn/helpline-finder.js"></script>
<helpline-finder region="US-OR" data-mode="replace"></helpline-finder>
<script type="module">
  import { hsdsSource } from '/adapter/hsds-source.js';
  const patience = { timeoutMs: 5000, tries: 2, waitMs: 5 };
  document.querySelector('helpline-finder').source = hsdsSource('${base}', { listedBy: 'Marion County', patience });
</script></html>`;
}

describe('a finder with a live source', () => {
  let server: HsdsServer;
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    server = await serveHsds();
    const pages = { '/page.html': pageFor(server.base) };
    site = await serveSite(join(projectRoot, 'dist'), { pages });
    browser = await openBareChromium();
    context = await openContext(browser);
  });
  beforeEach(() => {
    for (const list of [server.asked, server.ended, server.trouble]) list.length = 0;
    server.isSilent = false;
    server.changed = {};
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    server?.close();
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${site.origin}/page.html`);
    return page;
  }
  const nameOn = (page: Page, name: string) =>
    page.locator('.card .name', { hasText: new RegExp(`^${name}$`) }).first();

  async function untilAsked(address: RegExp): Promise<void> {
    while (!server.asked.some((one) => address.test(one)))
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('shows what the source has for the region, then for a place, then for words', async () => {
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: /^ZIP/ }).fill('97301');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: /^Places near 97301/ }).waitFor();
    await page
      .locator('.count', { hasText: /^At least \d+ ways to get help near 97301/ })
      .waitFor();
    server.asked.length = 0;
    await page.getByRole('searchbox').fill('detox 11');
    await nameOn(page, 'Detox 11').waitFor();
    await untilAsked(/search=detox\+11/);
    await page.close();
  });

  it('says where a place is asked for that the source is told it, and nowhere that it stays', async () => {
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    const field = page.locator('helpline-place');
    await field.getByText('It is sent to this site’s directory.').first().waitFor();
    for (const words of await field.getByText(/stays on this/).all())
      assert.equal(await words.isVisible(), false);
    await page.close();
  });

  it('calls off an old question, and asks the last one alone', async () => {
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    server.isSilent = true;
    await page.getByRole('searchbox').fill('peer');
    await untilAsked(/search=peer/);
    server.isSilent = false;
    await page.getByRole('searchbox').fill('detox 13');
    await nameOn(page, 'Detox 13').waitFor();
    // The server hears of it when the connection closes.
    for (let tries = 0; tries < 100; tries += 1) {
      if (server.ended.some((address) => /search=peer/.test(address))) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.match(`${server.ended}`, /search=peer/);
    await page.close();
  });

  it('tries again where the server is busy', async () => {
    server.trouble.push({ status: 503 });
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    assert.ok(server.asked.length >= 2);
    await page.close();
  });

  it('keeps what is there and every national line when the source fails, says so, and asks again', async () => {
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    const told: string[] = [];
    page.on('console', (message) => void told.push(message.text()));
    for (let time = 0; time < 4; time += 1) server.trouble.push({ status: 500 });
    await page.getByRole('searchbox').fill('detox');
    await page.locator('div.status.failed').waitFor();
    await nameOn(page, 'Detox 1').waitFor();
    assert.ok(await page.getByRole('link', { name: /988/ }).count());
    assert.ok(!told.join().includes('detox'), told.join());
    server.trouble.length = 0;
    server.asked.length = 0;
    await page.locator('div.status.failed button').click();
    await page.locator('div.status.failed').waitFor({ state: 'detached' });
    assert.ok(server.asked.some((address) => /search=detox/.test(address)));
    await page.close();
  });

  it('asks for a service by its id as its card is unfolded, and shows it as it is now', async () => {
    const page = await open();
    await nameOn(page, 'Peer line 0').waitFor();
    server.changed = { 'service-0': { name: 'Peer line nought' } };
    await page.locator('[data-id=sal-0] details.more > summary').click();
    await nameOn(page, 'Peer line nought').waitFor();
    assert.ok(server.asked.includes('/api/services/service-0'));
    await page.close();
  });
});
