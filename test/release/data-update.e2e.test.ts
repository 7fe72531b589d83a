import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import type { DataFiles } from '../../src/build/data-commands/data-files.js';
import { buildWithData } from '../support/build-with-data.js';
import { openChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

const OLD = join(projectRoot, 'dist', 'cdn');
const NEW = join(projectRoot, 'test', 'output', 'data-update');
const PAGE = `<!doctype html><html lang="en"><title>Help</title>
<script type="module" src="/helpline-finder.js"></script>
<helpline-finder region="US-TX"><a href="tel:911">Call 911</a></helpline-finder></html>`;
const NUMBER = { value: '+15035550123', display: '503-555-0123' };

const PAGE_SEEN = {
  id: 'new.example',
  url: 'https://new.example/contact',
  seen: '2026-11-28',
  supports: ['phone'],
};

interface Entry {
  id: string;
  sources: { id: string; url: string; seen: string; supports: string[] }[];
  checked?: string;
  channels: {
    type: string;
    value: string;
    display: string;
    checked?: string;
    sources?: string[];
  }[];
}

/** One corrected number of a record, with the page that shows it and its date. */
function correct({ resources }: DataFiles, id: string): void {
  const entry = resources
    .flatMap(({ content }) => content as unknown as Entry[])
    .find((one) => one.id === id);
  const channel = entry?.channels.find(({ type }) => type === 'phone');
  assert.ok(entry && channel, `There is no phone of ${id}.`);
  const [source] = entry.sources;
  entry.sources.push({ ...source, ...PAGE_SEEN });
  Object.assign(channel, NUMBER, { checked: PAGE_SEEN.seen, sources: [PAGE_SEEN.id] });
}

const filesIn = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('one corrected number', () => {
  let browser: Browser;
  let site: Site;
  /** The folder on the server, and what of it is the visitor's own old copy. */
  let folder = OLD;
  let isOldEntryKept = false;

  before(async () => {
    await buildWithData(NEW, (files) => {
      correct(files, 'us-or-alcohol-drug-helpline');
      correct(files, 'us-samhsa-national-helpline');
    });
    browser = await openChromium();
    site = await serveSite('/', {
      pages: { '/help.html': PAGE },
      locate: (path) => join(isOldEntryKept && path === '/helpline-finder.js' ? OLD : folder, path),
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(NEW, { recursive: true, force: true });
  });

  it('changes no more than five files, by name or by what is in them, of one region or of the country', () => {
    const [old, made] = [filesIn(OLD), filesIn(NEW)];
    const changed = made.filter(
      (file) =>
        !old.includes(file) || !readFileSync(join(OLD, file)).equals(readFileSync(join(NEW, file))),
    );
    const isOregon = (file: string): boolean => file.startsWith('chunks/local/us-or.');
    const [oregon, others] = [changed.filter(isOregon), changed.filter((file) => !isOregon(file))];
    // Of a region: its files, the entry that names them, and build.js. Of the country: the entry has it. A card names the owner's own
    // page as its source, which stays.
    assert.equal(oregon.length, 3, oregon.join('\n'));
    assert.deepEqual(others, ['build.js', 'helpline-finder.js']);
    assert.match(readFileSync(join(NEW, 'helpline-finder.js'), 'utf8'), /5035550123/);
    const gone = old.filter((file) => !made.includes(file));
    assert.deepEqual(
      gone.map((file) => file.replace(/-[\w-]{8}\.js$|-[\da-z]{3}\.js$/, '')),
      ['en', 'es', 'fr'].map((one) => `chunks/local/us-or.${one}`),
    );
  });

  const national = (page: Page): Promise<string[]> =>
    page
      .locator('helpline-finder .card a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  it('met by last week’s entry: every national line stays, one console line says why, and “Try again” brings it', async () => {
    folder = OLD;
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('<helpline-finder>')) said.push(message.text());
    });
    await page.goto(`${site.origin}/help.html`);
    await page.getByRole('heading', { name: 'In Texas', exact: true }).waitFor();
    const region = page.getByRole('combobox', { name: 'Where', exact: true });
    await region.selectOption({ label: 'Hawaii' });
    await page.getByRole('heading', { name: 'In Hawaii', exact: true }).waitFor();
    // The folder is replaced, and no old chunk is kept.
    folder = NEW;
    await region.selectOption({ label: 'Oregon' });
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.waitFor();
    assert.ok((await national(page)).includes('tel:988'));
    assert.ok((await national(page)).length >= 4, String(await national(page)));
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /another release.*load it again.*30 days/);
    await Promise.all([page.waitForEvent('load'), retry.click()]);
    await page.getByRole('heading', { name: 'In Texas', exact: true }).waitFor();
    await region.selectOption({ label: 'Oregon' });
    await page
      .getByRole('link', { name: /503-555-0123/ })
      .first()
      .waitFor();
    assert.equal(said.length, 1);
    await page.close();
  });

  it('met by an entry that a cache keeps, with the old chunks beside the new ones, is as before', async () => {
    folder = NEW;
    isOldEntryKept = true;
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route(/\/chunks\/(local\/us-or|features-)/, async (route) => {
      const path = new URL(route.request().url()).pathname;
      await route.fulfill({ path: join(OLD, path) });
    });
    await page.goto(`${site.origin}/help.html`);
    await page
      .getByRole('combobox', { name: 'Where', exact: true })
      .selectOption({ label: 'Oregon' });
    await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
    assert.deepEqual(said, []);
    isOldEntryKept = false;
    await page.close();
  });
});
