import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBareChromium, openContext, projectRoot } from '../support/e2e.js';

const PAGES = readdirSync(join(projectRoot, 'demo'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replaceAll('\\', '/'));
/** Shows the finder in frames of its own. */
const IN_FRAMES = 'workshop/index.html';
/** Colours and type alone, and the frame of the workshop, which shows what it is told. */
const WITHOUT = ['system.html', 'workshop/preview.html'];

describe('npm start', () => {
  let server: ChildProcess;
  let browser: Browser;
  let context: BrowserContext;
  let said = '';
  let origin = '';

  before(async () => {
    server = spawn(process.execPath, ['src/build/start.mjs'], {
      cwd: projectRoot,
      env: { ...process.env, CI: '1' },
    });
    const hear = (bytes: Buffer): void => {
      said += bytes;
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    await new Promise<void>((resolve, reject) => {
      server.stdout?.on('data', () => {
        origin = /http:\/\/[^/\s]+/.exec(said)?.[0] ?? '';
        if (origin) resolve();
      });
      server.on('exit', () => reject(new Error(said)));
    });
    browser = await openBareChromium();
    context = await openContext(browser);
  });

  after(async () => {
    await browser?.close();
    server?.kill();
  });

  it('has demo pages to show', () => assert.ok(PAGES.length > 5, PAGES.join()));

  for (const path of PAGES) {
    it(`shows demo/${path} without an error`, async () => {
      const page = await context.newPage();
      try {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        await page.goto(`${origin}/demo/${path}`, { waitUntil: 'networkidle' });
        const within = path === IN_FRAMES ? page.frameLocator('iframe').first() : page;
        if (!WITHOUT.includes(path)) {
          await within.getByRole('link', { name: /911/ }).first().waitFor();
        }
        assert.deepEqual(errors, []);
      } finally {
        await page.close();
      }
    });
  }

  it('leads from the addresses that a person tries to what is there', async () => {
    for (const [tried, page] of [
      ['/', '/demo/'],
      ['/workshop', '/demo/workshop/index.html'],
      ['/workshop/', '/demo/workshop/index.html'],
    ] as const) {
      const { ok, url } = await fetch(`${origin}${tried}`);
      assert.deepEqual([ok, new URL(url).pathname], [true, page]);
    }
  });

  it('complains of nothing', () => assert.doesNotMatch(said, /error|failed|\(!\)/i));
});
