/**
 * `npm run test:wordpress`: the plugin in a real WordPress, as each role that could put it on a page. With DEBIAN_SUITE=trixie
 * or =sid in the environment, in the newer WordPress of that suite of Debian.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { openChromium, projectRoot } from '../support/e2e.js';
import { tap } from '../support/tap.js';
import { type Unpacked, unpackWordPress } from './debian-wordpress.js';
import { startWordPress, type WordPress, whyNoWordPress } from './wordpress-site.js';

const OREGON = 'tel:+18009234357';
const SAMHSA = 'tel:+18006624357';

const missing = whyNoWordPress();
if (missing) {
  console.error(missing);
  process.exit(1);
}

interface Role {
  readonly name: string;
  readonly user: string;
  readonly isFiltered?: boolean;
}

const ROLES: readonly Role[] = [
  { name: 'an administrator', user: 'administrator' },
  { name: 'an administrator without unfiltered HTML', user: 'administrator', isFiltered: true },
  { name: 'an editor', user: 'editor' },
  { name: 'an author', user: 'author' },
];

describe('the plugin in WordPress', () => {
  let site: WordPress;
  let browser: Browser;
  let newer: Unpacked | undefined;

  before(async () => {
    const { DEBIAN_SUITE } = process.env;
    if (DEBIAN_SUITE) newer = unpackWordPress(DEBIAN_SUITE);
    site = await startWordPress(
      join(projectRoot, 'dist', 'wordpress', 'helpline-finder'),
      newer?.folder,
    );
    console.log(`WordPress ${site.version}`);
    browser = await openChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    newer?.remove();
  });

  async function logIn({
    user,
    isFiltered,
  }: Role): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext({ timezoneId: 'America/New_York' });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.goto(`${isFiltered ? site.filteredOrigin : site.origin}/wp-login.php`);
    await page.locator('#user_login').fill(user);
    await page.locator('#user_pass').fill('of the tests');
    await page.locator('#wp-submit').click();
    await page.waitForURL(/wp-admin/);
    return { page, context };
  }

  /** Writes a post in the block editor and publishes it, as its author would. Gives its address. */
  async function publish(
    page: Page,
    blocks: readonly (readonly [string, object])[],
  ): Promise<string> {
    const { origin } = new URL(page.url());
    await page.goto(`${origin}/wp-admin/post-new.php`);
    await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
    await page.evaluate((wanted) => {
      const { wp } = window as unknown as { wp: WordPressEditor };
      wp.data
        .dispatch('core/block-editor')
        .insertBlocks(wanted.map(([name, attributes]) => wp.blocks.createBlock(name, attributes)));
    }, blocks);
    return origin;
  }

  /** The block's preview: a frame of the page, from WordPress 7 on of the frame in which the editor has all blocks. */
  async function previewIn(page: Page, words: string): Promise<Frame> {
    const find = (): Frame | undefined => page.frames().find((one) => one.url().includes(words));
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      const frame = find();
      if (frame) return frame;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No frame has ${words} in its address.`);
  }

  async function save(page: Page): Promise<string> {
    return page.evaluate(async () => {
      const { wp } = window as unknown as { wp: WordPressEditor };
      wp.data.dispatch('core/editor').editPost({ status: 'publish', title: 'Help' });
      await wp.data.dispatch('core/editor').savePost();
      if (!wp.data.select('core/editor').didPostSaveRequestSucceed()) throw new Error('not saved');
      return wp.data.select('core/editor').getCurrentPost().link;
    });
  }

  /** A visitor's look at a page, without script and with it. */
  async function visit(
    address: string,
    look: (page: Page) => Promise<void>,
    javaScriptEnabled = true,
    warning?: RegExp,
  ): Promise<void> {
    const context = await browser.newContext({ javaScriptEnabled, timezoneId: 'America/New_York' });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.text().includes('helpline')) problems.push(message.text());
    });
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(address);
    await look(page);
    assert.deepEqual(
      problems.filter((problem) => !warning?.test(problem)),
      [],
    );
    await context.close();
  }

  for (const role of ROLES) {
    it(`puts shortcode and block on a page as ${role.name}: numbers without script, a finder with it`, async () => {
      const { page, context } = await logIn(role);
      await publish(page, [
        ['core/shortcode', { text: '[helpline_finder region="US-OR" compact]' }],
        ['helpline-finder/finder', { region: 'US-OR', headingLevel: '3' }],
      ]);
      const preview = await previewIn(page, 'helpline_finder_preview');
      await preview.getByRole('heading', { name: 'Oregon Alcohol and Drug Helpline' }).waitFor();
      const address = await save(page);
      await context.close();

      await visit(
        address,
        async (plain) => {
          assert.equal(await plain.locator('helpline-finder').count(), 2);
          for (const href of ['tel:911', 'tel:988', 'sms:988', OREGON, SAMHSA]) {
            const links = plain.locator(`helpline-finder a[href="${href}"]`);
            assert.equal(await links.count(), 2, href);
            assert.ok(await links.first().isVisible(), href);
          }
          assert.match(
            (await plain.locator(`a[href="${OREGON}"]`).first().textContent()) ?? '',
            /800-923-HELP \(4357\)/,
          );
        },
        false,
      );
      await visit(address, async (visitor) => {
        for (const at of [0, 1]) {
          const finder = visitor.locator('helpline-finder').nth(at);
          // Until the finder is ready the server's own link has the same name.
          await finder.getByRole('heading', { name: 'Oregon Alcohol and Drug Helpline' }).waitFor();
          const call = finder
            .locator('.card')
            .getByRole('link', { name: /^Call .*Oregon Alcohol and Drug Helpline/ })
            .first();
          await call.waitFor();
          assert.equal(await call.getAttribute('href'), OREGON);
          // What the server wrote has made way: nothing is there twice.
          assert.equal(
            await finder
              .locator(`> ul a[href="${OREGON}"], > p a`)
              .filter({ visible: true })
              .count(),
            0,
          );
          assert.equal(await tap(finder, call), 'us-or-alcohol-drug-helpline');
        }
        assert.equal(await visitor.locator('script[src*="helpline-finder.js"]').count(), 1);
      });
    });
  }

  it('lets an author choose in the sidebar of the block, and shows it at once', async () => {
    const { page, context } = await logIn(ROLES[3] as Role);
    await publish(page, [['helpline-finder/finder', {}]]);
    const side = page.getByLabel('State, province or territory', { exact: true }).first();
    await side.waitFor();
    await side.selectOption('CA-QC');
    const preview = await previewIn(page, 'region=CA-QC');
    await preview.getByRole('heading', { name: 'Info-Social 811' }).first().waitFor();
    await context.close();
  });

  it('makes a finder of the plain tag that an author writes, and takes no address from it', async () => {
    const { page, context } = await logIn(ROLES[3] as Role);
    await publish(page, [
      [
        'core/html',
        {
          content: `<div class="help" data-helpline-finder data-region="US-OR" data-compact data-src="https://evil.example/records.json" data-layer='{"by":"x"}' data-data-mode="replace" data-mode="replace"><a href="tel:911">Call 911</a></div>`,
        },
      ],
    ]);
    const address = await save(page);
    await context.close();
    await visit(
      address,
      async (plain) => {
        assert.ok(await plain.locator('.help > a[href="tel:911"]').isVisible());
      },
      false,
    );
    await visit(address, async (visitor) => {
      const finder = visitor.locator('.help > helpline-finder');
      const call = finder
        .locator('.card')
        .getByRole('link', { name: /^Call .*Oregon Alcohol and Drug Helpline/ })
        .first();
      await call.waitFor();
      assert.equal(await tap(finder, call), 'us-or-alcohol-drug-helpline');
      assert.deepEqual((await finder.evaluate((element) => element.getAttributeNames())).sort(), [
        'compact',
        'lang',
        'region',
      ]);
    });
  });

  it('runs nothing that an author writes into an attribute, and takes no address from one', async () => {
    const { page, context } = await logIn(ROLES[3] as Role);
    await publish(page, [
      [
        'core/shortcode',
        {
          text: `[helpline_finder region='"><img src=x onerror=alert(1)>' near='" onmouseover="alert(1)' area='<b onclick=alert(1)>41047' kinds='naloxone "x' src="https://evil.example/records.json" report-href="javascript:alert(1)" quick-exit="https://evil.example/" lang='fr" x="']`,
        },
      ],
    ]);
    const address = await save(page);
    await context.close();
    await visit(
      address,
      async (visitor) => {
        const finder = visitor.locator('helpline-finder');
        await finder.getByRole('link', { name: 'Call 911' }).waitFor();
        assert.deepEqual((await finder.evaluate((element) => element.getAttributeNames())).sort(), [
          'area',
          'kinds',
          'lang',
          'near',
        ]);
        assert.equal(await finder.getAttribute('area'), '41047');
        assert.equal(await finder.getAttribute('near'), '" onmouseover="alert(1)');
        assert.equal(await visitor.locator('img[onerror]').count(), 0);
      },
      true,
      /^<helpline-finder> near .* is no ZIP code/,
    );
  });

  it('reads a shortcode whose quotation marks a word processor has made typographic', async () => {
    const { page, context } = await logIn(ROLES[3] as Role);
    await publish(page, [
      [
        'core/shortcode',
        { text: '[helpline_finder region=“US-OR” kinds=‘naloxone’ area=«41047»]' },
      ],
    ]);
    const address = await save(page);
    await context.close();
    await visit(address, async (visitor) => {
      const finder = visitor.locator('helpline-finder');
      await finder
        .getByText(/get help in Marion County/)
        .first()
        .waitFor();
      assert.equal(await finder.getAttribute('region'), 'US-OR');
      assert.equal(await finder.getAttribute('kinds'), 'naloxone');
    });
  });

  it('keeps what an administrator sets, refuses what does not fit, and shows both', async () => {
    const { page, context } = await logIn(ROLES[0] as Role);
    const settings = `${site.origin}/wp-admin/options-general.php?page=helpline-finder`;
    const folder = join(site.folder, 'wp-content/uploads/helpline-finder');
    await page.goto(settings);
    await page.locator('#helpline-finder-region').selectOption('US-WA');
    await page.locator('#helpline-finder-area').fill('King County');
    await page.locator('#helpline-finder-report_href').fill('javascript:alert(1)');
    await page.locator('#helpline-finder-hidden').fill('us-211\nUS-XX <script>');
    await page.locator('#helpline-finder-records').setInputFiles({
      name: 'services.json',
      mimeType: 'application/json',
      buffer: Buffer.from('<?php echo 1;'),
    });
    await page.locator('#submit').click();
    await page.getByText('The report address must begin with mailto: or https:.').waitFor();
    await page.getByText('Some hidden services are no ids and were left out.').waitFor();
    await page.getByText('The file is not a JSON list of records.', { exact: false }).waitFor();
    await page.getByText('Settings saved.').waitFor();

    await page
      .locator('#helpline-finder-report_href')
      .fill('mailto:web@cedar.example?subject={id}');
    await page.locator('#helpline-finder-hidden').fill('us-211');
    await page.locator('#helpline-finder-quick_exit').check();
    await page.locator('#helpline-finder-records').setInputFiles({
      name: 'services.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name,Phone,State\nCedar County Detox,(509) 555-0142,WA\nNobody,,WA\n'),
    });
    await page.getByText('2 rows read, 1 records to show.', { exact: false }).waitFor();
    await page
      .getByText(/Row 3, "Nobody": left out/)
      .first()
      .waitFor();
    // What a column was taken for can be corrected, and is what is published.
    const column = page.getByRole('combobox', { name: /^It holds Phone/ });
    assert.equal(await column.inputValue(), 'phone');
    await column.selectOption('fax');
    await page.getByText('2 rows read, 0 records to show.', { exact: false }).waitFor();
    await column.selectOption('phone');
    await page.getByText('2 rows read, 1 records to show.', { exact: false }).waitFor();
    await page.locator('#submit').click();
    await page.getByText('1 records, uploaded on', { exact: false }).waitFor();
    await publish(page, [['core/shortcode', { text: '[helpline_finder]' }]]);
    const address = await save(page);

    await visit(address, async (visitor) => {
      const finder = visitor.locator('helpline-finder');
      await finder.getByRole('heading', { name: 'Cedar County Detox' }).first().waitFor();
      assert.equal(await finder.getAttribute('region'), 'US-WA');
      assert.equal(await finder.getAttribute('area'), 'King County');
      await finder
        .getByText(/get help in King County/)
        .first()
        .waitFor();
      assert.equal(
        await finder.getAttribute('report-href'),
        'mailto:web@cedar.example?subject={id}',
      );
      await finder
        .locator('.card')
        .getByRole('link', { name: /^Call .*Cedar County Detox/ })
        .first()
        .waitFor();
      await finder
        .getByRole('button', { name: /leave|exit/i })
        .first()
        .waitFor();
      assert.equal(await visitor.locator('helpline-finder > ul a[href="tel:211"]').count(), 0);
    });

    const [kept = ''] = readdirSync(folder);
    const [record] = JSON.parse(readFileSync(join(folder, kept), 'utf8'));
    // PHP would write an empty object as a list.
    assert.deepEqual(record.description, {});
    assert.equal(record.channels[0].value, '+15095550142');

    const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
    assert.match(feed, /href="tel:911"/);
    assert.doesNotMatch(feed, /<helpline-finder/);

    await page.goto(settings);
    await page.getByLabel('Remove them').check();
    await page.locator('#submit').click();
    await page.getByText('Settings saved.').waitFor();
    assert.deepEqual(existsSync(folder) ? readdirSync(folder) : [], []);
    await context.close();
  });

  it('speaks the language of the site, in its settings, its block and its links', async () => {
    const { page, context } = await logIn(ROLES[0] as Role);
    await page.goto(`${site.origin}/wp-admin/options.php`);
    await page.locator('#WPLANG').fill('fr_CA');
    await page.locator('input[type="submit"][name="Update"]').click();
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=helpline-finder`);
    await page.getByRole('heading', { name: 'Trouver de l’aide' }).waitFor();
    await publish(page, [['helpline-finder/finder', { region: 'CA-QC' }]]);
    await page.getByLabel('État, province ou territoire', { exact: true }).first().waitFor();
    const address = await save(page);
    await visit(
      address,
      async (plain) => {
        await plain.getByRole('link', { name: 'Appeler le 911' }).waitFor();
        assert.equal(await plain.locator('helpline-finder').getAttribute('lang'), 'fr');
      },
      false,
    );
    await context.close();
  });

  it('speaks the language of the page where a plugin such as Polylang or WPML gives each page its own', async () => {
    // Both say the page's language through the filter "locale", one early, by the address, one once the page is known.
    const folder = join(site.folder, 'wp-content/mu-plugins');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'languages.php'),
      `<?php
$by_address = static function () { return 'es_US'; };
if ( 'es' === ( $_GET['early'] ?? '' ) ) { add_filter( 'locale', $by_address ); }
add_action( 'wp', static function () {
  if ( 'es' === ( $_GET['late'] ?? '' ) ) { add_filter( 'locale', static function () { return 'es_US'; } ); }
} );
`,
    );
    const { page, context } = await logIn(ROLES[3] as Role);
    await publish(page, [
      ['core/shortcode', { text: '[helpline_finder region="US-TX"]' }],
      ['helpline-finder/finder', { region: 'US-TX' }],
      ['core/html', { content: '<div data-helpline-finder data-region="US-TX"></div>' }],
    ]);
    const address = await save(page);
    await context.close();
    for (const when of ['early', 'late'])
      await visit(`${address}&${when}=es`, async (visitor) => {
        const finders = visitor.locator('helpline-finder');
        await finders.nth(2).getByRole('link', { name: 'Llamar al 911' }).waitFor();
        for (const at of [0, 1, 2])
          assert.equal(await finders.nth(at).getAttribute('lang'), 'es', `${when}, ${at}`);
        assert.equal(await finders.locator('a[href="tel:911"]', { hasText: 'Call' }).count(), 0);
      });
    rmSync(folder, { recursive: true });
  });

  it('offers its words to the site’s privacy policy', async () => {
    const { page, context } = await logIn(ROLES[0] as Role);
    await page.goto(`${site.origin}/wp-admin/options-privacy.php?tab=policyguide`);
    await page
      .getByText(/journal de notre serveur/)
      .first()
      .waitFor({ state: 'attached' });
    await context.close();
  });

  it('has settings for a network, and leaves nothing behind on any of its sites', () => {
    const seen = JSON.parse(site.runOnNetwork('network.php')) as {
      activated: boolean;
      first: string;
      second: string;
      uploaded: number;
      left: readonly unknown[];
    };
    assert.ok(seen.activated);
    assert.match(seen.first, /region="US-OR"/);
    assert.doesNotMatch(seen.first, /tel:211/);
    assert.match(seen.first, /tel:\+18006624357/);
    assert.match(seen.second, /region="US-WA"/);
    assert.doesNotMatch(seen.second, /tel:211|tel:\+18006624357/);
    assert.match(seen.second, /tel:911/);
    assert.equal(seen.uploaded, 1);
    assert.deepEqual(seen.left, [false, false, false]);
  });

  it('made PHP complain of nothing', () => {
    const lines = site
      .log()
      .split('\n')
      .filter((line) => line.includes('helpline-finder'));
    assert.deepEqual(lines, []);
  });
});

interface WordPressEditor {
  readonly blocks: { createBlock(name: string, attributes: object): unknown };
  readonly data: {
    dispatch(store: string): {
      insertBlocks(blocks: readonly unknown[]): void;
      editPost(edits: object): void;
      savePost(): Promise<void>;
    };
    select(store: string): {
      didPostSaveRequestSucceed(): boolean;
      getCurrentPost(): { readonly link: string };
    };
  };
}
