/** A launcher for each engine. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browsers.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/** A page is loaded once the tests are bundled: on a busy machine later than the half minute that Puppeteer waits. */
const MOST_LOADING_MS = 120_000;

async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(MOST_LOADING_MS);
  return page;
}

function nameLauncher(launcher, name) {
  launcher.name = name;
  return launcher;
}

function chromium(executablePath) {
  const args = [
    // Chromium's sandbox does not start as root; the pages here are our own.
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-dev-shm-usage',
    '--force-prefers-no-reduced-motion',
    // Kept pages would have each file start in a process of its own, which reads and compiles all anew. No test here goes back.
    '--disable-features=BackForwardCache',
  ];
  const launchOptions = { executablePath, args, headless: true };
  return nameLauncher(chromeLauncher({ concurrency: 1, launchOptions, createPage }), 'Chromium');
}

function firefox(executablePath) {
  // Nothing here listens to what pages load, and Firefox tells it by scripts of its own.
  const launchOptions = {
    browser: 'firefox',
    executablePath,
    headless: true,
    networkEnabled: false,
  };
  return nameLauncher(chromeLauncher({ concurrency: 1, launchOptions, createPage }), 'Firefox');
}

const MAKERS = { chromium, firefox, webkit: (place) => new WebKitLauncher(place) };

/** Launchers for the engines named, each of which must be on this machine. */
export function createLaunchers(engines) {
  return engines.map((engine) => {
    const place = findBrowser(engine);
    if (!place) throw new Error(`No ${engine} on this machine.`);
    return MAKERS[engine](place);
  });
}
