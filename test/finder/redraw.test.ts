import { expect } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { safely } from '../../src/ui/safely.js';
import { resizePage } from '../support/browser.js';
import {
  cardsOf,
  choose,
  findByRole,
  findCard,
  findPlace,
  LIFELINE,
  mountOregon,
  press,
  search,
} from '../support/finder-page.js';
import { settle } from '../support/mount.js';
import { getAllByRole, getByRole } from '../support/shadow.js';

describe('what is drawn only where something changed', () => {
  it('is not drawn again while all that it is made of is the same', () => {
    const box = document.createElement('div');
    let drawn = 0;
    const draw = (...madeOf: unknown[]): void =>
      void render(
        html`${safely(
          () => html`<p>${++drawn}</p>`,
          () => undefined,
          madeOf,
        )}`,
        box,
      );
    draw('a', 1);
    draw('a', 1);
    expect(box.textContent).to.equal('1');
    draw('a', 2);
    expect(box.textContent).to.equal('2');
    draw('a', 1);
    expect(box.textContent).to.equal('3');
  });

  it('is tried again after it threw', () => {
    const box = document.createElement('div');
    let isBroken = true;
    const draw = (): void =>
      void render(
        html`${safely(
          () => {
            if (isBroken) throw new Error('broken');
            return 'whole';
          },
          () => nothing,
          ['a'],
        )}`,
        box,
      );
    draw();
    expect(box.textContent).to.equal('');
    isBroken = false;
    draw();
    expect(box.textContent).to.equal('whole');
  });
});

describe('a card', () => {
  before(() => resizePage(390, 844));
  after(() => resizePage(800, 600));

  it('comes with few others in one frame, though the page has more to show before that is painted', async () => {
    const finder = await mountOregon();
    await search(finder, 'naloxone');
    const seen = countInFrames(finder);
    await search(finder, '');
    await findCard(finder, LIFELINE);
    await settle(finder);
    // Eight, and three for each time that there is more to show.
    expect(Math.max(...(await seen()))).to.be.within(1, 14);
  });

  it('never lags behind: after each thing that a person or a page does it is as a drawing from scratch has it', async () => {
    const finder = await mountOregon();
    const fold = async (): Promise<void> =>
      getByRole(await findCard(finder, LIFELINE), 'button', /^More ways and details/).click();
    const cards = (): string[] =>
      cardsOf(finder).map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, ''));
    const steps: Readonly<Record<string, () => unknown>> = {
      words: () => search(finder, 'naloxone'),
      'more words': () => search(finder, 'naloxone detox'),
      'no words': () => search(finder, ''),
      need: () => press(finder, 'button', 'Text or chat'),
      Deaf: () => press(finder, 'checkbox', /Deaf/),
      'no need': () => press(finder, 'button', 'Text or chat'),
      silent: () => press(finder, 'checkbox', /^I can’t talk/),
      place: () => findPlace(finder, '97301'),
      town: () => findPlace(finder, 'Eugene, OR'),
      'open now': async () => {
        await findByRole(finder, 'checkbox', 'Open now');
        await press(finder, 'checkbox', 'Open now');
      },
      'the rest of a card': fold,
      'a copied number': () => getAllByRole(finder, 'button', /^Copy/)[0]?.click(),
      'the rest folded': fold,
      'a larger window': async () => {
        await resizePage(800, 600);
        // The page hears of it with its next frame.
        await new Promise(requestAnimationFrame);
      },
      'a report address': () => finder.setAttribute('report-href', 'https://county.example/{id}'),
      compact: () => finder.setAttribute('compact', ''),
      'not compact': () => finder.removeAttribute('compact'),
      'heading level': () => finder.setAttribute('heading-level', '4'),
      'own words': () => {
        finder.strings = { en: { card: { more: 'Everything else' } } };
      },
      Spanish: () => finder.setAttribute('lang', 'es'),
      'another region': () => choose(finder, 'Dónde', 'Washington'),
    };
    for (const [step, take] of Object.entries(steps)) {
      try {
        await take();
      } catch (error) {
        throw new Error(`${step}: ${String(error).slice(0, 300)}`);
      }
      await settle(finder);
      const drawn = cards();
      finder.requestUpdate();
      await settle(finder);
      expect(drawn, step).to.deep.equal(cards());
    }
  });
});

/** Counts the cards that come between two frames. After each that come, the page asks the finder to draw, once a frame. */
function countInFrames(finder: HelplineFinder): () => Promise<readonly number[]> {
  const counts: number[] = [];
  let [count, hasAsked, isOver] = [0, false, false];
  const observer = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const isNew = (card: HTMLElement): boolean => added.some((node) => node.contains(card));
    count += cardsOf(finder).filter(isNew).length;
    if (!hasAsked) finder.requestUpdate();
    hasAsked = true;
  });
  observer.observe(finder.shadowRoot as ShadowRoot, { childList: true, subtree: true });
  const next = (): void => {
    counts.push(count);
    [count, hasAsked] = [0, false];
    if (!isOver) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  return async () => {
    await settle(finder);
    isOver = true;
    observer.disconnect();
    return counts;
  };
}
