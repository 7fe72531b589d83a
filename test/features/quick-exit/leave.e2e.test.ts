import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  closePages,
  openChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../../support/e2e.js';

const NEUTRAL = 'https://weather.example/';
const page = (exit: string): string => `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR" quick-exit="${exit}"></helpline-finder></html>`;
const FINDER = page(NEUTRAL);
const guarded = (guard: string): string =>
  FINDER.replace('<title>', `<script src="/${guard}.js"></script><title>`);
const framed = (attributes: string): string =>
  `<!doctype html><title>County</title><h1>County</h1><iframe src="/help.html" width="700" height="500" ${attributes}></iframe>`;
/** What a page does to ask "Leave site?". */
const GUARDS: Readonly<Record<string, string>> = {
  early: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'x'; });`,
  capturing: `addEventListener('beforeunload', (event) => { event.preventDefault(); }, true);`,
  text: `addEventListener('beforeunload', (event) => { event.returnValue = 'x'; });`,
  handler: `onbeforeunload = () => 'x';`,
  trusting: `addEventListener('beforeunload', (event) => { if (event.isTrusted) event.preventDefault(); });`,
  router: `navigation.addEventListener('navigate', (event) => event.preventDefault());`,
  named: `addEventListener('beforeunload', (event) => { event.preventDefault(); }, true);
    const form = document.createElement('form');
    form.setAttribute('name', 'open');
    document.documentElement.append(form);`,
  // A page's own variables, in the place of the browser's: the first counts its frames.
  variables: `var length = 2.5, parent = document.documentElement, self = {}, frames = [], origin = '';
    function navigation() {} function stop() {} function open() {} function close() {}`,
  late: `setTimeout(() => addEventListener('beforeunload', (event) => { event.preventDefault(); }), 1000);`,
};

describe('leaving the page', () => {
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      headers: {
        'content-security-policy': "default-src 'none'; script-src 'self'; frame-src 'self' http:",
      },
      pages: {
        '/before.html': '<!doctype html><title>Before</title><a href="/help.html">Help</a>',
        '/help.html': page(NEUTRAL),
        '/weather.html': page(''),
        ...Object.fromEntries(
          Object.entries(GUARDS).flatMap(([name, script]) => [
            [`/${name}.js`, script],
            [`/${name}.html`, guarded(name)],
          ]),
        ),
        '/framed.html': framed(''),
        '/framed-guarded.html': framed('').replace(
          '<title>',
          '<script src="/early.js"></script><title>',
        ),
        '/sandboxed.html': framed('sandbox="allow-scripts allow-same-origin"'),
        '/allowed.html': framed(
          'sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"',
        ),
      },
    });
    browser = await openChromium();
    context = await openContext(browser, { timezoneId: 'America/Los_Angeles' });
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
  });

  afterEach(() => closePages(context));

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A person who came from another page, on a network that has only the pages to leave for. */
  async function visit(path: string): Promise<Page> {
    const tab = await context.newPage();
    await tab.goto(`${site.origin}/before.html`);
    await tab.goto(`${site.origin}${path}`);
    await tab.getByRole('button', { name: 'Leave this page now' }).waitFor();
    return tab;
  }

  it('by the button puts the neutral page in its place, so that Back does not come here', async () => {
    const tab = await visit('/help.html');
    await tab.getByRole('button', { name: 'Leave this page now' }).click();
    await tab.waitForURL(NEUTRAL);
    // Beside the empty one.
    assert.equal(tab.context().pages().length, 2);
    await tab.goBack();
    assert.equal(new URL(tab.url()).pathname, '/before.html');
  });

  it('by Shift three times does the same', async () => {
    const tab = await visit('/help.html');
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
    await tab.waitForURL(NEUTRAL);
  });

  it('leads to the country’s weather where the host named no page', async () => {
    const tab = await visit('/weather.html');
    await tab.getByRole('button', { name: 'Leave this page now' }).click();
    await tab.waitForURL('https://www.weather.gov/');
  });

  for (const guard of Object.keys(GUARDS)) {
    it(`is not stopped by a page that would ask first (${guard})`, async () => {
      const tab = await visit(`/${guard}.html`);
      let questions = 0;
      tab.on('dialog', (dialog) => {
        questions += 1;
        void dialog.dismiss();
      });
      if (guard === 'late') await tab.waitForTimeout(1100);
      await tab.getByRole('button', { name: 'Leave this page now' }).click();
      await tab.waitForURL(NEUTRAL);
      assert.equal(questions, 0);
      await tab.goBack();
      assert.equal(new URL(tab.url()).pathname, '/before.html');
    });
  }

  for (const path of ['/framed.html', '/allowed.html', '/framed-guarded.html']) {
    it(`leaves the page around a frame (${path})`, async () => {
      const tab = await visitFramed(path);
      let questions = 0;
      tab.on('dialog', (dialog) => {
        questions += 1;
        void dialog.dismiss();
      });
      await tab.frameLocator('iframe').getByRole('button', { name: 'Leave this page now' }).click();
      await tab.waitForURL(NEUTRAL);
      assert.equal(questions, 0);
    });
  }

  it('leaves the page around a frame by Shift, whichever of the two has the keyboard', async () => {
    const tab = await visitFramed('/framed.html');
    await tab.getByRole('heading', { name: 'County' }).click();
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
    await tab.waitForURL(NEUTRAL);
  });

  it('leaves the page of another site around a frame', async () => {
    const other = await serveSite(join(projectRoot, 'dist/cdn'), {
      pages: {
        '/other.html': framed('').replace('/help.html', `${site.origin}/help.html`),
        '/other-sandboxed.html': framed('sandbox="allow-scripts"').replace(
          '/help.html',
          `${site.origin}/help.html`,
        ),
      },
    });
    try {
      const tab = await visitFramed(`${other.origin}/other.html`);
      const frame = tab.frameLocator('iframe');
      await frame.getByText('If the page around this stays, close the tab.').waitFor();
      await frame.getByRole('button', { name: 'Leave this page now' }).click();
      await tab.waitForURL(NEUTRAL);
      await tab.goto(`${other.origin}/other-sandboxed.html`);
      await frame.getByText('If the page around this stays, close the tab.').waitFor();
      await frame.getByRole('button', { name: 'Leave this page now' }).click();
      await frame.getByText('This page is still open. Close the tab to leave it.').waitFor();
    } finally {
      await other.close();
    }
  });

  it('says before and after the tap that a frame may not leave the page around it', async () => {
    const tab = await visitFramed('/sandboxed.html');
    const frame = tab.frameLocator('iframe');
    await frame.getByText('This button covers this part only.').waitFor();
    await frame.getByRole('button', { name: 'Leave this page now' }).click();
    await frame.getByText('This page is still open. Close the tab to leave it.').waitFor();
    assert.equal(
      await frame.locator('dialog').evaluate((cover: HTMLDialogElement) => cover.open),
      true,
    );
    await frame.getByRole('button', { name: 'Show the page again' }).click();
    assert.equal(
      await frame.locator('dialog').evaluate((cover: HTMLDialogElement) => cover.open),
      false,
    );
  });

  async function visitFramed(path: string): Promise<Page> {
    const tab = await context.newPage();
    await tab.goto(new URL(path, site.origin).href);
    await tab.frameLocator('iframe').getByRole('button', { name: 'Leave this page now' }).waitFor();
    return tab;
  }
});
