import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import {
  cardNames,
  choose,
  expectAbsent,
  findByRole,
  findPlace,
  mountFinder,
  press,
} from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { ownRecord } from '../../support/own-places.js';
import { breakRegion } from '../../support/region-chunks.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../../support/shadow.js';

const PORTLAND = ownRecord({
  id: 'us-or-own-portland',
  name: 'Portland place',
  region: 'US-OR',
  at: [45.52, -122.68],
});
const BEND = ownRecord({
  id: 'us-or-own-bend',
  name: 'Bend place',
  region: 'US-OR',
  at: [44.06, -121.32],
});
const LINE = ownRecord({ id: 'us-or-own-line', name: 'Oregon line', region: 'US-OR' });
const MAIL = ownRecord({
  id: 'us-or-own-mail',
  name: 'Oregon mail',
  region: 'US-OR',
  services: ['naloxone-by-mail'],
});

/** Burns is 190 km from Bend and 380 km from Portland. */
const BURNS = '97720';
const NOTHING_NEAR = 'We know of no place in this region within 100 km (60 miles) of';
const NEAREST = 'These are the nearest.';

async function mountNear(
  zip: string,
  records: readonly Record<string, unknown>[],
): Promise<HelplineFinder> {
  const finder = await mountFinder(
    html`<helpline-finder region="US-OR" data-mode="replace" .records=${records}></helpline-finder>`,
  );
  await waitFor(() => cardNames(finder).includes('Oregon line'), 'the records', 20_000);
  await sayPlace(finder, zip);
  return finder;
}

async function sayPlace(finder: HelplineFinder, text: string): Promise<void> {
  await findPlace(finder, text);
  const said = new RegExp(`(Near|Somewhere in) ${text.slice(0, 3)}`);
  await waitFor(() => said.test(textOf(finder)), 'the place');
  await settle(finder);
}

const headings = (finder: HelplineFinder): string[] => getAllByRole(finder, 'heading').map(nameOf);

describe('a place with nothing near', () => {
  it('says so, and shows the nearest first, then what comes by mail', async () => {
    const finder = await mountNear(BURNS, [PORTLAND, BEND, LINE, MAIL]);
    expect(textOf(finder)).to.include(`${NOTHING_NEAR} ${BURNS}, Oregon. ${NEAREST}`);
    const shown = headings(finder).filter((name) =>
      /^(In Oregon|Places near|Help by mail|Across|Oregon|Bend|Portland)/.test(name),
    );
    expect(shown).to.deep.equal([
      'In Oregon',
      'Oregon line',
      'Across the United States',
      `Places near ${BURNS}, Oregon`,
      'Bend place',
      'Portland place',
      'Help by mail',
      'Oregon mail',
    ]);
  });

  itOnce(
    'says so where no place is listed at all, and does not speak of a nearest one',
    async () => {
      const finder = await mountNear(BURNS, [LINE, MAIL]);
      expect(textOf(finder)).to.include(NOTHING_NEAR);
      expect(textOf(finder)).not.to.include(NEAREST);
      expectAbsent(finder, 'heading', /^Places near/);
      expect(getByRole(finder, 'heading', 'Help by mail')).to.exist;
    },
  );

  itOnce('counts each way to get help once', async () => {
    const finder = await mountNear(BURNS, [PORTLAND, BEND, LINE, MAIL]);
    const names = cardNames(finder);
    expect(names.filter((name) => name === 'Oregon mail')).to.have.length(1);
    expect(names).to.have.length(new Set(names).size);
  });

  itOnce('promises nothing by mail where nothing comes by mail', async () => {
    const finder = await mountFinder(html`<helpline-finder region="CA-NU"></helpline-finder>`);
    await findByRole(finder, 'heading', 'In Nunavut');
    await sayPlace(finder, 'X0A 0H0');
    await waitFor(() => textOf(finder).includes(NOTHING_NEAR), 'the words for it');
    expectAbsent(finder, 'heading', 'Help by mail');
  });

  itOnce(
    'has what comes by mail across the country, in the bundled data of a state too',
    async () => {
      const finder = await mountFinder(
        html`<helpline-finder region="US-OR"></helpline-finder>`,
        'In Oregon',
      );
      await sayPlace(finder, BURNS);
      await findByRole(finder, 'heading', 'Help by mail');
      expect(textOf(finder)).to.include(NOTHING_NEAR);
      const mail = [...(finder.shadowRoot?.querySelectorAll('[data-group="mail"] > li') ?? [])];
      expect(mail.map((card) => nameOf(getByRole(card, 'heading')))).to.include('NEXT Distro');
    },
  );

  itOnce('is told in French and Spanish, too', async () => {
    const finder = await mountNear(BURNS, [PORTLAND, LINE, MAIL]);
    finder.language = 'fr';
    await findByRole(finder, 'heading', 'Aide par la poste');
    expect(textOf(finder)).to.match(/Nous ne connaissons aucun lieu .* 100 km .* Voici les plus/);
    finder.language = 'es';
    await findByRole(finder, 'heading', 'Ayuda por correo');
    expect(textOf(finder)).to.match(/No conocemos ningún lugar .* 100 km .* Estos son los más/);
  });
});

describe('a place that is not known to have nothing near', () => {
  itOnce('is not said to have nothing when something is near', async () => {
    const finder = await mountNear('97209', [PORTLAND, BEND, LINE, MAIL]);
    await findByRole(finder, 'heading', /^Places near 97209/);
    expect(textOf(finder)).not.to.include(NOTHING_NEAR);
    expectAbsent(finder, 'heading', 'Help by mail');
    expect(cardNames(finder)).to.include('Oregon mail');
  });

  itOnce('is not said to have nothing because the list is narrowed to less', async () => {
    // Salem: Portland is 70 km away.
    const finder = await mountNear('97301', [PORTLAND, BEND, LINE, MAIL]);
    await choose(finder, 'Within', '10 miles');
    expect(cardNames(finder)).not.to.include('Portland place');
    expect(textOf(finder)).not.to.include(NOTHING_NEAR);
  });

  itOnce('is not said to have nothing while the region’s list has not come', async () => {
    const broken = breakRegion('US-OR');
    try {
      const finder = await mountFinder(html`<helpline-finder region="US-OR"></helpline-finder>`);
      await findByRole(finder, 'button', 'Try again');
      await sayPlace(finder, BURNS);
      expect(textOf(finder)).not.to.include(NOTHING_NEAR);
    } finally {
      broken.restore();
    }
  });

  itOnce('is not said to have nothing to a person who wants to talk', async () => {
    const finder = await mountNear(BURNS, [PORTLAND, BEND, LINE, MAIL]);
    expect(textOf(finder)).to.include(NOTHING_NEAR);
    await press(finder, 'button', 'Talk to someone now');
    expect(textOf(finder)).not.to.include(NOTHING_NEAR);
    await press(finder, 'button', 'Get naloxone');
    expect(textOf(finder)).to.include(NOTHING_NEAR);
  });
});
