import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { type FinderPages, openFinderPages } from '../support/e2e-page.js';

type Point = readonly [x: number, y: number];

describe('fingers on the map', () => {
  let pages: FinderPages;
  let page: Page;
  let device: CDPSession;

  before(async () => {
    pages = await openFinderPages('region="US-IL"');
  });

  after(async () => {
    await pages?.close();
  });

  async function openMap(): Promise<{ x: number; y: number; width: number; height: number }> {
    page = await pages.open({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    device = await page.context().newCDPSession(page);
    await page.getByRole('button', { name: 'Show the map' }).tap();
    await page.locator('helpline-map .pin').first().waitFor();
    await page.locator('.map-section').evaluate((section) => section.scrollIntoView());
    const box = await page.getByRole('application').boundingBox();
    if (!box) throw new Error('The map is not drawn.');
    return box;
  }

  /** Puts fingers down, moves all of them by the same way, and lifts them. */
  async function drag(fingers: readonly Point[], [dx, dy]: Point): Promise<void> {
    const steps = 12;
    const at = (step: number) =>
      fingers.map(([x, y], id) => ({
        x: x + (dx * step) / steps,
        y: y + (dy * step) / steps,
        id,
      }));
    await device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= steps; step += 1) {
      await device.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
      await page.waitForTimeout(20);
    }
    await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(500);
  }

  const scrolled = (): Promise<number> => page.evaluate('scrollY') as Promise<number>;

  /** Where the ground of the map is, against its frame. */
  async function ground(): Promise<Point> {
    const [pin, map] = await Promise.all([
      page.locator('helpline-map .pin').first().boundingBox(),
      page.getByRole('application').boundingBox(),
    ]);
    if (!pin || !map) throw new Error('The map is not drawn.');
    return [Math.round(pin.x - map.x), Math.round(pin.y - map.y)];
  }

  it('scroll the page past the map, one by one, and the map says what moves it', async () => {
    const { x, y, width, height } = await openMap();
    const [from, where] = [await scrolled(), await ground()];
    // Shown for a moment, which may be over before the fingers have rested.
    await Promise.all([
      page.getByText('Use two fingers to move the map').waitFor(),
      drag([[x + width / 3, y + height - 40]], [0, -200]),
    ]);
    assert.ok((await scrolled()) > from + 100, `${from} to ${await scrolled()}`);
    assert.deepEqual(await ground(), where);
    await drag([[x + width / 3, 120]], [0, 200]);
    assert.ok((await scrolled()) < from + 100, 'and back');
    await page.context().close();
  });

  it('move the map two at a time, and the page stays', async () => {
    const { x, y, width, height } = await openMap();
    const [from, [left, top]] = [await scrolled(), await ground()];
    const middle = y + height / 2;
    await drag(
      [
        [x + width / 3, middle],
        [x + width / 2, middle],
      ],
      [40, -60],
    );
    assert.equal(await scrolled(), from);
    const [toLeft, toTop] = await ground();
    assert.ok(toLeft > left + 15 && toTop < top - 25, `${left},${top} to ${toLeft},${toTop}`);
    await page.context().close();
  });

  it('choose a pin with a tap', async () => {
    await openMap();
    const pins = page.locator('helpline-map .pin');
    const card = page.locator('.card.chosen, helpline-map .choice');
    for (let tap = 0; tap < 6 && (await card.count()) === 0; tap += 1) {
      const map = await page.getByRole('application').boundingBox();
      const seen = await pins.evaluateAll(
        (all, frame) =>
          all.findIndex((pin) => {
            const { x, y } = pin.getBoundingClientRect();
            return x > frame.x && x < frame.x + frame.width - 100 && y > frame.y + 4;
          }),
        map ?? { x: 0, y: 0, width: 0 },
      );
      await pins.nth(seen).tap();
      await page.waitForTimeout(400);
    }
    assert.ok((await card.count()) > 0);
    await page.context().close();
  });
});
