/** The few WebDriver commands that the tests need, spoken to WebKitGTK's own driver. https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startXvfb, WINDOW_CORNER } from './xvfb.mjs';

/** Pixels; bars and borders of a window are less. */
const WIDEST_FRAME = 300;

const within = (least, value, most) => Math.min(most, Math.max(least, value));

// https://www.w3.org/TR/webdriver2/#keyboard-actions: keys without a character have a code point of their own.
const KEY_CODES = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

// MiniBrowser's buttons keep its window from being as narrow as a phone, so they shrink to nothing.
const SMALL_BUTTONS = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
image { -gtk-icon-source: none; }`;

/** A home for settings and caches, so that nothing of the person's own is read or written. */
function createHome() {
  const home = mkdtempSync(join(tmpdir(), 'helpline-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), SMALL_BUTTONS);
  return home;
}

function removeHome(home) {
  try {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // A child of the browser may still be writing its cache: a left folder of the temporary ones is no failed test.
  }
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One automated WebKitGTK window. */
export class WebDriverSession {
  #stops = [];
  #address = '';
  #session = '';

  /**
   * Starts a hidden display, the driver and the browser. `place` is what findBrowser('webkit') gave; another port of WebKit
   * than GTK's names its own `capability` and `args`.
   */
  async start(place) {
    const home = createHome();
    this.#stops.push(() => removeHome(home));
    const environment = {
      ...process.env,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      // Without a graphics card layers are put together by the processor: a fifth of all that this engine takes.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
    };
    if (place.xvfb) {
      const screen = await startXvfb(place.xvfb);
      this.#stops.push(screen.stop);
      environment.DISPLAY = screen.display;
    }
    const port = await findFreePort();
    const driver = spawn(place.driver, [`--port=${port}`], { env: environment, stdio: 'ignore' });
    this.#stops.push(() => driver.kill());
    this.#address = `http://127.0.0.1:${port}`;
    await this.#waitUntilReady(driver);
    const { capability = 'webkitgtk:browserOptions', args = ['--automation'] } = place;
    const options = { binary: place.browser, args };
    const { sessionId } = await this.#send('POST', '/session', {
      capabilities: { alwaysMatch: { [capability]: options } },
    });
    this.#session = `/session/${sessionId}`;
    await this.#send('POST', `${this.#session}/timeouts`, { pageLoad: 60_000, script: 60_000 });
  }

  async #waitUntilReady(driver) {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      if (driver.exitCode !== null) throw new Error('WebKitWebDriver ended at once.');
      const ready = await this.#send('GET', '/status').catch(() => undefined);
      if (ready) return;
      await pause(100);
    }
    throw new Error('WebKitWebDriver was not ready within 30 seconds.');
  }

  async #send(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKit, ${method} ${path}: ${value?.message ?? value?.error}`);
    return value;
  }

  goTo(url) {
    return this.#send('POST', `${this.#session}/url`, { url });
  }

  execute(script, args = []) {
    return this.#send('POST', `${this.#session}/execute/sync`, { script, args });
  }

  /** Presses keys one after another; `Shift+Tab` holds the first while the second goes down. */
  async press(combinations) {
    const actions = combinations.flatMap((combination) => {
      const names = combination.length > 1 ? combination.split('+') : [combination];
      const keys = names.map((name) => KEY_CODES[name] ?? name);
      return [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.act([{ type: 'key', id: 'keyboard', actions }]);
  }

  act(actions) {
    return this.#send('POST', `${this.#session}/actions`, { actions });
  }

  /** Makes the page, not the window with its bars, this large. */
  async resize(width, height) {
    let frame = { width: 0, height: 0 };
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await this.#send('POST', `${this.#session}/window/rect`, {
        ...WINDOW_CORNER,
        width: width + frame.width,
        height: height + frame.height,
      });
      const [innerWidth, innerHeight] = await this.execute('return [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      // A page that has not followed yet, on a busy machine, tells nothing of its window's frame.
      frame = {
        width: within(0, frame.width + width - innerWidth, WIDEST_FRAME),
        height: within(0, frame.height + height - innerHeight, WIDEST_FRAME),
      };
      await pause(50);
    }
    throw new Error(`WebKit did not take the size ${width} × ${height}.`);
  }

  async stop() {
    if (this.#session) await this.#send('DELETE', this.#session).catch(() => undefined);
    this.#session = '';
    for (const stop of this.#stops.splice(0).reverse()) stop();
  }
}
