import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { contrast, readRgb } from '../../src/features/contrast/contrast.js';
import { type FinderPages, openFinderPages, styleOf } from '../support/e2e-page.js';

describe('the map for a person whose device asks for', () => {
  let pages: FinderPages;

  before(async () => {
    pages = await openFinderPages('region="US-MA"', 'style="color-scheme: light dark"');
  });

  after(async () => {
    await pages?.close();
  });

  async function openMap(options: BrowserContextOptions): Promise<Page> {
    const page = await pages.open({ viewport: { width: 1000, height: 900 }, ...options });
    await page.getByRole('button', { name: 'Show the map' }).click();
    await page.locator('helpline-map .pin .shape').first().waitFor();
    return page;
  }

  const styleInMap = (page: Page, selector: string, property: string): Promise<string> =>
    styleOf(page.locator(`helpline-map ${selector}`).first(), property);

  /** Whether the map moves by frames after its button for zooming: it marks itself while it does. */
  async function movesOnZoom(page: Page): Promise<boolean> {
    await page.locator('helpline-map').evaluate((map) => {
      const pane = map.shadowRoot?.querySelector('.leaflet-map-pane') as Element;
      new MutationObserver(() => {
        if (pane.classList.contains('leaflet-zoom-anim')) map.setAttribute('data-moved', '');
      }).observe(pane, { attributes: true });
    });
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.waitForTimeout(500);
    return (await page.locator('helpline-map[data-moved]').count()) > 0;
  }

  it('less motion does not slide or swell', async () => {
    const still = await openMap({ reducedMotion: 'reduce' });
    assert.equal(await movesOnZoom(still), false);
    const moving = await openMap({ reducedMotion: 'no-preference' });
    assert.equal(await movesOnZoom(moving), true);
    await still.context().close();
    await moving.context().close();
  });

  it('dark has a dark sea, a land that differs from it, and pins and buttons that stand out', async () => {
    const page = await openMap({ colorScheme: 'dark' });
    const read = async (selector: string, property: string) => {
      const colour = readRgb(await styleInMap(page, selector, property));
      if (!colour) throw new Error(`No ${property} of ${selector}.`);
      return colour;
    };
    const [sea, land] = [await read('.stage', 'background-color'), await read('path.land', 'fill')];
    assert.ok(contrast(sea, [255, 255, 255]) > 12);
    assert.notDeepEqual(sea, land);
    for (const ground of [sea, land]) {
      assert.ok(contrast(await read('.pin .outline', 'stroke'), ground) >= 3);
      assert.ok(contrast(await read('.town-name b', 'color'), ground) >= 7);
    }
    const button = await read('.control', 'background-color');
    assert.ok(contrast(await read('.control', 'color'), button) >= 7);
    await page.context().close();
  });

  it('forced colours tells pins by their outlines, and the one of the card by another ground', async () => {
    const page = await openMap({ forcedColors: 'active' });
    const stroke = await styleInMap(page, '.pin .outline', 'stroke');
    assert.notEqual(stroke, await styleInMap(page, '.pin .outline', 'fill'));
    const shapes = await page
      .locator('helpline-map .shapes .outline')
      .evaluateAll((all) => all.map((one) => one.getAttribute('d')));
    assert.ok(shapes.length > 1 && new Set(shapes).size === shapes.length);
    await page.locator('.card:has(.address) a').first().focus();
    const current = page.locator('helpline-map .pin[aria-current="true"]');
    await current.waitFor();
    assert.notEqual(await current.evaluate((pin) => getComputedStyle(pin).outlineStyle), 'none');
    const edge = await styleInMap(page, 'path.borders', 'stroke');
    assert.notEqual(edge, await styleInMap(page, 'path.land', 'fill'));
    await page.context().close();
  });
});
