import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Way } from '../../demo/workshop/snippets.js';
import { WORDS } from '../../demo/workshop/words.js';
import {
  openBareChromium,
  openContext,
  projectRoot,
  type Site,
  serveSite,
} from '../support/e2e.js';
import { CliFolder } from '../support/run-cli.js';

const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OREGON = 'tel:+18009234357';
const CSV = `Name,Phone,City,State,Hours,Favourite colour
Cedar County Detox,(503) 555-0142,Salem,OR,Mon-Fri 9am-5pm,blue
Nobody,,,OR,,
`;

/** A county's list whose headers mean nothing to a program. */
const ODD = `Community partners,,,,
What we call it,Ring,Where,Opening,Mark
Cedar House,503-555-0142,1 Main St,Mon-Fri 9am-5pm,Detox
Elm House,503-555-0143,2 Main St,Sat 9am-noon,Quilting
`;

describe('the workshop', () => {
  let browser: Browser;
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let problems: string[];
  /** Two whole finders, drawn anew with each choice: most of what a test costs, where it does not look at them. */
  let isPreviewed = true;

  before(async () => {
    browser = await openBareChromium();
    site = await serveSite(join(projectRoot, 'dist'));
    context = await openContext(browser, {
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      timezoneId: 'America/Los_Angeles',
      locale: 'en-US',
    });
    context.setDefaultTimeout(20_000);
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    page = await context.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.text().startsWith('<helpline'))
        problems.push(message.text());
    });
    // From the start: else the first one of a page may come before the driver takes it.
    page.on('filechooser', () => {});
    if (!isPreviewed) await leaveOutPreview(page);
    await page.goto(`${site.origin}/workshop/index.html`);
    await page.getByRole('heading', { name: WORDS.en.title }).waitFor();
  });

  afterEach(async () => {
    await page.close();
    assert.deepEqual(problems, []);
  });

  const leaveOutPreview = (where: Page | BrowserContext): Promise<unknown> =>
    where.route('**/preview.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Preview</title>' }),
    );

  const snippet = (way: Way): Promise<string> => page.locator(`#paste-${way}`).inputValue();
  const frame = (kind: 'phone' | 'desktop') => page.frameLocator(`.${kind} iframe`);

  async function chooseOregon(): Promise<void> {
    await page.getByLabel(WORDS.en.place).selectOption('US-OR');
    if (isPreviewed)
      await frame('phone').getByRole('heading', { name: 'In Oregon', exact: true }).waitFor();
  }

  it('shows the real finder at both widths, as it is chosen', async () => {
    await chooseOregon();
    for (const kind of ['phone', 'desktop'] as const) {
      const call = frame(kind).getByRole('link', {
        name: /^Call .*Oregon Alcohol and Drug Helpline/,
      });
      await call.first().waitFor();
      assert.equal(await call.first().getAttribute('href'), OREGON);
    }
    const width = (kind: string): Promise<number> =>
      page
        .locator(`.${kind} iframe`)
        .evaluate((element: HTMLIFrameElement) => element.contentWindow?.innerWidth ?? 0);
    assert.deepEqual([await width('phone'), await width('desktop')], [390, 1100]);
    await page.getByLabel(WORDS.en.language).selectOption('fr');
    await frame('phone').getByRole('link', { name: 'Appeler le 911' }).waitFor();
    await page.getByRole('checkbox', { name: WORDS.en.quickExit }).check();
    await frame('phone')
      .getByRole('link', { name: /quitter|sortie/i })
      .or(frame('phone').getByRole('button', { name: /quitter|sortie/i }))
      .first()
      .waitFor();
  });

  it('makes the page of one county, in each way in that can be one', async () => {
    await chooseOregon();
    await page.getByLabel(WORDS.en.near).fill('97301');
    await page.getByLabel(WORDS.en.area).fill('41047');
    await page.getByLabel(WORDS.en.area).press('Tab');
    await frame('desktop')
      .getByText(/ways to get help in Marion County/)
      .first()
      .waitFor();
    assert.match(
      await snippet('module'),
      /<helpline-finder region="US-OR" near="97301" area="41047">/,
    );
    assert.match(await snippet('place'), / data-near="97301" data-area="41047">/);
    assert.match(await snippet('frame'), /\?region=US-OR&amp;near=97301&amp;area=41047"/);
    assert.match(await snippet('wordpress'), /region="US-OR" near="97301" area="41047"\]/);
    await page.getByLabel(WORDS.en.area).fill('Marion County');
    await page.getByLabel(WORDS.en.area).press('Tab');
    assert.match(await snippet('module'), / area="Marion County">/);
    // Words in an address are anybody's: the frame takes the county's code.
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('#paste-frame')
        ?.value.includes('?region=US-OR&amp;near=97301&amp;area=41047"'),
    );
    await page.getByLabel(WORDS.en.area).fill('Salem');
    await page.getByLabel(WORDS.en.area).press('Tab');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('#paste-frame')
        ?.value.includes('?region=US-OR&amp;near=97301"'),
    );
  });

  it('takes a file that is dropped on it', async () => {
    await chooseOregon();
    const files = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'services.csv', { type: 'text/csv' }));
      return data;
    }, CSV);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: files });
    await page.getByText(WORDS.en.imported(2, 1)).waitFor();
    await frame('phone').getByRole('heading', { name: 'Cedar County Detox' }).first().waitFor();
  });

  it('reads a CSV file in the page, shows its records, says what it left out, and uploads nothing', async () => {
    await chooseOregon();
    await page.getByLabel(WORDS.en.listedBy).fill('Cedar County');
    const before = site.requests.length;
    await page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles({
      name: 'services.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CSV),
    });
    await page.getByText(WORDS.en.imported(2, 1)).waitFor();
    await page.getByText(/Favourite colour/).waitFor();
    await page
      .getByText(/Row 3, "Nobody": left out/)
      .first()
      .waitFor();
    const phone = frame('phone');
    await phone.getByRole('heading', { name: 'Cedar County Detox' }).first().waitFor();
    const call = phone.getByRole('link', { name: /^Call .*Cedar County Detox/ }).first();
    assert.equal(await call.getAttribute('href'), 'tel:+15035550142');
    await phone
      .getByText('Listed by Cedar County', { exact: false })
      .first()
      .waitFor({ state: 'attached' });
    assert.match(await snippet('module'), / src="\/services\.records\.json"/);
    assert.match(await snippet('policy'), /; connect-src 'self'$/);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: WORDS.en.save }).click(),
    ]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.equal(saved.length, 1);
    assert.equal(saved[0].channels[0].value, '+15035550142');
    assert.deepEqual(
      site.requests.slice(before).filter((path) => !/^\/(?:cdn|workshop)\//.test(path)),
      [],
    );
  });

  const drop = (text: string, name = 'services.csv'): Promise<void> =>
    page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  const holds = (header: string) =>
    page.getByRole('combobox', { name: new RegExp(`^${WORDS.en.holds} ${header}`) });

  it('takes a list with odd headers when its header row and columns are chosen, by keyboard alone', async () => {
    await chooseOregon();
    await drop(ODD);
    await page.getByText(WORDS.en.noName).waitFor();
    assert.equal(await page.locator('#header-row').inputValue(), '2');
    const choose = async (header: string, letters: string, value: string): Promise<void> => {
      await holds(header).focus();
      await page.keyboard.type(letters);
      await page.keyboard.press('Tab');
      await page.waitForFunction(
        ([column, wanted]) =>
          document.querySelector<HTMLSelectElement>(`[data-column="${column}"]`)?.value === wanted,
        [await holds(header).getAttribute('data-column'), value],
      );
    };
    await choose('What we call it', 'Name (', 'name');
    await page.getByText(WORDS.en.imported(2, 0)).waitFor();
    await choose('Ring', 'Phone', 'phone');
    await choose('Where', 'Street', 'address');
    await choose('Opening', 'Hours', 'hours');
    await choose('Mark', 'Type', 'kinds');
    // "Quilting" is nothing that the finder lists.
    await page.getByText(WORDS.en.imported(2, 1)).waitFor();
    await page.getByRole('checkbox', { name: WORDS.en.allTypes('Quilting') }).press('Space');
    await page.getByText(WORDS.en.imported(2, 2)).waitFor();
    await frame('phone').getByRole('heading', { name: 'Elm House' }).first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: WORDS.en.saveMapping }).press('Enter'),
    ]);
    assert.equal(download.suggestedFilename(), 'services.mapping.json');
    const { columns } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.deepEqual(columns, {
      'What we call it': 'name',
      Ring: 'phone',
      Where: 'address',
      Opening: 'hours',
      Mark: 'kinds',
    });
  });

  /** Chooses a file for a field by keyboard alone, as a person does. */
  async function choose(label: string, name: string, text: string): Promise<void> {
    await page.getByLabel(label, { exact: true }).focus();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
  async function saveMapping(): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: WORDS.en.saveMapping }).press('Enter'),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    return { name: download.suggestedFilename(), text };
  }
  it('says in words why a file is no table, and keeps the finder', async () => {
    await page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles({
      name: 'letter.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Dear Sir or Madam'),
    });
    await page
      .locator('#import-status')
      .getByText(/No row looks like a header|No column looks like a name/)
      .waitFor();
    await frame('phone').getByRole('link', { name: 'Call 911' }).waitFor();
  });

  it('offers no attribute that the finder in it does not have', async () => {
    await frame('phone').getByRole('link', { name: 'Call 911' }).waitFor();
    await page.getByLabel(WORDS.en.language).selectOption('es');
    await frame('phone').getByRole('link', { name: 'Llamar al 911' }).waitFor();
    const known = await frame('phone')
      .locator('helpline-finder')
      .evaluate((element) =>
        (
          element.constructor as unknown as { observedAttributes: readonly string[] }
        ).observedAttributes.includes('near'),
      );
    assert.equal(await page.getByLabel(WORDS.en.near).count(), known ? 1 : 0);
  });

  it('can be used with the keyboard alone, from the first choice to the copy', async () => {
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    let presses = 0;
    /** By Tab alone, to what is named or described so. */
    async function tabTo(tag: string, words: string): Promise<void> {
      const wanted = page.locator(`${tag}:focus`);
      for (; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        const said = await wanted.evaluateAll(([one]) => {
          const by = one?.getAttribute('aria-describedby');
          return (by ? document.getElementById(by) : one)?.textContent?.trim();
        });
        if (said === words) return;
      }
      assert.fail(`60 presses of Tab do not reach "${words}".`);
    }
    await page.getByLabel(WORDS.en.pageLanguage).focus();
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'place');
    // By its first letter, again and again: a whole word counts only as long as its letters come quickly.
    const place = page.locator('#place');
    for (let times = 0; times < 9 && (await place.inputValue()) !== 'US-OR'; times += 1)
      await page.keyboard.press('o');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('#paste-module')?.value.includes('US-OR'),
    );
    // Not through each link of the two finders on the way, which are hundreds.
    await tabTo('a', WORDS.en.pastPreview);
    await page.keyboard.press('Enter');
    await tabTo('button', WORDS.en.ways.wordpress);
    await page.keyboard.press('Enter');
    await page.getByText(WORDS.en.copied, { exact: true }).waitFor();
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      '[helpline_finder region="US-OR"]',
    );
  });

  describe('whatever its preview shows,', () => {
    before(() => {
      isPreviewed = false;
    });

    it('writes its own language into the address of a frame, which cannot know that of the page around it', async () => {
      await chooseOregon();
      await page.getByLabel(WORDS.en.pageLanguage).selectOption('es');
      assert.match(await snippet('frame'), /frame\.html\?region=US-OR&amp;lang=es"/);
      assert.doesNotMatch(await snippet('module'), /lang=/);
      await page.getByLabel(WORDS.es.language).selectOption('fr');
      assert.match(await snippet('frame'), /frame\.html\?region=US-OR&amp;lang=fr"/);
    });

    it('gives a snippet, a hash and a policy that lead to a number on a page of their own', async () => {
      await chooseOregon();
      await page.getByRole('checkbox', { name: WORDS.en.compact }).check();
      await page.locator('#paste-module').and(page.locator('textarea')).waitFor();
      const pasted = await snippet('module');
      const file = readFileSync(join(projectRoot, 'dist', 'cdn', 'helpline-finder.js'));
      const hash = createHash('sha384').update(file).digest('base64');
      assert.ok(
        pasted.includes(
          `src="/helpline-finder-${version}/helpline-finder.js" integrity="sha384-${hash}"`,
        ),
        pasted,
      );
      assert.match(pasted, /<helpline-finder region="US-OR" compact>/);
      const policy = (await snippet('policy')).replace('Content-Security-Policy: ', '');
      assert.equal(policy, "default-src 'none'; script-src 'self'");

      const folder = mkdtempSync(join(tmpdir(), 'helpline-workshop-'));
      cpSync(join(projectRoot, 'dist', 'cdn'), join(folder, `helpline-finder-${version}`), {
        recursive: true,
      });
      const own = await serveSite(folder, {
        pages: {
          '/module.html': `<!doctype html><html lang="en"><title>x</title>${pasted}</html>`,
          '/place.html': `<!doctype html><html lang="en"><title>x</title>${await snippet('place')}</html>`,
          '/embed.html': `<!doctype html><html lang="en"><title>x</title>${await snippet('embed')}</html>`,
        },
        headers: { 'content-security-policy': policy },
      });
      try {
        for (const path of ['/module.html', '/place.html', '/embed.html']) {
          const visitor = await context.newPage();
          await visitor.goto(own.origin + path);
          const call = visitor.getByRole('link', {
            name: /^Call .*Oregon Alcohol and Drug Helpline/,
          });
          await call.first().waitFor();
          assert.equal(await call.first().getAttribute('href'), OREGON);
          assert.equal(await visitor.locator('helpline-finder').getAttribute('compact'), '');
          await visitor.close();
        }
      } finally {
        await own.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('with every choice made, gives snippets that each work under exactly the policy beside them', async () => {
      await chooseOregon();
      await page.getByLabel(WORDS.en.language).selectOption('fr');
      for (const kind of ['treatment', 'information'])
        await page.getByRole('checkbox', { name: WORDS.en.kinds[kind], exact: true }).check();
      await page.locator('#colour-accent').fill('#1d3557');
      await page.getByRole('checkbox', { name: WORDS.en.quickExit }).check();
      await page.getByLabel(WORDS.en.report).fill('mailto:web@cedar.example');
      await page.getByLabel(WORDS.en.tiles).fill('https://tiles.example/{z}/{x}/{y}.png');
      await page.getByLabel(WORDS.en.listedBy).fill('Cedar County');
      await page.getByLabel(WORDS.en.file, { exact: true }).setInputFiles({
        name: 'services.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(CSV),
      });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: WORDS.en.save }).click(),
      ]);
      const policyIn = async (way: Way): Promise<string> =>
        (await snippet(way)).replace('Content-Security-Policy: ', '');
      const folder = mkdtempSync(join(tmpdir(), 'helpline-workshop-'));
      cpSync(join(projectRoot, 'dist', 'cdn'), join(folder, `helpline-finder-${version}`), {
        recursive: true,
      });
      cpSync(await download.path(), join(folder, 'services.records.json'));
      writeFileSync(join(folder, 'site.css'), await snippet('css'));
      let own: Site | undefined;
      try {
        for (const [way, policy] of [
          ['module', 'policy'],
          ['place', 'policy'],
          ['embed', 'policy'],
          ['frame', 'framePolicy'],
        ] as const) {
          const sheet = way === 'frame' ? '' : '<link rel="stylesheet" href="/site.css">';
          const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title>${sheet}</head><body>${await snippet(way)}</body></html>`;
          own = await serveSite(folder, {
            pages: { '/page.html': html },
            headers: { 'content-security-policy': await policyIn(policy) },
          });
          const visitor = await context.newPage();
          const said: string[] = [];
          visitor.on('console', (message) => said.push(message.text()));
          await visitor.goto(`${own.origin}/page.html`);
          const inside = way === 'frame' ? visitor.frameLocator('iframe') : visitor;
          const finder = inside.locator('helpline-finder');
          const call = finder
            .locator('.card')
            .getByRole('link', { name: /^Appeler .*Oregon Alcohol and Drug Helpline/ });
          await call.first().waitFor();
          assert.equal(await call.first().getAttribute('href'), OREGON);
          await finder
            .getByRole('button', { name: /quitter/i })
            .first()
            .waitFor();
          if (way !== 'frame') {
            await finder.getByRole('heading', { name: 'Cedar County Detox' }).first().waitFor();
            const accent = await finder.evaluate((element) =>
              getComputedStyle(element).getPropertyValue('--helpline-accent').trim(),
            );
            assert.equal(accent, '#1d3557');
          }
          // What Chromium says of a missing icon, and of every frame with these two permissions.
          assert.deepEqual(
            said.filter((line) => !/favicon|404|can escape its sandboxing/.test(line)),
            [],
            way,
          );
          await visitor.close();
          const plain = await browser.newPage({ javaScriptEnabled: false });
          await plain.goto(`${own.origin}/page.html`);
          await plain.getByRole('link', { name: 'Appeler le 911' }).first().waitFor();
          await plain.close();
          await own.close();
        }
      } finally {
        await own?.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });

    it('shows what each column was taken for, in the words of the command, and leaves out what is chosen so', async () => {
      await chooseOregon();
      await drop(CSV);
      await page.getByText(WORDS.en.imported(2, 1)).waitFor();
      assert.equal(await holds('Hours').inputValue(), 'hours');
      assert.equal(await holds('Favourite colour').inputValue(), '');
      const row = page.getByRole('row', { name: /^Phone/ });
      assert.match((await row.textContent()) ?? '', /\(503\) 555-0142.*by its name/s);
      await page.getByText('No column says what each service is').waitFor();
      await holds('Phone').selectOption('');
      await page.getByText(WORDS.en.imported(2, 0)).waitFor();
      await holds('Phone').selectOption('phone');
      await page.getByText(WORDS.en.imported(2, 1)).waitFor();
      assert.match((await row.textContent()) ?? '', /as you chose/);
    });

    it('takes a mapping of the command, gives it back, and the command reads it again: the same records and the same file', async () => {
      const folder = new CliFolder();
      try {
        await chooseOregon();
        await drop(ODD, 'partners.csv');
        await page.getByText(WORDS.en.noName).waitFor();
        const given = JSON.stringify({
          version: 1,
          columns: {
            'What we call it': 'name',
            Ring: 'phone',
            Where: 'address',
            Opening: null,
            Mark: 'kinds',
            'No longer there': 'fax',
          },
          terms: { Quilting: ['peer-support'] },
        });
        await choose(WORDS.en.mapping, 'partners.mapping.json', given);
        await page.getByText(WORDS.en.imported(2, 2)).waitFor();
        await page.getByText(WORDS.en.mappingTaken('partners.mapping.json', 5)).waitFor();
        await page.getByText(WORDS.en.mappingMissing('No longer there')).waitFor();
        assert.equal(await holds('Ring').inputValue(), 'phone');
        assert.equal(await holds('Opening').inputValue(), '');
        await holds('Opening').selectOption('hours');
        await page
          .getByText(/OR has several time zones/)
          .first()
          .waitFor();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: WORDS.en.save, exact: true }).click(),
        ]);
        const shown = JSON.parse(readFileSync(await download.path(), 'utf8'));
        const saved = await saveMapping();
        assert.equal(saved.name, 'partners.mapping.json');
        folder.write('partners.csv', ODD);
        folder.write(saved.name, saved.text);
        const words = ['--region', 'US-OR', '--out', folder.of('partners.records.json')];
        const { exit, told } = await folder.run(
          'import',
          'csv',
          folder.of('partners.csv'),
          ...words,
        );
        assert.equal(exit, 0, told);
        assert.deepEqual(JSON.parse(folder.read('partners.records.json')), shown);
        assert.equal(folder.read(saved.name), saved.text);
        await choose(WORDS.en.mapping, saved.name, folder.read(saved.name));
        await page.getByText(WORDS.en.mappingTaken(saved.name, 5)).waitFor();
        assert.equal(await holds('Opening').inputValue(), 'hours');
        assert.equal((await saveMapping()).text, saved.text);
      } finally {
        folder.remove();
      }
    });

    it('loses nothing to a mapping file that is broken or of other columns, and says so in a line', async () => {
      await chooseOregon();
      await drop(ODD);
      await holds('What we call it').selectOption('name');
      await holds('Ring').selectOption('phone');
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
      const before = await saveMapping();
      for (const [text, said] of [
        ['{"columns":', /not JSON/],
        ['[]', /no "columns"/],
        ['{"columns":{"Ring":"telephone"}}', /"Ring" cannot be "telephone"/],
      ] as const) {
        await choose(WORDS.en.mapping, 'm.json', text);
        const line = page.locator('#mapping-status p');
        await line.getByText(said).waitFor();
        assert.equal(await line.count(), 1);
        assert.match(
          (await line.textContent()) ?? '',
          /m\.json could not be used, and nothing was/,
        );
        assert.equal((await saveMapping()).text, before.text);
      }
      await choose(WORDS.en.mapping, 'm.json', '{"version":1,"columns":{"Agency":"name"}}');
      await page.getByText(WORDS.en.mappingOther('m.json')).waitFor();
      assert.equal((await saveMapping()).text, before.text);
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
    });

    it('keeps a mapping for the file that comes, also where both are dropped together', async () => {
      await chooseOregon();
      const mapping = '{"version":1,"columns":{"What we call it":"name","Ring":"phone"}}';
      await choose(WORDS.en.mapping, 'm.json', mapping);
      await page.getByText(WORDS.en.mappingWaits('m.json')).waitFor();
      await drop(ODD);
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
      // Another list is read as it is, and the next one of these by the mapping again.
      await drop(CSV);
      await page.getByText(WORDS.en.imported(2, 1)).waitFor();
      await page.getByText(WORDS.en.mappingOther('m.json')).waitFor();
      await drop(ODD);
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
      const files = await page.evaluateHandle(
        ([text, said]) => {
          const data = new DataTransfer();
          data.items.add(new File([said ?? ''], 'n.mapping.json'));
          data.items.add(new File([text ?? ''], 'other.csv', { type: 'text/csv' }));
          return data;
        },
        [
          ODD.replace('Ring', 'Bell'),
          '{"version":1,"columns":{"What we call it":"name","Bell":"phone"}}',
        ],
      );
      await page.locator('.drop').dispatchEvent('drop', { dataTransfer: files });
      await page.getByText(WORDS.en.mappingTaken('n.mapping.json', 2)).waitFor();
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
    });

    it('asks for the clock where the state has several, and shows hours only then', async () => {
      await chooseOregon();
      await drop(CSV);
      await page.getByText(WORDS.en.imported(2, 1)).waitFor();
      await page.getByText(/OR has several time zones/).waitFor();
      await page.getByLabel(WORDS.en.zone).selectOption('America/Los_Angeles');
      await page.getByText(/OR has several time zones/).waitFor({ state: 'detached' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: WORDS.en.save }).click(),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.deepEqual(saved[0].hours, {
        text: 'Mo-Fr 09:00-17:00',
        timezone: 'America/Los_Angeles',
      });
      await drop(CSV.replaceAll(',OR,', ',WA,'));
      await page.getByText(WORDS.en.imported(2, 1)).waitFor();
      await page.getByLabel(WORDS.en.zone).waitFor({ state: 'detached' });
    });

    it('asks for the language of the list, which need not be that of the page', async () => {
      await drop('Organisme,Téléphone,Province\nLe Tremplin,819 555-0142,QC\n');
      await page.getByText(WORDS.en.imported(1, 1)).waitFor();
      await page.getByLabel(WORDS.en.fileLanguage).selectOption('fr');
      await page.waitForFunction(() => document.querySelector('#import-status') !== null);
      await page.waitForTimeout(300);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: WORDS.en.save }).click(),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.deepEqual(saved[0].name, { fr: 'Le Tremplin' });
    });

    it('asks how dates are meant, and for the date of the list', async () => {
      await chooseOregon();
      await drop(
        'Name,Phone,State,Last verified\nA,503-555-0142,OR,05/10/2026\nB,503-555-0143,OR,\n',
      );
      await page.getByText(WORDS.en.imported(2, 2)).waitFor();
      const report = page.getByRole('group', { name: WORDS.en.reportOf });
      await report.getByText(`Choose which under "${WORDS.en.dates}"`).waitFor();
      assert.doesNotMatch((await report.textContent()) ?? '', /--[a-z]/);
      await page.getByLabel(WORDS.en.pageLanguage).selectOption('fr');
      await page.getByText(`Choose which under "${WORDS.fr.dates}"`).waitFor();
      await page.getByLabel(WORDS.fr.pageLanguage).selectOption('en');
      await page.getByLabel(WORDS.en.seen).fill('2099-01');
      await page.getByLabel(WORDS.en.seen).press('Tab');
      await page.getByText(WORDS.en.futureDate).waitFor();
      assert.doesNotMatch((await report.textContent()) ?? '', /2099/);
      await page.getByLabel(WORDS.en.seen).fill('someday');
      await page.getByLabel(WORDS.en.seen).press('Tab');
      await page.getByText(WORDS.en.badDate).waitFor();
      await page.getByLabel(WORDS.en.seen).fill('2026-09');
      await page.getByLabel(WORDS.en.seen).press('Tab');
      await page.getByText(WORDS.en.badDate).waitFor({ state: 'detached' });
      await page.getByLabel(WORDS.en.dates).selectOption('mdy');
      await page.getByText(/Last verified is "05\/10\/2026"/).waitFor({ state: 'detached' });
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: WORDS.en.save }).click(),
      ]);
      const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
      assert.deepEqual(
        saved.map(({ channels }: { channels: { checked: string }[] }) => channels[0]?.checked),
        ['2026-05-10', '2026-09'],
      );
    });

    it('checks contrast as a colour is chosen, and writes the colours down', async () => {
      const contrast = page.locator('#contrast');
      assert.equal(await contrast.getByText(WORDS.en.adjusted, { exact: false }).count(), 0);
      assert.equal(await page.locator('#paste-css').count(), 0);
      await page.locator('#colour-accent').fill('#ffee88');
      await contrast.getByText(WORDS.en.adjusted, { exact: false }).first().waitFor();
      assert.match(await snippet('css'), /--helpline-accent: #ffee88;/);
      await page.locator('#colour-accent').fill('#1d3557');
      await contrast
        .getByText(WORDS.en.adjusted, { exact: false })
        .first()
        .waitFor({ state: 'detached' });
    });

    it('names each origin that a choice adds to the policy', async () => {
      await page.getByLabel(WORDS.en.tiles).fill('https://tiles.example/{z}/{x}/{y}.png');
      await page.getByLabel(WORDS.en.folder).fill('https://cdn.example/finder');
      await page.getByLabel(WORDS.en.folder).press('Tab');
      await page.waitForFunction(() =>
        document.querySelector<HTMLTextAreaElement>('#paste-policy')?.value.includes('tiles'),
      );
      assert.equal(
        await snippet('policy'),
        "Content-Security-Policy: default-src 'none'; script-src https://cdn.example; img-src https://tiles.example",
      );
      assert.match(
        await snippet('module'),
        /src="https:\/\/cdn\.example\/finder\/helpline-finder\.js" integrity="[^"]+" crossorigin>/,
      );
    });

    it('begins in the language of whoever opens it', async () => {
      for (const [locale, language] of [
        ['es-US', 'es'],
        ['fr-CA', 'fr'],
        ['de-DE', 'en'],
      ] as const) {
        const own = await browser.newContext({ locale });
        await leaveOutPreview(own);
        const opened = await own.newPage();
        await opened.goto(`${site.origin}/workshop/index.html`);
        await opened.getByRole('heading', { name: WORDS[language].title }).waitFor();
        assert.equal(await opened.getByLabel(WORDS[language].pageLanguage).inputValue(), language);
        await own.close();
      }
    });

    for (const language of ['en', 'fr', 'es'] as const) {
      it(`speaks ${language}, fits 320 pixels, and axe finds nothing`, async () => {
        const words = WORDS[language];
        await page.setViewportSize({ width: 320, height: 640 });
        await page.getByLabel(WORDS.en.pageLanguage).selectOption(language);
        await page.getByRole('heading', { name: words.title }).waitFor();
        for (const name of [words.preview, words.paste])
          await page.getByRole('heading', { name, exact: true }).waitFor();
        await page.getByLabel(words.file, { exact: true }).setInputFiles({
          name: 'services.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(
            'Name,Phone,State,Hours,Type\nOak House,503-555-0144,OR,Mon 9am-5pm,Detox\nElm House,503-555-0145,OR,,Quilting\n',
          ),
        });
        await page.getByLabel(words.place).selectOption('US-OR');
        await page.getByText(words.imported(2, 1)).waitFor();
        await page.getByLabel(words.mapping, { exact: true }).setInputFiles({
          name: 'm.json',
          mimeType: 'application/json',
          buffer: Buffer.from('{"version":1,"columns":{"Name":"name","Telefax":"fax"}}'),
        });
        await page.getByText(words.mappingTaken('m.json', 1)).waitFor();
        await page.getByText(words.mappingMissing('Telefax')).waitFor();
        await page.getByLabel(words.zone).waitFor();
        await page.getByRole('checkbox', { name: words.allTypes('Quilting') }).waitFor();
        await page.getByRole('table', { name: words.columns }).waitFor();
        await page.getByRole('group', { name: words.reportOf }).waitFor();
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { axe: tool } = window as unknown as {
            axe: {
              run(
                what: object,
                options: object,
              ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          };
          const { violations } = await tool.run({ exclude: ['iframe'] }, { iframes: false });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        });
        assert.deepEqual(found, []);
      });
    }
  });
});
