import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { contrast, type Rgb, readRgb } from '../../src/features/contrast/contrast.js';
import { type FinderPages, openFinderPages, styleOf } from '../support/e2e-page.js';

describe('a person whose device asks for', () => {
  let pages: FinderPages;

  before(async () => {
    pages = await openFinderPages('region="US-OR"');
  });

  after(async () => {
    await pages?.close();
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const page = await pages.open({ viewport: { width: 1280, height: 900 }, ...options });
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    await page.getByRole('button', { name: 'English' }).waitFor();
    return page;
  }

  const styleOfNamed = (
    page: Page,
    role: 'button' | 'link' | 'searchbox',
    name: string,
    property: string,
  ) => styleOf(page.getByRole(role, { name, exact: true }), property);

  it('forced colours sees where a button ends, what has the keyboard and what is chosen', async () => {
    const page = await open({ forcedColors: 'active' });
    for (const name of ['Call 911', 'Text 988']) {
      assert.notEqual(await styleOfNamed(page, 'link', name, 'border-top-style'), 'none');
    }
    const off = await styleOfNamed(page, 'button', 'Get naloxone', 'background-color');
    await page.getByRole('button', { name: 'Get naloxone' }).click();
    const on = await styleOfNamed(page, 'button', 'Get naloxone', 'background-color');
    assert.notEqual(on, off);
    await page.keyboard.press('Tab');
    assert.notEqual(
      await styleOfNamed(page, 'searchbox', 'What do you need?', 'outline-style'),
      'none',
    );
    await page.context().close();
  });

  it('less motion sees nothing move', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.getByText('What to do in an overdose').click();
    await page.getByRole('button', { name: 'Get naloxone' }).click();
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await page.context().close();
  });

  it('more contrast reads every word at 7 to 1', async () => {
    const page = await open({ contrast: 'more' });
    const weak = await page.locator('helpline-finder').evaluate((finder) => {
      const root = finder.shadowRoot as ShadowRoot;
      const seen: [string, string, string][] = [];
      for (const element of root.querySelectorAll(
        'p, a, button, h2, h3, summary, li, span, label',
      )) {
        const own = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        if (!own || !element.checkVisibility()) continue;
        let ground: Element | null = element;
        while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
          ground = ground.parentElement;
        if (ground)
          seen.push([
            (element.textContent ?? '').trim().slice(0, 40),
            getComputedStyle(element).color,
            getComputedStyle(ground).backgroundColor,
          ]);
      }
      return seen;
    });
    assert.ok(weak.length > 50);
    const faint = weak.filter(
      ([, text, ground]) => contrast(readRgb(text) as Rgb, readRgb(ground) as Rgb) < 6.99,
    );
    assert.deepEqual(faint, []);
    await page.context().close();
  });

  it('paper gets the numbers and none of the controls', async () => {
    const page = await open({});
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('searchbox').isVisible(), false);
    assert.equal(await page.getByRole('group', { name: 'Language' }).isVisible(), false);
    assert.ok(await page.getByText('800-923-HELP').first().isVisible());
    assert.ok(await page.getByText('Call 911').first().isVisible());
    await page.context().close();
  });

  it('paper gets the whole of a card that is folded on a phone, and no button to unfold it', async () => {
    const page = await open({ viewport: { width: 390, height: 844 } });
    const text = page.getByRole('link', { name: /^Text 988 ?, 988 Suicide/ });
    await page.getByRole('link', { name: /^Call 988 ?, 988 Suicide/ }).waitFor();
    // What is folded is drawn by what comes after the first view.
    await page.getByText('More ways and details').first().waitFor();
    assert.equal(await text.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    await text.waitFor();
    assert.equal(await page.getByText('More ways and details').first().isVisible(), false);
    await page.context().close();
  });

  it('four times the size reads on, down one column', async () => {
    // 1280 px at 400 % are 320 CSS px.
    const page = await open({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px`);
    await page.getByRole('button', { name: 'Get naloxone' }).click();
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    await page.context().close();
  });
});
