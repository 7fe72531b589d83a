import { expect } from '@open-wc/testing';
import { mountOregon, press, search } from '../support/finder-page.js';
import { listen, mountAnnouncing, outlastAnnouncers } from '../support/listen.js';
import { waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, nameOf } from '../support/shadow.js';

const countOf = (finder: Element): string =>
  nameOf(getByRole(finder, 'heading', /ways? to get help/));

describe('the live region', () => {
  it('is one, in the page’s own tree, where phones read it reliably', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const regions = getAllByRole(finder, 'status');
    expect(regions).to.have.length(1);
    expect(regions[0]?.parentElement === finder).to.equal(true);
    expect(regions[0]?.slot).to.equal('status');
  });

  it('says the count that the heading shows, without the place, as the page can read it', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const status = getByRole(finder, 'status');
    await waitFor(() => status.textContent || undefined, 'the count to be said');
    expect(`${status.textContent} in Oregon`).to.equal(countOf(finder));
  });

  it('says a count once, when typing pauses', async () => {
    const finder = await mountOregon();
    await outlastAnnouncers();
    const said = listen(finder);
    for (const text of ['n', 'na', 'nal', 'nalo', 'nalox']) await search(finder, text);
    await waitFor(() => said.length > 0, 'the count to be said');
    expect(said.map((count) => `${count} in Oregon`)).to.deep.equal([countOf(finder)]);
  });

  it('says what did not change no second time', async () => {
    const finder = await mountAnnouncing(20);
    const said = listen(finder);
    finder.announcer?.sayCount('3 ways to get help', '3 ways to get help', true);
    await waitFor(() => said.length > 0, 'the count to be said');
    finder.announcer?.sayCount('3 ways to get help', '3 ways to get help', true);
    await outlastAnnouncers(20);
    expect(said).to.deep.equal(['3 ways to get help']);
  });

  it('says a newer count in place of one that it has not said yet', async () => {
    const finder = await mountAnnouncing(20);
    const said = listen(finder);
    for (const count of ['9 ways', '5 ways', '2 ways'])
      finder.announcer?.sayCount(count, count, true);
    await outlastAnnouncers(20);
    expect(said).to.deep.equal(['2 ways']);
  });

  it('is not left behind by a finder that goes, and not doubled by one that comes back', async () => {
    const finder = await mountOregon();
    const parent = finder.parentElement as Element;
    for (const need of ['Get naloxone', 'Treatment', 'Safer use']) {
      await press(finder, 'button', need);
      finder.remove();
      expect(finder.querySelectorAll('[role=status]')).to.have.length(0);
      parent.append(finder);
    }
    await press(finder, 'button', 'Get naloxone');
    expect(getAllByRole(parent, 'status')).to.have.length(1);
  });

  it('keeps quiet once the finder has gone', async () => {
    const finder = await mountAnnouncing(20);
    finder.announcer?.sayCount('3 ways to get help', '3 ways to get help', true);
    const region = getByRole(finder, 'status');
    finder.remove();
    await outlastAnnouncers(20);
    expect(region.textContent).to.equal('');
  });
});
