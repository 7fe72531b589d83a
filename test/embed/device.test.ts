import { expect } from '@open-wc/testing';
import {
  closeDevices,
  type DeviceWindow,
  failOnLook,
  openDevice,
  remove,
  replace,
  setClock,
  wednesdayNoon,
} from '../support/device.js';
import {
  cardNames,
  cardOf,
  cardsOf,
  findByRole,
  LIFELINE,
  OREGON_LINE,
  press,
  search,
} from '../support/finder-page.js';
import type { Frame } from '../support/frame.js';
import { laterWords } from '../support/later-words.js';
import { settle, waitFor } from '../support/mount.js';
import { getByRole, textOf } from '../support/shadow.js';

type Change = (device: DeviceWindow) => void;

const YEAR_MS = 31_557_600_000;

const FORMATTERS = [
  'DateTimeFormat',
  'PluralRules',
  'DisplayNames',
  'ListFormat',
  'Collator',
  'NumberFormat',
] as const;

const METHODS: readonly (readonly [(typeof FORMATTERS)[number], string])[] = [
  ['DateTimeFormat', 'formatToParts'],
  ['PluralRules', 'select'],
  ['DisplayNames', 'of'],
  ['ListFormat', 'format'],
  ['Collator', 'compare'],
  ['NumberFormat', 'format'],
];

const fail = (): never => {
  throw new RangeError('broken on purpose');
};

/** Makes a constructor of `Intl` refuse some of what it is asked. */
function refuse(
  device: DeviceWindow,
  name: (typeof FORMATTERS)[number],
  isRefused: (locale: unknown, options: Intl.DateTimeFormatOptions) => boolean,
): void {
  const Real = device.Intl[name] as new (...given: unknown[]) => object;
  function Refusing(locale?: unknown, options?: Intl.DateTimeFormatOptions): object {
    if (isRefused(locale, options ?? {})) throw new device.RangeError('refused on purpose');
    return new Real(locale, options);
  }
  Refusing.prototype = Real.prototype;
  replace(device.Intl, name, Refusing);
}

/** The zone that the device says it is in. */
function sayZone(device: DeviceWindow, timeZone: string | undefined): void {
  const { prototype } = device.Intl.DateTimeFormat;
  const real = prototype.resolvedOptions;
  replace(prototype, 'resolvedOptions', function (this: Intl.DateTimeFormat) {
    return { ...real.call(this), timeZone };
  });
}

/** The zone of the device is not known, but those of the services are. */
const PERSON_WITHOUT_CLOCK: Readonly<Record<string, Change>> = {
  'whose zone is not said': (device) => sayZone(device, undefined),
  'whose zone is empty': (device) => sayZone(device, ''),
  'whose zone is Etc/Unknown': (device) => sayZone(device, 'Etc/Unknown'),
  'whose zone is Foo/Bar': (device) => sayZone(device, 'Foo/Bar'),
  'that does not say its options': (device) =>
    remove(device.Intl.DateTimeFormat.prototype, 'resolvedOptions'),
  'that fails when asked for its options': (device) =>
    replace(device.Intl.DateTimeFormat.prototype, 'resolvedOptions', fail),
};

/** No service's clock can be read, or the device's own is wrong by years. */
const NO_CLOCK: Readonly<Record<string, Change>> = {
  'without Intl': (device) => remove(device, 'Intl'),
  'whose Intl is empty': (device) => replace(device, 'Intl', {}),
  'without Intl.DateTimeFormat': (device) => remove(device.Intl, 'DateTimeFormat'),
  'whose Intl.DateTimeFormat fails': (device) => refuse(device, 'DateTimeFormat', () => true),
  'that formats no date': (device) => remove(device.Intl.DateTimeFormat.prototype, 'format'),
  'that formats dates as nothing': (device) =>
    replace(device.Intl.DateTimeFormat.prototype, 'format', () => ''),
  'that formats dates as words': (device) =>
    replace(device.Intl.DateTimeFormat.prototype, 'format', () => 'Invalid Date'),
  'that knows no time zones': (device) =>
    refuse(
      device,
      'DateTimeFormat',
      (_, { timeZone }) => timeZone !== undefined && timeZone !== 'UTC',
    ),
  'whose clock starts in 1970': (device) => setClock(device, 0),
  'whose clock is two years behind': (device) => setClock(device, wednesdayNoon() - 2 * YEAR_MS),
  'whose clock says 2100': (device) => setClock(device, Date.UTC(2100, 0, 1)),
  'whose clock says no time': (device) => setClock(device, Number.NaN),
};

const SHARING = ['clipboard', 'share', 'geolocation'];
const NAVIGATOR = [
  ...SHARING,
  'platform',
  'language',
  'languages',
  'maxTouchPoints',
  'onLine',
  'connection',
];

/** As in Safari before 16.4. */
function withoutSheets(device: DeviceWindow): void {
  remove(device.Document.prototype, 'adoptedStyleSheets');
  remove(device.ShadowRoot.prototype, 'adoptedStyleSheets');
  remove(device.CSSStyleSheet.prototype, 'replace');
  remove(device.CSSStyleSheet.prototype, 'replaceSync');
  const { prototype } = device.CSSStyleSheet;
  function Illegal(): void {
    throw new device.TypeError('Illegal constructor');
  }
  Illegal.prototype = prototype;
  replace(device, 'CSSStyleSheet', Illegal);
}

/** Missing, refused or failing; the hours of services can still be told. */
const LESS: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    FORMATTERS.filter((name) => name !== 'DateTimeFormat').flatMap((name): [string, Change][] => [
      [`without Intl.${name}`, (device) => remove(device.Intl, name)],
      [`whose Intl.${name} fails`, (device) => replace(device.Intl, name, fail)],
    ]),
  ),
  ...Object.fromEntries(
    METHODS.map(([name, method]): [string, Change] => [
      `without ${method} of Intl.${name}`,
      (device) => remove(device.Intl[name].prototype, method),
    ]),
  ),
  'that names no time zones': (device) =>
    refuse(device, 'DateTimeFormat', (_, { timeZoneName }) => timeZoneName !== undefined),
  'that knows no locale of ours': (device) => {
    for (const name of FORMATTERS)
      if (device.Intl[name])
        refuse(device, name, (locale) => locale !== undefined && locale !== 'en-US');
  },
  'that knows no weekday': (device) =>
    refuse(device, 'DateTimeFormat', (_, { weekday }) => weekday !== undefined),
  'with old zones, that has never heard of Chicago': (device) =>
    refuse(device, 'DateTimeFormat', (_, { timeZone }) => timeZone === 'America/Chicago'),
  ...Object.fromEntries(
    [
      'matchMedia',
      'IntersectionObserver',
      'ResizeObserver',
      'MutationObserver',
      'requestIdleCallback',
      'requestAnimationFrame',
      'CSS',
      'AbortController',
      'Worker',
    ].map((name): [string, Change] => [`without ${name}`, (device) => remove(device, name)]),
  ),
  'without much that the finder has no use for': (device) => {
    for (const name of [
      'structuredClone',
      'crypto',
      'fetch',
      'queueMicrotask',
      'reportError',
      'WeakRef',
      'FinalizationRegistry',
      'BroadcastChannel',
      'cancelIdleCallback',
    ])
      remove(device, name);
    for (const name of ['RelativeTimeFormat', 'Locale', 'Segmenter', 'DurationFormat'])
      remove(device.Intl, name);
  },
  'that lets nothing be kept, and nobody asks': (device) => {
    const tell = (name: string) => () => device.console.error(`${name} was looked at`);
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      failOnLook(device, name, tell(name));
    failOnLook(device.document, 'cookie', tell('cookie'));
  },
  'that says nothing of itself and has nothing to share with': (device) => {
    replace(device.navigator, 'userAgent', '');
    for (const name of NAVIGATOR) replace(device.navigator, name, undefined);
  },
  'that forbids the clipboard, sharing and places': (device) => {
    for (const name of SHARING) failOnLook(device.navigator, name);
  },
  'without CSS.escape': (device) => remove(device.CSS, 'escape'),
  'without style sheets made by script': withoutSheets,
  'with no more of the language than 2022': (device) => {
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
      remove(device.Array.prototype, name);
    remove(device.Object, 'groupBy');
    for (const name of ['isWellFormed', 'toWellFormed']) remove(device.String.prototype, name);
    for (const name of ['withResolvers', 'try']) remove(device.Promise, name);
    for (const name of ['union', 'intersection', 'difference', 'isSubsetOf'])
      remove(device.Set.prototype, name);
    remove(device.Array, 'fromAsync');
    remove(device.URL, 'canParse');
  },
  'without Array.prototype.at': (device) => remove(device.Array.prototype, 'at'),
  'without Object.hasOwn': (device) => remove(device.Object, 'hasOwn'),
  'without String.prototype.replaceAll': (device) => remove(device.String.prototype, 'replaceAll'),
};

/** The hours on the cards: by class, with their words. */
function hoursOf(finder: Element): { look: string; text: string }[] {
  return cardsOf(finder).flatMap((card) =>
    [...card.querySelectorAll('.opening')].map((line) => ({
      look: ['open', 'closed', 'unknown'].find((look) => line.classList.contains(look)) ?? '',
      text: textOf(line),
    })),
  );
}

async function expectNumbers({ page, finder }: Frame): Promise<void> {
  await findByRole(page, 'heading', 'In Oregon');
  const emergency = getByRole(page, 'link', 'Call 911');
  expect(emergency.getAttribute('href')).to.equal('tel:911');
  expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
  expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
  const local = cardOf(finder, OREGON_LINE);
  expect(local.querySelector('a[href^="tel:+1"]'), 'a number on the local card').to.exist;
  expect(
    textOf(local.querySelector('.opening') as Element),
    'hours of the local card',
  ).not.to.equal('');
}

/** The features are there as well, and all that a person does still works. */
async function expectWorking(frame: Frame): Promise<void> {
  const { page, finder, complaints } = frame;
  await waitFor(
    () => finder.shadowRoot?.querySelector('.to-list'),
    'what loads after the first view',
  );
  await settle(finder);
  await press(finder, 'button', 'Get naloxone');
  expect(cardsOf(finder).length).to.be.above(0);
  await press(finder, 'button', 'Get naloxone');
  await search(finder, 'naloxone');
  await findByRole(page, 'heading', 'Best matches');
  await search(finder, '');
  await expectNumbers(frame);
  expect(complaints).to.deep.equal([]);
}

describe('on a device', () => {
  afterEach(closeDevices);

  for (const [what, change] of Object.entries(PERSON_WITHOUT_CLOCK)) {
    it(`${what}: every card, with hours in the service’s own clock alone`, async () => {
      const frame = await openDevice(change);
      await expectNumbers(frame);
      const hours = hoursOf(frame.finder);
      expect(hours.map(({ text }) => text).join()).to.match(/\d:\d\d/);
      expect(hours.map(({ text }) => text).join()).not.to.match(/your time/i);
      await expectWorking(frame);
    });
  }

  for (const [what, change] of Object.entries(NO_CLOCK)) {
    it(`${what}: every card, and hours that nobody can tell are called unknown`, async () => {
      const frame = await openDevice(change);
      await expectNumbers(frame);
      const hours = hoursOf(frame.finder);
      expect(hours.filter(({ look }) => look === 'closed')).to.deep.equal([]);
      expect(hours.filter(({ look }) => look === 'unknown')).not.to.deep.equal([]);
      // What never closes is open on any clock.
      const open = hours.filter(({ look }) => look === 'open');
      expect(open.map(({ text }) => text)).not.to.deep.equal([]);
      for (const { text } of open) expect(text).to.match(/24/);
      await expectWorking(frame);
    });
  }

  for (const [what, change] of Object.entries(LESS)) {
    it(`${what}: every card, with its hours`, async () => {
      const frame = await openDevice(change);
      await expectNumbers(frame);
      expect(
        hoursOf(frame.finder)
          .map(({ text }) => text)
          .join(),
      ).to.match(/\d:\d\d/);
      await expectWorking(frame);
    });
  }

  for (const [language, heading] of [
    ['fr', 'Oregon'],
    ['es', 'Oregon'],
  ] as const) {
    it(`without Intl, in another language (${language}): the same cards and numbers`, async () => {
      const { page, finder, complaints } = await openDevice((device) => {
        device.document.documentElement.lang = language;
        remove(device, 'Intl');
      });
      await waitFor(() => finder.shadowRoot?.querySelector(`[lang="${language}"]`), language);
      await waitFor(() => textOf(finder).includes(heading), heading);
      await waitFor(() => cardNames(finder).length > 5, 'the cards');
      expect(page.querySelector('helpline-finder')).to.exist;
      expect(finder.shadowRoot?.querySelector('a[href="tel:911"]')).to.exist;
      expect(complaints).to.deep.equal([]);
    });
  }

  it('older than what the files are built for: 911, 988 and the page’s own links', async () => {
    const { page, finder } = await openDevice((device) =>
      remove(device.Array.prototype, 'flatMap'),
    );
    const call = await findByRole(page, 'link', 'Call 911');
    expect(call.getAttribute('href')).to.equal('tel:911');
    expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(getByRole(finder, 'link', 'Call the county').getAttribute('href')).to.equal('tel:211');
  });

  it('that forbids its place: words that say so', async () => {
    const { page, finder } = await openDevice((device) =>
      failOnLook(device.navigator, 'geolocation'),
    );
    (await findByRole(page, 'button', 'Use my location')).click();
    await waitFor(
      () => textOf(finder).includes(laterWords.en.nearby.located.unavailable),
      'words about the place',
    );
  });

  it('that forbids sharing and copying: a number that can be selected by hand', async () => {
    const { page, finder, complaints } = await openDevice((device) => {
      for (const name of SHARING) failOnLook(device.navigator, name);
    });
    await findByRole(page, 'heading', 'In Oregon');
    await waitFor(() => finder.shadowRoot?.querySelector('.to-list'), 'what loads later');
    const local = cardOf(finder, OREGON_LINE);
    local.querySelector('summary')?.click();
    const share = await findByRole(local, 'button', `Share: ${OREGON_LINE}`);
    share.click();
    await waitFor(() => /Could not copy/.test(textOf(finder)), 'words about the copy');
    expect(complaints).to.deep.equal([]);
  });

  for (const name of ['ResizeObserver', 'matchMedia', 'AbortController'])
    it(`without ${name}: the map as well`, async () => {
      const { page, finder, complaints } = await openDevice((device) => remove(device, name));
      (await findByRole(page, 'button', 'Show the map')).click();
      const shown = (): unknown =>
        finder.shadowRoot
          ?.querySelector('helpline-map')
          ?.shadowRoot?.querySelector('.viewport .leaflet-map-pane');
      await waitFor(shown, 'the map', 10_000);
      expect(complaints).to.deep.equal([]);
    });

  it('without style sheets made by script: colours that are too faint become readable', async () => {
    const { page, finder } = await openDevice((device) => {
      withoutSheets(device);
      const style = device.document.createElement('style');
      style.textContent = 'helpline-finder { --helpline-ink: #ddd }';
      device.document.documentElement.append(style);
    });
    await findByRole(page, 'heading', 'In Oregon');
    const ink = (): string => getComputedStyle(finder).getPropertyValue('--_ink');
    await waitFor(() => /^rgb\(/.test(ink()), 'a colour of our own making');
  });
});
