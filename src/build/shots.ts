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
  readonly act?: (page: Page) => Promise<void>;
}

const search = (text: string) => async (page: Page) => {
  await page.getByRole('searchbox').first().fill(text);
};

const SHOTS: readonly Shot[] = [
  { name: 'phone', width: 390, height: 1400, isPublished: true },
  { name: 'desktop', width: 1280, height: 1500, isPublished: true },
  { name: 'phone-320', width: 320, height: 700 },
  { name: 'tablet', width: 768, height: 1000 },
  { name: 'phone-dark', width: 390, height: 844, options: { colorScheme: 'dark' } },
  { name: 'desktop-dark', width: 1280, height: 1000, options: { colorScheme: 'dark' } },
  { name: 'forced-colours', width: 768, height: 1000, options: { forcedColors: 'active' } },
  {
    name: 'overdose-steps',
    width: 390,
    height: 900,
    act: (page) => page.getByText('What to do in an overdose').click(),
  },
  {
    name: 'need-naloxone',
    width: 390,
    height: 1600,
    act: (page) => page.getByRole('button', { name: 'Get naloxone' }).click(),
  },
  { name: 'search-typo', width: 390, height: 1400, act: search('nalaxone') },
  { name: 'no-results', width: 390, height: 1400, act: search('zzzzqqqq') },
  {
    name: 'large-text',
    width: 390,
    height: 1400,
    act: async (page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
    },
  },
  { name: 'two-finders', width: 1280, height: 1200, page: 'two-finders.html' },
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
  if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height ?? 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Los_Angeles',
    ...shot.options,
  });
  const page = await context.newPage();
  await page.goto(new URL(shot.page ?? 'index.html', base).href, { waitUntil: 'networkidle' });
  await shot.act?.(page);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const folder = shot.isPublished ? published : output;
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
