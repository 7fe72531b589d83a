import { expect } from '@open-wc/testing';
import { strings as en } from '../../src/strings/en/interface.js';
import { later } from '../../src/strings/en/later.js';
import { choose, findCard, LIFELINE, mountOregon, press } from '../support/finder-page.js';
import { listen, outlastAnnouncers } from '../support/listen.js';
import { drawCard } from '../support/listing-fixture.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import {
  getAllByRole,
  getByRole,
  isExposed,
  listElements,
  nameOf,
  queryByRole,
} from '../support/shadow.js';

/** The boxes with text that a screen reader meets in an element: one that goes line by line speaks each as a link of its own. */
function boxesIn(link: Element): readonly Element[] {
  const boxes = listElements(link).filter(
    (element) => isExposed(element) && getComputedStyle(element).display !== 'inline',
  );
  return boxes.filter((box) => !box.closest('svg') && box.textContent?.trim() && box !== link);
}

describe('a way to call, as it is heard', () => {
  it('is one link with one text: what is seen, then whom it reaches', async () => {
    const card = await findCard(await mountOregon(), LIFELINE);
    const links = getAllByRole(card, 'link', /, 988 Suicide/);
    expect(links.length).to.be.above(4);
    for (const link of links) {
      expect(boxesIn(link), nameOf(link)).to.have.length(1);
      const seen = link.querySelector('[aria-hidden=true].way-words')?.textContent;
      expect(nameOf(link).startsWith(seen?.replace(/\s+/g, ' ').trim() ?? '?')).to.equal(true);
    }
  });

  itOnce('has its number digit by digit in its description, in groups', async () => {
    const finder = await mountOregon();
    const described = (root: Element, name: string | RegExp): string | null =>
      getByRole(root, 'link', name).getAttribute('aria-description');
    const channels = [
      { type: 'phone', value: '+18009234357', display: '800-923-HELP (4357)' },
      { type: 'sms', value: '898211', display: '898211' },
      { type: 'email', value: 'help@harbor.example', display: 'help@harbor.example' },
    ] as const;
    const card = await drawCard({ channels });
    expect(described(card, /^Call/)).to.equal('8 0 0, 9 2 3, HELP, 4 3 5 7');
    expect(described(card, /^Text/)).to.equal('8 9 8 2 1 1');
    expect(described(card, /^Email/)).to.equal(null);
    expect(described(finder, en.emergency.call911)).to.equal('9 1 1');
    expect(described(finder, en.emergency.call988)).to.equal('9 8 8');
    expect(described(finder, en.emergency.text988)).to.equal('9 8 8');
  });

  itOnce('has a copy button that does not say the number again', async () => {
    const card = await drawCard();
    const button = getByRole(card, 'button', en.ways.copy());
    expect(button.title).to.equal(nameOf(button));
  });
});

describe('what happens out of sight, as it is heard', () => {
  it('tells that the map is there, and how many places are on it', async () => {
    const finder = await mountOregon();
    const heard = listen();
    await press(finder, 'button', later.nearby.showMap);
    await waitFor(() => heard.some((words) => /^Map with \d+ place/.test(words)), 'the map');
  });

  itOnce('tells that a whole ZIP code was understood, without saying which', async () => {
    const finder = await mountOregon();
    await press(finder, 'button', en.needs.labels.naloxone);
    const field = getByRole(finder, 'combobox', /^ZIP/) as HTMLInputElement;
    const heard = listen();
    field.value = '97301';
    field.dispatchEvent(new Event('input'));
    await waitFor(
      () => heard.some((words) => words.includes(later.nearby.choices(1))),
      'that the code was understood',
    );
    expect(heard.join()).not.to.match(/97301|Salem/);
  });

  it('says one count of the regions that a keyboard passes', async () => {
    const finder = await mountOregon();
    const select = getByRole(finder, 'combobox', en.place.where) as HTMLSelectElement;
    select.focus();
    const heard = listen();
    await choose(finder, en.place.where, 'Ohio');
    // As long as a person listens to the name of a region before the next.
    await outlastAnnouncers();
    expect(heard).to.deep.equal([]);
    await choose(finder, en.place.where, 'New York');
    await waitFor(() => heard.length > 0, 'the count');
    expect(heard).to.have.length(1);
  });

  it('is in the voice of its language after a switch: a role around it changes, or Firefox tells the old one', async () => {
    const finder = await mountOregon();
    const around = finder.renderRoot.querySelector('.finder');
    const roles = [around?.getAttribute('role')];
    for (const [button, link] of [
      ['Español', 'Llamar al 911'],
      ['Français', 'Appeler le 911'],
    ] as const) {
      await press(finder, 'button', button);
      await waitFor(() => queryByRole(finder, 'link', link), 'the other language');
      roles.push(around?.getAttribute('role'));
    }
    expect(new Set(roles)).to.have.length(3);
    for (const role of roles) expect(role).to.match(/^none /);
  });
});
