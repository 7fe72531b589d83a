import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium, projectRoot, type Site, serveSite } from './e2e.js';

describe('the end-to-end helpers', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openChromium();
    site = await serveSite(join(projectRoot, 'dist'), {
      pages: { '/page.html': '<!doctype html><title>County</title><p>Help</p>' },
      headers: { 'content-security-policy': "default-src 'none'" },
      isBlocked: (path) => path.startsWith('/blocked/'),
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('shows Chromium a page of the test', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`${site.origin}/page.html`);
    assert.equal(await page.title(), 'County');
    assert.equal(response?.headers()['content-security-policy'], "default-src 'none'");
    assert.ok(site.requests.includes('/page.html'));
  });

  it('answers as a server that is down where it is told to', async () => {
    assert.equal((await fetch(`${site.origin}/blocked/chunk.js`)).status, 503);
    assert.equal((await fetch(`${site.origin}/nowhere.js`)).status, 404);
  });
});
