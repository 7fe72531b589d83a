import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { AttachedFeatures } from '../../src/features/attached-features.js';
import { features } from '../../src/features/features.js';
import type { Feature, FeatureParts, Slot } from '../../src/finder/feature.js';
import { HelplineFinder } from '../../src/finder/helpline-finder.js';
import { recordConsole } from '../support/console.js';
import {
  cardNames,
  findByRole,
  mountFinder,
  OREGON_LINE,
  stripOf,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole } from '../support/shadow.js';

const load = HelplineFinder.features;

const fail = (): never => {
  throw new Error('broken on purpose');
};

const SLOTS: readonly Slot[] = [
  'languages',
  'step',
  'belowSteps',
  'belowSearch',
  'filters',
  'next',
  'aboveList',
  'besideTitle',
  'belowTitle',
  'belowList',
  'way',
  'details',
  'notice',
];

const allSlots = (draw: () => unknown): FeatureParts['draws'] =>
  Object.fromEntries(SLOTS.map((slot) => [slot, draw]));

/** Every way in which a feature can fail. */
const BREAKS: Readonly<Record<string, Feature>> = {
  'when it starts': fail,
  'when it draws': () => ({ draws: allSlots(fail) }),
  'when what it drew is committed': () => ({
    draws: allSlots(() => html`<p>${{ toString: fail, [Symbol.toPrimitive]: fail }}</p>`),
  }),
  'when it arranges': () => ({ arrange: fail }),
  'when it changes words': () => ({ pack: fail }),
  'when it names records': () => ({ blend: fail }),
  'when its records are put in': () => ({ blend: () => fail }),
  'when it measures': () => ({ distance: fail }),
  'when it listens': ({ addController }) => {
    addController({ hostConnected: fail, hostUpdated: fail, hostDisconnected: fail });
    return {};
  },
};

async function mountBroken(name: string, broken: Feature) {
  HelplineFinder.features = async () => ({
    attachFeatures: (finder) => new AttachedFeatures({ ...features, [name]: broken }, finder),
  });
  const finder = await mountFinder(
    html`<helpline-finder region="US-OR" quick-exit></helpline-finder>`,
    'In Oregon',
  );
  return finder;
}

async function expectNumbers(finder: HelplineFinder): Promise<void> {
  await settle(finder);
  expect(getByRole(stripOf(finder), 'link', 'Call 911').getAttribute('href')).to.equal('tel:911');
  expect(cardNames(finder)).to.include(OREGON_LINE);
  const call = await findByRole(finder, 'link', /^Call .*, Oregon Alcohol and Drug Helpline/);
  expect(call.getAttribute('href')).to.match(/^tel:\+1/);
}

describe('a feature that fails', () => {
  let record: ReturnType<typeof recordConsole>;
  beforeEach(() => {
    record = recordConsole();
  });
  afterEach(() => {
    record.stop();
    HelplineFinder.features = load;
  });

  for (const name of Object.keys(features)) {
    itOnce(`costs the person nothing but itself: ${name}`, async () => {
      const finder = await mountBroken(name, fail);
      await expectNumbers(finder);
      const other = name === 'languages' ? '.keep' : '.languages';
      await waitFor(() => finder.shadowRoot?.querySelector(other), `${other} of another feature`);
      finder.remove();
      expect(record.messages.filter((message) => message.startsWith('uncaught'))).to.deep.equal([]);
    });
  }

  for (const [when, broken] of Object.entries(BREAKS)) {
    // What is committed is between Lit and the engine's own tree.
    const test = when === 'when what it drew is committed' ? it : itOnce;
    test(`leaves the list and the other features ${when}`, async () => {
      const finder = await mountBroken('broken', broken);
      await expectNumbers(finder);
      await findByRole(finder, 'button', 'Français');
      await waitFor(() => finder.shadowRoot?.querySelector('.exit button'), 'quick exit');
      finder.compact = true;
      await expectNumbers(finder);
      finder.remove();
      expect(record.messages.filter((message) => message.startsWith('uncaught'))).to.deep.equal([]);
    });
  }

  it('does not keep the finder from drawing when none of them loads', async () => {
    HelplineFinder.features = () => Promise.reject(new Error('not found'));
    await expectNumbers(
      await mountFinder(html`<helpline-finder region="US-OR"></helpline-finder>`, 'In Oregon'),
    );
  });

  itOnce('counts our own lines where what reads `src` does not load', async () => {
    HelplineFinder.features = () => Promise.reject(new Error('not found'));
    const finder = await mountFinder(
      html`<helpline-finder region="US-OR" src="/own.json"></helpline-finder>`,
      'In Oregon',
    );
    await waitFor(
      () => /^\d+ /.test(finder.shadowRoot?.querySelector('.count')?.textContent?.trim() ?? ''),
      'the count',
    );
    await expectNumbers(finder);
  });
});
