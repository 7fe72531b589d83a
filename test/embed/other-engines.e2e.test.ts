import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectRoot, type Site, serveSite } from '../support/e2e.js';
import { type Driven, openEngine, waitInPage } from '../support/engines.js';

const FILES = {
  'tag.html': `<script type="module" src="cdn/helpline-finder.js"></script>
<helpline-finder region="US-OR"><a href="tel:911">Call 911</a> <a href="tel:988">Call 988</a></helpline-finder>`,
  'one-tag.html': '<script src="cdn/embed.js" data-region="US-OR"></script>',
};

const HELP = `<!doctype html><html lang="en"><title>Help</title>
<script>addEventListener('pageshow', ({persisted}) => { window.cameBack = persisted ? 'kept' : 'new'; });</script>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-OR"></helpline-finder></html>`;

/** Every element in the finder of the page, and in its light. */
const ALL = `const finder = document.querySelector('helpline-finder');
const all = (selector) => [...(finder?.shadowRoot?.querySelectorAll(selector) ?? []), ...document.querySelectorAll(selector)];`;

const isThere = (selector: string, text: string): string =>
  `${ALL} return all('${selector}').some((element) => element.textContent.trim().includes('${text}')
    && element.getBoundingClientRect().height > 0)`;

for (const engine of ['firefox', 'webkit'] as const) {
  describe(`in ${engine}`, () => {
    let folder: string;
    let site: Site;
    let driven: Driven | undefined;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'helpline-file-'));
      symlinkSync(join(projectRoot, 'dist/cdn'), join(folder, 'cdn'));
      for (const [name, html] of Object.entries(FILES))
        writeFileSync(
          join(folder, name),
          `<!doctype html><html lang="en"><title>Help</title>${html}`,
        );
      site = await serveSite(join(projectRoot, 'dist/cdn'), {
        pages: { '/help.html': HELP, '/other.html': '<!doctype html><title>Other</title>' },
      });
      driven = await openEngine(engine);
    });

    after(async () => {
      await driven?.close();
      await site?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const name of Object.keys(FILES)) {
      it(`${name} opened from a folder (file:): 911 and 988 are there to be tapped`, async (test) => {
        if (!driven) return test.skip(`no ${engine}`);
        await driven.goTo(pathToFileURL(join(folder, name)).href);
        for (const number of ['911', '988'])
          await waitInPage(driven, isThere(`a[href="tel:${number}"]`, number), number);
      });
    }

    it('a person who goes on and comes back finds a finder that works', async (test) => {
      if (!driven) return test.skip(`no ${engine}`);
      await driven.goTo(`${site.origin}/help.html`);
      await waitInPage(driven, isThere('button', 'Show the map'), 'all parts');
      await driven.run(
        `${ALL} all('button').find((one) => one.textContent.trim() === 'Get naloxone').click()`,
      );
      await waitInPage(driven, isThere('h2, h3', 'to get help in Oregon'), 'the list');
      await driven.goTo(`${site.origin}/other.html`);
      await driven.run('history.back()');
      const way = await waitInPage(
        driven,
        "return document.title === 'Help' && window.cameBack",
        'the page again',
      );
      assert.match(String(way), /kept|new/);
      await waitInPage(driven, isThere('a[href="tel:911"]', '911'), '911');
      await driven.run(
        `${ALL} all('button').find((one) => one.textContent.trim() === 'Treatment').click()`,
      );
      await waitInPage(driven, isThere('h2, h3', 'to get help in Oregon'), 'the list of treatment');
    });
  });
}
