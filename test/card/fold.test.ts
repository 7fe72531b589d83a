import { expect } from '@open-wc/testing';
import { pressKey, resizePage } from '../support/browser.js';
import { findCard, focusedElement, LIFELINE, mountOregon } from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, nameOf, queryByRole, textOf } from '../support/shadow.js';

const FOLD = /^More ways and details/;

async function mountCard(): Promise<HTMLElement> {
  return findCard(await mountOregon(), LIFELINE);
}

const textWay = (card: Element): HTMLElement | undefined =>
  queryByRole(card, 'link', /^Text 988 ?,/);

const isFolded = (card: Element): boolean => card.querySelector('.fold[hidden]') !== null;

describe('a card on a phone', () => {
  before(() => resizePage(390, 844));
  after(() => resizePage(800, 600));

  it('shows the name, whether it is open and the loudest way, and folds the rest', async () => {
    const card = await mountCard();
    expect(getByRole(card, 'link', /^Call 988/)).to.exist;
    expect(textOf(card)).to.include('Open now');
    expect(textWay(card)).to.equal(undefined);
    expect(isFolded(card)).to.equal(true);
  });

  it('folds out and up again by keyboard, which stays on its button', async () => {
    const card = await mountCard();
    const button = getByRole(card, 'button', FOLD);
    button.focus();
    await pressKey('Enter');
    await waitFor(() => textWay(card), 'the other ways');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(focusedElement() === button).to.equal(true);
    await pressKey('Tab');
    expect(nameOf(focusedElement() as Element)).to.match(/^Text 988/);
    button.focus();
    await pressKey('Enter');
    await waitFor(() => !textWay(card), 'the other ways to go');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(focusedElement() === button).to.equal(true);
  });

  it('gives a keyboard nothing of what is folded', async () => {
    const card = await mountCard();
    getByRole(card, 'button', FOLD).focus();
    await pressKey('Tab');
    expect(card.contains(focusedElement())).to.equal(false);
  });

  it('draws what is folded when somebody folds it out', async () => {
    const card = await mountCard();
    expect(card.querySelector('.fold')?.childElementCount).to.equal(0);
    getByRole(card, 'button', FOLD).click();
    await waitFor(() => textWay(card), 'the other ways');
  });

  it('is whole on paper, and after the window has become larger', async () => {
    const card = await mountCard();
    const hasRest = (): boolean => card.querySelector('.fold')?.childElementCount !== 0;
    dispatchEvent(new Event('beforeprint'));
    await waitFor(hasRest, 'the rest on paper');
    dispatchEvent(new Event('afterprint'));
    await waitFor(() => !hasRest(), 'the rest to go');
    await resizePage(800, 600);
    await waitFor(hasRest, 'the rest in a larger window');
    await resizePage(390, 844);
    await waitFor(() => !hasRest(), 'the rest to go');
  });

  it('folds one card, and leaves the others', async () => {
    const finder = await mountOregon();
    const card = await findCard(finder, LIFELINE);
    getByRole(card, 'button', FOLD).click();
    await settle(finder);
    expect(finder.shadowRoot?.querySelectorAll('.card.unfolded')).to.have.length(1);
    const target = getByRole(card, 'button', FOLD).getBoundingClientRect();
    expect(target.height).to.be.at.least(44);
  });
});

describe('a card in a narrow column of a large page', () => {
  it('is folded, and folds out where a person looks for its words on the page', async () => {
    const finder = await mountOregon();
    finder.style.inlineSize = '390px';
    const card = await findCard(finder, LIFELINE);
    // Chromium alone looks into what is folded, and says where it found something.
    expect(card.querySelector('.fold')?.getAttribute('hidden')).to.equal('until-found');
    expect(getByRole(card, 'button', FOLD)).to.exist;
    // What the browser says before it shows what it found.
    card.querySelector('.fold')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await waitFor(() => textWay(card), 'the other ways');
    expect(isFolded(card)).to.equal(false);
  });
});

describe('a card with more room', () => {
  it('is whole, with nothing to fold', async () => {
    const card = await mountCard();
    expect(textWay(card)).to.exist;
    expect(queryByRole(card, 'button', FOLD)).to.equal(undefined);
    expect(getAllByRole(card, 'button', 'Copy the number').length).to.be.above(0);
  });
});
