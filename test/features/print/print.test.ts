import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import { expectAccessible } from '../../support/axe.js';
import { pressKey } from '../../support/browser.js';
import { catchPrint } from '../../support/catch-print.js';
import { findByRole, LIFELINE, mountFinder, press } from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { getAllByRole, getByRole, queryByRole, textOf } from '../../support/shadow.js';

/** Taps what to print, with the frame's own print command caught; gives the document that would be printed. */
async function printed(finder: HelplineFinder, name: string): Promise<Document> {
  const choices = finder.renderRoot.querySelector('.keep-choices') as HTMLElement;
  const caught = catchPrint(choices);
  getByRole(finder, 'button', name).click();
  return caught;
}

async function openChoices(template = html`<helpline-finder region="US-OR"></helpline-finder>`) {
  const finder = await mountFinder(template, 'In Oregon');
  (await findByRole(finder, 'button', 'Print')).click();
  return finder;
}

const textIn = (page: Document): string => (page.body.textContent ?? '').replace(/\s+/g, ' ');

describe('printing', () => {
  it('offers this list, cards and a poster, on Letter or A4, to the keyboard and to a thumb', async () => {
    const finder = await openChoices();
    for (const name of ['This list', 'Wallet cards', 'Poster']) {
      const { height } = getByRole(finder, 'button', name).getBoundingClientRect();
      expect(height).to.be.at.least(44);
    }
    expect(getByRole<HTMLInputElement>(finder, 'radio', 'Letter').checked).to.equal(true);
    for (const name of ['Letter', 'A4']) {
      const label = getByRole(finder, 'radio', name).closest('label');
      expect(label?.getBoundingClientRect().height).to.be.at.least(44);
    }
    getByRole(finder, 'radio', 'Letter').focus();
    await pressKey('Tab');
    const focused = finder.shadowRoot?.activeElement as HTMLElement;
    expect(textOf(focused)).to.equal('This list');
    await expectAccessible(finder);
  });

  itOnce(
    'puts every service found on the list, whole, with date and source, and no control',
    async () => {
      const finder = await openChoices();
      await press(finder, 'button', 'Get naloxone');
      const count = Number(
        /^(\d+) ways/.exec(textOf(getByRole(finder, 'heading', /ways to get/)))?.[1],
      );
      const page = await printed(finder, 'This list');
      expect(page.querySelectorAll('li')).to.have.length(count);
      const text = textIn(page);
      expect(text).to.include('Oregon · Get naloxone').and.to.include('Call 911');
      expect(text).to.match(/Data as of \w+ \d*,? ?\d{4}/);
      expect(text).to.match(/Checked \w+ .*Source: https:\/\//);
      expect(page.querySelectorAll('button, input, select, details')).to.have.length(0);
      // Links are for who saves it as a PDF: what they lead to is what is read.
      for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        expect(link.protocol).to.match(/^(tel|sms|https|mailto):$/);
        expect(textOf(link)).not.to.equal('');
      }
    },
  );

  itOnce('sorts the list by region and, where no need is chosen, by need', async () => {
    const page = await printed(await openChoices(), 'This list');
    const titles = [...page.querySelectorAll('h2, h3')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(titles[0]).to.equal('In Oregon');
    expect(titles).to.include('Talk to someone now').and.to.include('Across the United States');
  });

  it('takes a sheet of the document’s own and writes no style on an element', async () => {
    const page = await printed(await openChoices(), 'Poster');
    expect(page.adoptedStyleSheets).to.have.length(1);
    expect(page.querySelectorAll('[style], style, script, link')).to.have.length(0);
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).not.to.equal('');
  });

  it('sets the paper that was chosen', async () => {
    const finder = await openChoices();
    const sizeOf = (page: Document): string =>
      [...(page.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join('');
    expect(sizeOf(await printed(finder, 'Poster'))).to.match(/255mm/);
    getByRole<HTMLInputElement>(finder, 'radio', 'A4').click();
    expect(sizeOf(await printed(finder, 'Poster'))).to.match(/272mm/);
  });

  itOnce('makes a poster with 911, 988 and numbers that keep their words', async () => {
    const text = textIn(await printed(await openChoices(), 'Poster'));
    expect(text).to.include('Call 911').and.to.include('Call 988').and.to.include('Text 988');
    expect(text).to.match(/\d{5,6} Send the word \w+/);
    expect(text).not.to.include(LIFELINE);
  });

  itOnce('makes eight cards of which a screen reader hears one', async () => {
    const page = await printed(await openChoices(), 'Wallet cards');
    expect(page.querySelectorAll('.card')).to.have.length(8);
    expect(page.querySelectorAll('.card:not([aria-hidden="true"])')).to.have.length(1);
  });

  itOnce('shows a code to the page only if the page’s owner gave its address', async () => {
    expect((await printed(await openChoices(), 'Poster')).querySelector('svg')).to.equal(null);
    const finder = await openChoices(
      html`<helpline-finder region="US-OR" page-href="https://county.example/help"></helpline-finder>`,
    );
    const page = await printed(finder, 'Poster');
    expect(page.querySelector('svg path + path')).not.to.equal(null);
    expect(textIn(page)).to.include('county.example/help');
  });

  for (const [lang, open, poster, words] of [
    ['fr', 'Imprimer', 'Affiche', 'Appeler le 911'],
    ['es', 'Imprimir', 'Cartel', 'Llamar al 911'],
  ] as const) {
    itOnce(`speaks ${lang} on paper as on the screen`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="CA-QC" lang=${lang}></helpline-finder>`,
      );
      (await findByRole(finder, 'button', open)).click();
      const page = await printed(finder, poster);
      expect(textIn(page)).to.include(words);
      expect(textIn(page)).not.to.match(/\b(Call|Text|Numbers|Data of)\b/);
      expect(page.documentElement.lang).to.equal(lang);
    });
  }

  itOnce('says the host’s own words on paper too', async () => {
    const strings = { en: { print: { title: 'Help in our county' } } };
    const finder = await openChoices(
      html`<helpline-finder region="US-OR" .strings=${strings}></helpline-finder>`,
    );
    const page = await printed(finder, 'Poster');
    expect(page.title).to.equal('Help in our county');
    expect(textIn(page)).to.include('Help in our county').and.to.include('Call 911');
  });

  itOnce('has the hours of each service on the list, or that they are not known', async () => {
    const page = await printed(await openChoices(), 'This list');
    const text = textIn(page);
    expect(text).to.include('Open 24/7').and.to.include('Hours not known');
    expect(text).to.match(/Monday – Friday, [^;]*\(Pacific Time\)/);
  });

  it('says what to do when the frame cannot print', async () => {
    const finder = await openChoices();
    const choices = finder.renderRoot.querySelector('.keep-choices') as HTMLElement;
    const watch = new MutationObserver(() => {
      const frame = choices.querySelector('iframe');
      if (frame) Object.defineProperty(frame, 'contentWindow', { value: null });
    });
    watch.observe(choices, { childList: true });
    getByRole(finder, 'button', 'Poster').click();
    const alert = await waitFor(() => queryByRole(finder, 'alert'), 'the alert');
    watch.disconnect();
    expect(textOf(alert)).to.include('Use your browser’s own print command');
    await expectAccessible(finder);
    expect(getAllByRole(finder, 'alert')).to.have.length(1);
  });
});
