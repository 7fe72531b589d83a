import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import {
  cardNames,
  cardOf,
  choose,
  expectAbsent,
  findByRole,
  findPlace,
  mountFinder,
  openFilters,
  press,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { ownRecord } from '../../support/own-places.js';
import { getByRole, textOf } from '../../support/shadow.js';

const PLACE = { region: 'US-IL', hours: { text: '24/7' } };
/** Around 62701, Springfield, whose middle is at 39.80, -89.65. */
const RECORDS = [
  ownRecord({ ...PLACE, id: 'us-il-own-far', name: 'Far place', at: [40.6, -89.65] }),
  ownRecord({ ...PLACE, id: 'us-il-own-near', name: 'Near place', at: [39.85, -89.65] }),
  ownRecord({
    ...PLACE,
    id: 'us-il-own-town',
    name: 'Town place',
    at: [39.79, -89.65],
    precision: 'city',
  }),
  ownRecord({ id: 'us-il-own-unknown', name: 'Hours unknown', region: 'US-IL', at: [39.9, -89.6] }),
  ownRecord({
    id: 'us-il-own-shut',
    name: 'Shut place',
    region: 'US-IL',
    at: [39.9, -89.6],
    hours: { text: 'off', timezone: 'America/Chicago' },
  }),
  ownRecord({ id: 'us-il-own-line', name: 'Own line', region: 'US-IL', hours: { text: '24/7' } }),
];

async function mountNear(records = RECORDS): Promise<HelplineFinder> {
  const finder = await mountFinder(
    html`<helpline-finder region="US-IL" data-mode="replace" .records=${records}></helpline-finder>`,
  );
  await waitFor(() => cardNames(finder).includes('Near place'), 'the records', 20_000);
  await findPlace(finder, '62701');
  await findByRole(finder, 'heading', /^Places near 62701/);
  await settle(finder);
  return finder;
}

const places = (finder: HelplineFinder): string[] =>
  cardNames(finder).filter((name) => / place$|^Hours unknown$/.test(name));

const optionsOf = (finder: HelplineFinder, name: string): (string | undefined)[] =>
  [...getByRole<HTMLSelectElement>(finder, 'combobox', name).options].map(({ text }) =>
    text.trim(),
  );

describe('distances', () => {
  itOnce('are as exact as what is known: about so many miles, or only the town', async () => {
    const finder = await mountNear();
    expect(textOf(cardOf(finder, 'Near place'))).to.include('about 3 miles away');
    const town = textOf(cardOf(finder, 'Town place'));
    expect(town).to.include('in Springfield');
    expect(town).not.to.match(/miles? away/);
  });

  itOnce('say nothing where neither a way nor a town is known', async () => {
    const nowhere = ownRecord({
      ...PLACE,
      id: 'us-il-own-near',
      name: 'Near place',
      at: [39.79, -89.65],
      precision: 'city',
      city: '',
    });
    const finder = await mountNear([nowhere]);
    const card = cardOf(finder, 'Near place');
    expect(card.querySelector('.distance')).to.equal(null);
    expect(textOf(card)).not.to.match(/ in\b *$|, IL in/);
  });

  itOnce('put the lines that serve the place first, then places from near to far', async () => {
    const finder = await mountNear();
    const names = cardNames(finder);
    expect(names.indexOf('Own line')).to.be.below(names.indexOf('Near place'));
    const shown = places(finder);
    expect(shown[0]).to.equal('Town place');
    expect(shown.at(-1)).to.equal('Far place');
    expect(shown.indexOf('Near place')).to.equal(1);
  });

  it('are in the units that the person chooses, the choices of how far too', async () => {
    const finder = await mountNear();
    expect(optionsOf(finder, 'Within')).to.deep.equal([
      'Any distance',
      '10 miles',
      '25 miles',
      '50 miles',
      '100 miles',
    ]);
    await choose(finder, 'Distances in', 'kilometres');
    expect(textOf(cardOf(finder, 'Near place'))).to.match(/about [56] km away/);
    expect(optionsOf(finder, 'Within').at(-1)).to.equal('100 km');
  });

  itOnce('cut the list at 10, 25, 50 and 100, in the units of the person', async () => {
    const finder = await mountNear();
    // Far place is 89 km away, which is 55 miles.
    for (const [within, isShown] of [
      ['10 miles', false],
      ['25 miles', false],
      ['50 miles', false],
      ['100 miles', true],
    ] as const) {
      await choose(finder, 'Within', within);
      expect(places(finder).includes('Far place'), within).to.equal(isShown);
      expect(cardNames(finder)).to.include.members(['Near place', 'Own line']);
    }
    await choose(finder, 'Within', '50 miles');
    await choose(finder, 'Distances in', 'kilometres');
    expect(places(finder)).not.to.include('Far place');
    await choose(finder, 'Within', '100 km');
    expect(places(finder)).to.include('Far place');
  });

  itOnce('are not asked about before a place is known', async () => {
    const finder = await mountFinder(html`<helpline-finder region="US-IL"></helpline-finder>`);
    await openFilters(finder);
    await findByRole(finder, 'checkbox', 'Open now');
    expectAbsent(finder, 'combobox', 'Within');
    expectAbsent(finder, 'combobox', 'Distances in');
  });
});

describe('what is open now', () => {
  itOnce(
    'is all that is left when a person asks for it, unknown hours left out and crisis lines kept',
    async () => {
      const finder = await mountNear();
      expect(places(finder)).to.include.members(['Hours unknown', 'Shut place']);
      await press(finder, 'checkbox', 'Open now');
      await waitFor(() => !places(finder).includes('Shut place'), 'the shut place to go');
      expect(places(finder)).to.deep.equal(['Town place', 'Near place', 'Far place']);
      expect(cardNames(finder)).to.include('Own line');
      // Crisis lines of the whole country whose hours were seen lately stay.
      expect(cardNames(finder).length).to.be.above(4);
      await press(finder, 'checkbox', 'Open now');
      await waitFor(() => places(finder).includes('Shut place'), 'the shut place to return');
    },
  );
});
