import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from './support/e2e.js';

const countyPage = (cdn: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Cedar County Health</title>
  <script type="module" src="${cdn}/helpline-finder.js"></script>
  <h1>Help with drugs, an overdose or a crisis</h1>
  <helpline-finder country="US"><a href="tel:211">Call the county</a></helpline-finder>
</html>`;

describe('a person on a county’s page, whose finder comes from another origin', () => {
  let browser: Browser;
  let cdn: Site;
  let county: Site;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];

  before(async () => {
    browser = await openBareChromium();
    cdn = await serveSite(join(projectRoot, 'dist', 'cdn'));
    county = await serveSite(join(projectRoot, 'demo'), {
      pages: { '/help.html': countyPage(cdn.origin) },
      headers: {
        'content-security-policy': `default-src 'none'; script-src ${cdn.origin}`,
      },
    });
  });

  after(async () => {
    await browser?.close();
    await county?.close();
    await cdn?.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      timezoneId: 'America/Los_Angeles',
      locale: 'en-US',
    });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    await page.goto(`${county.origin}/help.html`);
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
  });

  afterEach(() => context.close());

  const card = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

  async function chooseOregon(): Promise<void> {
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Oregon');
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
  }

  it('picks a region, taps a need, mistypes a word, and is given numbers to call and text', async () => {
    await chooseOregon();
    await page.getByRole('button', { name: 'Get naloxone' }).click();
    await page.getByRole('heading', { name: /^\d+ ways? to get help in Oregon$/ }).waitFor();
    await page.getByRole('searchbox').pressSequentially('nalaxone');
    await page.getByRole('heading', { name: 'Best matches', exact: true }).waitFor();
    await card('Oregon Health Authority naloxone information').waitFor();
    await page.getByRole('button', { name: 'Show everything' }).click();
    const call = card('Oregon Alcohol and Drug Helpline').getByRole('link', { name: /^Call / });
    assert.equal(await call.first().getAttribute('href'), 'tel:+18009234357');
    await page.getByRole('searchbox').fill('crisis text line');
    const text = card('Crisis Text Line').getByRole('link', { name: /^Text 741741/ });
    await text.first().waitFor();
    assert.equal(await text.first().getAttribute('href'), 'sms:741741?&body=HOME');
    assert.deepEqual(problems, []);
  });

  it('copies a number', async () => {
    await chooseOregon();
    const line = card('Oregon Alcohol and Drug Helpline');
    await line.getByRole('button', { name: /^More ways/ }).click();
    await line
      .getByRole('button', { name: /^Copy / })
      .first()
      .click();
    await line.getByRole('button', { name: 'Copied' }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^800-923-HELP/);
    assert.deepEqual(problems, []);
  });

  it('reads what to do in an overdose with one tap', async () => {
    await page.getByText('What to do in an overdose').click();
    const strip = page.getByRole('region', { name: 'In an emergency' });
    assert.equal(await strip.getByRole('listitem').count(), 6);
    await strip
      .getByText(/^Call 911$/)
      .first()
      .waitFor();
  });

  it('sees 911 and 988 without scrolling, on a phone', async () => {
    for (const name of ['Call 911', 'Call 988', 'Text 988']) {
      const box = await page.getByRole('link', { name, exact: true }).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height < 800, `${name}: ${JSON.stringify(box)}`);
    }
  });

  it('goes on searching after the line has gone', async () => {
    await chooseOregon();
    await page.getByRole('searchbox').fill('nalaxone');
    await card('Oregon Health Authority naloxone information').waitFor();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('searchbox').fill('sucide');
    await card('988 Suicide & Crisis Lifeline').waitFor();
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Texas');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByRole('searchbox').fill('');
    await card('988 Suicide & Crisis Lifeline').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Call 911' }).count(), 1);
  });

  it('gets the region after all, by itself, once the line is back', async () => {
    await context.setOffline(true);
    await page.getByRole('combobox', { name: 'Where' }).selectOption('Oregon');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor({ timeout: 5000 });
  });

  it('comes to the same numbers on a page in French', async () => {
    await page.evaluate(() => {
      document.documentElement.lang = 'fr';
    });
    await page.getByRole('link', { name: 'Appeler le 911' }).waitFor();
    await page.getByRole('combobox', { name: 'Où' }).selectOption('Tout le Canada');
    await page.getByRole('combobox', { name: 'Où' }).selectOption('Ontario');
    await card('ConnexOntario')
      .getByRole('button', { name: /^Autres moyens/ })
      .click();
    const connex = card('ConnexOntario').getByRole('link', { name: /^Texter / });
    await connex.waitFor();
    assert.equal(await connex.getAttribute('href'), 'sms:247247?&body=CONNEX');
    assert.deepEqual(problems, []);
  });
});

describe('a person whose browser runs no script', () => {
  it('sees the embedder’s own links', async () => {
    const browser = await openBareChromium();
    const site = await serveSite(join(projectRoot, 'dist', 'cdn'), {
      pages: { '/help.html': countyPage('') },
    });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site.origin}/help.html`);
      const link = page.getByRole('link', { name: 'Call the county' });
      assert.equal(await link.isVisible(), true);
      assert.equal(await link.getAttribute('href'), 'tel:211');
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
