import { expect } from '@open-wc/testing';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import { mountOregon, search } from '../../support/finder-page.js';
import { settle, waitFor } from '../../support/mount.js';
import { getByRole, queryByRole } from '../../support/shadow.js';

describe('what a person begins to type', () => {
  it('brings the beginning of the list into the window', async () => {
    const finder = await mountOregon();
    const field = getByRole(finder, 'searchbox');
    const top = field.getBoundingClientRect().top + scrollY;
    finder.style.marginBlockStart = `${innerHeight - 60 - top + scrollY}px`;
    scrollTo(0, 0);
    field.focus({ preventScroll: true });
    const below = (element: Element | undefined): number =>
      (element?.getBoundingClientRect().bottom ?? 0) - innerHeight;
    const count = (): HTMLElement | undefined =>
      queryByRole(finder, 'heading', /ways? to get help in Oregon/);
    expect(below(count())).to.be.above(0);
    await search(finder, 'detox');
    await waitFor(() => below(count()) < 0, 'the count to be seen');
    expect(field.getBoundingClientRect().top).to.be.above(0);
    const { scrollY: before } = window;
    await search(finder, 'detox now');
    expect(scrollY).to.equal(before);
  });

  /** A finder whose first card just stands in the window, for whoever goes on to the answer of this text. */
  async function goToAnswer(text: string): Promise<HelplineFinder> {
    const finder = await mountOregon();
    await search(finder, text);
    const top = cardTop(finder);
    finder.style.marginBlockStart = `${innerHeight * 0.4 - top - scrollY}px`;
    scrollTo(0, 0);
    finder.shadowRoot?.querySelector('form')?.requestSubmit();
    await settle(finder);
    expect(scrollY).to.equal(0);
    return finder;
  }

  const cardTop = (finder: HelplineFinder): number =>
    finder.shadowRoot?.querySelector('.card')?.getBoundingClientRect().top ?? Number.NaN;

  /** Makes the part above the list higher, as a place does that is found later. */
  async function push(finder: HelplineFinder): Promise<void> {
    const form = finder.shadowRoot?.querySelector('form');
    if (form) form.style.paddingBlockEnd = `${innerHeight}px`;
    finder.requestUpdate();
    await settle(finder);
  }

  it('stays in the window when more of its answer comes later', async () => {
    const finder = await goToAnswer('methadone');
    await push(finder);
    await waitFor(() => cardTop(finder) < innerHeight / 2, 'the first card to be seen');
  });

  it('is left where it is by whoever has gone on since', async () => {
    const finder = await goToAnswer('methadone');
    finder.dispatchEvent(new Event('wheel'));
    await push(finder);
    expect(scrollY).to.equal(0);
    expect(cardTop(finder)).to.be.above(innerHeight);
  });
});
