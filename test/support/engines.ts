/** Firefox and WebKit for the few end-to-end tests that need a whole page of theirs: `file:`, and back and forward. */
import puppeteer from 'puppeteer-core';
import { findBrowser } from './runner/browsers.mjs';
import { WebDriverSession } from './runner/webdriver-session.mjs';

export interface Driven {
  readonly name: string;
  /** Whatever `function` body is given runs in the page; its value must be JSON. */
  readonly run: (body: string) => Promise<unknown>;
  readonly goTo: (url: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

async function openFirefox(executablePath: string): Promise<Driven> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    run: (body) => page.evaluate(`(() => { ${body} })()`),
    goTo: (url) => page.goto(url),
    close: () => browser.close(),
  };
}

async function openWebkit(place: object): Promise<Driven> {
  const session = new WebDriverSession();
  await session.start(place);
  return {
    name: 'WebKit',
    run: (body) => session.execute(body),
    goTo: (url) => session.goTo(url),
    close: () => session.stop(),
  };
}

/** Opens one of the two, or nothing where the machine lacks it: test/run.mjs says so loudly, and fails in CI. */
export async function openEngine(name: 'firefox' | 'webkit'): Promise<Driven | undefined> {
  const place = findBrowser(name);
  if (!place) return undefined;
  return name === 'firefox' ? openFirefox(place as string) : openWebkit(place as object);
}

/** Looks again and again until the page gives something that is not null, false or undefined. */
export async function waitInPage(driven: Driven, body: string, what: string): Promise<unknown> {
  const end = Date.now() + 60_000;
  for (;;) {
    const value = await driven.run(body);
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`${driven.name}: waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
