import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../../support/e2e.js';

const CDN = join(projectRoot, 'dist', 'cdn');

/** The strictest policy with which a page can have the finder at all. */
const policyFor = (origin: string): string =>
  `default-src 'none'; script-src ${origin}; require-trusted-types-for 'script'`;

const pageWith = (scripts: string, tiles = ''): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>County</title>
  <script type="module" src="${scripts}/helpline-finder.js"></script>
  <helpline-finder region="US-IL" ${tiles}></helpline-finder>
</html>`;

/** Keeps what the policy forbids, before any script of the page runs. */
const WATCH = `
  globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    violations.push([effectiveDirective, blockedURI, sample].join(' ')), true);
`;

interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** A person who asks for the map, looks around, opens a group, chooses a place and says where they are. */
async function useMap(context: BrowserContext, address: string): Promise<Visit> {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.getByRole('button', { name: 'Show the map' }).click();
  const map = page.getByRole('application');
  await map.locator('.pin').first().waitFor();
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.getByRole('button', { name: 'Show all places' }).click();
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: /^ZIP, postal code or town/ }).fill('60640');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('heading', { name: /^Places near 60640/ }).waitFor();
  await map.getByRole('img', { name: 'You are about here' }).waitFor();
  await map.focus();
  await page.keyboard.press('Tab');
  const card = page.locator('.card.chosen');
  // A group comes apart, a list opens, a place is chosen.
  for (let enter = 0; enter < 9 && (await card.count()) === 0; enter += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
  }
  await card.waitFor();
  await page.waitForLoadState('networkidle');
  return { page, requests, complaints };
}

describe('the finder with its map open, under the strictest policy', () => {
  let browser: Browser;
  const sites: Site[] = [];

  before(async () => {
    browser = await openBareChromium();
  });

  after(async () => {
    await browser?.close();
    for (const site of sites) await site.close();
  });

  async function openSite(...options: Parameters<typeof serveSite>): Promise<Site> {
    const site = await serveSite(...options);
    sites.push(site);
    return site;
  }

  /** A page with the finder's files beside it, or on a server of their own. */
  async function openCounty(areFilesOwn: boolean): Promise<readonly [page: Site, files: Site]> {
    if (areFilesOwn) {
      const site = await openSite(CDN, {
        pages: { '/help.html': pageWith('') },
        // 'self' is the same as the origin, whose port nobody knows before it is served.
        headers: { 'content-security-policy': policyFor("'self'") },
      });
      return [site, site];
    }
    const files = await openSite(CDN);
    const page = await openSite(join(projectRoot, 'test', 'map', 'pages'), {
      pages: { '/help.html': pageWith(files.origin) },
      headers: { 'content-security-policy': policyFor(files.origin) },
    });
    return [page, files];
  }

  for (const [where, areFilesOwn] of [
    ['beside the page', true],
    ['on another origin', false],
  ] as const) {
    it(`shows its pins, offends nothing and asks nobody else, with its files ${where}`, async () => {
      const [site, files] = await openCounty(areFilesOwn);
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
      context.setDefaultTimeout(20_000);
      const { page, requests, complaints } = await useMap(context, `${site.origin}/help.html`);
      assert.ok((await page.locator('helpline-map .pin').count()) > 1);
      const land = await page
        .locator('helpline-map path.land')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.length ?? 0));
      assert.ok(Math.max(...land) > 40, 'the outline is drawn');
      const shape = await page.locator('helpline-map .shapes .outline').first().boundingBox();
      assert.ok((shape?.width ?? 99) < 32, 'the style sheet of the map counts');
      assert.deepEqual(await page.evaluate('violations'), []);
      assert.deepEqual(complaints, []);
      const allowed = new Set([`${site.origin}/help.html`]);
      const others = requests.filter(
        (url) =>
          !allowed.has(url) &&
          !new RegExp(`^${files.origin}/(helpline-finder|data|chunks/[\\w./-]+)\\.js$`).test(url),
      );
      assert.deepEqual(others, []);
      assert.ok(requests.some((url) => url.includes('/chunks/map-view-')));
      await context.close();
    });
  }

  for (const [what, tileUrl, directive, shown] of [
    ['tiles of its own server', '/tiles/{z}/{x}/{y}.png', "img-src 'self'", 'img.leaflet-tile'],
    ['one file of streets', '/county.pmtiles', "connect-src 'self'", 'canvas.leaflet-tile'],
  ] as const) {
    it(`shows ${what} with ${directive} alone added`, async () => {
      const site = await openSite(CDN, {
        pages: { '/help.html': pageWith('', `tile-url="${tileUrl}" tile-credit="© County"`) },
        headers: { 'content-security-policy': `${policyFor("'self'")}; ${directive}` },
      });
      const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const archive = readFileSync(join(projectRoot, 'test/map/fixtures/outline.pmtiles'));
      await page.route('**/county.pmtiles', (route) => {
        const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
        const body = archive.subarray(Number(from), Number(to) + 1);
        const range = `bytes ${from}-${Number(from) + body.length - 1}/${archive.length}`;
        return route.fulfill({ status: 206, body, headers: { 'content-range': range } });
      });
      const picture = readFileSync(join(projectRoot, 'demo/pictures/phone.png'));
      await page.route('**/tiles/**', (route) =>
        route.fulfill({ body: picture, contentType: 'image/png' }),
      );
      await page.addInitScript(WATCH);
      await page.goto(`${site.origin}/help.html`);
      await page.getByRole('button', { name: 'Show the map' }).click();
      await page.getByRole('button', { name: 'Show streets' }).click();
      await page.getByRole('button', { name: 'Hide streets' }).waitFor();
      await page.locator(`helpline-map ${shown}`).first().waitFor({ state: 'attached' });
      await page.getByText('© County').waitFor();
      assert.deepEqual(await page.evaluate('violations'), []);
      await context.close();
    });
  }

  it('would be found out if the map asked somebody else or broke the policy', async () => {
    const [site] = await openCounty(true);
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
    const { page, requests, complaints } = await useMap(context, `${site.origin}/help.html`);
    await page.evaluate(`
      const map = document.querySelector('helpline-finder').shadowRoot.querySelector('helpline-map');
      map.shadowRoot.append(Object.assign(new Image(), { src: 'https://tile.example/0/0/0.png' }));
      try { map.shadowRoot.querySelector('.viewport').innerHTML = '<b></b>'; } catch {}
    `);
    await page.waitForTimeout(300);
    const violations = (await page.evaluate('violations')) as string[];
    assert.ok(violations.some((text) => text.startsWith('img-src https://tile.example')));
    assert.ok(violations.some((text) => text.startsWith('require-trusted-types-for')));
    assert.ok(complaints.length > 0);
    assert.ok(requests.length > 5);
    await context.close();
  });

  it('asks for nothing of the map before it is asked for', async () => {
    const [site, files] = await openCounty(true);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    await page.waitForLoadState('networkidle');
    const early = files.requests.filter((path) =>
      /\/(helpline-map|map-view|base-map|map-words|archive-layer)-/.test(path),
    );
    assert.deepEqual(early, []);
    await page.close();
  });
});
