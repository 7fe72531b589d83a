import { expect, html } from '@open-wc/testing';
import { pressKey } from '../support/browser.js';
import {
  findByRole,
  focusedElement,
  mountFinder,
  mountOregon,
  press,
  search,
} from '../support/finder-page.js';
import { closeFrames, makeToken, openDrawn } from '../support/frame.js';
import { spokenOn } from '../support/listen.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../support/shadow.js';

const switchOf = (finder: Element): Promise<HTMLElement> =>
  findByRole(finder, 'group', /^(Language|Langue|Idioma)$/);

/** Which language the switch says is on. */
const pressed = (finder: Element): string[] =>
  getAllByRole(finder, 'button', /^(English|Français|Español)$/)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(nameOf);

describe('the switch of the language', () => {
  it('names each language in itself, and says which one is on', async () => {
    const finder = await mountOregon();
    const buttons = getAllByRole(await switchOf(finder), 'button');
    expect(buttons.map(nameOf)).to.deep.equal(['English', 'Français', 'Español']);
    expect(buttons.map(({ lang }) => lang)).to.deep.equal(['en', 'fr', 'es']);
    expect(pressed(finder)).to.deep.equal(['English']);
  });

  it('changes the finder, keeps the keyboard where it is, and goes back', async () => {
    const finder = await mountOregon();
    await switchOf(finder);
    getByRole(finder, 'button', 'Español').focus();
    await pressKey('Enter');
    await findByRole(finder, 'link', 'Llamar al 911');
    await settle(finder);
    expect(pressed(finder)).to.deep.equal(['Español']);
    expect(nameOf(focusedElement() as Element)).to.equal('Español');
    await press(finder, 'button', 'English');
    await findByRole(finder, 'link', 'Call 911');
  });

  it('does not say by colour alone which one is on', async () => {
    const finder = await mountOregon();
    await switchOf(finder);
    const look = (name: string): readonly string[] => {
      const button = getByRole(finder, 'button', name);
      return [
        getComputedStyle(button).textDecorationLine,
        getComputedStyle(button, '::before').content,
      ];
    };
    expect(look('English')).not.to.deep.equal(look('Français'));
    expect(look('English')[1]).to.include('✓');
  });

  itOnce('beats the attribute until the attribute says something new', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="US-OR" lang="es"></helpline-finder>`,
    );
    await findByRole(finder, 'link', 'Llamar al 911');
    await switchOf(finder);
    await press(finder, 'button', 'Français');
    await findByRole(finder, 'link', 'Appeler le 911');
    await search(finder, 'naloxone');
    expect(getByRole(finder, 'link', 'Appeler le 911')).to.exist;
    finder.lang = 'en';
    await findByRole(finder, 'link', 'Call 911');
  });

  itOnce('does not change the language of the page or of the element', async () => {
    const before = document.documentElement.lang;
    const finder = await mountOregon();
    await switchOf(finder);
    await press(finder, 'button', 'Français');
    await findByRole(finder, 'link', 'Appeler le 911');
    expect(document.documentElement.lang).to.equal(before);
    expect(finder.getAttribute('lang')).to.equal(null);
  });

  it('marks what it says to a screen reader with its language', async () => {
    const finder = await mountOregon();
    await switchOf(finder);
    await press(finder, 'button', 'Français');
    await findByRole(finder, 'link', 'Appeler le 911');
    const status = await waitFor(
      () => spokenOn().find(({ textContent }) => /façons? d’obtenir/.test(textContent ?? '')),
      'the count in French',
    );
    expect(status.lang).to.equal('fr');
  });

  it('moves nothing when it comes', async () => {
    const finder = await mountOregon();
    const group = await switchOf(finder);
    const slot = group.parentElement as Element;
    expect(slot.getBoundingClientRect().height).to.be.at.most(45);
  });
});

describe('a language that does not arrive when a person asks for it', () => {
  afterEach(closeFrames);

  it('is said in that language, and comes with the next tap', async () => {
    const { page, finder, causes } = await openDrawn('plain', `/flaky/1-${makeToken()}/pack-fr`);
    await findByRole(page, 'button', 'Français');
    await press(finder, 'button', 'Français');
    const alert = await findByRole(page, 'alert');
    expect(textOf(alert)).to.equal('Le français ne s’est pas chargé. Réessayez.');
    expect(alert.lang).to.equal('fr');
    expect(getByRole(page, 'link', 'Call 911')).to.exist;
    expect(causes).to.deep.equal(['language']);
    await press(finder, 'button', 'Français');
    await findByRole(page, 'link', 'Appeler le 911');
    expect(getAllByRole(page, 'alert')).to.have.length(0);
  });
});
