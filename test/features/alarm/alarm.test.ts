import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { resizePage } from '../../support/browser.js';
import { mountFinder, search } from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';

/** What is to be tapped in an alarm, beside the field in which it was typed: addresses and words. */
function alarmOf(finder: Element): readonly HTMLAnchorElement[] {
  return [...(finder.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.results .alarm a') ?? [])];
}

function isInWindow(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height >= 44 && top >= 0 && bottom <= innerHeight;
}

describe('words that sound like danger, typed on a small phone', () => {
  before(() => resizePage(320, 568));
  after(() => resizePage(800, 600));

  for (const [language, ready, danger, despair] of [
    ['en', 'In Oregon', 'he is not breathing', 'i want to die'],
    ['fr', 'Oregon', 'il ne respire plus', 'je veux mourir'],
    ['es', 'En Oregón', 'no respira', 'quiero morir'],
  ] as const)
    it(`put the number to call beside the list, in the window, and take it away again (${language})`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR" lang=${language}></helpline-finder>`,
        ready,
      );
      finder.shadowRoot?.querySelector('input')?.scrollIntoView({ block: 'end' });
      await search(finder, danger);
      await waitFor(() => alarmOf(finder).length === 1, '911');
      await settle(finder);
      const [call] = alarmOf(finder);
      expect(call?.getAttribute('href')).to.equal('tel:911');
      expect(call?.textContent).to.contain('911');
      expect(call?.closest('[role=alert]'), 'said at once').to.exist;
      await waitFor(() => call && isInWindow(call), '911 in the window');
      await search(finder, despair);
      await waitFor(() => alarmOf(finder).length === 2, '988');
      expect(alarmOf(finder).map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:988',
        'sms:988',
      ]);
      await waitFor(() => alarmOf(finder).every(isInWindow), '988 in the window');
      await search(finder, 'naloxone');
      await waitFor(() => alarmOf(finder).length === 0, 'calm');
    });
});
