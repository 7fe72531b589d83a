import { expect, html } from '@open-wc/testing';
import { expectAccessible } from '../../support/axe.js';
import { cardsOf, findByRole, mountOregon, press, search } from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
import { getByRole, queryByRole } from '../../support/shadow.js';

/** With words of the page above it, so that the list begins below the window. */
const PAGE = html`<helpline-finder region="US-OR" style="margin-block-start: 80vh"></helpline-finder>`;

function countOf(finder: Element): HTMLElement {
  return getByRole(finder, 'heading', /ways? to get help in Oregon/);
}

function barOf(finder: Element): HTMLElement | undefined {
  return queryByRole(finder, 'button', /Go to the list/);
}

describe('the way to the list', () => {
  beforeEach(() => scrollTo(0, 0));

  it('stands at the foot of the window while the list is below it, with the count', async () => {
    const finder = await mountOregon(PAGE);
    const bar = await findByRole(finder, 'button', /Go to the list/);
    expect(countOf(finder).getBoundingClientRect().top).to.be.above(innerHeight);
    expect(Math.round(bar.getBoundingClientRect().bottom)).to.be.within(
      innerHeight - 20,
      innerHeight,
    );
    expect(bar.textContent).to.contain(countOf(finder).textContent?.trim());
  });

  it('is accessible', async () => {
    const finder = await mountOregon(PAGE);
    await expectAccessible(await findByRole(finder, 'button', /Go to the list/));
  });

  it('tells the new count as soon as something is typed', async () => {
    const finder = await mountOregon(PAGE);
    const before = (await findByRole(finder, 'button', /Go to the list/)).textContent;
    await search(finder, 'naloxone');
    expect(barOf(finder)?.textContent).not.to.equal(before);
    expect(barOf(finder)?.textContent).to.contain(countOf(finder).textContent?.trim());
  });

  it('is not needed once a need is tapped: the first answer is on the screen', async () => {
    const finder = await mountOregon(PAGE);
    await findByRole(finder, 'button', /Go to the list/);
    await press(finder, 'button', 'Get naloxone');
    const [first] = cardsOf(finder);
    await waitFor(() => first && first.getBoundingClientRect().top < innerHeight, 'the first card');
    await waitFor(() => !barOf(finder), 'the bar to go');
  });

  it('leads there, with the keyboard, and is gone where the list is seen', async () => {
    const finder = await mountOregon(PAGE);
    await findByRole(finder, 'button', /Go to the list/);
    await press(finder, 'button', /Go to the list/);
    const { top } = countOf(finder).getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    expect(finder.shadowRoot?.activeElement).to.equal(countOf(finder));
    await waitFor(() => !barOf(finder), 'the bar to go');
  });

  it('is there again for whoever comes back from far down the list in one leap', async () => {
    const finder = await mountOregon(PAGE);
    await findByRole(finder, 'button', /Go to the list/);
    scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(() => !barOf(finder), 'the bar to go');
    scrollTo(0, 0);
    await findByRole(finder, 'button', /Go to the list/);
  });

  it('never stands over the steps of first aid', async () => {
    const finder = await mountOregon(PAGE);
    await findByRole(finder, 'button', /Go to the list/);
    const steps = finder.renderRoot.querySelector('.steps') as HTMLDetailsElement;
    steps.open = true;
    await waitFor(() => !barOf(finder), 'the bar to go');
    steps.open = false;
    await findByRole(finder, 'button', /Go to the list/);
  });

  it('hides nothing that a keyboard reaches', async () => {
    const finder = await mountOregon(PAGE);
    const bar = await findByRole(finder, 'button', /Go to the list/);
    const form = getByRole(finder, 'search');
    const fields = form.querySelectorAll<HTMLElement>('button, input, select');
    expect(fields.length).to.be.above(12);
    for (const field of fields) {
      field.scrollIntoView({ block: 'nearest' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (!bar.checkVisibility({ visibilityProperty: true })) continue;
      const { bottom } = field.getBoundingClientRect();
      expect(bottom, field.outerHTML).to.be.at.most(bar.getBoundingClientRect().top);
    }
  });

  it('does not stand on the field that a person taps', async () => {
    const finder = await mountOregon(PAGE);
    const bar = await findByRole(finder, 'button', /Go to the list/);
    const field = getByRole(finder, 'searchbox');
    const overlap = field.getBoundingClientRect().bottom - bar.getBoundingClientRect().bottom;
    scrollBy(0, overlap);
    // A tap: the browser itself sees no need to scroll.
    field.focus({ preventScroll: true });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const isClear = (): boolean =>
      field.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top;
    // Where the list is seen now, the bar goes.
    await waitFor(() => isClear() || !barOf(finder), 'the field to be clear of the bar');
  });
});
