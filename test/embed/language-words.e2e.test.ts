import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type FinderPages, openFinderPages } from '../support/e2e-page.js';

describe('a language of which one file does not come', () => {
  let pages: FinderPages;

  before(async () => {
    pages = await openFinderPages('region="US-OR" quick-exit');
  });

  after(() => pages?.close());

  /** Refuses, until it is told not to, the words of what comes after the first view. */
  async function refuse(page: Page): Promise<() => Promise<void>> {
    await page.route('**/chunks/later-*', (route) => route.abort());
    return () => page.unroute('**/chunks/later-*');
  }

  it('takes nothing away: the finder stays whole in the one before, says so, and asks again on a tap', async () => {
    const page = await pages.open();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/failed and is off/.test(message.text())) problems.push(message.text());
    });
    await page.getByRole('button', { name: 'Show the map' }).waitFor();
    const exit = page.locator('.exit-button');
    await exit.waitFor();
    const heal = await refuse(page);
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByText('Le français ne s’est pas chargé').waitFor();
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Show the map' }).isVisible(), true);
    assert.equal(await exit.isVisible(), true);
    await heal();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('link', { name: 'Appeler le 911' }).waitFor();
    await page.getByRole('button', { name: 'Afficher la carte' }).waitFor();
    assert.equal(await exit.isVisible(), true);
    assert.deepEqual(problems, []);
    await page.context().close();
  });
});
