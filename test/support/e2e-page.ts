/** For end-to-end tests of a person's device and its settings: one page with a finder, opened as that device would. */
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBareChromium, projectRoot, serveSite } from './e2e.js';

export interface FinderPages {
  /** The page in a browser of these settings. Close its context after the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Chromium, and a page whose finder has these attributes. `page` are those of the page itself, `variables` those of the
 * environment that Chromium starts in.
 */
export async function openFinderPages(
  finder: string,
  page = '',
  variables: Readonly<Record<string, string>> = {},
): Promise<FinderPages> {
  const html = `<!doctype html>
<html lang="en" ${page}>
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Help</title>
  <script type="module" src="/helpline-finder.js"></script>
  <h1>Help</h1>
  <helpline-finder ${finder}></helpline-finder>
</html>`;
  const browser = await openBareChromium(variables);
  const site = await serveSite(join(projectRoot, 'dist', 'cdn'), { pages: { '/help.html': html } });
  return {
    async open(options = {}) {
      const context = await browser.newContext(options);
      const opened = await context.newPage();
      opened.setDefaultTimeout(20_000);
      await opened.goto(`${site.origin}/help.html`);
      return opened;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** What the engine makes of a property of an element. */
export function styleOf(locator: Locator, property: string): Promise<string> {
  return locator.evaluate(
    (element, key) => getComputedStyle(element).getPropertyValue(key),
    property,
  );
}
