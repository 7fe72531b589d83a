/** Finds the browsers on this machine and, as root on Debian, installs those that are missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines that the tests run in, in the order in which they are shown. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
};

/** Chromium without what draws its windows: the same engine, from the same source, for half of the processor's time. */
const BARE_PACKAGE = 'chromium-headless-shell';
const BARE_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];

const HOW_TO_GET = {
  chromium:
    'Install Chromium or Chrome, or set CHROMIUM_PATH to its executable. Debian: apt install chromium.',
  firefox:
    'Install Firefox, or set FIREFOX_PATH to its executable. Debian: apt install firefox-esr.',
  webkit:
    'WebKit runs on Linux only: apt install webkit2gtk-driver xvfb (Debian, Ubuntu), or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH.',
};

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function findExecutable(chosen, names, places = []) {
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return findOnPath(names) ?? places.find(isExecutable);
}

/** Debian keeps MiniBrowser, which WebKitGTK's driver steers, beside the library: /usr/lib/<machine>/webkit2gtk-4.1. */
function findMiniBrowser() {
  if (process.env.MINIBROWSER_PATH) return process.env.MINIBROWSER_PATH;
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64'].filter((folder) => existsSync(folder));
  const nested = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-gnu'))
    .map((entry) => join('/usr/lib', entry.name));
  return [...nested, ...folders]
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        join(folder, version, 'MiniBrowser'),
      ),
    )
    .find(isExecutable);
}

function findWebkit() {
  if (process.platform !== 'linux') return undefined;
  const driver = findExecutable(process.env.WEBKIT_DRIVER_PATH, ['WebKitWebDriver']);
  const browser = findMiniBrowser();
  const xvfb = findOnPath(['Xvfb']);
  const hasDisplay = xvfb !== undefined || Boolean(process.env.DISPLAY);
  return driver && browser && hasDisplay ? { driver, browser, xvfb } : undefined;
}

/** Where an engine's executables are, or undefined. A string for Chromium and Firefox, an object for WebKit. */
export function findBrowser(engine) {
  if (engine === 'chromium') {
    return findExecutable(process.env.CHROMIUM_PATH, CHROMIUM_NAMES, CHROMIUM_PLACES);
  }
  if (engine === 'firefox') {
    return findExecutable(process.env.FIREFOX_PATH, FIREFOX_NAMES, FIREFOX_PLACES);
  }
  return findWebkit();
}

/**
 * The Chromium for what drives a page and looks at no more than the page: the one without windows where there is one, else the
 * whole browser. Undefined where there is neither.
 */
export function findBareChromium() {
  return findExecutable(process.env.CHROMIUM_HEADLESS_PATH, BARE_NAMES) ?? findBrowser('chromium');
}

/** What to tell a person whose machine lacks an engine. */
export function howToGet(engine) {
  return HOW_TO_GET[engine];
}

function isRootOnDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function isPackageInstalled(name) {
  const { status, stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return status === 0 && /^Status: .* installed$/m.test(stdout);
}

function aptGet(...args) {
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Installs what these engines need, where that is ours to do: as root on Debian. Elsewhere does nothing. */
export function installBrowsers(engines) {
  if (!isRootOnDebian()) return;
  // A browser of another make may be there already, so the fonts alone do not start an installation.
  const wanted = engines
    .filter((engine) => findBrowser(engine) === undefined)
    .flatMap((engine) => PACKAGES[engine]);
  installPackages(wanted);
}

/** Installs the Chromium without windows where Debian has it. End-to-end tests do without if they must. */
export function installBareChromium() {
  if (!isRootOnDebian() || findBareChromium() !== findBrowser('chromium')) return;
  installPackages([BARE_PACKAGE]);
}

/** Installs these packages of Debian, where that is ours to do. Elsewhere does nothing. */
export function installPackages(wanted) {
  if (!isRootOnDebian()) return;
  const missing = [...new Set(wanted)].filter((name) => !isPackageInstalled(name));
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} (apt-get)…`);
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing);
}
