import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import {
  closePages,
  openChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../support/e2e.js';

/** As README names it. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

describe('frame.html', () => {
  let finderSite: Site;
  let county: Site;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    finderSite = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: { '/copy.html': '<!doctype html><title>Not the finder</title>' },
    });
    county = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: { '/county.html': '<!doctype html><title>County</title><body></body>' },
    });
    browser = await openChromium();
    context = await openContext(browser);
  });
  afterEach(() => closePages(context));
  after(async () => {
    await browser?.close();
    await finderSite?.close();
    await county?.close();
  });

  /** A county's page with the frame, of another site unless `site` says the county's own. */
  async function open(
    query: string,
    attributes = `sandbox="${SANDBOX}"`,
    site: Site = finderSite,
  ): Promise<{ page: Page; frame: Frame; said: string[] }> {
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${county.origin}/county.html`);
    await page.setContent(
      `<h1>County</h1><iframe title="Find help" width="700" height="150" ${attributes} src="${site.origin}/frame.html?${query}"></iframe>
       <script src="${site.origin}/frame-host.js" async></script>`,
    );
    const frame = page.frames().find((one) => one !== page.mainFrame()) as Frame;
    await frame.getByRole('link', { name: /911/ }).first().waitFor();
    return { page, frame, said };
  }

  const heightOf = (page: Page): Promise<number> =>
    page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.getBoundingClientRect().height);

  /** Until the frame is as high as what is in it. */
  const fits = (page: Page, frame: Frame): Promise<void> =>
    until(async () => {
      const needed = await frame.evaluate(
        () => document.querySelector('helpline-finder')?.getBoundingClientRect().bottom ?? 0,
      );
      return needed > 200 && Math.abs((await heightOf(page)) - needed) < 8;
    }, 'the frame to fit');

  async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    const end = Date.now() + 20_000;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('takes its options from the address, as the tag would', async () => {
    const { frame, said } = await open('region=us_tx&heading-level=3&compact=false&lang=es_MX');
    await frame.getByRole('heading', { name: 'En Texas', exact: true }).waitFor();
    assert.equal(await frame.locator('h3').first().isVisible(), true);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'es');
    assert.match(await frame.title(), /líneas de ayuda/);
    await until(
      async () => said.filter((line) => /is read as/.test(line)).length === 3,
      'the warnings',
    );
  });

  it('takes no address of a stranger’s, and says so', async () => {
    const evil = 'https%3A%2F%2Fevil.example%2F';
    const { frame, said } = await open(
      `region=US-OR&src=${evil}&report-href=${evil}&page-href=${evil}&tile-url=${evil}&quick-exit=${evil}&onload=alert(1)`,
    );
    await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    assert.deepEqual(
      await frame.evaluate(() => document.querySelector('helpline-finder')?.getAttributeNames()),
      ['region', 'quick-exit'],
    );
    assert.ok(!(await frame.content()).includes('evil'));
    assert.equal(said.filter((line) => /address of the frame/.test(line)).length, 6);
  });

  it('takes no records, corrections or words of a stranger’s, and says so', async () => {
    const pulled = encodeURIComponent(
      '{"by":"Marion County","hide":["us-or-alcohol-drug-helpline"],"correct":[{"id":"us-988-lifeline","channels":[{"type":"phone","value":"+19005550100"}]}]}',
    );
    const number = encodeURIComponent('Call 1-900-555-0100');
    const { frame, said } = await open(
      `region=US-OR&layer=${pulled}&advisory-src=${pulled}&src=/evil.json&data-mode=replace&tile-credit=${number}&strings=${number}&records=${number}&__proto__=${number}&constructor=${number}&slot=footer&hidden&style=display:none&id=x&class=x&area=${number}&near=${number}&region=US-OR%22onclick=%22x&country=${number}&lang=${number}&kinds=${number}&heading-level=${number}&compact=${number}&region=us-or`,
    );
    await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    const finder = frame.locator('helpline-finder');
    assert.deepEqual(
      (await finder.evaluate((one) => one.getAttributeNames())).sort(),
      ['compact', 'country', 'heading-level', 'kinds', 'lang', 'near', 'region'].sort(),
    );
    await frame.getByRole('link', { name: /^Call .*Oregon Alcohol and Drug Helpline/ }).waitFor();
    await until(async () => said.some((line) => /near "Call/.test(line)), 'the warning of near');
    assert.equal(said.filter((line) => /options that are not known/.test(line)).length, 1);
    // What the page says and dials, in the shadow root, too.
    const shown = await finder.evaluate((one) => `${one.shadowRoot?.innerHTML}${one.outerHTML}`);
    const seen = await frame.locator('body').textContent();
    assert.doesNotMatch(seen ?? '', /900-?555/);
    assert.doesNotMatch(shown.replace(/<helpline-finder [^>]*>/, ''), /900-?555|evil/);
  });

  for (const [area, kept] of [
    ['41047', '41047'],
    ['41047;41053', '41047;41053'],
    ['41047; 41047;', '41047'],
    ['41047 Call 1-900-555-0100', '41047'],
    ['Marion County: call 1-900-555-0100; 41053', '41053'],
    ['Marion County is closed', null],
    ['3506', '3506'],
  ] as const)
    it(`takes of area=${area} what is a code, since anybody can write the words`, async () => {
      const { frame, said } = await open(`region=US-OR&area=${encodeURIComponent(area)}`);
      const finder = frame.locator('helpline-finder');
      assert.equal(await finder.getAttribute('area'), kept);
      assert.equal(
        said.filter((line) => /area in the address of the frame/.test(line)).length,
        /[a-z]/i.test(area) ? 1 : 0,
      );
    });

  for (const exit of ['//evil.example', '\\\\evil.example', '/\\evil.example', 'evil.example/x'])
    it(`leaves for the weather page where the address says quick-exit=${exit}`, async () => {
      const { page, frame } = await open(`region=US-OR&quick-exit=${encodeURIComponent(exit)}`);
      await page.route('https://www.weather.gov/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
      );
      await frame.getByRole('button', { name: /^Leave this page/ }).click();
      await page.waitForURL('https://www.weather.gov/');
    });

  it('fits its frame as it grows and as it shrinks', async () => {
    const { page, frame } = await open('region=US-OR');
    await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await fits(page, frame);
    const tall = await heightOf(page);
    await frame.getByRole('searchbox').fill('zzzzqqqq');
    await until(async () => (await heightOf(page)) < tall - 200, 'a shorter frame');
    await fits(page, frame);
    const short = await heightOf(page);
    await frame.getByRole('searchbox').fill('');
    await until(async () => (await heightOf(page)) > short + 200, 'a taller frame');
    await fits(page, frame);
  });

  it('fits a sandbox without an origin, too', async () => {
    const { page, frame } = await open('region=US-OR', 'sandbox="allow-scripts allow-popups"');
    await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await fits(page, frame);
  });

  it('lets nobody else say how high it is', async () => {
    const { page, frame } = await open('region=US-OR');
    await frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await fits(page, frame);
    const before = await heightOf(page);
    await page.evaluate(async () => {
      // The page itself, and a frame of another kind, say so in vain.
      window.postMessage({ helplineFrame: 'height', height: 9999 }, '*');
      const other = document.createElement('iframe');
      document.body.append(other);
      const script = other.contentDocument?.createElement('script') as HTMLScriptElement;
      script.textContent = `parent.postMessage({ helplineFrame: 'height', height: 9999 }, '*')`;
      other.contentDocument?.body.append(script);
      await new Promise((resolve) => setTimeout(resolve));
    });
    // The finder's own frame, taken to another site, is nobody's finder.
    await page
      .locator('iframe')
      .first()
      .evaluate((frame, address) => {
        (frame as HTMLIFrameElement).contentWindow?.location.replace(address);
      }, `${county.origin}/county.html`);
    await until(
      async () => page.frames().filter((one) => one.url().includes('/county.html')).length === 2,
      'the other page',
    );
    const stranger = page.frames().filter((one) => one.url().includes('/county.html'))[1] as Frame;
    await stranger.evaluate(() => {
      parent.postMessage({ helplineFrame: 'height', height: 9999 }, '*');
      parent.postMessage({ helplineFrame: 'height', height: 'tall' }, '*');
      parent.postMessage(null, '*');
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.ok(Math.abs((await heightOf(page)) - before) < 2);
  });

  it('says so where its sandbox lets no call start, and only there', async () => {
    const silent = await open('region=US-OR&lang=fr', 'sandbox="allow-scripts allow-same-origin"');
    await silent.frame.getByText('Composez le numéro sur votre téléphone').waitFor();
    assert.equal(silent.said.filter((line) => /this frame blocks calls/.test(line)).length, 1);
    await silent.page.close();
    const calling = await open('region=US-OR');
    await calling.frame.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await fits(calling.page, calling.frame);
    assert.equal(await calling.frame.locator('.frame-note').count(), 0);
    calling.said.length = 0;
    await calling.frame.getByRole('link', { name: 'Call 911' }).click();
    await calling.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.ok(!calling.said.some((line) => /blocked by sandbox/.test(line)));
  });

  it('says so without the host’s script, too, on a page of the same site', async () => {
    const { frame } = await open(
      'region=US-OR',
      'sandbox="allow-scripts allow-same-origin"',
      county,
    );
    await frame.getByText('Dial the number on your phone').waitFor();
  });

  for (const [whose, own] of [
    ['another site', false],
    ['the same site', true],
  ] as const) {
    it(`leads the whole page of ${whose} away by quick exit`, async () => {
      const { page, frame } = await open(
        'region=US-OR&quick-exit',
        `sandbox="${SANDBOX}"`,
        own ? county : finderSite,
      );
      await page.route('https://www.weather.gov/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
      );
      await frame.getByRole('button', { name: /^Leave this page/ }).click();
      await page.waitForURL('https://www.weather.gov/');
    });
  }

  it('says that quick exit leaves this part only where the sandbox holds it', async () => {
    const { frame } = await open(
      'region=US-OR&quick-exit',
      'sandbox="allow-scripts allow-same-origin allow-popups"',
      county,
    );
    await frame.getByText('This button covers this part only').waitFor();
  });

  it('of another site, says that the page around may stay, and covers itself where it does', async () => {
    const { frame } = await open(
      'region=US-OR&quick-exit',
      'sandbox="allow-scripts allow-same-origin allow-popups"',
    );
    await frame.getByText('If the page around this stays, close the tab').waitFor();
    await frame.getByRole('button', { name: /^Leave this page/ }).click();
    await frame.getByText('This page is still open. Close the tab to leave it.').waitFor();
  });
});
