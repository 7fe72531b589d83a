import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importAgain } from '../../src/base/import-again.js';

describe('a module that came', () => {
  it('is given as it is', async () => {
    const module = { words: 'Call 911' };
    assert.equal(await importAgain(async () => module), module);
  });

  it('without anything in it did not come', async () => {
    await assert.rejects(importAgain(async () => ({})));
  });

  // WebKit does not run a module in a frame that has gone, and gives it all the same: `var` exports are undefined then.
  it('and was never run did not come, so that nobody asks for its words without end', async () => {
    await assert.rejects(importAgain(async () => ({ later: undefined })));
    await assert.rejects(importAgain(async () => ({ attach: () => 0, later: undefined })));
  });
});
