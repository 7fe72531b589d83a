import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.js';
import { holdFeatures } from '../support/features-chunk.js';
import {
  expectAbsent,
  findByRole,
  findCard,
  LIFELINE,
  mountFinder,
  mountOregon,
  openFilters,
  press,
  search,
  searchInVain,
  stripOf,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { breakRegion, holdRegion } from '../support/region-chunks.js';
import { getAllByRole, getByRole, listElements, queryByRole } from '../support/shadow.js';

/** An id is one of its tree: each shadow root is a tree of its own. */
function expectNoDoubleIds(root: Element): void {
  const named = listElements(root).filter(({ id }) => id !== '');
  const seconds = named.filter((element) => {
    const tree = element.getRootNode() as Document | ShadowRoot;
    return tree.querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length > 1;
  });
  expect(seconds.map(({ id }) => id)).to.deep.equal([]);
}

async function expectGood(finder: Element): Promise<void> {
  await settle(finder);
  await expectAccessible(finder);
  expectNoDoubleIds(finder);
}

describe('the finder is accessible', () => {
  it('at first', async () => {
    await expectGood(await mountOregon());
  });

  itOnce('before anything but the entry has come', async () => {
    const features = holdFeatures();
    const region = holdRegion('US-OR');
    try {
      const finder = await mountFinder();
      expectAbsent(finder, 'button', 'English');
      await expectGood(finder);
    } finally {
      region.restore();
      features.restore();
    }
  });

  itOnce('when a need is chosen and nothing local is listed', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Stay with me while I use');
    await expectGood(finder);
  });

  itOnce('when only silent ways are shown', async () => {
    const finder = await mountOregon();
    await press(finder, 'checkbox', /^I can’t talk/);
    await expectGood(finder);
  });

  it('when the filters are open', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    await findByRole(finder, 'combobox', 'Help in');
    await expectGood(finder);
  });

  itOnce('when words are typed', async () => {
    const finder = await mountOregon();
    await search(finder, 'nalaxone');
    await findByRole(finder, 'heading', 'Best matches');
    await expectGood(finder);
  });

  itOnce('when nothing matches', async () => {
    const finder = await mountOregon();
    await searchInVain(finder);
    await expectGood(finder);
  });

  it('when the overdose steps are open and the words are an alarm', async () => {
    const finder = await mountOregon();
    await search(finder, 'he is not breathing');
    await findByRole(stripOf(finder), 'list');
    await expectGood(finder);
  });

  it('when a card is unfolded', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" report-href="mailto:web@county.example"></helpline-finder>`,
    );
    const card = await findCard(finder, LIFELINE);
    (await findByRole(card, 'button', `More about ${LIFELINE}`)).click();
    await waitFor(() => queryByRole(card, 'link', /^Report/), 'the way to report');
    await expectGood(finder);
  });

  itOnce('when a place was taken for something else', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="CA-NS"></helpline-finder>`,
      'In Nova Scotia',
    );
    await search(finder, '902-470-8888');
    await findCard(finder, 'IWK Health');
    await expectGood(finder);
  });

  it('when a region did not arrive', async () => {
    const region = breakRegion('US-OR');
    try {
      const finder = await mountFinder();
      await findByRole(finder, 'button', 'Try again');
      await expectGood(finder);
    } finally {
      region.restore();
    }
  });

  it('when compact, deep in a page', async () => {
    await expectGood(
      await mountOregon(
        html`<helpline-finder region="US-OR" compact heading-level="5"></helpline-finder>`,
      ),
    );
  });

  itOnce('in French and in Spanish', async () => {
    for (const [lang, words] of [
      ['fr', 'Appeler le 911'],
      ['es', 'Llamar al 911'],
    ] as const) {
      const finder = await mountFinder(
        html`<helpline-finder region="CA-QC" lang=${lang}></helpline-finder>`,
      );
      await findByRole(finder, 'link', words);
      await expectGood(finder);
    }
  });

  it('on a dark page', async () => {
    const finder = await mountOregon(
      html`<helpline-finder region="US-OR" style="color-scheme: dark"></helpline-finder>`,
    );
    await press(finder, 'button', 'Get naloxone');
    await search(finder, 'he is not breathing');
    await findByRole(stripOf(finder), 'list');
    await expectGood(finder);
  });

  it('on a page written from right to left', async () => {
    const page = await mountFinder(
      html`<div dir="rtl"><helpline-finder region="US-OR"></helpline-finder></div>`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    await expectGood(page);
  });

  itOnce('twice on one page', async () => {
    const page = await mountFinder(
      html`<div>
        <section aria-label="Oregon"><helpline-finder region="US-OR"></helpline-finder></section>
        <section aria-label="Ontario">
          <helpline-finder region="CA-ON" compact></helpline-finder>
        </section>
      </div>`,
    );
    await findByRole(page, 'heading', 'In Oregon');
    await findByRole(page, 'heading', 'In Ontario');
    await settle(page);
    // Each finder has a strip and a search of its own, alike by name: that is the page's choice.
    await expectAccessible(page, { ignoredRules: ['landmark-unique'] });
    expectNoDoubleIds(page);
  });

  it('when it could not draw itself', async () => {
    const finder = await mountOregon();
    Object.defineProperty(finder, 'render', {
      value: () => {
        throw new Error('broken');
      },
    });
    finder.compact = true;
    await finder.updateComplete.catch(() => undefined);
    expect(getByRole(finder, 'link', 'Call 911')).to.exist;
    await expectAccessible(finder);
    expect(getAllByRole(finder, 'link').length).to.be.at.least(3);
  });
});
