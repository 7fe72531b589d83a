/**
 * Runs test pages in WebKitGTK, one after another in one window: pages in the background lose focus and timers.
 *
 * Our own, and to stay so: the tests must run in the WebKit that Debian ships and updates. Playwright steers only a WebKit
 * of its own, patched and downloaded, which no Debian package has; @web/test-runner-webdriver would add WebdriverIO and
 * leave to us what most of this is: a hidden display, the driver, a home that is thrown away, and a new browser after a
 * crash. webdriver-session.mjs speaks the WebDriver protocol with Node's own fetch.
 */
import { WebDriverSession } from './webdriver-session.mjs';

const SIZE = [800, 600];
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** A launcher for @web/test-runner. The type `webdriver` is what its own commands look for. */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #place;
  #starting;
  #urls = new Map();

  constructor(place) {
    this.#place = place;
  }

  async #session() {
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

  async startSession(id, url) {
    this.#urls.set(id, url);
    try {
      await this.#open(url);
    } catch {
      // A page that crashed takes the session along. The next file deserves a browser of its own.
      await this.stop();
      await this.#open(url);
    }
  }

  async #open(url) {
    const session = await this.#session();
    await session.resize(...SIZE);
    await session.goTo(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  async stopSession(id) {
    this.#urls.delete(id);
    const session = await this.#session();
    // An empty page ends whatever the test left running.
    await session.goTo('about:blank').catch(() => undefined);
    return {};
  }

  async stop() {
    const starting = this.#starting;
    this.#starting = undefined;
    const session = await starting?.catch(() => undefined);
    await session?.stop();
  }

  startDebugSession() {
    throw new Error('Debug in Chromium or Firefox.');
  }

  async sendKeys(_id, keys) {
    const session = await this.#session();
    await session.press(keys);
  }

  async resize(width, height) {
    const session = await this.#session();
    await session.resize(width, height);
  }

  async #point(...actions) {
    const session = await this.#session();
    await session.act([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  }

  sendMouseMove(_id, x, y) {
    return this.#point({ type: 'pointerMove', duration: 0, x, y });
  }

  sendMouseClick(_id, x, y, button = 'left') {
    return this.#point(
      { type: 'pointerMove', duration: 0, x, y },
      { type: 'pointerDown', button: BUTTONS[button] },
      { type: 'pointerUp', button: BUTTONS[button] },
    );
  }

  sendMouseDown(_id, button = 'left') {
    return this.#point({ type: 'pointerDown', button: BUTTONS[button] });
  }

  sendMouseUp(_id, button = 'left') {
    return this.#point({ type: 'pointerUp', button: BUTTONS[button] });
  }

  resetMouse() {
    return this.#point({ type: 'pointerMove', duration: 0, x: 0, y: 0 });
  }
}
