import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

/** What a site's own service worker may answer for the parts of the finder, until it is told to stop. */
const ANSWERS: Readonly<Record<string, string>> = {
  'a web page': `new Response('<!doctype html><title>Offline</title>', { headers: { 'content-type': 'text/html' } })`,
  'an error': 'Response.error()',
  'what it may not read': `fetch(OTHER + path, { mode: 'no-cors' })`,
  'an empty script': `new Response('', { headers: { 'content-type': 'text/javascript' } })`,
  'a part of another release': `new Response('const { a } = globalThis["other"]; export { a };', { headers: { 'content-type': 'text/javascript' } })`,
};

const worker = (answer: string, other: string): string => `
let isWell = false;
const OTHER = ${JSON.stringify(other)};
addEventListener('install', () => skipWaiting());
addEventListener('message', ({ ports }) => { isWell = true; ports[0].postMessage('well'); });
addEventListener('fetch', (event) => {
  const path = new URL(event.request.url).pathname;
  if (!isWell && path.includes('/chunks/')) event.respondWith(${answer});
});`;

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>';

describe('a page whose service worker answers for the finder', () => {
  let site: Site;
  let other: Site;
  let browser: Browser;

  before(async () => {
    const folder = join(projectRoot, 'dist', 'cdn');
    other = await serveSite(folder);
    const workers = Object.values(ANSWERS).map((answer, at) => [
      `/worker-${at}.js`,
      worker(answer, other.origin),
    ]);
    site = await serveSite(folder, {
      pages: {
        '/bare.html': HEAD,
        '/help.html': `${HEAD}<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR"></helpline-finder>`,
        ...Object.fromEntries(workers),
      },
    });
    browser = await openChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await other?.close();
  });

  for (const [at, what] of Object.keys(ANSWERS).entries()) {
    it(`with ${what}: 911, 988 and the national lines, and all of it once the worker is well`, async () => {
      const page = await (await browser.newContext()).newPage();
      const warnings: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'warning') warnings.push(message.text());
      });
      await page.goto(`${site.origin}/bare.html`);
      await page.evaluate(async (script) => {
        await navigator.serviceWorker.register(script);
        await navigator.serviceWorker.ready;
      }, `/worker-${at}.js`);
      await page.goto(`${site.origin}/help.html`);
      const again = page.getByRole('button', { name: 'Try again' });
      await again.waitFor();
      for (const number of ['911', '988'])
        await page
          .getByRole('link', { name: `Call ${number}`, exact: true })
          .first()
          .waitFor();
      await page.getByRole('heading', { name: '988 Suicide & Crisis Lifeline' }).waitFor();
      assert.equal(await page.getByRole('heading', { name: 'In Oregon', exact: true }).count(), 0);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = resolve;
            navigator.serviceWorker.controller?.postMessage('be well', [port2]);
          }),
      );
      await again.click();
      await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Show the map' }).waitFor();
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0] ?? '', /could not load all of http/);
      await page.context().close();
    });
  }
});
