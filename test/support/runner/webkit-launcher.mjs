/**
 * Runs test pages in WebKitGTK, each alone in a window on a display of its own: pages in the background lose focus and
 * timers.
 *
 * Our own, and to stay so: the tests must run in the WebKit that Debian ships and updates. Playwright steers only a WebKit
 * of its own, patched and downloaded, which no Debian package has; @web/test-runner-webdriver would add WebdriverIO and
 * leave to us what most of this is: a hidden display, the driver, a home that is thrown away, and a new browser after a
 * crash. webdriver-session.mjs speaks the WebDriver protocol with Node's own fetch.
 */
import { WebDriverSession } from './webdriver-session.mjs';

const SIZE = [800, 600];
/** Pages that one browser loads: it keeps some 150 MB of each, and slows down as it grows. */
const MOST_PAGES = 4;
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** One window, from its first page on, and from the page after a crash. */
class Window {
  #place;
  #starting;
  #pages = 0;

  constructor(place) {
    this.#place = place;
  }

  async session() {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  async #start() {
    const session = new WebDriverSession();
    try {
      await session.start(this.#place);
    } catch (error) {
      await session.stop();
      throw error;
    }
    return session;
  }

  async open(url) {
    this.#pages += 1;
    if (this.#pages > MOST_PAGES) await this.stop();
    try {
      await this.#goTo(url);
    } catch {
      // A page that crashed takes the session along. The next file deserves a browser of its own.
      await this.stop();
      await this.#goTo(url);
    }
  }

  async #goTo(url) {
    const session = await this.session();
    await session.resize(...SIZE);
    await session.goTo(url);
  }

  async stop() {
    const starting = this.#starting;
    this.#starting = undefined;
    this.#pages = 1;
    const session = await starting?.catch(() => undefined);
    await session?.stop();
  }
}

/** A launcher for @web/test-runner. The type `webdriver` is what its own commands look for. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  // Much of a test is waiting, and this engine is the last to end.
  concurrency = 2;
  #free;
  #windows = new Map();
  #urls = new Map();

  constructor(place) {
    this.#free = Array.from({ length: this.concurrency }, () => new Window(place));
  }

  async startSession(id, url) {
    const window = this.#free.shift();
    if (!window) throw new Error('WebKit has no window left for another page.');
    this.#urls.set(id, url);
    this.#windows.set(id, window);
    await window.open(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    const window = this.#windows.get(id);
    this.#urls.delete(id);
    this.#windows.delete(id);
    if (!window) return {};
    // An empty page ends whatever the test left running.
    await window
      .session()
      .then((session) => session.goTo('about:blank'))
      .catch(() => undefined);
    this.#free.push(window);
    return {};
  }

  async stop() {
    await Promise.all([...this.#free, ...this.#windows.values()].map((window) => window.stop()));
  }

  startDebugSession() {
    throw new Error('Debug in Chromium or Firefox.');
  }

  #session(id) {
    return this.#windows.get(id).session();
  }

  async sendKeys(id, keys) {
    const session = await this.#session(id);
    await session.press(keys);
  }

  async resize(id, width, height) {
    const session = await this.#session(id);
    await session.resize(width, height);
  }

  async #point(id, ...actions) {
    const session = await this.#session(id);
    await session.act([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  }

  sendMouseMove(id, x, y) {
    return this.#point(id, { type: 'pointerMove', duration: 0, x, y });
  }

  sendMouseClick(id, x, y, button = 'left') {
    return this.#point(
      id,
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    );
  }

  sendMouseDown(id, button = 'left') {
    return this.#point(id, { type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(id, button = 'left') {
    return this.#point(id, { type: 'pointerUp', button: BUTTONS[button] });
  }

  resetMouse(id) {
    return this.#point(id, { type: 'pointerMove', duration: 0, x: 0, y: 0 });
  }
}
