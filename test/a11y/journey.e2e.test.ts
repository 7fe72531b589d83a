import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBareChromium } from '../support/e2e.js';
import { takeTranscript } from './transcript.js';

const written = readFileSync(join(import.meta.dirname, 'journey.transcript.txt'), 'utf8');

describe('what a screen reader is told on a whole visit', () => {
  let browser: Browser;

  before(async () => {
    browser = await openBareChromium();
  });

  after(() => browser?.close());

  it('is what the transcript says: see what changed, then run npm run transcript', async () => {
    assert.deepEqual((await takeTranscript(browser)).split('\n'), written.split('\n'));
  });

  it('has a name for every control', () => {
    const controls =
      written.match(/^ *(link|button|combobox|searchbox|checkbox|radio|textbox)\b.*$/gm) ?? [];
    assert.ok(controls.length > 60, `${controls.length} controls`);
    assert.deepEqual(
      controls.filter((line) => !/^ *\w+ "[^"]/.test(line)),
      [],
    );
  });

  it('says of each toggle whether it is on', () => {
    const toggles =
      written.match(/^ *button "(Get naloxone|English|Français|Treatment)".*$/gm) ?? [];
    assert.ok(toggles.length > 5);
    assert.deepEqual(
      toggles.filter((line) => !/\((not )?pressed\)/.test(line)),
      [],
    );
  });
});
