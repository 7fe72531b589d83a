import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { HelplineMap } from '../../src/map/helpline-map.js';
import { expectAccessible } from '../support/axe.js';
import { pressKey, resizePage } from '../support/browser.js';
import { expectQuietConsole } from '../support/console.js';
import { laterWords } from '../support/later-words.js';
import { listingAt, manyListings } from '../support/map-listings.js';
import { mount, settle, waitFor } from '../support/mount.js';
import { getAllByRole, getByRole, queryByRole, textOf } from '../support/shadow.js';
import {
  holdParts,
  inMap,
  isDrawn,
  mountMap,
  pinAt,
  pinNames,
  pins,
  THREE,
  viewportOf,
} from './map-page.js';

function chosenIds(map: HelplineMap): string[] {
  const ids: string[] = [];
  map.addEventListener('helpline-map-select', ({ resourceId }) => ids.push(resourceId));
  return ids;
}

const active = (map: HelplineMap): Element | null => map.shadowRoot?.activeElement ?? null;

describe('the map', () => {
  it('gives each listing with a point a pin, named by place, kind and town, in the order of the list', async () => {
    const map = await mountMap([
      ...THREE,
      { ...listingAt('none', 0, 0), place: undefined } as never,
    ]);
    expect(pinNames(map)).to.deep.equal([
      'Place south, Treatment, Springfield',
      'Place north, Naloxone, Springfield',
      'Place middle, Safer use, Springfield',
    ]);
  });

  it('tells kinds apart by outline, not by colour alone, and says what the outlines mean', async () => {
    const map = await mountMap();
    const outlines = pins(map).map((pin) => pin.querySelector('.outline')?.getAttribute('d'));
    expect(new Set(outlines).size).to.equal(3);
    expect(textOf(getByRole(map, 'list', 'What the shapes mean'))).to.equal(
      'Treatment Safer use Naloxone',
    );
  });

  it('makes pins 44 px large for a finger', async () => {
    const map = await mountMap();
    for (const pin of pins(map)) {
      const { width, height } = pin.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('says which place was chosen, by id alone', async () => {
    const map = await mountMap();
    const ids = chosenIds(map);
    getByRole(map, 'button', 'Place north, Naloxone, Springfield').click();
    expect(ids).to.deep.equal(['north']);
  });

  it('says in its corner what was chosen, and how exactly it knows where that is', async () => {
    const listing = listingAt('a', -90, 40);
    const place = { city: 'Duluth', region: 'US-MN', longitude: -92.1, latitude: 46.8 };
    const map = await mountMap([{ ...listing, place: { ...place, precision: 'postal' } }]);
    pins(map)[0]?.click();
    await settle(map);
    expect(textOf(inMap(map, '.card'))).to.equal(
      'Place a Naloxone · Duluth · Shown at the middle of its postal code.',
    );
  });

  it('makes the pin of the card a person looks at stand out', async () => {
    const map = await mountMap();
    map.focusId = 'middle';
    await settle(map);
    const current = pins(map).filter((pin) => pin.getAttribute('aria-current') === 'true');
    expect(current.map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([
      'Place middle, Safer use, Springfield',
    ]);
  });

  it('makes the group stand out when the card’s pin is in one', async () => {
    const map = await mountMap([
      listingAt('a', -90, 40),
      listingAt('b', -90, 40),
      THREE[1] as never,
    ]);
    map.focusId = 'b';
    await settle(map);
    expect(getByRole(map, 'button', '2 places at this spot').getAttribute('aria-current')).to.equal(
      'true',
    );
  });

  it('counts places that stand too close, and opens them with a tap', async () => {
    const near = [listingAt('a', -90, 40), listingAt('b', -90.1, 40.1), listingAt('far', -80, 35)];
    const map = await mountMap(near);
    const group = getByRole(map, 'button', '2 places, zoom in');
    expect(textOf(group)).to.equal('2');
    group.focus();
    group.click();
    await settle(map);
    expect(pinNames(map).slice(0, 2)).to.deep.equal([
      'Place a, Naloxone, Springfield',
      'Place b, Naloxone, Springfield',
    ]);
    expect(active(map)?.getAttribute('aria-label')).to.equal('Place a, Naloxone, Springfield');
    expect(textOf(inMap(map, '[role=status]'))).to.equal('Zoomed in to 2 places');
  });

  it('lists places that share one spot, and gives focus back when the list closes', async () => {
    const map = await mountMap([listingAt('a', -90, 40), listingAt('b', -90, 40)]);
    const ids = chosenIds(map);
    getByRole(map, 'button', '2 places at this spot').click();
    await settle(map);
    await waitFor(() => active(map)?.classList.contains('choice'), 'focus in the list');
    getByRole(map, 'button', 'Place b').click();
    expect(ids).to.deep.equal(['b']);
    await settle(map);
    getByRole(map, 'button', 'Close').click();
    await settle(map);
    expect(queryByRole(map, 'button', 'Close')).to.equal(undefined);
    expect(active(map)).to.equal(viewportOf(map));
  });

  it('names the town of a place that stands alone, beside its pin and not under it', async () => {
    const map = await mountMap([listingAt('alone', -115.2, 40)]);
    const name = await waitFor(
      () =>
        [...(map.shadowRoot?.querySelectorAll('.town-name b') ?? [])].find(
          ({ textContent }) => textContent === 'Springfield',
        ),
      'the name of the town',
    );
    const pin = pins(map)[0]?.querySelector('.shape')?.getBoundingClientRect();
    const { top, bottom } = name.getBoundingClientRect();
    expect(bottom < (pin?.top ?? 0) || top > (pin?.bottom ?? 0)).to.equal(true);
  });

  it('never cuts a name at its edge, nor puts one under its buttons', async () => {
    const map = await mountMap(manyListings(30));
    const stage = viewportOf(map).getBoundingClientRect();
    const buttons = inMap(map, '.controls').getBoundingClientRect();
    const names = [...(map.shadowRoot?.querySelectorAll('.town-name b, .region-name b') ?? [])];
    expect(names.length).to.be.above(10);
    for (const name of names) {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const isWhole =
        left >= stage.left && right <= stage.right && top >= stage.top && bottom <= stage.bottom;
      const isClear = right < buttons.left || top > buttons.bottom;
      expect(isWhole && isClear, name.textContent ?? '').to.equal(true);
    }
  });

  it('puts no pin under its buttons, on a phone neither', async () => {
    await resizePage(320, 600);
    try {
      const map = await mountMap([
        listingAt('a', -100, 40),
        listingAt('b', -80, 44),
        listingAt('c', -82, 41),
      ]);
      const buttons = inMap(map, '.controls').getBoundingClientRect();
      for (const pin of pins(map)) {
        expect(pin.getBoundingClientRect().right).to.be.below(buttons.left + 1);
      }
    } finally {
      await resizePage(800, 600);
    }
  });

  it('draws the coast as a line as long as that is right, and closer as a band', async () => {
    const map = await mountMap([listingAt('seattle', -122.3, 47.6)]);
    const strokeOf = (): number =>
      Number.parseFloat(getComputedStyle(inMap(map, 'path.land')).strokeWidth);
    expect(strokeOf()).to.be.below(1);
    await waitFor(() => {
      getByRole(map, 'button', 'Zoom in').click();
      return strokeOf() > 20;
    }, 'a band');
    getByRole(map, 'button', 'Show all places').click();
    await waitFor(() => strokeOf() < 1, 'the line again');
  });

  it('shows the person as a ring with a name, and no pin', async () => {
    const map = await mountMap(THREE, (element) => {
      element.here = { latitude: 40, longitude: -90, approximate: true };
    });
    expect(getByRole(map, 'img', 'You are about here')).to.exist;
    expect(pins(map)).to.have.length(3);
  });

  it('stays as the person zoomed it when it is told the same place again', async () => {
    const here = { latitude: 40, longitude: -90, approximate: true };
    const map = await mountMap(THREE, (element) => {
      element.here = here;
    });
    const apart = (): number => {
      const [first, last] = [pins(map)[0], pins(map).at(-1)].map((pin) =>
        pin?.getBoundingClientRect(),
      );
      return Math.hypot((first?.x ?? 0) - (last?.x ?? 0), (first?.y ?? 0) - (last?.y ?? 0));
    };
    const before = apart();
    getByRole(map, 'button', 'Zoom in').click();
    await waitFor(() => apart() > 1.9 * before, 'the map zoomed in');
    const isMoving = (): boolean => !!map.shadowRoot?.querySelector('.leaflet-zoom-anim');
    await waitFor(() => !isMoving(), 'the end of the movement');
    map.here = { ...here };
    await settle(map);
    expect(isMoving()).to.equal(false);
    expect(apart()).to.be.above(1.9 * before);
  });

  it('credits its sources in text', async () => {
    const map = await mountMap();
    expect(textOf(map)).to.contain('Natural Earth, US Census Bureau, GeoNames (CC BY 4.0)');
  });

  it('says that the list has everything when no listing has a point', async () => {
    const map = await mountMap([]);
    expect(textOf(map)).to.contain('None of these has a place on the map.');
  });

  it('speaks French and Spanish, pins included', async () => {
    const map = await mountMap();
    map.words = laterWords.fr.map;
    await settle(map);
    expect(getByRole(map, 'button', 'Agrandir')).to.exist;
    expect(pinNames(map)[0]).to.equal('Place south, Traitement, Springfield');
    map.words = laterWords.es.map;
    await settle(map);
    expect(getByRole(map, 'link', 'Saltar el mapa')).to.exist;
  });

  it('asks no origin but the page’s own for anything', async () => {
    performance.clearResourceTimings();
    const map = await mountMap();
    getByRole(map, 'button', 'Zoom in').click();
    viewportOf(map).focus();
    await settle(map);
    const others = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /^https?:/.test(name) && new URL(name).origin !== location.origin);
    expect(others.map(({ name }) => name)).to.deep.equal([]);
  });
});

describe('the keyboard on the map', () => {
  it('can skip the map', async () => {
    const map = await mountMap();
    getByRole(map, 'link', 'Skip the map').click();
    expect(textOf(active(map) as Element)).to.equal('End of the map');
  });

  it('moves the map with arrows and zooms with plus and minus', async () => {
    const map = await mountMap();
    const before = pinAt(map);
    viewportOf(map).focus();
    await pressKey('ArrowRight');
    await waitFor(() => pinAt(map).x < before.x - 20, 'the map to move');
    const apart = (): number => Math.abs(pinAt(map, 1).y - pinAt(map, 0).y);
    const distance = apart();
    await pressKey('-');
    await waitFor(() => pins(map).length > 1 && apart() < distance * 0.75, 'the map to zoom out');
  });

  it('finds pins behind one tab stop, in the order of the list, and chooses with Enter', async () => {
    const map = await mountMap();
    const ids = chosenIds(map);
    viewportOf(map).focus();
    await pressKey('Tab');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place south/);
    await pressKey('ArrowRight');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place north/);
    await pressKey('End');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place middle/);
    await pressKey('Enter');
    expect(ids).to.deep.equal(['middle']);
    await pressKey('Tab');
    expect(active(map)?.getAttribute('aria-label')).to.equal('Zoom in');
    await pressKey('Shift+Tab');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place middle/);
    await pressKey('Escape');
    expect(active(map)).to.equal(viewportOf(map));
  });

  it('leads to a pin that can be seen, and brings in the next one that cannot', async () => {
    const map = await mountMap([listingAt('west', -100, 40), listingAt('east', -80, 40)]);
    const stage = viewportOf(map).getBoundingClientRect();
    const isSeen = (): boolean => {
      const { left, right } = active(map)?.getBoundingClientRect() ?? stage;
      return left >= stage.left && right <= stage.right;
    };
    viewportOf(map).focus();
    for (let moved = 0; pinAt(map, 0).x > -10; moved += 1) {
      if (moved === 9) throw new Error('The map does not move.');
      const before = pinAt(map, 0).x;
      await pressKey('ArrowRight');
      await waitFor(() => pinAt(map, 0).x < before - 80, 'the map to move');
      await settle(map);
    }
    expect(pinNames(map)[0]).to.match(/^Place west/);
    await waitFor(() => pins(map)[1]?.tabIndex === 0, 'Tab to lead to the other pin');
    await pressKey('Tab');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place east/);
    await pressKey('ArrowLeft');
    expect(active(map)?.getAttribute('aria-label')).to.match(/^Place west/);
    await waitFor(isSeen, 'the pin in view');
  });

  it('keeps focus when the pin it was on becomes part of a group', async () => {
    const map = await mountMap([
      listingAt('a', -90, 40),
      listingAt('b', -89, 40),
      listingAt('c', -80, 35),
    ]);
    pins(map)[0]?.focus();
    for (let zoom = 0; zoom < 6; zoom += 1) getByRole(map, 'button', 'Zoom out').click();
    await waitFor(() => active(map)?.classList.contains('group'), 'focus on the group');
  });
});

describe('the page around the map', () => {
  const wheel = (map: HelplineMap, options: WheelEventInit = {}): WheelEvent => {
    const event = new WheelEvent('wheel', {
      deltaY: 100,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...options,
    });
    inMap(map, '.leaflet-base-pane').dispatchEvent(event);
    return event;
  };

  it('scrolls on under a bare wheel, and a hint says what zooms', async () => {
    const map = await mountMap();
    expect(wheel(map).defaultPrevented).to.equal(false);
    await settle(map);
    expect(inMap(map, '.hint').textContent).to.match(/^Hold (Ctrl|⌘) and scroll to zoom$/);
  });

  it('stays while Ctrl is held or the map has focus, and the map zooms', async () => {
    const map = await mountMap();
    expect(wheel(map, { ctrlKey: true }).defaultPrevented).to.equal(true);
    viewportOf(map).focus();
    expect(wheel(map).defaultPrevented).to.equal(true);
  });

  it('keeps one finger for itself', async () => {
    const map = await mountMap();
    const viewport = viewportOf(map);
    viewport.dispatchEvent(
      new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }),
    );
    expect(getComputedStyle(viewport).touchAction).to.equal('pan-x pan-y');
    expect(viewport.classList.contains('leaflet-touch-drag')).to.equal(false);
    viewport.dispatchEvent(
      new PointerEvent('pointerdown', { pointerType: 'mouse', bubbles: true }),
    );
    expect(viewport.classList.contains('leaflet-grab') || viewport.querySelector('.leaflet-grab'))
      .to.be.ok;
  });
});

describe('a map that comes and goes', () => {
  it('waits for a size, and is drawn when it has one', async () => {
    const box = await mount<HTMLElement>(
      html`<div hidden><helpline-map .listings=${THREE}></helpline-map></div>`,
    );
    const map = box.querySelector('helpline-map') as HelplineMap;
    await new Promise(requestAnimationFrame);
    expect(pins(map)).to.have.length(0);
    box.hidden = false;
    await isDrawn(map);
    expect(pins(map)).to.have.length(3);
  });

  it('keeps its view while it is hidden, and follows a new size', async () => {
    const map = await mountMap([listingAt('only', -90, 40)]);
    const before = pinAt(map);
    map.hidden = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    map.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pinAt(map)).to.deep.equal(before);
    map.style.setProperty('--helpline-map-height', '200px');
    await waitFor(() => Math.abs(pinAt(map).y - 100) < 12, 'the pin in the middle of the new size');
  });

  it('may go while it is loading', async () => {
    const parts = holdParts(HelplineMap);
    try {
      await expectQuietConsole(async () => {
        const map = await mount<HelplineMap>(
          html`<helpline-map .listings=${THREE}></helpline-map>`,
        );
        await waitFor(() => textOf(map).includes('Loading the map'), 'loading');
        map.remove();
        parts.release();
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(pins(map)).to.have.length(0);
      });
    } finally {
      parts.restore();
    }
  });

  it('may go in the middle of a zoom', async () => {
    await expectQuietConsole(async () => {
      const map = await mountMap();
      getByRole(map, 'button', 'Zoom out').click();
      const event = new WheelEvent('wheel', { deltaY: 9, ctrlKey: true, bubbles: true });
      inMap(map, '.leaflet-base-pane').dispatchEvent(event);
      map.remove();
      await new Promise((resolve) => setTimeout(resolve, 400));
    });
  });

  it('may go right after the window changed its size', async () => {
    try {
      await expectQuietConsole(async () => {
        const map = await mountMap();
        await resizePage(500, 600);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        map.remove();
        await new Promise((resolve) => setTimeout(resolve, 400));
      });
    } finally {
      await resizePage(800, 600);
    }
  });

  it('is drawn again where it returns', async () => {
    const map = await mountMap();
    const parent = map.parentElement as Element;
    map.remove();
    map.listings = THREE.slice(0, 2);
    parent.append(map);
    await waitFor(() => pins(map).length === 2, 'two pins');
  });

  it('says so when it does not load, and tries again', async () => {
    const parts = holdParts(HelplineMap);
    const map = await mount<HelplineMap>(html`<helpline-map .listings=${THREE}></helpline-map>`);
    parts.fail();
    await waitFor(() => queryByRole(map, 'button', 'Try again'), 'the failure');
    expect(textOf(map)).to.contain('Everything is in the list.');
    parts.restore();
    getByRole(map, 'button', 'Try again').click();
    await isDrawn(map);
    expect(pins(map)).to.have.length(3);
  });

  it('keeps the keyboard on a group, and its view, when it is given the same list again', async () => {
    const twins = [listingAt('a', -90, 40), listingAt('b', -90, 40), listingAt('far', -80, 35)];
    const map = await mountMap(twins);
    getByRole(map, 'button', 'Zoom in').click();
    await settle(map);
    getByRole(map, 'button', '2 places at this spot').focus();
    const before = pinAt(map);
    map.listings = [...twins];
    await settle(map);
    expect(active(map)?.getAttribute('aria-label')).to.equal('2 places at this spot');
    expect(pinAt(map)).to.deep.equal(before);
    map.listings = [listingAt('new', -70, 35), ...twins];
    await settle(map);
    expect(active(map)?.getAttribute('aria-label')).to.equal('2 places at this spot');
  });

  it('follows the list', async () => {
    const map = await mountMap();
    map.listings = [listingAt('new', -120, 45)];
    await settle(map);
    expect(pinNames(map)).to.deep.equal(['Place new, Naloxone, Springfield']);
  });
});

describe('the whole of the two countries', () => {
  const FAR: readonly (readonly [string, number, number])[] = [
    ['Guam', 144.75, 13.47],
    ['Saipan', 145.72, 15.18],
    ['Attu', 173.1, 52.9],
    ['Adak', -176.6, 51.9],
    ['Tutuila', -170.7, -14.3],
    ['Alert', -62.3, 82.5],
    ['Utqiagvik', -156.8, 71.3],
    ['St. John’s', -52.7, 47.6],
  ];
  for (const [name, longitude, latitude] of FAR) {
    it(`shows a place in ${name} in the middle of land that is drawn`, async () => {
      const map = await mountMap([listingAt('here', longitude, latitude)]);
      const { x, y } = pinAt(map);
      const { width, height } = viewportOf(map).getBoundingClientRect();
      expect(x).to.be.closeTo(width / 2, width / 4);
      expect(y).to.be.closeTo(height / 2, height / 4);
      const land = [...(map.shadowRoot?.querySelectorAll<SVGPathElement>('path.land') ?? [])];
      expect(land.some((path) => (path.getAttribute('d') ?? '').length > 20)).to.equal(true);
    });
  }

  it('keeps Guam and Hawaii on one map, Guam to the west', async () => {
    const map = await mountMap([
      listingAt('guam', 144.75, 13.47),
      listingAt('hawaii', -157.8, 21.3),
    ]);
    const { width } = viewportOf(map).getBoundingClientRect();
    expect(pinAt(map, 0).x).to.be.within(0, pinAt(map, 1).x);
    expect(pinAt(map, 1).x).to.be.below(width);
  });

  it('draws few buttons for 5,000 places', async () => {
    const map = await mountMap(manyListings(5_000));
    expect(pins(map).length).to.be.within(10, 250);
    const count = pins(map).reduce(
      (sum, pin) => sum + Number(pin.textContent?.replace(/\D/g, '') || 1),
      0,
    );
    expect(count).to.equal(5_000);
  });
});

describe('accessibility of the map', () => {
  it('fits WCAG 2.2 AA with pins, groups, the person and a list open', async () => {
    const map = await mountMap([...THREE, listingAt('twin', -88, 42)], (element) => {
      element.here = { latitude: 40, longitude: -90, approximate: false };
      element.focusId = 'south';
    });
    await expectAccessible(map);
    getByRole(map, 'button', '2 places at this spot').click();
    await settle(map);
    await expectAccessible(map);
  });

  it('fits it in the dark', async () => {
    const map = await mountMap();
    map.style.setProperty('color-scheme', 'dark');
    map.style.setProperty('background', '#111918');
    await settle(map);
    await expectAccessible(map);
  });

  it('fits it when it has failed', async () => {
    const parts = holdParts(HelplineMap);
    const map = await mount<HelplineMap>(html`<helpline-map></helpline-map>`);
    parts.fail();
    await waitFor(() => queryByRole(map, 'button', 'Try again'), 'the failure');
    parts.restore();
    await expectAccessible(map);
  });

  it('hides the names of towns from screen readers, which hear the places', async () => {
    const map = await mountMap();
    expect(inMap(map, '.leaflet-names-pane').getAttribute('aria-hidden')).to.equal('true');
    expect(getAllByRole(map, 'application')).to.have.length(1);
  });
});
