import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exitAddress } from '../../../src/features/quick-exit/exit-address.js';

describe('where quick exit leads', () => {
  it('is the host’s own address', () => {
    assert.equal(exitAddress('https://news.example/', 'US', 'en'), 'https://news.example/');
  });

  for (const wrong of [
    '',
    'http://news.example/',
    'javascript:alert(1)',
    '/home',
    'data:text/html,x',
  ]) {
    it(`is the country’s weather for "${wrong}"`, () => {
      assert.equal(exitAddress(wrong, 'US', 'en'), 'https://www.weather.gov/');
      assert.equal(exitAddress(wrong, 'CA', 'en'), 'https://weather.gc.ca/');
      assert.equal(exitAddress(wrong, 'CA', 'fr'), 'https://meteo.gc.ca/');
    });
  }
});
