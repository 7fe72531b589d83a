import { expect, html } from '@open-wc/testing';
import { pressKey, resizePage, typeText } from '../support/browser.js';
import {
  choose,
  findByRole,
  focusedElement,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  search,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, listElements, nameOf } from '../support/shadow.js';

const focusedName = (): string => nameOf(focusedElement() as Element);

describe('the keyboard’s place', () => {
  it('is kept when a need, a filter or a language changes the list', async () => {
    const finder = await mountOregon();
    await findByRole(finder, 'group', 'Language');
    for (const name of ['Get naloxone', 'Get naloxone', 'Treatment', 'Filters', 'Español']) {
      getByRole(finder, 'button', name).focus();
      await pressKey('Enter');
      await settle(finder);
      expect(focusedName()).to.equal(name);
    }
    await findByRole(finder, 'link', 'Llamar al 911');
    expect(focusedName()).to.equal('Español');
  });

  it('is kept while typing changes the list', async () => {
    const finder = await mountOregon();
    getByRole(finder, 'searchbox').focus();
    await typeText('kit');
    await findByRole(finder, 'heading', 'Best matches');
    expect(focusedName()).to.equal('What do you need?');
  });

  it('is kept when a choice is made by keys in a list of choices', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    await findByRole(finder, 'combobox', 'Help in');
    getByRole(finder, 'combobox', 'Help in').focus();
    await choose(finder, 'Help in', 'Spanish');
    expect(focusedName()).to.equal('Help in');
  });

  it('goes on at the count when its button goes', async () => {
    const finder = await mountOregon();
    await search(finder, 'kit');
    getByRole(finder, 'button', 'Show everything').focus();
    await pressKey('Enter');
    await waitFor(() => /ways to get help/.test(focusedName()), 'the count to have the keyboard');
  });

  it('is never under the button of quick exit, backwards neither', async () => {
    await resizePage(390, 500);
    try {
      const page = await mountFinder(
        html`<div>
          <helpline-finder region="US-OR" compact quick-exit></helpline-finder>
          <button>Behind</button>
        </div>`,
      );
      const leave = await findByRole(page, 'button', 'Leave this page now');
      await findByRole(page, 'heading', 'In Oregon');
      await settle(page);
      getByRole(page, 'button', 'Behind').focus();
      const covered: string[] = [];
      for (let count = 0; count < 60; count += 1) {
        await pressKey('Shift+Tab');
        const focused = focusedElement();
        if (!focused || focused === leave) break;
        const own = focused.getBoundingClientRect();
        const exit = leave.getBoundingClientRect();
        // Firefox leaves what it sees a part of where it is: a part may be under it, never the whole.
        const isUnder = own.top >= exit.top - 1 && own.bottom <= exit.bottom + 1;
        if (isUnder) covered.push(nameOf(focused));
      }
      expect(covered).to.deep.equal([]);
    } finally {
      await resizePage(800, 600);
    }
  });
});

describe('headings', () => {
  it('leave no level out, wherever the host begins', async () => {
    for (const level of [1, 2, 3, 4]) {
      const finder = await mountOregon(
        html`<helpline-finder region="US-OR" heading-level=${level}></helpline-finder>`,
      );
      const levels = getAllByRole(finder, 'heading').map(({ localName }) =>
        Number(localName.slice(1)),
      );
      expect(Math.min(...levels)).to.equal(level);
      const jumps = levels.filter((one, at) => at > 0 && one > (levels[at - 1] ?? 0) + 1);
      expect(jumps).to.deep.equal([]);
    }
  });
});

describe('what colour says', () => {
  it('is said in words or by a mark as well', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const pressed = getByRole(finder, 'button', 'Get naloxone');
    expect(getComputedStyle(pressed, '::before').content).to.include('✓');
    const states = listElements(finder).filter(({ classList }) => classList.contains('opening'));
    expect(states.length).to.be.above(3);
    for (const state of states)
      expect(state.textContent?.trim()).to.match(/^(Open|Closed|Hours|Listed)/);
    const textLinks = listElements(finder).filter(
      (element) => element.localName === 'a' && !element.className.includes('button'),
    );
    for (const link of textLinks)
      expect(getComputedStyle(link).textDecorationLine, link.textContent ?? '').to.include(
        'underline',
      );
  });
});
