import { expect } from '@open-wc/testing';
import { mountOregon, search } from '../../support/finder-page.js';
import { waitFor } from '../../support/mount.js';
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
});
