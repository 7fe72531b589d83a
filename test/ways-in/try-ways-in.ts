/**
 * `npm run ways-in`: does each way in as a new user would, from an empty folder with a release in it, up to a tapped number
 * that is the dataset's, and says what that took. `-- --write` puts the table into docs/ways-in.md, `-- --only WORD` tries the
 * ways with the word in their name.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { readData } from '../../src/build/check/read-data.js';
import { openChromium, projectRoot } from '../support/e2e.js';
import { type Download, newAttempt, servePlainly } from './attempt.js';
import { countWords, sectionOf } from './read-docs.js';
import { type Effort, withEfforts } from './table.js';
import { tapNumber } from './tap-number.js';
import { WAYS_IN, type WayIn } from './ways.js';

const PAGE = join(projectRoot, 'docs', 'ways-in.md');
/** A county's clock and language, whoever runs this. */
const VISITOR = { locale: 'en-US', timezoneId: 'America/Los_Angeles' };

function download(): Download {
  const folder = join(projectRoot, 'release');
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const files = readdirSync(folder);
  for (const end of ['zip', 'tgz'])
    assert.ok(files.includes(`helpline-finder-${version}.${end}`), 'Run: npm run release');
  const name = join(folder, `helpline-finder-${version}`);
  return { zip: `${name}.zip`, tarball: `${name}.tgz`, version };
}

/** The number to call of a record, as data/ has it. */
function numberOf(id: string): string {
  const entries = readData(projectRoot).resources.flatMap(
    ({ content }) =>
      content as unknown as { id: string; channels: { type: string; value: string }[] }[],
  );
  const channel = entries
    .find((entry) => entry.id === id)
    ?.channels.find(({ type }) => type === 'phone');
  assert.ok(channel, `data/ has no number of ${id}.`);
  return channel.value;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/** Opens the page as a visitor, and taps. */
async function visit(way: WayIn, page: Page): Promise<void> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith('<helpline-finder>')) faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      faults.push(`${response.status()} ${response.url()}`);
  });
  await page.reload();
  const place = way.isFrame ? page.frameLocator('iframe') : page;
  // Among what is seen: the button down to the list has the same words and stands on narrow screens only.
  if (way.words) await place.getByText(way.words).filter({ visible: true }).first().waitFor();
  const { href, words } = await tapNumber(place, way.link);
  // Without its features a finder has the numbers, and complains of nothing: a bundler once left them out.
  if ((await place.locator('helpline-finder').count()) > 0)
    await place.getByText('Print', { exact: true }).first().waitFor({ state: 'attached' });
  const number = way.number ?? numberOf(way.record);
  assert.equal(href, `tel:${number}`, way.name);
  // What is dialled is what is read there.
  assert.ok(digits(words).includes(digits(number).replace(/^1(?=\d{10})/, '')), words);
  assert.deepEqual(faults, [], way.name);
}

async function tryWay(way: WayIn, from: Download, browser: Browser): Promise<Effort> {
  const attempt = newAttempt(from);
  const servers: { close(): Promise<void> }[] = [];
  const browse = async (site: string, path: string, isScripted = true): Promise<Page> => {
    const server = await servePlainly(site);
    servers.push(server);
    const page = await browser.newPage({ ...VISITOR, javaScriptEnabled: isScripted });
    await page.goto(server.origin + path);
    return page;
  };
  try {
    const start = performance.now();
    const { site, path } = await way.build(attempt, browse);
    const page = await browse(site, path);
    await visit(way, page);
    const seconds = (performance.now() - start) / 1000;
    await page.close();
    if (!way.isFrame) {
      const plain = await browse(site, path, false);
      assert.equal(await plain.locator('a[href="tel:911"]').count(), 1, `${way.name}, no script`);
      await plain.close();
    }
    return {
      name: way.name,
      commands: attempt.commands.length,
      lines: attempt.lines(),
      words: way.reads.reduce(
        (sum, [file, heading]) => sum + countWords(sectionOf(file, heading)),
        0,
      ),
      seconds,
    };
  } finally {
    for (const server of servers) await server.close();
    attempt.remove();
  }
}

const { values } = parseArgs({
  options: { write: { type: 'boolean' }, only: { type: 'string', default: '' } },
});
const from = download();
const browser = await openChromium();
const efforts: Effort[] = [];
let isGood = true;
try {
  for (const way of WAYS_IN.filter(({ name }) => name.includes(values.only))) {
    try {
      const effort = await tryWay(way, from, browser);
      efforts.push(effort);
      console.log(`✓ ${effort.name}: ${effort.seconds.toFixed(1)} s`);
    } catch (error) {
      isGood = false;
      console.error(`✗ ${way.name}\n`, error);
    }
  }
} finally {
  await browser.close();
}
if (values.write && isGood) {
  const names = WAYS_IN.map(({ name }) => name);
  writeFileSync(PAGE, withEfforts(readFileSync(PAGE, 'utf8'), efforts, names));
}
process.exitCode = isGood ? 0 : 1;
