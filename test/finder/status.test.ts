import { expect } from '@open-wc/testing';
import { mountOregon, press, search } from '../support/finder-page.js';
import { listen, mountAnnouncing, outlastAnnouncers, spokenOn } from '../support/listen.js';
import { waitFor } from '../support/mount.js';
import { getByRole, nameOf } from '../support/shadow.js';

const countOf = (finder: Element): string =>
  nameOf(getByRole(finder, 'heading', /ways? to get help/));

describe('the live region', () => {
  it('is one, in the page’s own tree, where phones read it reliably', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    expect(spokenOn()).to.have.length(1);
    expect(spokenOn()[0]?.role).to.equal('status');
    expect(finder.childNodes).to.have.length(0);
  });

  for (const [what, open] of [
    ['a dialog', '<dialog open><div></div></dialog>'],
    ['what a script makes modal', '<section aria-modal="true"><div></div></section>'],
  ] as const) {
    it(`moves into ${what} around the finder, outside of which nothing is heard`, async () => {
      const finder = await mountOregon();
      await press(finder, 'button', 'Get naloxone');
      expect(spokenOn()).to.have.length(1);
      const around = document.createElement('div');
      around.innerHTML = open;
      const [modal] = around.children;
      finder.before(around);
      modal?.querySelector('div')?.append(finder);
      await press(finder, 'button', 'Treatment');
      await waitFor(
        () => /way/.test(modal?.querySelector(':scope > [role=status]')?.textContent ?? ''),
        'the count to be said in there',
      );
      expect(spokenOn()).to.have.length(0);
      around.before(finder);
      await press(finder, 'button', 'Get naloxone');
      expect(spokenOn()).to.have.length(1);
      around.remove();
    });
  }

  it('stands outside of a shadow root that the finder is in', async () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    const finder = await mountOregon();
    outer.attachShadow({ mode: 'closed' }).append(finder);
    await press(finder, 'button', 'Get naloxone');
    await waitFor(() => /way/.test(spokenOn()[0]?.textContent ?? ''), 'the count to be said');
    outer.remove();
    expect(spokenOn()).to.have.length(0);
  });

  it('says the count that the heading shows, without the place, as the page can read it', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', 'Get naloxone');
    const [status] = spokenOn();
    await waitFor(() => status?.textContent || undefined, 'the count to be said');
    expect(`${status?.textContent} in Oregon`).to.equal(countOf(finder));
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

  it('waits on while letters come, also those that change no count', async () => {
    const [typing, resting] = [await mountAnnouncing(20), await mountAnnouncing(20)];
    const said = listen(typing);
    typing.announcer?.sayCount('5 ways', '5 ways', true);
    setTimeout(() => typing.announcer?.waitOn(), 10);
    resting.announcer?.sayCount('2 ways', '2 ways', true);
    await waitFor(() => said.length === 2, 'both counts');
    expect(said).to.deep.equal(['2 ways', '5 ways']);
    typing.announcer?.waitOn();
    await outlastAnnouncers(20);
    expect(said).to.have.length(2);
  });

  it('is not left behind by a finder that goes, and not doubled by one that comes back', async () => {
    const finder = await mountOregon();
    const parent = finder.parentElement as Element;
    for (const need of ['Get naloxone', 'Treatment', 'Safer use']) {
      await press(finder, 'button', need);
      finder.remove();
      expect(spokenOn()).to.have.length(0);
      parent.append(finder);
    }
    await press(finder, 'button', 'Get naloxone');
    expect(spokenOn()).to.have.length(1);
  });

  it('keeps quiet once the finder has gone', async () => {
    const finder = await mountAnnouncing(20);
    finder.announcer?.sayCount('3 ways to get help', '3 ways to get help', true);
    const [region] = spokenOn();
    finder.remove();
    await outlastAnnouncers(20);
    expect(region?.textContent).to.equal('');
  });
});
