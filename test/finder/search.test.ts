import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import { pressKey, typeText } from '../support/browser.js';
import {
  cardNames,
  expectAbsent,
  findByRole,
  findCard,
  focusedElement,
  mountFinder,
  mountOregon,
  press,
  search,
  searchInVain,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../support/shadow.js';

const NALOXONE = 'Oregon Health Authority naloxone information';
/** Where a person gets it: before what there is to read. */
const MACHINE = 'Wellness vending machine, One Community Health';

describe('the search field', () => {
  itOnce('has a label and an example', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox', 'What do you need?');
    expect(field.placeholder).to.match(/naloxone/);
  });

  for (const [how, text] of [
    ['with a typing mistake', 'nalaxone'],
    ['cut short', 'nalox'],
    ['in capitals', 'NARCAN'],
    ['with accents that do not belong', 'nàlóxone'],
    ['in Spanish', 'naloxona gratis'],
  ] as const) {
    itOnce(`understands a word ${how}`, async () => {
      const finder = await mountOregon();
      await search(finder, text);
      await waitFor(() => cardNames(finder).slice(0, 3).includes(MACHINE), `naloxone, "${text}"`);
      expect(cardNames(finder)).to.include(NALOXONE);
    });
  }

  itOnce('reads a word without its accents', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-QC" lang="fr"></helpline-finder>`,
    );
    // A word that only the full vocabulary knows: until that has come, the answer may change.
    await search(finder, 'jaser');
    await findByRole(finder, 'heading', 'Meilleurs résultats');
    await search(finder, 'détresse');
    await waitFor(() => cardNames(finder)[0]?.startsWith('Drogue'), 'the local lines in French');
    const withAccents = cardNames(finder);
    await search(finder, 'detresse');
    expect(cardNames(finder).join('; ')).to.equal(withAccents.join('; '));
  });

  itOnce('finds a line by its number, however it is written', async () => {
    const finder = await mountOregon();
    for (const text of ['1-800-662-4357', '(800) 662 HELP', '18006624357']) {
      await search(finder, text);
      await waitFor(() => cardNames(finder)[0] === 'SAMHSA National Helpline', `"${text}"`);
      await search(finder, '');
    }
  });

  it('keeps the keyboard and every letter while a person types', async () => {
    const finder = await mountOregon();
    const field = getByRole<HTMLInputElement>(finder, 'searchbox');
    field.focus();
    await typeText('detox é');
    await settle(finder);
    expect(field.value).to.equal('detox é');
    expect(focusedElement() === field).to.equal(true);
    await findByRole(finder, 'heading', 'Best matches');
  });

  it('does not send the page anywhere on Enter', async () => {
    const finder = await mountOregon();
    const kept: boolean[] = [];
    finder.shadowRoot?.addEventListener('submit', (event) => {
      kept.push(event.defaultPrevented);
      // The page of the tests stays even if the finder would let it go.
      event.preventDefault();
    });
    getByRole(finder, 'searchbox').focus();
    await pressKey('Enter');
    await waitFor(() => kept.length > 0, 'the search to be sent');
    expect(kept).to.deep.equal([true]);
  });

  itOnce('says that nothing matches, and shows lines that help anybody', async () => {
    const finder = await mountOregon();
    await searchInVain(finder);
    expect(textOf(finder)).to.include(en.results.noneHelp);
    expect(cardNames(finder)).to.deep.equal([
      '988 Suicide & Crisis Lifeline',
      'SAMHSA National Helpline',
      '211',
    ]);
  });

  itOnce(
    'leads from a hospital taken for harm reduction to the right lines of Nova Scotia',
    async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="CA-NS"></helpline-finder>`,
        'In Nova Scotia',
      );
      expect(cardNames(finder)).not.to.include('IWK Health');
      await search(finder, '902-470-8888');
      const card = await findCard(finder, 'IWK Health');
      expect(textOf(card)).to.include(en.card.instead);
      expect(textOf(card)).to.match(/not/i);
      const hrefs = getAllByRole(card, 'link').map((link) => link.getAttribute('href'));
      expect(hrefs).to.include.members([
        'tel:+18884298167',
        'tel:+18559221122',
        'tel:+19024708888',
      ]);
      expect(hrefs.indexOf('tel:+18884298167')).to.be.below(hrefs.indexOf('tel:+19024708888'));
    },
  );
});

describe('"Show everything"', () => {
  itOnce('is there only when something narrows the list', async () => {
    const finder = await mountOregon();
    expectAbsent(finder, 'button', 'Show everything');
    await press(finder, 'button', 'Treatment');
    expect(getByRole(finder, 'button', 'Show everything')).to.exist;
  });

  it('lets go of words, need and silence', async () => {
    const finder = await mountOregon();
    const before = cardNames(finder);
    await press(finder, 'button', 'Treatment');
    await press(finder, 'checkbox', /^I can’t talk/);
    await search(finder, 'detox');
    await press(finder, 'button', 'Show everything');
    expect(getByRole<HTMLInputElement>(finder, 'searchbox').value).to.equal('');
    expect(getByRole<HTMLInputElement>(finder, 'checkbox', /^I can’t talk/).checked).to.equal(
      false,
    );
    expect(getByRole(finder, 'button', 'Treatment').getAttribute('aria-pressed')).to.equal('false');
    expect(cardNames(finder)).to.deep.equal(before);
  });

  it('does not drop the keyboard when it goes', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Treatment');
    getByRole(finder, 'button', 'Show everything').focus();
    await press(finder, 'button', 'Show everything');
    const focused = focusedElement();
    expect(focused && nameOf(focused), 'name of what has the keyboard').to.be.oneOf([
      'What do you need?',
      ...getAllByRole(finder, 'heading').map(nameOf),
    ]);
  });
});
