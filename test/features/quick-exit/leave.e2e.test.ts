import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from '../../support/e2e.js';

const NEUTRAL = 'https://weather.example/';
const page = (exit: string): string => `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR" quick-exit="${exit}"></helpline-finder></html>`;

describe('leaving the page', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveSite(join(projectRoot, 'dist/cdn'), {
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
      pages: {
        '/before.html': '<!doctype html><title>Before</title><a href="/help.html">Help</a>',
        '/help.html': page(NEUTRAL),
        '/weather.html': page(''),
      },
    });
    browser = await openChromium();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A person who came from another page, on a network that has only the pages to leave for. */
  async function visit(path: string): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'America/Los_Angeles' });
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    );
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
    assert.equal(tab.context().pages().length, 1);
    await tab.goBack();
    assert.equal(new URL(tab.url()).pathname, '/before.html');
    await tab.context().close();
  });

  it('by Shift three times does the same', async () => {
    const tab = await visit('/help.html');
    for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
    await tab.waitForURL(NEUTRAL);
    await tab.context().close();
  });

  it('leads to the country’s weather where the host named no page', async () => {
    const tab = await visit('/weather.html');
    await tab.getByRole('button', { name: 'Leave this page now' }).click();
    await tab.waitForURL('https://www.weather.gov/');
    await tab.context().close();
  });
});
