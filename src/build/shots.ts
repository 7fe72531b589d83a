/** Takes the pictures of README and a set for review: `npm run shots`. Pictures for review go to test/output. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { projectRoot } from './ensure-installed.mjs';

interface Shot {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly page?: string;
  readonly options?: BrowserContextOptions;
  /** Goes into README, so it is committed. */
  readonly isPublished?: boolean;
  readonly isPrint?: boolean;
  /** Addresses that do not answer. */
  readonly blocks?: RegExp;
  readonly act?: (page: Page) => Promise<void>;
}

const search = (text: string) => async (page: Page) => {
  await page.getByRole('searchbox').first().fill(text);
};

const unfold = (text: string) => async (page: Page) => {
  await page.getByText(text, { exact: true }).first().click();
};

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

const speak = (language: string) => async (page: Page) => {
  await press({ fr: 'Français', es: 'Español' }[language] ?? 'English')(page);
};

/** What README shows; committed. */
const PUBLISHED: readonly Shot[] = [
  { name: 'phone', width: 390, height: 1400, isPublished: true },
  { name: 'desktop', width: 1280, height: 1500, isPublished: true },
];

/** The first view at each width, in light and dark and in each language. */
const FIRST_VIEWS: readonly Shot[] = [320, 375, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['en', 'fr', 'es'].map((language) => ({
      name: `first-${width}-${colorScheme}-${language}`,
      width,
      height: 1400,
      options: { colorScheme },
      act: speak(language),
    })),
  ),
);

/** Each state on a phone and on a desk. */
const STATES: readonly Shot[] = Object.entries<Partial<Shot>>({
  need: { act: press('Get naloxone') },
  'search-typo': { act: search('nalaxone') },
  'no-results': { act: search('zzzzqqqq') },
  alarm: { act: search('he is not breathing') },
  steps: { act: unfold('What to do in an overdose') },
  more: { act: unfold('More') },
  map: { act: press('Show the map') },
  printing: { act: unfold('Print') },
  'failed-region': { blocks: /\/local\/us-/ },
  'print-preview': { isPrint: true },
  'forced-colours': { options: { forcedColors: 'active' } },
  'more-contrast': { options: { contrast: 'more' } },
  'large-text': {
    act: async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
    },
  },
}).flatMap(([name, shot]) =>
  [375, 1280].map((width) => ({ name: `${name}-${width}`, width, height: 1400, ...shot })),
);

const SHOTS: readonly Shot[] = [
  ...PUBLISHED,
  ...FIRST_VIEWS,
  ...STATES,
  { name: 'two-finders', width: 1280, height: 1200, page: 'two-finders.html' },
  { name: 'themes', width: 1280, height: 2400, page: 'themes.html' },
  { name: 'system', width: 1280, height: 2400, page: 'system.html' },
  { name: 'hostile', width: 768, height: 1400, page: 'hostile-page.html' },
];

/** Debian's Chromium, or whatever CHROME_PATH names. */
export function chromiumPath(): string {
  const path = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (candidate) => candidate && existsSync(candidate),
  );
  if (!path) throw new Error('No Chromium found. Install one, or set CHROME_PATH to its program.');
  return path;
}

const wanted = process.argv.slice(2);
const output = join(projectRoot, 'test', 'output', 'shots');
const published = join(projectRoot, 'demo', 'pictures');
mkdirSync(output, { recursive: true });
mkdirSync(published, { recursive: true });

const server = await createServer({ root: projectRoot, logLevel: 'error', server: { port: 0 } });
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
    ...shot.options,
  });
  const page = await context.newPage();
  if (shot.isPrint) await page.emulateMedia({ media: 'print' });
  if (shot.blocks) await page.route(shot.blocks, (route) => route.abort());
  await page.goto(new URL(shot.page ?? 'index.html', base).href, { waitUntil: 'networkidle' });
  // The place field comes with the last chunk of the first view.
  await page
    .locator('helpline-place')
    .first()
    .waitFor({ state: 'attached' })
    .catch(() => undefined);
  await shot.act?.(page);
  await page.waitForLoadState('networkidle');
  // Until the announcement and the frame after it.
  await page.waitForTimeout(300);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const folder = shot.isPublished ? published : output;
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
