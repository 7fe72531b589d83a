/**
 * `npm run test:old-browsers`: uses the built finder as a person would in the oldest browsers that can be had from npm and
 * Debian, prints what each gives, and fails where that is less than README promises. Fetches some 250 MB, and leaves none of
 * it behind but Debian's packages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, serveSite } from '../support/e2e.js';
import { installPackages } from '../support/runner/browsers.mjs';
import { openOldChromium } from './chromium-pipe.js';
import { fetchChromium } from './npm-chromium.js';
import type { OldPage } from './old-page.js';
import { SPIDERMONKEY_PACKAGES, unreadable } from './spidermonkey.js';
import { COUNTY_RECORDS, type Gets, HELP, visit } from './visit.js';
import { openWpe, WPE_PACKAGES } from './wpe-page.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'";
const CDN = join(projectRoot, 'dist/cdn');

/** From npm, and what README says a person gets there. */
const CHROMIUMS: readonly (readonly [spec: string, promise: Gets])[] = [
  ['chrome-aws-lambda@2.1.1', 'the links'],
  ['chrome-aws-lambda@5.5.0', 'part of it'],
  ['chrome-aws-lambda@8.0.2', 'part of it'],
  ['chrome-aws-lambda@10.1.0', 'the finder'],
  ['@sparticuz/chromium@103.0.0', 'the finder'],
];

const folder = mkdtempSync(join(tmpdir(), 'helpline-old-browsers-'));
const pages = { '/help.html': HELP, '/county.json': JSON.stringify(COUNTY_RECORDS) };
const sites = {
  none: await serveSite(CDN, { pages }),
  strict: await serveSite(CDN, { pages, headers: { 'content-security-policy': STRICT } }),
};
let isGood = true;

function report(browser: string, policy: string, gets: string, trouble: readonly string[]): void {
  console.log(`| ${browser} | ${policy} | ${gets} |`);
  for (const one of trouble) console.log(`    ${one}`);
}

/** Opens the browser once for each policy, so that nothing of the other visit is kept. */
async function tryBrowser(open: () => Promise<OldPage | undefined>, promise: Gets): Promise<void> {
  for (const [policy, site] of Object.entries(sites)) {
    const page = await open();
    if (!page) {
      console.log('| WPE WebKit | – | not tried: it is not installed |');
      return;
    }
    try {
      const { gets, trouble } = await visit(page, `${site.origin}/help.html`);
      report(page.version, policy, gets, trouble);
      if (gets !== promise) {
        isGood = false;
        console.error(`✗ ${page.version}, policy ${policy}: README promises ${promise}`);
      }
    } finally {
      await page.close();
    }
  }
}

try {
  installPackages([...WPE_PACKAGES, ...SPIDERMONKEY_PACKAGES]);
  console.log('| Browser | Policy | What a person gets |\n| --- | --- | --- |');
  for (const [spec, promise] of CHROMIUMS) {
    const program = fetchChromium(spec, folder);
    await tryBrowser(() => openOldChromium(program), promise);
  }
  await tryBrowser(openWpe, 'the finder');
  const unread = unreadable(CDN);
  if (unread === undefined)
    console.log('| SpiderMonkey 102 | – | not tried: it is not installed |');
  else {
    report(
      'SpiderMonkey 102, the engine of Firefox 102',
      '–',
      unread.length === 0 ? 'reads every file' : 'does not read every file',
      unread,
    );
    isGood &&= unread.length === 0;
  }
} finally {
  await Promise.all(Object.values(sites).map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;
