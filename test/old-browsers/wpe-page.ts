/** Debian's WPE WebKit, a build of WebKit without a window that its makers left at the age of Safari 16.0. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { WebDriverSession } from '../support/runner/webdriver-session.mjs';
import type { OldPage } from './old-page.js';

/** What of Debian it takes. */
export const WPE_PACKAGES = ['wpewebkit-driver', 'cog', 'fonts-liberation'];

const DRIVER = '/usr/bin/WPEWebDriver';

function findMiniBrowser(): string | undefined {
  return readdirSync('/usr/lib')
    .filter((name) => name.includes('-linux-gnu'))
    .map((name) => join('/usr/lib', name, 'wpe-webkit-1.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** As Debian has it: `2.38.6-1`. */
function packageVersion(): string {
  const { stdout } = spawnSync('dpkg', ['-s', 'wpewebkit-driver'], { encoding: 'utf8' });
  return /^Version: ([\d.]+)/m.exec(stdout)?.[1] ?? '';
}

/** Undefined where it is not installed. */
export async function openWpe(): Promise<OldPage | undefined> {
  const browser = findMiniBrowser();
  if (!browser || !existsSync(DRIVER)) return undefined;
  const session = new WebDriverSession();
  await session.start({
    driver: DRIVER,
    browser,
    capability: 'wpe:browserOptions',
    args: ['--automation', '--headless'],
  });
  return {
    version: `WPE WebKit ${packageVersion()}`,
    errors: [],
    goTo: (url) => session.goTo(url),
    run: (body) => session.execute(body),
    tap: (x, y) =>
      session.act([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', x, y, duration: 0 },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    type: (text) => session.press([...text]),
    close: () => session.stop(),
  };
}
