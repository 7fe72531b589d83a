import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { strings as en } from '../../src/strings/en/interface.js';
import {
  cardNames,
  expectAbsent,
  findByRole,
  mountFinder,
  press,
  showAll,
} from '../support/finder-page.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { ownRecord } from '../support/own-places.js';
import { getByRole } from '../support/shadow.js';

type Channel = Record<string, unknown>;

/** A line of Oregon for people in crisis whose number was seen on a day. */
function line(name: string, checked: string | null): Record<string, unknown> {
  const id = `us-or-own-${name.toLowerCase()}`;
  const record = ownRecord({ id, name, region: 'US-OR', kinds: ['crisis', 'talk'] });
  const channels = (record.channels as Channel[]).map((channel) => ({ ...channel, checked }));
  return { ...record, channels };
}

const RECORDS = [line('Undated', null), line('Old', '2005-05'), line('Fresh', '2026-09')];

async function mountOwn(): Promise<HelplineFinder> {
  const finder = await mountFinder(
    html`<helpline-finder region="US-OR" data-mode="replace" .records=${RECORDS}></helpline-finder>`,
  );
  await waitFor(() => cardNames(finder).includes('Fresh'), 'the records', 20_000);
  return finder;
}

const namesIn = (finder: HelplineFinder, group: string): string[] =>
  [...(finder.shadowRoot?.querySelectorAll(`[data-group="${group}"] .name`) ?? [])].map(
    ({ textContent }) => (textContent ?? '').trim(),
  );

describe('lines for an urgent need that nobody checked for years', () => {
  it('stand behind every fresher line, in a group that says why, the undated last', async () => {
    const finder = await mountOwn();
    await showAll(finder);
    expect(namesIn(finder, 'local')).to.deep.equal(['Fresh']);
    // Old national crisis lines, which always stay, may stand before them.
    expect(namesIn(finder, 'older').slice(-2)).to.deep.equal(['Old', 'Undated']);
    expect(getByRole(finder, 'heading', en.results.older)).to.exist;
    const groups = [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('.cards') ?? [])];
    expect(groups.at(-1)?.dataset.group).to.equal('older');
  });

  itOnce('do so for a need that is chosen, too', async () => {
    const finder = await mountOwn();
    await press(finder, 'button', 'Talk to someone now');
    await showAll(finder);
    expect(namesIn(finder, 'local')).to.deep.equal(['Fresh']);
    // Old national crisis lines, which always stay, may stand before them.
    expect(namesIn(finder, 'older').slice(-2)).to.deep.equal(['Old', 'Undated']);
  });

  itOnce('leave no heading where there are none', async () => {
    const finder = await mountOwn();
    await press(finder, 'button', 'Get naloxone');
    await findByRole(finder, 'button', 'Show everything');
    expectAbsent(finder, 'heading', en.results.older);
  });
});
