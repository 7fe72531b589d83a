import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { strings as en } from '../../src/strings/en/interface.js';
import {
  cardNames,
  cardsOf,
  choose,
  expectAbsent,
  findByRole,
  focusedElement,
  LIFELINE,
  mountFinder,
  mountOregon,
  press,
  recordErrors,
  search,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { breakRegion, holdRegion } from '../support/region-chunks.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../support/shadow.js';

const MORE = /^Show \d+ more ?, Across the United States$/;

describe('"Show more"', () => {
  it('brings the rest and moves the keyboard to the first card of it', async () => {
    const finder = await mountOregon();
    const before = cardNames(finder);
    const more = getByRole(finder, 'button', MORE);
    const promised = Number(/\d+/.exec(nameOf(more)));
    await press(finder, 'button', MORE);
    await settle(finder);
    const after = cardNames(finder);
    expect(after.length - before.length).to.equal(promised);
    expectAbsent(finder, 'button', MORE);
    const first = after.findIndex((name, index) => name !== before[index]);
    const focused = focusedElement() as Element;
    expect(cardsOf(finder)[first]?.contains(focused)).to.equal(true);
  });

  itOnce('folds up again for another place', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', MORE);
    await choose(finder, 'Where', 'Texas');
    await findByRole(finder, 'heading', 'In Texas');
    expect(getByRole(finder, 'button', MORE)).to.exist;
  });
});

describe('while a region is on its way', () => {
  itOnce('shows the national lines and says what is coming', async () => {
    const region = holdRegion('US-OR');
    try {
      const finder = await mountFinder();
      expect(textOf(finder)).to.include(en.results.loading('Oregon'));
      expect(cardNames(finder)).to.include(LIFELINE);
      expect(getByRole(finder, 'heading', 'Across the United States')).to.exist;
      region.release();
      await findByRole(finder, 'heading', 'In Oregon');
      expect(textOf(finder)).not.to.include(en.results.loading('Oregon'));
    } finally {
      region.restore();
    }
  });

  itOnce('forgets it when the person chooses another one', async () => {
    const region = holdRegion('US-OR');
    try {
      const finder = await mountFinder();
      await choose(finder, 'Where', 'Texas');
      await findByRole(finder, 'heading', 'In Texas');
      const names = cardNames(finder);
      region.release();
      await settle(finder);
      expect(cardNames(finder)).to.deep.equal(names);
    } finally {
      region.restore();
    }
  });
});

describe('when a region does not arrive', () => {
  it('says what works, what failed, and offers to try again', async () => {
    const region = breakRegion('US-OR');
    try {
      const finder = await mountFinder();
      await findByRole(finder, 'button', 'Try again');
      expect(textOf(finder)).to.include(`${en.results.stillWorks} ${en.results.failed('Oregon')}`);
      expect(cardNames(finder)).to.include(LIFELINE);
    } finally {
      region.restore();
    }
  });

  it('tells the page the cause once, and not the place', async () => {
    const region = breakRegion('US-TX');
    try {
      const finder = await mountFinder(html`<helpline-finder region="US-OR"></helpline-finder>`);
      const causes = recordErrors(finder);
      finder.region = 'US-TX';
      await findByRole(finder, 'button', 'Try again');
      expect(causes).to.deep.equal(['region']);
    } finally {
      region.restore();
    }
  });

  it('brings it when a person tries again, and keeps the keyboard', async () => {
    const region = breakRegion('US-OR');
    const finder = await mountFinder().finally(() => undefined);
    const retry = await findByRole(finder, 'button', 'Try again');
    region.restore();
    retry.focus();
    await press(finder, 'button', 'Try again');
    await findByRole(finder, 'heading', 'In Oregon');
    expectAbsent(finder, 'button', 'Try again');
    expect(finder.shadowRoot?.activeElement, 'what has the keyboard').not.to.equal(null);
  });

  itOnce('still searches what is there', async () => {
    const region = breakRegion('US-OR');
    try {
      const finder = await mountFinder();
      await findByRole(finder, 'button', 'Try again');
      await search(finder, 'veterans');
      await waitFor(() => cardNames(finder)[0] === 'Veterans Crisis Line', 'the veterans’ line');
    } finally {
      region.restore();
    }
  });
});

describe('a region for which nothing local is listed', () => {
  itOnce('is said to have none yet, above the national lines', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Stay with me while I use');
    expect(textOf(finder)).to.include(en.results.noLocal('Oregon'));
    expect(cardNames(finder)).to.include('Never Use Alone');
  });
});

describe('the list', () => {
  it('is lists of cards, each with one heading and links that say whom', async () => {
    const finder = await mountOregon();
    const cards = cardsOf(finder);
    expect(cards.length).to.be.above(8);
    for (const card of cards) {
      expect(card.parentElement?.localName).to.equal('ul');
      expect(getAllByRole(card, 'heading')).to.have.length(1);
      // A vending machine has an address and nobody to call.
      const places = card.querySelectorAll('address');
      expect(getAllByRole(card, 'link').length + places.length).to.be.above(0);
    }
    const names = getAllByRole(finder, 'link').map(nameOf);
    expect(names.filter((name) => name === '')).to.deep.equal([]);
  });
});
