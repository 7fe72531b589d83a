import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/axe.js';
import {
  cardsOf,
  choose,
  expectAbsent,
  findByRole,
  findPlace,
  mountFinder,
  search,
} from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { textOf } from '../../support/shadow.js';

const WASHINGTON = html`<helpline-finder region="US-WA"></helpline-finder>`;

/** The cards of the group across the border. */
function across(finder: HTMLElement): readonly HTMLElement[] {
  const list = finder.shadowRoot?.querySelector('[data-group=across]');
  return list ? cardsOf(list) : [];
}

describe('near a border', () => {
  it('shows what is across the river, marked with its state, behind what is on this side', async () => {
    const finder = await mountFinder(WASHINGTON, 'Places in Washington');
    await findPlace(finder, '98660');
    await findByRole(finder, 'heading', 'Across the border, in Oregon');
    const cards = across(finder);
    expect(cards.length).to.be.above(0);
    for (const card of cards) {
      expect(textOf(card)).to.match(/, OR \d{5}|, OR\b/);
      expect(textOf(card)).to.match(/(?:away|in \S.*), Oregon/);
    }
    await expectAccessible(finder);
  });

  itOnce('says so in three languages', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-QC"></helpline-finder>`,
      'In Quebec',
    );
    await findPlace(finder, 'J8X');
    // In Gatineau, what Ottawa has is nearer than anything in Quebec that we know of.
    await findByRole(finder, 'heading', 'Across the border, in Ontario');
    finder.language = 'fr';
    await findByRole(finder, 'heading', /^De l’autre côté\s: Ontario/);
    finder.language = 'es';
    await findByRole(finder, 'heading', /^Al otro lado de la frontera: Ontario/);
  });

  itOnce('keeps to what was asked for', async () => {
    const finder = await mountFinder(WASHINGTON, 'Places in Washington');
    await findPlace(finder, '98660');
    await findByRole(finder, 'heading', 'Across the border, in Oregon');
    await search(finder, 'zzzzqqqq');
    await waitFor(() => across(finder).length === 0, 'the group to go');
  });

  itOnce('shows nothing of ours on a page that shows its own records alone', async () => {
    const finder = await mountFinder(WASHINGTON, 'Places in Washington');
    await findPlace(finder, '98660');
    await findByRole(finder, 'heading', 'Across the border, in Oregon');
    Object.assign(finder, {
      dataMode: 'replace',
      records: [{ name: 'County Line', region: 'US-WA', phone: '360-555-0123' }],
    });
    await waitFor(() => across(finder).length === 0, 'the group to go');
  });

  itOnce('shows nothing that the page’s layer hides', async () => {
    const finder = await mountFinder(WASHINGTON, 'Places in Washington');
    await findPlace(finder, '98660');
    await findByRole(finder, 'heading', 'Across the border, in Oregon');
    const [first] = across(finder).map((card) => card.dataset.id);
    Object.assign(finder, { layer: { by: 'Clark County', hide: [first] } });
    await waitFor(
      () => across(finder).every((card) => card.dataset.id !== first),
      'the hidden card to go',
    );
    expect(across(finder).length).to.be.above(0);
  });

  itOnce('shows nothing of the kind in the middle of a state', async () => {
    const finder = await mountFinder(WASHINGTON, 'Places in Washington');
    await findPlace(finder, '98801');
    await findByRole(finder, 'heading', /^Places near/);
    expectAbsent(finder, 'heading', /^Across the border/);
    await choose(finder, 'Help in', 'Any language');
    expectAbsent(finder, 'heading', /^Across the border/);
  });
});
