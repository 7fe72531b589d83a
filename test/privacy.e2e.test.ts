import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from './support/e2e.js';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>County</title>
  <script type="module" src="/helpline-finder.js"></script>
  <helpline-finder report-href="https://county.example/report?id={id}"></helpline-finder>
</html>`;

/** All that a page can leave behind in a browser. */
function readTraces() {
  return (async () => ({
    cookies: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    history: history.length,
  }))();
}

describe('a person who uses all of the finder', () => {
  let browser: Browser;
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  const requests: { url: string; method: string; referrer: string | undefined }[] = [];
  const sockets: string[] = [];
  let before0: Awaited<ReturnType<typeof readTraces>>;
  const events: string[] = [];

  before(async () => {
    browser = await openChromium();
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), { pages: { '/help.html': PAGE } });
    context = await browser.newContext({
      timezoneId: 'America/Vancouver',
      locale: 'en-CA',
      permissions: ['geolocation'],
      geolocation: { latitude: 45.5231, longitude: -122.6765 },
    });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    // A link that is tapped would open another site: only whether it is asked for counts here.
    await page.addInitScript(() => {
      addEventListener('click', (event) => {
        if (event.composedPath().some((one) => one instanceof HTMLAnchorElement)) {
          event.preventDefault();
        }
      });
    });
    page.on('request', (request) =>
      requests.push({
        url: request.url(),
        method: request.method(),
        referrer: request.headers().referer,
      }),
    );
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await page.exposeFunction('record', (text: string) => void events.push(text));
    await page.goto(`${site.origin}/help.html`);
    await page.evaluate(() => {
      const { record } = window as unknown as { record(text: string): void };
      for (const name of ['helpline-contact', 'helpline-region-change', 'helpline-error']) {
        document.addEventListener(name, (event) => {
          const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
          record(JSON.stringify([name, ...own]));
        });
      }
    });
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    before0 = await page.evaluate(readTraces);
    await useEverything();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function useEverything(): Promise<void> {
    await page.getByRole('heading', { name: 'In British Columbia', exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'Where' }).selectOption('All of the US');
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Oregon');
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await page.getByRole('searchbox').pressSequentially('my secret overdose');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { name: 'Best matches', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('button', { name: 'Treatment' }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('checkbox', { name: /^I can’t talk/ }).check();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByRole('link', { name: /^Call .*, Oregon Alcohol/ }).click();
    await page
      .getByRole('link', { name: /^Website of/ })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Copy / })
      .first()
      .click();
    await usePlaceAndMap();
    await page.evaluate(() => {
      document.documentElement.lang = 'es';
    });
    await page.getByRole('link', { name: 'Llamar al 911' }).waitFor();
    await page.waitForLoadState('networkidle');
  }

  async function usePlaceAndMap(): Promise<void> {
    await page.getByRole('combobox', { name: /^ZIP, postal code or town/ }).fill('97209');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: /^Places near 97209/ }).waitFor();
    await page.getByRole('combobox', { name: 'Within' }).selectOption('100 miles');
    await page.getByRole('button', { name: 'Use my location' }).click();
    await page.getByRole('heading', { name: 'Places near your location' }).waitFor();
    await page
      .getByRole('link', { name: /^See it on OpenStreetMap/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Show the map' }).click();
    const map = page.getByRole('application');
    await map.getByRole('img', { name: 'You are about here' }).waitFor();
    await map.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
  }

  it('asks no other origin for anything', () => {
    assert.ok(requests.length > 4);
    const foreign = requests.filter(({ url }) => !url.startsWith(`${site.origin}/`));
    assert.deepEqual(foreign, []);
    assert.deepEqual(sockets, []);
  });

  it('asks its own origin only for files, by their plain names', () => {
    const odd = requests.filter(
      ({ url, method }) =>
        method !== 'GET' ||
        !/^\/[\w./-]+\.(js|html)$|^\/favicon\.ico$/.test(url.slice(site.origin.length)),
    );
    assert.deepEqual(odd, []);
  });

  it('asks for the table of a typed ZIP code by its first digit, and for the region that it is in', () => {
    const files = requests.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
    assert.ok(files.some((name) => /^zips-9-/.test(name)));
    assert.ok(files.some((name) => /^us-or\.en-/.test(name)));
    // Its other digits and its town are in no name but by chance of a hash.
    assert.ok(!files.some((name) => /972|portland/i.test(name.replace(/-[\w-]{8}\.js$/, ''))));
  });

  it('leaves no byte in the browser', async () => {
    assert.deepEqual(await page.evaluate(readTraces), before0);
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      { ...before0, history: 0 },
      {
        cookies: '',
        local: [],
        session: [],
        databases: [],
        caches: [],
        workers: 0,
        windowName: '',
        history: 0,
      },
    );
  });

  it('stays at the same address', () => {
    assert.equal(page.url(), `${site.origin}/help.html`);
  });

  it('tells the page of a contact and a change, and of nothing said or typed', () => {
    assert.ok(events.some((text) => text.startsWith('["helpline-contact"')));
    assert.ok(events.includes('["helpline-region-change"]'));
    assert.doesNotMatch(events.join('\n'), /secret|overdose|97209|45\.5|122\.6/i);
    assert.ok(!events.some((text) => /region-change.*(US|CA)/.test(text)));
  });

  it('is given links that tell another site nothing of this one', async () => {
    const open = await page.evaluate(() => {
      const root = document.querySelector('helpline-finder')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLAnchorElement>('a[href^="http"]') ?? [])]
        .filter(
          (link) => !link.relList.contains('noreferrer') || !link.relList.contains('noopener'),
        )
        .map((link) => link.outerHTML.slice(0, 200));
    });
    assert.deepEqual(open, []);
  });

  it('would be found out by these tests', async () => {
    const other = await context.newPage();
    await other.goto(`${site.origin}/help.html`);
    await other.evaluate(() => localStorage.setItem('region', 'US-OR'));
    await context.addCookies([{ name: 'region', value: 'US-OR', url: site.origin }]);
    const traces = await other.evaluate(readTraces);
    assert.deepEqual([traces.cookies, traces.local], ['region=US-OR', [['region', 'US-OR']]]);
    await other.evaluate(() => localStorage.clear());
    await context.clearCookies();
    await other.close();
  });
});
