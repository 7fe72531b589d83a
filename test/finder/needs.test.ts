import { expect } from '@open-wc/testing';
import { html } from 'lit';
import {
  cardNames,
  cardsOf,
  findByRole,
  LIFELINE,
  mountOregon,
  OREGON_LINE,
  press,
  search,
  searchInVain,
  showAll,
} from '../support/finder-page.js';
import { settle } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf } from '../support/shadow.js';

const pressed = (finder: Element): string[] =>
  getAllByRole(getByRole(finder, 'group', 'Choose a need'), 'button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(nameOf);

async function allNames(finder: Element): Promise<string[]> {
  await showAll(finder);
  return cardNames(finder);
}

describe('a need', () => {
  itOnce('is one of eight buttons, none of them pressed', async () => {
    const finder = await mountOregon();
    const group = getByRole(finder, 'group', 'Choose a need');
    expect(getAllByRole(group, 'button').map(nameOf)).to.deep.equal([
      'Talk to someone now',
      'Text or chat',
      'Stay with me while I use',
      'Get naloxone',
      'Safer use',
      'Treatment',
      'People like me',
      'I worry about someone',
    ]);
    expect(pressed(finder)).to.deep.equal([]);
  });

  itOnce('keeps only what answers it', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    expect(pressed(finder)).to.deep.equal(['Get naloxone']);
    const names = await allNames(finder);
    expect(names).to.include('Oregon Health Authority naloxone information');
    expect(names).not.to.include(LIFELINE);
  });

  it('stands alone once it is chosen, and gives each of the others back in its place', async () => {
    const finder = await mountOregon();
    const group = getByRole(finder, 'group', 'Choose a need');
    const needs = getAllByRole(group, 'button');
    // In the group: the window moves on to the answer.
    const places = (): string[] =>
      getAllByRole(group, 'button').map((need) => {
        const { x, y, width, height } = need.getBoundingClientRect();
        const own = [x, y - group.getBoundingClientRect().y, width, height].map(Math.round);
        return [nameOf(need), ...own].join(' ');
      });
    const before = places();
    for (const need of needs) {
      need.click();
      await settle(finder);
      expect(getAllByRole(group, 'button').map(nameOf)).to.deep.equal([nameOf(need)]);
      need.click();
      await settle(finder);
      expect(places()).to.deep.equal(before);
    }
  });

  itOnce('gives way to the next one', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    await press(finder, 'button', 'Stay with me while I use');
    expect(pressed(finder)).to.deep.equal(['Stay with me while I use']);
    expect(cardNames(finder)[0]).to.match(/Never Use Alone|SafeSpot/);
  });

  itOnce('is let go by a second tap', async () => {
    const finder = await mountOregon();
    const before = await allNames(finder);
    await press(finder, 'button', 'Treatment');
    await press(finder, 'button', 'Treatment');
    expect(pressed(finder)).to.deep.equal([]);
    expect(await allNames(finder)).to.deep.equal(before);
  });

  itOnce('is counted in the heading', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const count = (await allNames(finder)).length;
    expect(getByRole(finder, 'heading', `${count} ways to get help in Oregon`)).to.exist;
  });

  itOnce('narrows what is typed', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    await search(finder, 'oregon');
    await findByRole(finder, 'heading', 'Best matches');
    expect(await allNames(finder)).not.to.include(OREGON_LINE);
  });
});

describe('the kinds that an embedder lists', () => {
  itOnce('limit the list and the needs', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" kinds="naloxone harm-reduction"></helpline-finder>`,
    );
    const group = getByRole(finder, 'group', 'Choose a need');
    expect(getAllByRole(group, 'button').map(nameOf)).to.deep.equal(['Get naloxone', 'Safer use']);
    expect(await allNames(finder)).not.to.include(OREGON_LINE);
  });

  itOnce('are never widened by a need', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" kinds="crisis naloxone"></helpline-finder>`,
    );
    const allowed = await allNames(finder);
    await press(finder, 'button', 'Talk to someone now');
    expect(allowed).to.include.members(await allNames(finder));
  });

  itOnce('still count when the need that a person chose is no longer among them', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Treatment');
    finder.kinds = 'use-with-me';
    await settle(finder);
    expect(await allNames(finder)).not.to.include('FindTreatment.gov');
    expect(cardNames(finder)).to.include('Never Use Alone');
  });
});

describe('"I can’t talk right now"', () => {
  const SILENT = /^I can’t talk right now/;

  async function expectSilence(finder: Element): Promise<void> {
    for (const card of cardsOf(finder)) {
      const links = getAllByRole(card, 'link').map(nameOf);
      expect(links.filter((name) => /^Call /.test(name))).to.deep.equal([]);
      const ways = links.filter((name) => /^(Text|Chat|Email|TTY|Sign-language)/.test(name));
      expect(ways, `ways of ${nameOf(getByRole(card, 'heading'))}`).not.to.deep.equal([]);
    }
  }

  itOnce('leaves no number to call on any card, and a silent way on each', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', SILENT);
    await showAll(finder);
    expect(cardNames(finder)).to.include(LIFELINE);
    await expectSilence(finder);
  });

  itOnce('holds for a need and for typed words', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', SILENT);
    await press(finder, 'button', 'Talk to someone now');
    await expectSilence(finder);
    await search(finder, 'crisis');
    await findByRole(finder, 'heading', 'Best matches');
    await expectSilence(finder);
  });

  itOnce('holds for the lines that stand in when nothing matches', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', SILENT);
    await searchInVain(finder);
    expect(cardsOf(finder)).not.to.have.length(0);
    await expectSilence(finder);
  });
});
