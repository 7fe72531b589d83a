/** `npm run test:recipes`: does what docs/ways-in.md says, in folders of its own, and ends at a number to tap. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium, projectRoot, serveSite } from '../support/e2e.js';
import { tap } from '../support/tap.js';

const ELEVENTY = '3.1.8';
const OREGON = 'tel:+18009234357';

const page = readFileSync(join(projectRoot, 'docs', 'ways-in.md'), 'utf8');
const cdn = join(projectRoot, 'dist', 'cdn');

describe('the recipes of docs/ways-in.md', () => {
  let folder: string;
  let browser: Browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'helpline-recipes-'));
    const recipes = [...page.matchAll(/<!-- recipe:(\S+) -->\s*```\w*\n([\s\S]*?)```/g)];
    for (const [, path = '', text = ''] of recipes) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    browser = await openChromium();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page of a built site without script and with it, and taps. */
  async function tapIn(site: string, path: string): Promise<void> {
    const server = await serveSite(site);
    try {
      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.goto(server.origin + path);
      assert.equal(await plain.locator('a[href="tel:911"]').count(), 1);
      await plain.close();

      const visitor = await browser.newPage();
      await visitor.goto(server.origin + path);
      const finder = visitor.locator('helpline-finder');
      const call = finder.getByRole('link', { name: /^Call .*Oregon Alcohol and Drug Helpline/ });
      await call.first().waitFor();
      assert.equal(await tap(finder, call.first()), 'us-or-alcohol-drug-helpline');
      assert.equal(await call.first().getAttribute('href'), OREGON);
      await visitor.close();
    } finally {
      await server.close();
    }
  }

  it('work in plain HTML', async () => {
    cpSync(cdn, join(folder, 'html/helpline-finder'), { recursive: true });
    await tapIn(join(folder, 'html'), '/help.html');
  });

  it('work as a plain tag, with one script for the site', async () => {
    const site = join(folder, 'place');
    cpSync(cdn, join(site, 'helpline-finder'), { recursive: true });
    const [tag, script] = ['page.html', 'script.html'].map((file) =>
      readFileSync(join(site, file), 'utf8'),
    );
    writeFileSync(
      join(site, 'help.html'),
      `<!doctype html><html lang="en"><title>Help</title>${script}${tag}</html>`,
    );
    await tapIn(site, '/help.html');
  });

  it('work in Hugo', async () => {
    const site = join(folder, 'hugo');
    cpSync(cdn, join(site, 'static/helpline-finder'), { recursive: true });
    writeFileSync(join(site, 'config.toml'), 'baseURL = "/"\ntitle = "County"\n');
    mkdirSync(join(site, 'layouts/_default'), { recursive: true });
    writeFileSync(
      join(site, 'layouts/_default/single.html'),
      '<!doctype html><html lang="en"><title>{{ .Title }}</title>{{ .Content }}</html>',
    );
    execFileSync('hugo', ['--quiet'], { cwd: site, stdio: 'inherit' });
    await tapIn(join(site, 'public'), '/help/');
  });

  it('work in Eleventy', async () => {
    const site = join(folder, 'eleventy');
    cpSync(cdn, join(site, 'helpline-finder'), { recursive: true });
    writeFileSync(
      join(site, 'package.json'),
      JSON.stringify({
        type: 'module',
        private: true,
        dependencies: { '@11ty/eleventy': ELEVENTY },
      }),
    );
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: site,
      stdio: 'inherit',
    });
    execFileSync(join(site, 'node_modules/.bin/eleventy'), ['--quiet'], {
      cwd: site,
      stdio: 'inherit',
    });
    await tapIn(join(site, '_site'), '/help/');
  });
});
