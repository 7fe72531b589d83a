import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mountFinder, mountOregon, press, search } from '../support/finder-page.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, nameOf } from '../support/shadow.js';

/** Everything that the finder's live region says from now on, and what it says now. */
function listen(finder: Element): { readonly said: string[]; stop(): void } {
  const region = getByRole(finder, 'status');
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
  observer.observe(region, { childList: true, characterData: true, subtree: true });
  return { said, stop: () => observer.disconnect() };
}

const countOf = (finder: Element): string =>
  nameOf(getByRole(finder, 'heading', /ways? to get help/));

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the live region', () => {
  it('is one, in the page’s own tree, where phones read it reliably', async () => {
    const finder = await mountOregon();
    const regions = getAllByRole(finder, 'status');
    expect(regions).to.have.length(1);
    expect(regions[0]?.parentElement === finder).to.equal(true);
    expect(regions[0]?.slot).to.equal('status');
  });

  it('says the count that the heading shows', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const status = getByRole(finder, 'status');
    await waitFor(() => status.textContent === countOf(finder), 'the count to be said');
    expect(status.textContent).to.match(/^\d+ ways to get help in Oregon$/);
  });

  it('says a count once, when typing pauses', async () => {
    const finder = await mountOregon();
    await pause(900);
    const { said, stop } = listen(finder);
    for (const text of ['n', 'na', 'nal', 'nalo', 'nalox']) {
      await search(finder, text);
      await pause(60);
    }
    await waitFor(() => said.length > 0, 'the count to be said');
    await pause(900);
    stop();
    expect(said).to.deep.equal([countOf(finder)]);
  });

  it('says what did not change no second time', async () => {
    const finder = await mountOregon();
    await pause(900);
    const { said, stop } = listen(finder);
    finder.compact = true;
    await finder.updateComplete;
    await pause(900);
    stop();
    expect(said).to.deep.equal([]);
  });

  it('is not left behind by a finder that goes, and not doubled by one that comes back', async () => {
    const finder = await mountOregon();
    const parent = finder.parentElement as Element;
    for (const _ of [1, 2, 3]) {
      finder.remove();
      expect(finder.querySelectorAll('[role=status]')).to.have.length(0);
      parent.append(finder);
    }
    await finder.updateComplete;
    expect(getAllByRole(parent, 'status')).to.have.length(1);
  });

  it('keeps quiet once the finder has gone', async () => {
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    await search(finder, 'detox');
    const region = getByRole(finder, 'status');
    const before = region.textContent;
    finder.remove();
    await pause(900);
    expect(region.textContent).to.equal(before);
  });
});
