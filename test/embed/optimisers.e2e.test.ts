import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ensureInstalled } from '../../src/build/setup/ensure-installed.mjs';
import {
  closePages,
  openChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../support/e2e.js';

const LINKS =
  '<a href="tel:911">Call 911</a> in an emergency. <a href="tel:988">Call 988</a> in a crisis.';

/** The ways in as README writes them; of the folder, only its place is another. */
const WAYS = {
  module: `<script type="module" src="/helpline-finder.js"></script><helpline-finder region="US-OR">${LINKS}</helpline-finder>`,
  place: `<div data-helpline-finder data-region="US-OR">${LINKS}</div><script src="/upgrade.js" async></script>`,
  embed: `<div data-helpline-finder data-region="US-OR">${LINKS}<script src="/embed.js"></script></div>`,
  alone: '<script src="/embed.js" data-region="US-OR"></script>',
} as const;

/** The script tags of a page, each as `make` wants it. */
const eachScript = (html: string, make: (attributes: string) => string): string =>
  html.replace(/<script ([^>]*)><\/script>/g, (_, attributes: string) => make(attributes));

/** As Cloudflare's Rocket Loader does: no script is one, until a loader makes each anew after the page. */
const rocketLoader = (html: string): string =>
  `${eachScript(
    html,
    (all) =>
      `<script ${/type=/.test(all) ? all.replace('type="', 'type="ab12-') : `type="ab12-text/javascript" ${all}`}></script>`,
  )}<script>
addEventListener('load', async () => {
  for (const old of document.querySelectorAll('script[type^="ab12-"]')) {
    const made = document.createElement('script');
    for (const { name, value } of old.attributes) made.setAttribute(name, value);
    made.type = old.type.slice(5);
    await new Promise((done) => { made.onload = made.onerror = done; old.replaceWith(made); });
  }
});</script>`;

/** As "delay JavaScript" of WP Rocket and its like does: the address of a script waits for a movement of the person. */
const delayed = (html: string): string =>
  `${eachScript(
    html,
    (all) =>
      `<script type="rocketlazyloadscript" ${all.replace('type=', 'data-rocket-type=').replace('src=', 'data-rocket-src=')}></script>`,
  )}<script>
addEventListener('mousemove', async () => {
  for (const old of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
    const made = document.createElement('script');
    for (const { name, value } of old.attributes)
      if (name !== 'type') made.setAttribute(name.replace('data-rocket-', ''), value);
    await new Promise((done) => { made.onload = made.onerror = done; old.replaceWith(made); });
  }
}, { once: true });</script>`;

/** As Autoptimize and its like do: classic scripts become one file in another folder, without their tags. */
const joined = (html: string): string =>
  `${eachScript(html, () => '')}<script src="/cache/joined.js" defer></script>`;

const file = (name: string): string => readFileSync(join(projectRoot, 'dist/cdn', name), 'utf8');

/** As an optimiser that puts small files into the page does. */
const inlined = (html: string): string =>
  eachScript(
    html,
    (all) =>
      `<script ${all.replace(/src="[^"]*"/, '')}>${file(/src="\/([^"]*)"/.exec(all)?.[1] ?? '')}</script>`,
  );

const page = (inside: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>County</title><main>${inside}</main><p>Parks</p></html>`;

const frameworks = join(projectRoot, 'test/embed/frameworks');
const TURBO = '/turbo.js';

describe('on a page that an optimiser or a page cache has changed', () => {
  let browser: Browser;
  let site: Site;
  let context: BrowserContext;

  before(async () => {
    assert.ok(ensureInstalled(frameworks));
    const turbo = createRequire(join(frameworks, 'package.json')).resolve('@hotwired/turbo');
    const pages: Record<string, string> = {
      '/cache/joined.js': `${file('embed.js')};\n${file('upgrade.js')}`,
      [TURBO]: readFileSync(turbo.replace(/[^/]+$/, 'turbo.es2017-umd.js'), 'utf8'),
      '/other.html': '<!doctype html><title>Other</title><p>Another page</p>',
    };
    for (const [name, way] of Object.entries(WAYS)) {
      pages[`/rocket-${name}.html`] = page(rocketLoader(way));
      pages[`/delayed-${name}.html`] = page(delayed(way));
      pages[`/joined-${name}.html`] = page(joined(way));
      // Below a folder, so that what belongs to an inlined file is not beside it.
      pages[`/pages/inlined-${name}.html`] = page(inlined(way));
      pages[`/turbo-${name}.html`] =
        `<!doctype html><html lang="en"><head><title>County</title><script src="${TURBO}"></script>${name === 'module' ? WAYS.module.replace(/<helpline.*/, '') : ''}</head><body><main>${name === 'module' ? WAYS.module.replace(/<script.*<\/script>/, '') : way}</main><a href="/other.html">Other</a></body></html>`;
    }
    const frame = '"/frame.html?region=US-OR" title="Find help" height="150"></iframe>';
    const host = '<script src="/frame-host.js" async></script>';
    const onMove = (code: string): string =>
      `<script>addEventListener('mousemove', () => { const frame = document.querySelector('iframe'); ${code} }, { once: true });</script>`;
    pages['/lazy-blank.html'] = page(
      `<iframe src="about:blank" data-src=${frame}${host}${onMove('frame.src = frame.dataset.src;')}`,
    );
    pages['/lazy-none.html'] = page(
      `<iframe loading="lazy" data-lazy-src=${frame}${host}${onMove('frame.src = frame.dataset.lazySrc;')}`,
    );
    site = await serveSite(join(projectRoot, 'dist/cdn'), { pages });
    browser = await openChromium();
    context = await openContext(browser, { timezoneId: 'America/Los_Angeles' });
  });
  afterEach(() => closePages(context));
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string): Promise<{ page: Page; said: string[] }> {
    const opened = await context.newPage();
    const said: string[] = [];
    opened.on('pageerror', (error) => {
      // Turbo says so of what it was fetching when a person went back meanwhile. The finder aborts nothing.
      if (error.name === 'AbortError' && path.startsWith('/turbo')) return;
      said.push(String(error));
    });
    opened.on('console', (message) => {
      if (message.text().startsWith('<helpline-finder>')) said.push(message.text());
    });
    await opened.goto(`${site.origin}${path}`);
    return { page: opened, said };
  }

  const isDrawn = (opened: Pick<Page, 'getByRole'>): Promise<void> =>
    opened.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();

  async function hasOneFinder(opened: Page): Promise<void> {
    await isDrawn(opened);
    assert.equal(await opened.locator('helpline-finder').count(), 1);
    assert.equal(await opened.getByRole('link', { name: 'Call 911' }).count(), 1);
    assert.ok(await opened.getByText('Parks').isVisible());
  }

  for (const way of Object.keys(WAYS) as (keyof typeof WAYS)[]) {
    it(`${way}: is one finder where a loader makes each script anew`, async () => {
      const { page: opened, said } = await open(`/rocket-${way}.html`);
      await hasOneFinder(opened);
      assert.deepEqual(said, []);
    });

    it(`${way}: is one finder where scripts wait for a movement, and its links until then`, async () => {
      const { page: opened, said } = await open(`/delayed-${way}.html`);
      assert.equal(
        await opened.getByRole('link', { name: 'Call 911' }).count(),
        way === 'alone' ? 0 : 1,
      );
      await opened.mouse.move(10, 10);
      await opened.mouse.move(50, 50);
      await hasOneFinder(opened);
      assert.deepEqual(said, []);
    });

    it(`${way}: is one finder each time that Turbo brings its page back`, async () => {
      const { page: opened, said } = await open(`/turbo-${way}.html`);
      await isDrawn(opened);
      for (let times = 0; times < 2; times += 1) {
        await opened.getByRole('link', { name: 'Other', exact: true }).click();
        await opened.getByText('Another page').waitFor();
        await opened.goBack();
        await isDrawn(opened);
      }
      assert.equal(await opened.locator('helpline-finder').count(), 1);
      assert.equal(await opened.getByRole('link', { name: 'Call 911' }).count(), 1);
      assert.deepEqual(said, []);
    });
  }

  for (const way of ['place', 'embed', 'alone'] as const)
    for (const [how, folder] of [
      ['joined', ''],
      ['inlined', '/pages'],
    ] as const)
      it(`${way}: keeps links and says why where its script is ${how}`, async () => {
        const { page: opened, said } = await open(`${folder}/${how}-${way}.html`);
        await opened.waitForLoadState('networkidle');
        assert.ok(await opened.getByRole('link', { name: 'Call 911' }).isVisible());
        assert.ok(await opened.getByText('Parks').isVisible());
        assert.ok(said.length > 0);
        for (const line of said) assert.match(line, /joined with others/);
      });

  it('module: keeps every national line and says so where it is inlined', async () => {
    const { page: opened, said } = await open('/pages/inlined-module.html');
    await opened.locator('.card').first().waitFor();
    await opened.waitForLoadState('networkidle');
    assert.ok((await opened.locator('.card').count()) >= 8);
    assert.ok(said.some((line) => /could not load all of/.test(line)));
  });

  for (const kind of ['blank', 'none'])
    it(`frame: fits where its address waits for a movement (${kind})`, async () => {
      const { page: opened, said } = await open(`/lazy-${kind}.html`);
      // Beside the frame, which has its own mouse.
      await opened.mouse.move(900, 600);
      await opened.mouse.move(950, 650);
      await isDrawn(opened.frameLocator('iframe'));
      await opened.waitForFunction(
        () => Number.parseFloat(document.querySelector('iframe')?.style.height ?? '') > 1000,
      );
      assert.deepEqual(said, []);
    });

  it('as XHTML: keeps its links', async () => {
    const opened = await context.newPage();
    for (const way of ['module', 'place'] as const) {
      await opened.route('**/page.xhtml', (route) =>
        route.fulfill({
          contentType: 'application/xhtml+xml',
          body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>County</title></head><body>${WAYS[
            way
          ]
            .replace(' async', ' async="async"')
            .replace('data-helpline-finder ', 'data-helpline-finder="" ')}</body></html>`,
        }),
      );
      await opened.goto(`${site.origin}/page.xhtml`);
      await opened.waitForLoadState('networkidle');
      assert.ok(await opened.getByRole('link', { name: 'Call 911' }).first().isVisible(), way);
    }
  });
});
