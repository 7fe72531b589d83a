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
} from '../../../support/e2e.js';

const LAYER = {
  by: 'Cook County',
  date: '2026-11-03',
  hide: [
    'us-samhsa-national-helpline',
    'us-il-cpl-bezazian',
    { id: 'us-il-cpl-blackstone', channel: 'phone' },
    { id: 'us-il-helpline', channel: 'sms' },
    'us-il-own-line',
  ],
};
const OWN = [
  { id: 'us-il-own-line', name: 'Own Line of Cook', region: 'IL', phone: '(312) 555-0142' },
  { id: 'us-il-own-open', name: 'Own Open of Cook', region: 'IL', phone: '(312) 555-0143' },
];
/** Digits as they are dialled, and names. */
const GONE = [
  '8006624357',
  '435748',
  '3127440019',
  '3127470511',
  'sms:833234',
  '3125550142',
].concat(['SAMHSA National', 'Bezazian', 'Own Line of Cook']);

const pageWith = (attributes: string, more = ''): string => `<!doctype html><html lang="en">
  <meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>County</title>
  ${more}<script type="module" src="/helpline-finder.js"></script>
  <helpline-finder region="US-IL" src="/own.json" ${attributes}></helpline-finder></html>`;

/** What is shown or can be followed anywhere in a page or a printed sheet, with numbers as they are dialled. */
const READ = `globalThis.readAll = (root) => {
  const found = [];
  const walk = (node) => {
    if (/^(STYLE|SCRIPT)$/.test(node.nodeName)) return;
    if (node.nodeType === 3) found.push(node.data);
    // What the host wrote is the host's.
    if (node.attributes && node.nodeName !== 'HELPLINE-FINDER') {
      for (const { value } of node.attributes) found.push(value);
    }
    if (node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(root);
  return found.join('\\n').replace(/(\\d)[\\s().-]+(?=\\d)/g, '$1');
};
globalThis.taken = [];
const take = async (text) => { taken.push(String(text)); };
Object.defineProperty(navigator, 'clipboard', { value: { writeText: take } });
Object.defineProperty(navigator, 'share', { value: (data) => take(JSON.stringify(data)) });
const { createObjectURL } = URL;
URL.createObjectURL = (blob) => { blob.text().then(take); return createObjectURL.call(URL, blob); };`;

/** The sheet that would be printed. */
const PRINT = `new Promise((resolve) => {
  const { shadowRoot } = document.querySelector('helpline-finder');
  shadowRoot.querySelector('.keep').open = true;
  const choices = shadowRoot.querySelector('.keep-choices');
  new MutationObserver((_, watch) => {
    const frame = choices.querySelector('iframe');
    if (!frame) return;
    watch.disconnect();
    frame.contentWindow.print = () => resolve(readAll(frame.contentDocument));
  }).observe(choices, { childList: true });
  [...choices.querySelectorAll('button')].find(({ textContent }) => textContent.includes('This list')).click();
})`;

describe('what a layer hides', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Site;

  before(async () => {
    const attribute = JSON.stringify(LAYER).replaceAll('"', '&quot;');
    site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
      },
      pages: {
        '/attribute.html': pageWith(`layer="${attribute}"`),
        '/compact.html': pageWith(`compact layer="${attribute}"`),
        '/property.html': pageWith('', '<script src="/property.js"></script>'),
        '/late.html': pageWith('advisory-src="/late.json"'),
        '/property.js': `addEventListener('DOMContentLoaded', () => {
          document.querySelector('helpline-finder').layer = ${JSON.stringify(LAYER)};
        });`,
        '/own.json': JSON.stringify(OWN),
      },
    });
    browser = await openBareChromium();
    context = await openContext(browser, { viewport: { width: 1200, height: 900 } });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(READ);
    return page;
  }

  /** A strict policy lets no string be polled in the page itself. */
  async function until(page: Page, isSo: string): Promise<void> {
    const end = Date.now() + 60_000;
    while (!(await page.evaluate(isSo))) {
      if (Date.now() > end) throw new Error(`Waited in vain for: ${isSo}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function expectGone(page: Page, where: string, more = ''): Promise<void> {
    const text = `${await page.evaluate('readAll(document)')}\n${more}`;
    for (const one of GONE) assert.ok(!text.includes(one), `${one} is shown: ${where}`);
  }

  const openAll = (page: Page): Promise<unknown> =>
    page.evaluate(`document.querySelector('helpline-finder').shadowRoot
      .querySelectorAll('details').forEach((details) => { details.open = true; })`);

  const search = async (page: Page, words: string): Promise<void> => {
    await page.getByRole('searchbox').first().fill(words);
    await until(
      page,
      `document.querySelector('helpline-finder').shadowRoot.querySelector('.count')?.textContent.trim()`,
    );
  };

  /** Everything that a person can do with a record. */
  async function tryAll(page: Page, how: string): Promise<void> {
    await page.getByText('Own Open of Cook').first().waitFor();
    await openAll(page);
    await expectGone(page, `${how}, at first`);
    for (const words of ['samhsa', '1-800-662-4357', '435748', 'bezazian', 'own line']) {
      await search(page, words);
      await expectGone(page, `${how}, searched for "${words}"`, '');
    }
    await search(page, 'Illinois Helpline for Opioids');
    const name = 'Illinois Helpline for Opioids and Other Substances';
    await page.getByRole('heading', { name }).first().waitFor();
    await openAll(page);
    if (how !== 'compact') {
      for (const button of ['Copy all', 'Save as a contact', 'Share']) {
        await page
          .getByRole('button', { name: `${button}: ${name}` })
          .first()
          .click();
      }
      await until(page, 'taken.length === 3');
      const taken = (await page.evaluate('taken.join()')) as string;
      assert.match(taken, /833.?234.?6343/);
      await expectGone(page, `${how}, taken away`, taken.replaceAll(/Text: 833234/g, 'sms:833234'));
    }
    await search(page, '');
    // The list of a moment ago would be printed.
    await page.getByText('Own Open of Cook').first().waitFor();
    const sheet = (await page.evaluate(PRINT)) as string;
    assert.match(sheet, /Own Open of Cook/);
    await expectGone(page, `${how}, on paper`, sheet);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByRole('application').locator('.pin').first().waitFor();
    await expectGone(page, `${how}, on the map`);
  }

  for (const how of ['attribute', 'property', 'compact']) {
    it(`is nowhere under a strict policy, given as: ${how}`, async () => {
      const page = await open();
      await page.goto(`${site.origin}/${how}.html`);
      await tryAll(page, how);
      await page.close();
    });
  }

  it('is nowhere any more as soon as an advisory says so, however much was open', async () => {
    const page = await open();
    let release = (): void => {};
    const isDue = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/late.json', async (route) => {
      await isDue;
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(LAYER) });
    });
    await page.goto(`${site.origin}/late.html`);
    await page.getByText('Own Line of Cook').first().waitFor();
    await search(page, 'bezazian');
    await page.getByText('Bezazian').first().waitFor();
    await openAll(page);
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.getByRole('application').locator('.pin').first().waitFor();
    release();
    await until(page, `!readAll(document).includes('Bezazian')`);
    await expectGone(page, 'late, just after it came');
    await page.getByRole('button', { name: 'Hide the map' }).click();
    await search(page, '');
    await tryAll(page, 'late');
    await page.close();
  });
});
