import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  openBareChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../../support/e2e.js';

const COUNT = 6000;
const RARE = 'Zebra Crossing Line';

/** A host's own directory: more records than the page searches by itself. */
const directory = JSON.stringify(
  Array.from({ length: COUNT }, (_, at) => ({
    id: `us-or-own-${at}`,
    name: { en: at === 4321 ? RARE : `Own line ${at}` },
    description: { en: 'A line.', fr: 'Une ligne.', es: 'Una línea.' },
    kinds: ['talk'],
    services: [],
    regions: ['US-OR'],
    audiences: ['general'],
    channels: [
      {
        type: 'web',
        value: `https://example.org/${at}`,
        display: `example.org/${at}`,
        checked: '2026-09',
        sources: ['page'],
        confidence: 'official',
      },
    ],
    status: 'active',
    sources: [
      {
        id: 'page',
        url: 'https://example.org/',
        kind: 'official',
        seen: '2026-09',
        supports: ['web'],
      },
    ],
  })),
);

const pageOf = (script: string): string => `<!doctype html><html lang="en"><title>County</title>
<script type="module" src="${script}/helpline-finder.js"></script>
<helpline-finder region="US-OR" src="/own.json"></helpline-finder>`;

describe('a directory of thousands of records', { timeout: 120_000 }, () => {
  let browser: Browser;
  let context: BrowserContext;
  let cdn: Site;
  const sites: Site[] = [];

  before(async () => {
    browser = await openBareChromium();
    context = await openContext(browser);
    cdn = await serveSite(join(projectRoot, 'dist', 'cdn'));
  });

  after(async () => {
    await browser.close();
    for (const site of [cdn, ...sites]) await site.close();
  });

  async function openPage(policy: string, script = ''): Promise<Page> {
    const site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      headers: { 'content-security-policy': policy },
      pages: { '/page.html': pageOf(script), '/own.json': directory },
    });
    sites.push(site);
    const page = await context.newPage();
    await page.goto(`${site.origin}/page.html`);
    return page;
  }

  async function findRare(page: Page): Promise<void> {
    const field = page.getByRole('searchbox');
    await field.fill('zebra crosing');
    const first = page.locator('helpline-finder .card').first();
    await first.getByRole('heading', { name: RARE }).waitFor({ timeout: 40_000 });
  }

  it('is searched in a worker under a policy that allows scripts and data of the site only', async () => {
    const page = await openPage("default-src 'none'; script-src 'self'; connect-src 'self'");
    const worker = page.waitForEvent('worker', { timeout: 40_000 });
    await findRare(page);
    assert.match((await worker).url(), /search-worker/);
    await page.close();
  });

  it('is searched in a worker from another origin where the policy allows a blob', async () => {
    const page = await openPage(
      `default-src 'none'; script-src ${cdn.origin}; connect-src 'self'; worker-src blob:`,
      cdn.origin,
    );
    const worker = page.waitForEvent('worker', { timeout: 40_000 });
    await findRare(page);
    assert.match((await worker).url(), /^blob:/);
    await page.close();
  });

  for (const [why, policy, script] of [
    ['forbids workers', "script-src 'self'; worker-src 'none'; connect-src 'self'", ''],
    ['allows the other origin no blob', "script-src CDN; connect-src 'self'", 'CDN'],
    [
      'trusts no address that is text',
      "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      '',
    ],
  ] as const) {
    it(`is searched on the page where the policy ${why}`, async () => {
      const page = await openPage(
        `default-src 'none'; ${policy.replace('CDN', cdn.origin)}`,
        script.replace('CDN', cdn.origin),
      );
      await findRare(page);
      assert.equal(page.workers().length, 0);
      await page.close();
    });
  }

  it('is left out where the policy forbids its file, and nothing else is', async () => {
    const page = await openPage("default-src 'none'; script-src 'self'");
    await page.getByRole('heading', { name: 'Oregon Alcohol and Drug Helpline' }).waitFor();
    assert.equal(await page.getByRole('heading', { name: /^Own line/ }).count(), 0);
    await page.close();
  });
});
