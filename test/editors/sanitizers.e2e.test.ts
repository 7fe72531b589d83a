import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBareChromium, projectRoot } from '../support/e2e.js';
import { npmTools, platformTool } from './npm-tools.js';
import { faultsOf, rowOf, tryTool, withRows } from './table.js';

const table = readFileSync(join(projectRoot, 'docs', 'ways-in.md'), 'utf8');

describe('the table of what sanitizers leave', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBareChromium();
    page = await browser.newPage();
  });

  after(() => browser?.close());

  for (const tool of [...npmTools, platformTool]) {
    it(`is right about ${tool.name}, which loses no number and shows none that it does not dial`, async (test) => {
      const isHere = await page.evaluate(() => 'setHTML' in Element.prototype);
      if (tool === platformTool && !isHere) return test.skip('this Chromium has no setHTML');
      const left = await tryTool(tool, page);
      assert.deepEqual(faultsOf(tool, left), []);
      assert.ok(table.includes(rowOf(tool, left)), rowOf(tool, left));
    });
  }

  it('would name a tool that loses a number or changes one', async () => {
    const lost = await tryTool({ name: 'Eater', run: () => '<p>Call 911</p>' }, page);
    assert.ok(
      faultsOf({ name: 'Eater', run: () => '' }, lost).includes('Eater, links: a number is lost'),
    );
    const changed = await tryTool(
      { name: 'Changer', run: (html) => html.replaceAll('tel:+1800', 'tel:+1900') },
      page,
    );
    assert.ok(
      faultsOf({ name: 'Changer', run: () => '' }, changed).includes(
        'Changer, links: tel:+19009234357 is not what is shown',
      ),
    );
  });

  it('is not written into a page without its marks', () => {
    assert.throws(() => withRows('no marks', []), /has lost its marks/);
  });
});
