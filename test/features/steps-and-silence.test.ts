import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import { expectAccessible } from '../support/axe.js';
import { resizePage } from '../support/browser.js';
import {
  cardNames,
  cardsOf,
  findByRole,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  showAll,
  stripOf,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, queryByRole, textOf } from '../support/shadow.js';

const DEAF = /^Deaf or hard of hearing/;
const SILENT = /^I can’t talk right now/;
const BILLING = 'can show on your phone bill';

describe('a person who must be silent, or cannot hear', () => {
  itOnce('is told beside the filter what a bill can show', async () => {
    const finder = await mountOregon();
    await findByRole(finder, 'button', 'Print');
    const form = getByRole(finder, 'search');
    expect(textOf(form)).not.to.include(BILLING);
    await press(finder, 'checkbox', SILENT);
    expect(textOf(form)).to.include(BILLING);
    await expectAccessible(finder);
  });

  itOnce('finds only ways that need no hearing, each card with one', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', DEAF);
    await showAll(finder);
    expect(cardNames(finder)).to.include(LIFELINE).and.to.include('The Deaf Hotline');
    for (const card of cardsOf(finder)) {
      const ways = getAllByRole(card, 'link').map(nameOf);
      expect(ways.filter((name) => /^Call /.test(name))).to.deep.equal([]);
      expect(
        ways.filter((name) => /^(Text|Chat|Email|TTY|Sign-language)/.test(name)),
      ).not.to.deep.equal([]);
    }
  });

  itOnce('finds pages in sign language, which silence alone leaves out', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', SILENT);
    const ways = async (): Promise<string> => textOf(await findCard(finder, LIFELINE));
    expect(await ways()).not.to.include('American Sign Language video');
    await press(finder, 'checkbox', DEAF);
    expect(await ways()).to.include('American Sign Language video');
  });

  itOnce('reads in one line how a relay works', async () => {
    const finder = await mountOregon();
    await findByRole(finder, 'button', 'Print');
    await press(finder, 'checkbox', DEAF);
    expect(textOf(getByRole(finder, 'search'))).to.include('dial 711');
    await expectAccessible(finder);
  });

  itOnce('reads it where writing is what they want, with the filters closed', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Text or chat');
    const deaf = getByRole(finder, 'checkbox', DEAF);
    expect(deaf.closest('#filters')).to.equal(null);
    deaf.click();
    await settle(finder);
    expect(textOf(getByRole(finder, 'search'))).to.include('dial 711');
    await expectAccessible(finder);
  });

  itOnce('can let go of both with one tap', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', DEAF);
    await press(finder, 'button', 'Show everything');
    expect(getByRole<HTMLInputElement>(finder, 'checkbox', DEAF).checked).to.equal(false);
  });

  it('has a target of 44 pixels for each', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    for (const name of [SILENT, DEAF]) {
      const label = getByRole(finder, 'checkbox', name).closest('label');
      expect(label?.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});

describe('a person who worries about somebody', () => {
  for (const [lang, need, fold, words] of [
    [
      'en',
      'I worry about someone',
      'How to talk with them',
      'These lines talk with family and friends too.',
    ],
    [
      'fr',
      'Je m’inquiète pour quelqu’un',
      'Comment parler à cette personne',
      'Ces lignes parlent aussi aux familles',
    ],
    [
      'es',
      'Me preocupa alguien',
      'Cómo hablar con esa persona',
      'Estas líneas también hablan con familiares',
    ],
  ] as const) {
    itOnce(`is spoken to above the results, in ${lang}`, async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR" lang=${lang}></helpline-finder>`,
      );
      await findByRole(finder, 'button', need);
      await waitFor(() => finder.renderRoot.querySelector('.keep'), 'what comes late');
      expect(textOf(finder)).not.to.include(words);
      await press(finder, 'button', need);
      (await findByRole(finder, 'button', fold)).click();
      expect(textOf(finder)).to.include(words);
      await expectAccessible(finder);
    });
  }
});

describe('the overdose steps', () => {
  itOnce('have six pictures with words for who cannot see them', async () => {
    const finder = await mountOregon();
    await press(stripOf(finder), 'button', en.emergency.whatToDo);
    const pictures = await waitFor(() => {
      const found = [...finder.renderRoot.querySelectorAll('.step-picture')];
      return found.length === 6 && found;
    }, 'six pictures');
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(/\.$/);
      expect(picture.querySelector('[style], image')).to.equal(null);
    }
    await expectAccessible(finder);
  });

  it('move nothing when their pictures come', async () => {
    await resizePage(320, 800);
    const finder = await mountFinder();
    await press(stripOf(finder), 'button', en.emergency.whatToDo);
    await waitFor(() => finder.renderRoot.querySelector('.step-picture'), 'the pictures');
    const tops = (): number[] =>
      getAllByRole(stripOf(finder), 'listitem').map((item) => item.getBoundingClientRect().top);
    const before = tops();
    for (const picture of finder.renderRoot.querySelectorAll('.step-picture')) {
      picture.setAttribute('hidden', '');
    }
    expect(tops()).to.deep.equal(before);
    const [first, ...rest] = getAllByRole(stripOf(finder), 'listitem');
    expect(first?.getBoundingClientRect().width).to.be.at.most(320);
    expect(rest).to.have.length(5);
    await resizePage(800, 600);
  });

  itOnce('say in Canada that 911 does not reach everywhere, and cite Health Canada', async () => {
    const finder = await mountFinder(html`<helpline-finder region="CA-NU"></helpline-finder>`);
    await press(stripOf(finder), 'button', en.emergency.whatToDo);
    await findByRole(stripOf(finder), 'link', /^Source: Health Canada, /);
    expect(textOf(stripOf(finder))).to.include('call your local emergency number');
    expect(queryByRole(stripOf(finder), 'link', /CDC/)).to.equal(undefined);
  });
});

describe('what comes late', () => {
  it('has targets of 44 pixels', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, LIFELINE);
    (await findByRole(card, 'button', /^More about/)).click();
    await findByRole(card, 'button', /^Save as/);
    const targets = [
      ...getAllByRole(card, 'button', /^(Save as|Share|Use your phone)/),
      await findByRole(finder, 'button', 'Print'),
    ];
    expect(targets.length).to.be.at.least(3);
    for (const target of targets) {
      expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(44);
    }
    await expectAccessible(finder);
  });

  it('is laid out by a sheet, not by styles on elements', async () => {
    const finder = await mountOregon();
    await findByRole(finder, 'button', 'Print');
    await settle(finder);
    expect(finder.renderRoot.querySelectorAll('[style], style')).to.have.length(0);
  });
});
