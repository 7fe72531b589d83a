import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { NEEDS } from '../../src/schema/needs.js';
import { strings as en } from '../../src/strings/en/interface.js';
import { type FinderPages, openFinderPages } from '../support/e2e-page.js';

describe('on a device that is set to a time zone which does not exist, in Texas', () => {
  let pages: FinderPages;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    pages = await openFinderPages('region="US-TX"', '', { TZ: 'Foo/Bar' });
    page = await pages.open();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico');
      if (['error', 'warning'].includes(message.type()) && !isIcon) problems.push(message.text());
    });
    await page.reload();
    await page.getByRole('heading', { name: 'In Texas', exact: true }).waitFor();
  });

  after(() => pages?.close());

  const cards = () => page.getByRole('listitem').filter({ has: page.getByRole('heading') });

  it('the browser knows no zone of its own', async () => {
    const zone = await page.evaluate(() => {
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      try {
        new Intl.DateTimeFormat('en', { timeZone });
        return `${timeZone} is fine`;
      } catch {
        return timeZone;
      }
    });
    assert.equal(zone, 'Etc/Unknown');
  });

  for (const need of NEEDS) {
    it(`every card of one who needs: ${en.needs.labels[need]}`, async () => {
      const button = page.getByRole('button', { name: en.needs.labels[need], exact: true });
      await button.click();
      await page.getByRole('heading', { name: /ways? to get help in Texas$/ }).waitFor();
      assert.ok((await cards().count()) > 0, 'no cards');
      assert.ok((await cards().locator('a[href]').count()) > 0, 'no ways to reach anybody');
      await page.getByRole('link', { name: 'Call 911' }).waitFor();
      await page.getByRole('link', { name: 'Call 988', exact: true }).waitFor();
      const text = (await cards().allInnerTexts()).join('\n');
      assert.doesNotMatch(text, /your time/);
      await button.click();
    });
  }

  it('hours by the clock of the service alone', async () => {
    for (;;) {
      const more = page.getByRole('button', { name: /^Show \d+ more/ }).first();
      if ((await more.count()) === 0) break;
      await more.click();
    }
    const text = (await page.locator('.opening').allInnerTexts()).join('\n');
    assert.match(text, /\d:\d\d/);
    assert.doesNotMatch(text, /your time/);
  });

  it('and not a word of complaint', () => assert.deepEqual(problems, []));
});
