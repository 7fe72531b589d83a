/** Takes the pictures of README and a set for review: `npm run shots`. Pictures for review go to test/output. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, createServer } from 'vite';
import { projectRoot } from '../setup/ensure-installed.mjs';
import { SHOTS, type Shot } from './shot-list.js';

/** Debian's Chromium, or whatever CHROME_PATH names. */
function chromiumPath(): string {
  const path = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (candidate) => candidate && existsSync(candidate),
  );
  if (!path) throw new Error('No Chromium found. Install one, or set CHROME_PATH to its program.');
  return path;
}

/** Pixels of a sheet at 96 an inch. */
const PAPER = {
  letter: { width: 816, height: 1056 },
  a4: { width: 794, height: 1123 },
} as const;

/** The sheet that would be printed, as a page of its own: the browser's own print command is caught. */
async function openSheet(
  browser: Browser,
  page: Page,
  { at, paper }: NonNullable<Shot['sheet']>,
): Promise<Page> {
  const text = await page.locator('.keep-choices').evaluate(
    async (choices, [at, paper]) => {
      choices.querySelector<HTMLInputElement>(`[value=${paper}]`)?.click();
      const caught = new Promise<Document>((resolve) => {
        new MutationObserver(() => {
          const frame = choices.querySelector('iframe');
          const view = frame?.contentWindow;
          if (view) view.print = () => resolve(frame.contentDocument as Document);
        }).observe(choices, { childList: true });
      });
      choices.querySelectorAll<HTMLElement>('.keep-sheets button')[at]?.click();
      const { adoptedStyleSheets, body, documentElement } = await caught;
      const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const css = rules.map(({ cssText }) => cssText).join('');
      return `<!doctype html><html lang="${documentElement.lang}"><meta charset="utf-8" /><style>${css}
        body { padding: 12mm; }</style>${body.outerHTML}`;
    },
    [at, paper] as const,
  );
  const sheet = await browser.newPage({ viewport: PAPER[paper] });
  await sheet.setContent(text);
  return sheet;
}

const wanted = process.argv.slice(2);
const output = join(projectRoot, 'test', 'output', 'shots');
const published = join(projectRoot, 'demo', 'pictures');
mkdirSync(output, { recursive: true });
mkdirSync(published, { recursive: true });

// What is published is pictured, not what is developed: a minifier can take a stroke out of a drawing.
const BUILT = 'test/output/cdn';
await build({ root: projectRoot, logLevel: 'warn', build: { outDir: BUILT } });
const server = await createServer({
  root: projectRoot,
  logLevel: 'error',
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const base = new URL('/demo/', server.resolvedUrls?.local[0] ?? '');
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const shot of SHOTS) {
  if (wanted.length > 0 && !wanted.some((name) => shot.name.startsWith(name))) continue;
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height ?? 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
    hasTouch: shot.width < 500,
    ...shot.options,
  });
  const page = await context.newPage();
  if (shot.isPrint) await page.emulateMedia({ media: 'print' });
  if (shot.blocks) await page.route(shot.blocks, (route) => route.abort());
  await page.route('**/src/define.ts', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `import '/${BUILT}/helpline-finder.js';`,
    }),
  );
  await page.goto(new URL(shot.page ?? 'index.html', base).href, { waitUntil: 'networkidle' });
  // The place field comes with the last chunk of the first view.
  await page
    .locator('helpline-place')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => undefined);
  await shot.act?.(page);
  // A pointer that rests on what was pressed would show it as hovered.
  await page.mouse.move(0, 0);
  await page.waitForLoadState('networkidle');
  // Until the announcement and the frame after it.
  await page.waitForTimeout(300);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  if (shot.look) {
    await page
      .locator(shot.look)
      .first()
      .evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        scrollTo({ top: scrollY + top - 8, behavior: 'instant' });
      });
    await page.waitForTimeout(100);
  }
  const pictured = shot.sheet ? await openSheet(browser, page, shot.sheet) : page;
  const folder = shot.isPublished ? published : output;
  await pictured.screenshot({ path: join(folder, `${shot.name}.png`) });
  if (pictured !== page) await pictured.close();
  await context.close();
}
await browser.close();
await server.close();
