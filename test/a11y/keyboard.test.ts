import { expect, html } from '@open-wc/testing';
import { pressKey, typeText } from '../support/browser.js';
import {
  cardsOf,
  findByRole,
  focusedElement,
  mountFinder,
  mountOregon,
} from '../support/finder-page.js';
import { settle } from '../support/mount.js';
import { getAllByRole, getByRole, nameOf } from '../support/shadow.js';

/** Names of what has the keyboard, Tab after Tab, from the button before the finder to the one behind it. */
async function tabThrough(page: Element, most = 120): Promise<Element[]> {
  getByRole(page, 'button', 'Before').focus();
  const stops: Element[] = [];
  for (let count = 0; count < most; count += 1) {
    await pressKey('Tab');
    const focused = focusedElement();
    if (!focused || nameOf(focused) === 'Behind') return stops;
    stops.push(focused);
  }
  throw new Error(`No way out after ${most} presses of Tab.`);
}

async function mountBetween(): Promise<HTMLElement> {
  const page = await mountFinder(
    html`<div>
      <button>Before</button>
      <helpline-finder region="US-OR" compact></helpline-finder>
      <button>Behind</button>
    </div>`,
  );
  await findByRole(page, 'heading', 'In Oregon');
  await settle(page);
  return page;
}

describe('the keyboard', () => {
  it('meets the strip, the place, the needs, the search and the cards, and gets out again', async () => {
    const page = await mountBetween();
    const stops = await tabThrough(page);
    const names = stops.map(nameOf);
    expect(names.slice(0, 4)).to.deep.equal([
      'Call 911',
      'Call 988',
      'Text 988',
      'What to do in an overdose',
    ]);
    const order = [
      'Where',
      'Talk to someone now',
      'I worry about someone',
      'What do you need?',
    ].map((name) => names.findIndex((one) => one.startsWith(name)));
    expect(order).not.to.include(-1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    const firstCard = cardsOf(page)[0] as Element;
    const firstInCard = stops.findIndex((stop) => firstCard.contains(stop));
    expect(firstInCard).to.be.above(order.at(-1) as number);
  });

  it('shows where it is, at each stop', async () => {
    const page = await mountBetween();
    getByRole(page, 'button', 'Before').focus();
    const unseen: string[] = [];
    for (let count = 0; count < 25; count += 1) {
      await pressKey('Tab');
      const focused = focusedElement() as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        unseen.push(nameOf(focused));
    }
    expect(unseen).to.deep.equal([]);
  });

  it('chooses a need, opens the steps and types, with nothing else', async () => {
    const finder = await mountOregon();
    getByRole(finder, 'button', 'Get naloxone').focus();
    await pressKey('Enter');
    await settle(finder);
    const need = getByRole(finder, 'button', 'Get naloxone');
    expect(need.getAttribute('aria-pressed')).to.equal('true');
    expect(focusedElement() === need).to.equal(true);
    getByRole(finder, 'button', 'What to do in an overdose').focus();
    await pressKey('Enter');
    expect(getAllByRole(getByRole(finder, 'region', 'In an emergency'), 'listitem')).to.have.length(
      6,
    );
    getByRole(finder, 'searchbox').focus();
    await typeText('kit');
    await findByRole(finder, 'heading', 'Best matches');
  });
});
