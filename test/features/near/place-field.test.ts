import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { letterShards } from '../../../src/generated/places/letter-shards.js';
import { expectAccessible } from '../../support/axe.js';
import { pressKey } from '../../support/browser.js';
import {
  expectAbsent,
  findByRole,
  findMyLocation,
  findPlace,
  LIFELINE,
  mountFinder,
  mountOregon,
  openFilters,
  PLACE_FIELD,
  typePlace,
} from '../../support/finder-page.js';
import { listen } from '../../support/listen.js';
import { settle, waitFor } from '../../support/mount.js';
import { itOnce } from '../../support/once.js';
import { getAllByRole, getByRole, nameOf, textOf } from '../../support/shadow.js';

const NOT_LOADED = 'The list of places did not load. Check your connection and try again.';

const { geolocation } = navigator;

function withDevice(
  answer: (found: PositionCallback, failed: PositionErrorCallback) => void,
): void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: answer },
  });
}

const at = (latitude: number, longitude: number): GeolocationPosition =>
  ({ coords: { latitude, longitude, accuracy: 50 } }) as unknown as GeolocationPosition;

const chosenRegion = (finder: HTMLElement): string =>
  (getByRole(finder, 'combobox', 'Where') as HTMLSelectElement).value;

/** What a page hears: nothing that a person typed may be in it. */
const EVENTS = [
  'helpline-region-change',
  'helpline-contact',
  'helpline-error',
  'helpline-map-select',
];

describe('the place field', () => {
  afterEach(() => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  itOnce('takes a ZIP code, in its own state, and puts places nearest first', async () => {
    const finder = await mountOregon();
    await findPlace(finder, '98101');
    await findByRole(finder, 'heading', /^Places near 98101/);
    expect(chosenRegion(finder)).to.equal('US-WA');
    const away = [...textOf(finder).matchAll(/(?:about|less than) (\d+) miles? away/g)].map(
      ([, miles]) => Number(miles),
    );
    expect(away.length).to.be.greaterThan(1);
    expect(away).to.deep.equal(away.toSorted((a, b) => a - b));
  });

  itOnce('takes a Canadian postal code in any writing, and speaks of kilometres', async () => {
    const finder = await mountOregon();
    await findPlace(finder, 'm5v 2t6');
    await findByRole(finder, 'heading', 'In Ontario');
    await waitFor(() => /\d km away/.test(textOf(finder)), 'a distance in kilometres');
  });

  it('asks which of several is meant, by keyboard alone', async () => {
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    const field = await typePlace(finder, 'Springfield');
    await waitFor(() => getAllByRole(finder, 'option').length > 1, 'several Springfields');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    const names = getAllByRole(finder, 'option').map(nameOf);
    await pressKey('ArrowDown');
    await pressKey('ArrowDown');
    await settle(finder);
    expect(field.getAttribute('aria-activedescendant')).to.equal('choice-1');
    await pressKey('Enter');
    const region = (names[1] ?? '').replace(/^Springfield, /, '');
    await findByRole(finder, 'heading', `In ${region}`);
    expect(field.value).to.equal(names[1]);
  });

  itOnce('offers what begins as typed so far, and takes none of it unasked', async () => {
    const finder = await mountOregon();
    await findPlace(finder, 'albuq');
    await waitFor(() => getAllByRole(finder, 'option').length === 1, 'one choice');
    await settle(finder);
    expect(chosenRegion(finder)).to.equal('US-OR');
    expect(getAllByRole(finder, 'option').map(nameOf)).to.deep.equal(['Albuquerque, New Mexico']);
    await pressKey('ArrowDown');
    await pressKey('Enter');
    await findByRole(finder, 'heading', 'In New Mexico');
  });

  itOnce('says when it does not understand, and keeps every line', async () => {
    const finder = await mountOregon();
    await findPlace(finder, 'zzzzzz');
    await waitFor(
      () => textOf(finder).includes('We could not find that place.'),
      'the words for it',
    );
    expect(textOf(finder)).to.include(LIFELINE);
    expect(chosenRegion(finder)).to.equal('US-OR');
  });

  for (const { text, name, region } of [
    { text: 'Portland, OR 97204, USA', name: '97204', region: 'US-OR' },
    { text: 'Toronto, ON M5V 3L9, Canada', name: 'M5V 3L9', region: 'CA-ON' },
    { text: 'Montréal (Québec) H2X 1Y4 Canada', name: 'H2X 1Y4', region: 'CA-QC' },
  ]) {
    itOnce(`takes "${text}" as it is pasted, and keeps to its region`, async () => {
      const finder = await mountOregon();
      await findPlace(finder, text);
      await findByRole(finder, 'heading', new RegExp(`^Places near ${name}`));
      expect(chosenRegion(finder)).to.equal(region);
    });
  }

  itOnce('asks when the ZIP code is in another state than the one written beside it', async () => {
    const finder = await mountOregon();
    await findPlace(finder, 'Portland, ME 97204');
    await waitFor(() => getAllByRole(finder, 'option').length === 2, 'a question');
    expect(getAllByRole(finder, 'option').map(nameOf)).to.deep.equal([
      '97204, Oregon',
      'Portland, Maine',
    ]);
    expect(chosenRegion(finder)).to.equal('US-OR');
  });

  itOnce('leaves the region and the place alone when only the country is understood', async () => {
    const finder = await mountOregon();
    await findPlace(finder, '97209');
    await findByRole(finder, 'heading', /^Places near 97209/);
    await findPlace(finder, 'Nowhereville, USA');
    await waitFor(() => textOf(finder).includes('We could not find that place.'), 'the words');
    expect(chosenRegion(finder)).to.equal('US-OR');
    expect(getAllByRole(finder, 'heading').map(nameOf).join()).to.include('Places near 97209');
  });

  it('says that a place did not load, aloud too, and asks the network again on the next try', async () => {
    const finder = await mountOregon();
    const table = letterShards as { z: unknown };
    const { z: real } = table;
    let tries = 0;
    table.z = () => {
      tries += 1;
      return Promise.reject(new TypeError('blocked'));
    };
    const said = listen(finder, document.body);
    try {
      await findPlace(finder, 'Zanesville');
      await waitFor(() => textOf(finder).includes(NOT_LOADED), 'the words for it');
      expect(textOf(finder)).not.to.include('We could not find that place.');
      expect(textOf(finder)).to.include(LIFELINE);
      expect(chosenRegion(finder)).to.equal('US-OR');
      await waitFor(() => said.includes(NOT_LOADED), 'the announcement');
      expect(said.join()).not.to.include('Zanesville');
      const before = tries;
      getByRole(finder, 'button', 'Find').click();
      await waitFor(() => tries > before, 'another try');
    } finally {
      table.z = real;
    }
    getByRole(finder, 'button', 'Find').click();
    await findByRole(finder, 'heading', /^Places near Zanesville/);
    expect(textOf(finder)).not.to.include(NOT_LOADED);
  });

  itOnce('says nothing of a text that has changed before its answer came', async () => {
    const finder = await mountOregon();
    await findPlace(finder, 'zzzzzz');
    await typePlace(finder, 'Tulsa');
    await waitFor(() => getAllByRole(finder, 'option').length === 1, 'Tulsa');
    expect(textOf(finder)).not.to.include('We could not find that place.');
  });

  it('hands what is typed to no service that checks spelling or completes words', async () => {
    const finder = await mountOregon();
    await openFilters(finder);
    const field = await findByRole<HTMLInputElement>(finder, 'combobox', PLACE_FIELD);
    const set = [
      'spellcheck',
      'autocomplete',
      'autocapitalize',
      'autocorrect',
      'writingsuggestions',
    ];
    expect(set.map((name) => field.getAttribute(name))).to.deep.equal([
      'false',
      'off',
      'off',
      'off',
      'false',
    ]);
  });

  it('forgets a place, and keeps the keyboard in the field', async () => {
    const finder = await mountOregon();
    await findPlace(finder, '97209');
    (await findByRole(finder, 'button', 'Forget this place')).click();
    await waitFor(() => !textOf(finder).includes('Near 97209'), 'the place to be gone');
    expectAbsent(finder, 'heading', /^Places near/);
    const field = getByRole(finder, 'combobox', PLACE_FIELD) as HTMLInputElement;
    expect(field.value).to.equal('');
    expect(field.matches(':focus')).to.equal(true);
  });

  itOnce('fills the ZIP code in for a service that asks for it as a message', async () => {
    const finder = await mountOregon();
    await findPlace(finder, '97209');
    await findByRole(finder, 'heading', /^Places near 97209/);
    const link = await findByRole<HTMLAnchorElement>(
      finder,
      'link',
      /^Text .*, SAMHSA National Helpline$/,
    );
    expect(link.getAttribute('href')).to.equal('sms:435748?&body=97209');
  });

  itOnce('narrows places to a distance, and lines not at all', async () => {
    const finder = await mountFinder(
      html`<helpline-finder region="US-IL"></helpline-finder>`,
      'In Illinois',
    );
    await findPlace(finder, '60640');
    await findByRole(finder, 'heading', /^Places near 60640/);
    const within = getByRole(finder, 'combobox', 'Within') as HTMLSelectElement;
    const before = textOf(getByRole(finder, 'heading', /ways? to get help/));
    within.value = '10';
    within.dispatchEvent(new Event('change', { bubbles: true }));
    await waitFor(
      () => textOf(getByRole(finder, 'heading', /ways? to get help/)) !== before,
      'a smaller count',
    );
    for (const [, miles] of textOf(finder).matchAll(/about (\d+) miles? away/g)) {
      expect(Number(miles)).to.be.at.most(10);
    }
    expect(textOf(finder)).to.include(LIFELINE);
  });

  it('tells the page nothing of what was typed', async () => {
    const finder = await mountOregon();
    const heard: string[] = [];
    for (const name of EVENTS) {
      document.addEventListener(
        name,
        (event) => heard.push(`${name} ${Object.keys(event).filter((key) => key !== 'isTrusted')}`),
        {
          once: true,
        },
      );
    }
    await findPlace(finder, '98101');
    await findByRole(finder, 'heading', /^Places near 98101/);
    expect(heard).to.deep.equal(['helpline-region-change ']);
    expect(location.href).not.to.include('98101');
    expect(finder.outerHTML).not.to.include('98101');
  });

  it('can be used by everyone, with choices and with a place', async () => {
    const finder = await mountFinder(html`<helpline-finder country="US"></helpline-finder>`);
    await typePlace(finder, 'Springfield');
    await waitFor(() => getAllByRole(finder, 'option').length > 1, 'several Springfields');
    await expectAccessible(finder);
    await findPlace(finder, '97209');
    await findByRole(finder, 'heading', /^Places near 97209/);
    await expectAccessible(finder);
  });
});

describe('the device’s own place', () => {
  afterEach(() => {
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
  });

  it('is asked for on a tap only, under words that say it stays here', async () => {
    let asked = 0;
    withDevice((found) => {
      asked += 1;
      found(at(45.52, -122.68));
    });
    const finder = await mountFinder(
      html`<helpline-finder region="US-NY"></helpline-finder>`,
      'In New York',
    );
    const button = await findMyLocation(finder);
    expect(textOf(finder)).to.include('Your location stays on this device.');
    expect(asked).to.equal(0);
    button.click();
    await findByRole(finder, 'heading', 'Places near your location');
    expect(asked).to.equal(1);
    expect(chosenRegion(finder)).to.equal('US-OR');
  });

  for (const { code, words } of [
    { code: 1, words: 'did not share its location' },
    { code: 2, words: 'does not know where it is' },
    { code: 3, words: 'took too long' },
  ]) {
    itOnce(`says what to do instead when the device answers with error ${code}`, async () => {
      withDevice((_, failed) => failed({ code } as GeolocationPositionError));
      const finder = await mountOregon();
      (await findMyLocation(finder)).click();
      await waitFor(() => textOf(finder).includes(words), words);
      expect(textOf(finder)).to.include(LIFELINE);
    });
  }

  itOnce('is not believed when it is only a rough guess', async () => {
    withDevice((found) => {
      const coords = { latitude: 45.5, longitude: -122.6, accuracy: 80_000 };
      found({ coords } as unknown as GeolocationPosition);
    });
    const finder = await mountOregon();
    (await findMyLocation(finder)).click();
    await waitFor(() => textOf(finder).includes('knows only roughly'), 'the words for it');
    expectAbsent(finder, 'heading', /^Places near/);
  });

  itOnce('leads a person abroad to a list for elsewhere', async () => {
    withDevice((found) => found(at(48.85, 2.35)));
    const finder = await mountOregon();
    (await findMyLocation(finder)).click();
    const link = await findByRole<HTMLAnchorElement>(finder, 'link', 'findahelpline.com');
    expect(link.href).to.equal('https://findahelpline.com/');
  });
});
