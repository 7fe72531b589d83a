import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { HelplineFinder } from '../../../src/finder/helpline-finder.js';
import type { HelplineMap } from '../../../src/map/helpline-map.js';
import { isDrawn, pins, viewportOf } from '../../map/map-page.js';
import { pressKey, resizePage } from '../../support/browser.js';
import {
  cardNames,
  cardOf,
  expectAbsent,
  findByRole,
  focusedElement,
  mountFinder,
} from '../../support/finder-page.js';
import { listen, outlastAnnouncers } from '../../support/listen.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { ownRecord } from '../../support/own-places.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../../support/shadow.js';

/**
 * Ten places in two rows and two that share one spot, and lines of the whole country: more of each than a group of cards shows
 * at first.
 */
const RECORDS = Array.from({ length: 12 }, (_, at) => [
  ownRecord({
    id: `us-il-place-${at}`,
    name: `Place ${at}`,
    region: 'US-IL',
    at: at < 10 ? [34 + 8 * (at % 2), -100 + 6 * Math.floor(at / 2)] : [47, -112],
  }),
  ownRecord({ id: `us-own-line-${at}`, name: `Line ${at}`, region: 'US' }),
]).flat();

const LAST = 'Place 9';

async function mountWithMap(): Promise<{ finder: HelplineFinder; map: HelplineMap }> {
  const finder = await mountFinder(
    html`<helpline-finder region="US-IL" data-mode="replace" .records=${RECORDS}></helpline-finder>`,
  );
  await waitFor(() => cardNames(finder).includes('Place 0'), 'the records', 20_000);
  (await findByRole(finder, 'button', 'Show the map')).click();
  const map = await waitFor(
    () => finder.shadowRoot?.querySelector('helpline-map'),
    'the map element',
    20_000,
  );
  await isDrawn(map);
  expect(cardNames(finder)).not.to.include(LAST);
  return { finder, map };
}

const pinOf = (map: HelplineMap, name: string): HTMLElement =>
  getByRole(map, 'button', `${name}, Naloxone, Springfield`);

const currentPins = (map: HelplineMap): string[] =>
  pins(map)
    .filter((pin) => pin.getAttribute('aria-current') === 'true')
    .map(nameOf);

/** Presses a key again and again until something is so. */
async function pressUntil(key: string, isSo: () => boolean): Promise<void> {
  for (let presses = 0; !isSo(); presses += 1) {
    if (presses === 30) throw new Error(`Pressed ${key} ${presses} times in vain.`);
    await pressKey(key);
  }
}

/** Whether the whole of a small thing can be seen in the window. */
function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

async function expectShown(finder: HelplineFinder, name: string): Promise<void> {
  await waitFor(() => cardNames(finder).includes(name), `the card of ${name}`);
  await waitFor(
    () => nameOf(focusedElement() as Element) === name,
    `the name of ${name} to have focus`,
  );
  const focused = focusedElement() as HTMLElement;
  expect(cardOf(finder, name).contains(focused)).to.equal(true);
  await waitFor(() => isInWindow(focused), 'the name in the window');
  await waitFor(() => isInWindow(getByRole(cardOf(finder, name), 'link', /^Call/)), 'its button');
}

describe('from a card to its pin', () => {
  it('makes the pin stand out by a ring, its size and a word, not by colour alone', async () => {
    const { finder, map } = await mountWithMap();
    const pin = pinOf(map, 'Place 3');
    const widthOf = (): number => pin.querySelector('.shape')?.getBoundingClientRect().width ?? 0;
    const before = widthOf();
    getByRole(cardOf(finder, 'Place 3'), 'link', /^Call/).focus();
    await settle(finder);
    expect(currentPins(map)).to.deep.equal(['Place 3, Naloxone, Springfield']);
    expect(getComputedStyle(pin).outlineStyle).to.equal('solid');
    expect(widthOf()).to.be.above(before);
    getByRole(cardOf(finder, 'Place 4'), 'link', /^Call/).focus();
    await settle(finder);
    expect(currentPins(map)).to.deep.equal(['Place 4, Naloxone, Springfield']);
  });

  it('follows the keyboard', async () => {
    const { finder, map } = await mountWithMap();
    getByRole(cardOf(finder, 'Place 0'), 'link', /^Call/).focus();
    await pressUntil('Tab', () => cardOf(finder, 'Place 1').contains(focusedElement()));
    await settle(finder);
    expect(currentPins(map)).to.deep.equal(['Place 1, Naloxone, Springfield']);
  });

  it('brings a pin into view that lies outside', async () => {
    const { finder, map } = await mountWithMap();
    for (let press = 0; press < 4; press += 1) getByRole(map, 'button', 'Zoom in').click();
    const isVisible = (): boolean => {
      const [current] = pins(map).filter((pin) => pin.getAttribute('aria-current') === 'true');
      const stage = viewportOf(map).getBoundingClientRect();
      const { left = -1, right = 1e6 } = current?.getBoundingClientRect() ?? {};
      return left >= stage.left && right <= stage.right;
    };
    getByRole(cardOf(finder, 'Place 0'), 'link', /^Call/).focus();
    await waitFor(isVisible, 'the pin of the first place');
    expect(currentPins(map)[0]).to.match(/^Place 0|places/);
  });

  it('leaves the keyboard in the list', async () => {
    const { finder } = await mountWithMap();
    const link = getByRole(cardOf(finder, 'Place 3'), 'link', /^Call/);
    link.focus();
    await settle(finder);
    expect(focusedElement() === link).to.equal(true);
  });
});

describe('from a pin to its card', () => {
  it('shows the card, its name in focus and its button in the window', async () => {
    const { finder, map } = await mountWithMap();
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
    expect(currentPins(map)).to.deep.equal(['Place 3, Naloxone, Springfield']);
  });

  it('shows a card that lay behind “show more”, by keyboard alone', async () => {
    const { finder, map } = await mountWithMap();
    viewportOf(map).focus();
    await pressKey('Tab');
    await pressUntil('ArrowRight', () => nameOf(focusedElement() as Element).startsWith(LAST));
    await pressKey('Enter');
    await expectShown(finder, LAST);
    await pressKey('Tab');
    expect(cardOf(finder, LAST).contains(focusedElement())).to.equal(true);
  });

  itOnce('opens the group of that card and no other', async () => {
    const { finder, map } = await mountWithMap();
    const more = (): string[] => getAllByRole(finder, 'button', /^Show \d+ more/).map(nameOf);
    const before = more();
    expect(before.length).to.be.above(1);
    pinOf(map, LAST).click();
    await expectShown(finder, LAST);
    expect(more()).to.deep.equal(before.filter((name) => !name.includes('Illinois')));
  });

  itOnce('shows the card of one of several places at a spot', async () => {
    const { finder, map } = await mountWithMap();
    getByRole(map, 'button', '2 places at this spot').click();
    (await findByRole(map, 'button', 'Place 11')).click();
    await expectShown(finder, 'Place 11');
  });

  it('is said once: by the focus, not by a live region too', async () => {
    const { finder, map } = await mountWithMap();
    // The count of the list comes first.
    await outlastAnnouncers();
    const said = listen(finder, map);
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
    await outlastAnnouncers();
    expect(said).to.deep.equal([]);
  });

  it('shows it again when it is chosen again', async () => {
    const { finder, map } = await mountWithMap();
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
    getByRole(finder, 'link', 'Call 911').focus();
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
  });

  it('marks the card for the eye too, after a mouse', async () => {
    const { finder, map } = await mountWithMap();
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
    const card = cardOf(finder, 'Place 3');
    expect(getComputedStyle(card).outlineStyle).to.equal('solid');
    expect(getComputedStyle(cardOf(finder, 'Place 4')).outlineStyle).to.equal('none');
  });

  it('shows the name of a card that is higher than the window', async () => {
    await resizePage(320, 240);
    try {
      const { finder, map } = await mountWithMap();
      getByRole(map, 'button', '2 places at this spot').click();
      (await findByRole(map, 'button', 'Place 11')).click();
      await waitFor(
        () => nameOf(focusedElement() as Element) === 'Place 11',
        'the name to have focus',
      );
      await waitFor(() => isInWindow(focusedElement() as Element), 'the name in the window');
      expect(cardOf(finder, 'Place 11').getBoundingClientRect().height).to.be.above(innerHeight);
    } finally {
      await resizePage(800, 600);
    }
  });

  itOnce('tells the page nothing of what was chosen', async () => {
    const { finder, map } = await mountWithMap();
    let heard = 0;
    document.addEventListener('helpline-map-select', () => {
      heard += 1;
    });
    pinOf(map, 'Place 3').click();
    await expectShown(finder, 'Place 3');
    expect(heard).to.equal(0);
  });
});

describe('the map while the finder draws itself again', () => {
  it('keeps the keyboard on a group, its view and its open list', async () => {
    const { finder, map } = await mountWithMap();
    getByRole(map, 'button', 'Zoom in').click();
    await settle(map);
    const group = (): HTMLElement => getByRole(map, 'button', '2 places at this spot');
    group().focus();
    const before = group().getBoundingClientRect().x;
    finder.requestUpdate();
    await settle(finder);
    expect(focusedElement() === group()).to.equal(true);
    expect(group().getBoundingClientRect().x).to.be.closeTo(before, 1);
    group().click();
    await findByRole(map, 'button', 'Place 11');
    finder.requestUpdate();
    await settle(finder);
    expect(getByRole(map, 'button', 'Place 11')).to.exist;
  });

  itOnce('follows what the list is narrowed to', async () => {
    const { finder } = await mountWithMap();
    // It stands with the places, or with the first cards where there are none.
    const mapNow = () => finder.shadowRoot?.querySelector('helpline-map') ?? undefined;
    const tells = (words: string): boolean => textOf(mapNow() ?? finder).includes(words);
    getByRole(finder, 'button', 'Treatment').click();
    await waitFor(() => mapNow() && tells('None of these has a place on the map.'), 'no pins');
    getByRole(finder, 'button', 'Treatment').click();
    const map = await waitFor(
      () => [mapNow()].find((now) => now && pins(now).length > 5),
      'the pins again',
    );
    expectAbsent(map, 'alert');
  });
});
