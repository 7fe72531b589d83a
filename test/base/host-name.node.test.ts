import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostName } from '../../src/base/host-name.js';

describe('the host of an address', () => {
  it('is there where a page’s own variable takes the place of URL', () => {
    const real = globalThis.URL;
    try {
      Object.assign(globalThis, { URL: '/help' });
      assert.equal(hostName('https://www.oregon.gov/oha'), 'oregon.gov');
    } finally {
      globalThis.URL = real;
    }
    assert.equal(hostName('https://www.Oregon.gov/oha'), 'oregon.gov');
  });
});
