import { expect } from '@open-wc/testing';
import { asDesktop } from '../support/as-desktop.js';
import { catchPrint } from '../support/catch-print.js';
import { findByRole, findCard, LIFELINE } from '../support/finder-page.js';
import { closeFrames, openDrawn } from '../support/frame.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole } from '../support/shadow.js';

describe('what comes late under a strict policy', () => {
  afterEach(closeFrames);

  for (const prefix of ['/csp', '/csp-trusted']) {
    it(`offends nothing: codes, contacts, printing and quick exit below ${prefix}`, async () => {
      const { page, finder, complaints } = await openDrawn('plain', prefix);
      const view = page.defaultView as Window & typeof globalThis;
      asDesktop(true, view);
      finder.setAttribute('quick-exit', '');
      finder.setAttribute('page-href', 'https://county.example/help');
      await findByRole(finder, 'button', 'Leave this page now');

      const card = await findCard(finder, LIFELINE);
      (await findByRole(card, 'button', /^More about/)).click();
      await findByRole(card, 'button', /^Save as a contact/);
      getAllByRole(card, 'button', /^Use your phone/)[0]?.click();
      await waitFor(() => card.querySelector('.qr-svg path + path'), 'the code');
      let saved = '';
      view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved = this.href;
      };
      getByRole(card, 'button', /^Save as a contact/).click();
      expect(saved).to.match(/^blob:/);

      getByRole(finder, 'button', 'Print').click();
      const choices = finder.shadowRoot?.querySelector('.keep-choices') as HTMLElement;
      const sheet = catchPrint(choices);
      getByRole(finder, 'button', 'Poster').click();
      const poster = await sheet;
      const title = poster.querySelector('h1') as HTMLElement;
      const { fontSize } = (poster.defaultView as Window).getComputedStyle(title);
      expect(Number.parseFloat(fontSize)).to.be.above(40);

      const cover = finder.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
      finder.addEventListener('helpline-exit', (event) => event.preventDefault());
      getByRole(finder, 'button', 'Leave this page now').click();
      expect(cover.open).to.equal(false);
      expect(complaints).to.deep.equal([]);
    });
  }
});
