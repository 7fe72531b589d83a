import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readData } from '../../src/build/check/read-data.js';
import type { DataFiles } from '../../src/build/data-commands/data-files.js';
import { type Packed, packData } from '../../src/build/newer-data/pack-data.js';
import { examplePage } from '../../src/build/release/example-page.js';
import { integrityOf } from '../../src/build/release/integrity.js';
import { writeInfo } from '../../src/build/release/make-folder.js';
import { codeOf, dataInfo } from '../../src/build/release/version-info.js';
import { buildWithData } from '../support/build-with-data.js';
import { openBareChromium, projectRoot, type Site, serveSite } from '../support/e2e.js';

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
    browser = await openBareChromium();
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

  describe('as a data package', () => {
    const RELEASE = mkdtempSync(join(tmpdir(), 'helpline-release-'));
    const PACKAGE = mkdtempSync(join(tmpdir(), 'helpline-data-'));
    const SWAPPED = mkdtempSync(join(tmpdir(), 'helpline-swapped-'));
    let packed: Packed;

    before(() => {
      cpSync(OLD, RELEASE, { recursive: true });
      const integrity = Object.fromEntries(
        filesIn(OLD).map((file) => [file, integrityOf(readFileSync(join(OLD, file)))]),
      );
      const text = (file: string): string => readFileSync(join(OLD, file), 'utf8');
      writeInfo(RELEASE, integrity, {
        version: '0.1.0',
        code: codeOf(text('helpline-finder.js')),
        build: /id="([\w-]+)"/.exec(text('build.js'))?.[1] ?? '',
        data: dataInfo(readData(projectRoot)),
      });
      const release = new Map(
        filesIn(RELEASE).map((file) => [file, readFileSync(join(RELEASE, file))]),
      );
      const data = structuredClone(readData(projectRoot));
      correct(data, 'us-or-alcohol-drug-helpline');
      correct(data, 'us-samhsa-national-helpline');
      packed = packData(release, NEW, data, PACKAGE);
      cpSync(RELEASE, SWAPPED, { recursive: true });
      cpSync(PACKAGE, SWAPPED, { recursive: true });
    });
    after(() => {
      for (const one of [RELEASE, PACKAGE, SWAPPED]) rmSync(one, { recursive: true, force: true });
    });

    const open = async (path = '/help.html'): Promise<{ page: Page; said: string[] }> => {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.goto(site.origin + path);
      await page.getByRole('link', { name: 'Call 911' }).first().waitFor();
      return { page, said };
    };
    const chooseOregon = (page: Page): Promise<unknown> =>
      page.getByRole('combobox', { name: 'Where', exact: true }).selectOption({ label: 'Oregon' });
    const newNumbers = (page: Page): Promise<unknown> =>
      page.waitForFunction(
        () =>
          document
            .querySelector('helpline-finder')
            ?.shadowRoot?.querySelectorAll('.card a[href="tel:+15035550123"]').length === 2,
      );

    it('is four files for a region, or four for the country, and changes no byte of the code', () => {
      const isNational = (file: string): boolean => file.startsWith('chunks/local/national.');
      const isOregon = (file: string): boolean => file.startsWith('chunks/local/us-or.');
      assert.deepEqual(packed.left, []);
      assert.equal(packed.served.filter(isOregon).length, 3);
      assert.equal(packed.served.filter(isNational).length, 3);
      assert.deepEqual(
        packed.served.filter((file) => !isOregon(file) && !isNational(file)),
        ['data.js'],
      );
      for (const file of filesIn(OLD))
        if (file !== 'data.js')
          assert.ok(
            readFileSync(join(OLD, file)).equals(readFileSync(join(SWAPPED, file))),
            `${file} has other bytes.`,
          );
    });

    it('says which code and which data the folder has, and the hash of each file in it', () => {
      const read = (folder: string, file: string) =>
        JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const [before, now] = [read(RELEASE, 'version.json'), read(SWAPPED, 'version.json')];
      for (const key of ['version', 'code', 'build']) assert.equal(now[key], before[key]);
      assert.notEqual(now.data.version, before.data.version);
      assert.ok(now.data.date >= '2026-11-28', now.data.date);
      const integrity = read(SWAPPED, 'integrity.json');
      assert.equal(Object.keys(integrity).length, now.files);
      for (const [file, hash] of Object.entries(integrity))
        assert.equal(integrityOf(readFileSync(join(SWAPPED, file))), hash, file);
      for (const file of packed.served)
        assert.ok(`./${file}` in read(SWAPPED, 'importmap.json').integrity, file);
    });

    it('shows the new numbers in the finder of the release, in another language, too, and not the old ones', async () => {
      folder = SWAPPED;
      const { page, said } = await open();
      await chooseOregon(page);
      await newNumbers(page);
      const old = page.locator('helpline-finder .card a[href="tel:+18006624357"]');
      assert.equal(await old.count(), 0);
      assert.ok((await national(page)).includes('tel:988'));
      await page.locator('helpline-finder').evaluate((finder) => finder.setAttribute('lang', 'fr'));
      await page.getByRole('link', { name: /Appeler le 911/ }).waitFor();
      await newNumbers(page);
      assert.deepEqual(said, []);
      await page.close();
    });

    it('is not used by the finder of another build: one line says so, and every number is the finder’s own', async () => {
      // A new entry, and the data of before: the folder of the release was replaced, and data.js was not.
      folder = NEW;
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.route('**/data.js', (route) => route.fulfill({ path: join(PACKAGE, 'data.js') }));
      await page.goto(`${site.origin}/help.html`);
      await chooseOregon(page);
      await newNumbers(page);
      while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /data \S+ in this folder is for another release.*not used/);
      await page.close();
    });

    it('keeps the national lines of the release where the newer ones do not arrive, and says so', async () => {
      folder = SWAPPED;
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.route('**/national.en-*', (route) => route.abort());
      await page.goto(`${site.origin}/help.html`);
      await page.getByRole('heading', { name: 'In Texas', exact: true }).waitFor();
      const isSaid = (): boolean =>
        said.some((line) => /national lines are those of the release/.test(line));
      while (!isSaid()) await new Promise((resolve) => setTimeout(resolve, 30));
      assert.ok((await national(page)).includes('tel:+18006624357'));
      await page.close();
    });

    for (const [whose, from, isNew] of [
      ['of the data package', () => SWAPPED, true],
      ['of the release', () => RELEASE, false],
    ] as const)
      it(`pinned by the import map ${whose}: shows the numbers that the map names`, async () => {
        folder = SWAPPED;
        const map = JSON.parse(readFileSync(join(from(), 'importmap.json'), 'utf8'));
        const entry = integrityOf(readFileSync(join(OLD, 'helpline-finder.js')));
        const html = examplePage('0', map, entry).replace(
          '<helpline-finder>',
          '<helpline-finder region="US-OR">',
        );
        const page = await browser.newPage();
        const said: string[] = [];
        page.on('console', (message) => said.push(message.text()));
        await page.route('**/pinned.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: html }),
        );
        await page.goto(`${site.origin}/pinned.html`);
        await page.getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
        if (isNew) await newNumbers(page);
        else {
          while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 30));
          assert.match(said[0] ?? '', /integrity/);
          assert.ok((await national(page)).includes('tel:+18006624357'));
        }
        await page.close();
      });
  });
});
