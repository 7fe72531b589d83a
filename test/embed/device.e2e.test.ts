/** What a device may lack or get wrong, against the built files: the numbers stay. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { LAUNCH, openChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>County</title>
<helpline-finder region="US-TX"></helpline-finder>
<script type="module" src="/dist/cdn/helpline-finder.js"></script></html>`;

/** A piece that is missing or broken, and the script that makes it so. */
const PIECES: readonly (readonly [what: string, script: string])[] = [
  ['Intl', 'delete globalThis.Intl'],
  ...[
    'PluralRules',
    'DisplayNames',
    'ListFormat',
    'Collator',
    'NumberFormat',
    'DateTimeFormat',
    'Locale',
  ].flatMap(
    (name) =>
      [
        [`Intl.${name}`, `delete Intl.${name}`],
        [
          `an Intl.${name} that works`,
          `Intl.${name} = class { constructor() { throw new Error('broken') } }`,
        ],
      ] as const,
  ),
  ['a time zone', `Intl.DateTimeFormat.prototype.resolvedOptions = () => ({})`],
  [
    'a known time zone',
    `Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: 'Etc/Unknown' })`,
  ],
  [
    'an empty time zone',
    `Intl.DateTimeFormat.prototype.resolvedOptions = () => ({ timeZone: '' })`,
  ],
  ...[
    'matchMedia',
    'IntersectionObserver',
    'ResizeObserver',
    'requestIdleCallback',
    'Worker',
    'AbortController',
    'structuredClone',
  ].map((name) => [name, `delete globalThis.${name}`] as const),
  [
    'storage',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(globalThis, name, { get() { throw new Error('refused') } })`,
  ],
  [
    'a clipboard, sharing and a position',
    `for (const name of ['clipboard', 'share', 'geolocation']) Object.defineProperty(navigator, name, { value: undefined })`,
  ],
  [
    'style sheets that can be adopted',
    `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets`,
  ],
  [
    'a clock after 1970',
    `{ const Real = Date; globalThis.Date = class extends Real { constructor(...v) { super(...(v.length ? v : [0])) } static now() { return 0 } } }`,
  ],
  [
    'a clock before 2100',
    `{ const Real = Date; const at = Real.UTC(2101, 0, 1); globalThis.Date = class extends Real { constructor(...v) { super(...(v.length ? v : [at])) } static now() { return at } } }`,
  ],
];

const NEEDS = 8;

async function numbersOn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Call 911' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Call 911' }).getAttribute('href'), 'tel:911');
  assert.equal(
    await page.getByRole('link', { name: 'Call 988', exact: true }).first().getAttribute('href'),
    'tel:988',
  );
  await page.locator('.cards a[href^="tel:"]').first().waitFor();
}

async function visit(browser: Browser, site: Site, script?: string): Promise<string[]> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  if (script) await page.addInitScript(script);
  await page.goto(`${site.origin}/page.html`);
  await numbersOn(page);
  await page.getByRole('heading', { name: 'In Texas', exact: true }).waitFor();
  assert.ok((await page.locator('.card').count()) >= 8, 'fewer than eight cards');
  const needs = page.locator('.need');
  assert.equal(await needs.count(), NEEDS);
  for (let index = 0; index < NEEDS; index += 1) {
    await needs.nth(index).click();
    await page.locator('.card').first().waitFor();
    assert.equal(await page.getByRole('link', { name: 'Call 911' }).count(), 1);
  }
  await page.close();
  return errors;
}

describe('on a device without', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await serveSite(projectRoot, { pages: { '/page.html': PAGE } });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [what, script] of PIECES) {
    it(`${what}, every need still leads to cards and numbers`, async () => {
      assert.deepEqual(await visit(browser, site, script), []);
    });
  }

  it('a time zone that exists (TZ=Foo/Bar), hours stand in the service’s own clock', async () => {
    const odd = await chromium.launch({
      ...LAUNCH,
      env: { ...process.env, TZ: 'Foo/Bar' } as Record<string, string>,
    });
    try {
      assert.deepEqual(await visit(odd, site), []);
      const page = await odd.newPage();
      await page.goto(`${site.origin}/page.html`);
      await numbersOn(page);
      await page
        .getByText(/Open now|Closed/)
        .first()
        .waitFor();
      assert.equal(await page.getByText('your time').count(), 0);
    } finally {
      await odd.close();
    }
  });
});
