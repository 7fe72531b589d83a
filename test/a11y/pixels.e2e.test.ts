/** A handful of states, pixel by pixel, in Chromium. New references: HELPLINE_REFERENCES=write npm test -- test/a11y/pixels */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';
import { CDN, fixtureChunk, NOW } from './transcript.js';

const REFERENCES = join(import.meta.dirname, 'references');
const OUTPUT = join(projectRoot, 'test', 'output', 'pixels');
const FONT = 'DejaVu Sans';

/** How far a part of a colour may be off: another version of Chromium smooths the edges of letters another way. */
const NEAR = 24;
/** Share of the pixels that may be farther off. A button moved by its border is 1 %, smoothing of letters 0.2 %. */
const MOST = 0.004;

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Help</title>
  <link rel="stylesheet" href="/page.css" />
  <script type="module" src="/helpline-finder.js"></script>
  <helpline-finder region="US-VT"></helpline-finder>
</html>`;
const CSS = `:root { color-scheme: light dark } body { margin: 0; --helpline-font: '${FONT}' }`;

interface State {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly act?: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  { name: 'phone' },
  { name: 'phone-dark', options: { colorScheme: 'dark' } },
  { name: 'forced-colours', options: { forcedColors: 'active' } },
  { name: 'steps', act: (page) => page.getByText('What to do in an overdose').click() },
  {
    name: 'card',
    act: (page) =>
      page
        .getByRole('heading', { name: 'Maple Line' })
        .evaluate((heading) => heading.scrollIntoView({ block: 'start' })),
  },
];

const hasFont = (): boolean =>
  spawnSync('fc-list', [`:family=${FONT}`], { encoding: 'utf8' }).stdout?.includes(FONT) ?? false;

/** Share of pixels that differ, worked out by the browser itself: no library. */
async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second, near]) => {
      const read = async (png: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = await Promise.all([read(first), read(second)]);
      if (a.width !== b.width || a.height !== b.height) return 1;
      let off = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const isOff = [0, 1, 2].some(
          (part) => Math.abs((a.data[at + part] ?? 0) - (b.data[at + part] ?? 0)) > near,
        );
        if (isOff) off += 1;
      }
      return off / (a.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64'), NEAR] as const,
  );
}

const isMissing = !hasFont();
const isCi = Boolean(process.env.CI);
if (isMissing) {
  console.error(
    `\n!!! ${isCi ? 'FAILED' : 'SKIPPED'}: no ${FONT} here (apt-get install fonts-dejavu-core), so pixels cannot be compared.\n`,
  );
}

describe('the looks of the finder', { skip: isMissing && !isCi }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    browser = await openBareChromium();
    site = await serveSite(CDN, {
      pages: { '/help.html': PAGE, '/page.css': CSS, ...fixtureChunk() },
    });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const { name, options, act } of STATES) {
    it(`are those of the reference: ${name}`, async () => {
      assert.ok(!isMissing, `no ${FONT}`);
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        timezoneId: 'America/New_York',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      // What tsx writes into functions that it hands to the page.
      await page.addInitScript('globalThis.__name = (value) => value');
      await page.clock.setFixedTime(NOW);
      await page.goto(`${site.origin}/help.html`);
      await page.getByRole('heading', { name: 'In Vermont', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Show the map' }).waitFor();
      await page.waitForLoadState('networkidle');
      await act?.(page);
      const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      const reference = join(REFERENCES, `${name}.png`);
      if (process.env.HELPLINE_REFERENCES === 'write') {
        mkdirSync(REFERENCES, { recursive: true });
        writeFileSync(reference, picture);
      }
      assert.ok(existsSync(reference), `There is no ${reference}.`);
      const share = await differenceOf(page, picture, readFileSync(reference));
      await context.close();
      if (share <= MOST) return;
      mkdirSync(OUTPUT, { recursive: true });
      writeFileSync(join(OUTPUT, `${name}.png`), picture);
      assert.fail(
        `${(share * 100).toFixed(2)} % of the pixels differ. See test/output/pixels/${name}.png`,
      );
    });
  }
});
