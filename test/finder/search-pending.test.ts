import { expect } from '@open-wc/testing';
import { cardNames, mountOregon, search } from '../support/finder-page.js';
import { waitFor } from '../support/mount.js';

// A file of its own, so that nothing has brought the search engine yet.
describe('the search field before the engine has come', () => {
  it('answers at once in plain words, and with the engine’s answer when it comes', async () => {
    const { requestIdleCallback } = window;
    // Nothing idle: the engine is asked for by the field itself.
    window.requestIdleCallback = () => 0;
    try {
      const finder = await mountOregon();
      await search(finder, 'naloxone');
      expect(cardNames(finder)).to.include('Oregon Health Authority naloxone information');
      await search(finder, 'nalaxone');
      await waitFor(
        () => cardNames(finder).includes('Oregon Health Authority naloxone information'),
        'the answer that forgives a mistake',
      );
    } finally {
      window.requestIdleCallback = requestIdleCallback;
    }
  });
});
