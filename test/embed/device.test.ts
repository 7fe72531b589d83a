import { expect } from '@open-wc/testing';
import {
  closeDevices,
  type DeviceWindow,
  expectNumbers,
  expectWorking,
  failOnLook,
  hoursOf,
  openDevice,
  remove,
  replace,
  setClock,
  wednesdayNoon,
} from '../support/device.js';
import { cardNames } from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { textOf } from '../support/shadow.js';

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
  'whose Intl says other things than words': (device) => {
    for (const [name, method] of METHODS.filter(([, method]) => method !== 'formatToParts'))
      replace(device.Intl[name].prototype, method, () => Symbol('no words'));
  },
  'with old zones, that has never heard of Chicago': (device) =>
    refuse(device, 'DateTimeFormat', (_, { timeZone }) => timeZone === 'America/Chicago'),
};

/** Asked for zones before `Intl`, where a browser has it. */
const BAD_TEMPORAL: Readonly<Record<string, Change>> = {
  'without Temporal': (device) => remove(device, 'Temporal'),
  'whose Temporal is empty': (device) => replace(device, 'Temporal', {}),
  'whose Temporal fails when looked at': (device) => failOnLook(device, 'Temporal'),
  'whose Temporal fails': (device) =>
    replace(device, 'Temporal', {
      Now: { timeZoneId: fail },
      Instant: { fromEpochMilliseconds: fail },
    }),
  'whose Temporal says other things than words': (device) =>
    replace(device, 'Temporal', { Now: { timeZoneId: Symbol } }),
  'whose Temporal says nothing': (device) =>
    replace(device, 'Temporal', {
      Now: { timeZoneId: () => '' },
      Instant: { fromEpochMilliseconds: () => ({ toZonedDateTimeISO: () => ({}) }) },
    }),
};

/** A browser that has `Intl` alone to ask. */
function openWithoutTemporal(change: Change): ReturnType<typeof openDevice> {
  return openDevice((device) => {
    remove(device, 'Temporal');
    change(device);
  });
}

/**
 * What is taken away is taken in the same way in each engine, and what we do without it is our own: these stand for the rest
 * where the engine's own Intl answers for what is left.
 */
const IN_EVERY_ENGINE = [
  'whose zone is not said',
  'without Intl',
  'that knows no time zones',
  'whose clock says 2100',
  'without formatToParts of Intl.DateTimeFormat',
  'that names no time zones',
  'that knows no locale of ours',
];
const testOf = (what: string): typeof itOnce => (IN_EVERY_ENGINE.includes(what) ? it : itOnce);

describe('on a device whose words or clock fail,', () => {
  afterEach(closeDevices);

  for (const [what, change] of Object.entries(PERSON_WITHOUT_CLOCK)) {
    testOf(what)(`${what}: every card, with hours in the service’s own clock alone`, async () => {
      const frame = await openWithoutTemporal(change);
      await expectNumbers(frame);
      const hours = hoursOf(frame.finder);
      expect(hours.map(({ text }) => text).join()).to.match(/\d:\d\d/);
      expect(hours.map(({ text }) => text).join()).not.to.match(/your time/i);
      await expectWorking(frame);
    });
  }

  for (const [what, change] of Object.entries(NO_CLOCK)) {
    testOf(what)(`${what}: every card, and no hours are said to be those of now`, async () => {
      const frame = await openWithoutTemporal(change);
      await expectNumbers(frame);
      const hours = hoursOf(frame.finder);
      expect(hours.filter(({ look }) => look === 'closed')).to.deep.equal([]);
      expect(hours.filter(({ look }) => look === 'unknown')).not.to.deep.equal([]);
      const open = hours.flatMap(({ look, text }) => (look === 'open' ? text : []));
      // What never closes is open on any clock, if it is known how old its hours are: not by a date that cannot be right.
      if (what.startsWith('whose clock')) expect(open).to.deep.equal([]);
      for (const text of open) expect(text).to.equal('Open now, 24/7');
      expect(hours.some(({ text }) => /^Listed as 24\/7 /.test(text))).to.equal(true);
      await expectWorking(frame);
    });
  }

  for (const [what, change] of Object.entries({ ...LESS, ...BAD_TEMPORAL })) {
    testOf(what)(`${what}: every card, with its hours`, async () => {
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

  for (const offsetNanoseconds of [Number.POSITIVE_INFINITY, 8.64e18])
    itOnce(`whose Temporal is ${offsetNanoseconds} off: the hours that Intl tells`, async () => {
      const told: unknown[] = [];
      for (const Temporal of [
        undefined,
        {
          Now: { timeZoneId: () => 'America/Los_Angeles' },
          Instant: {
            fromEpochMilliseconds: () => ({ toZonedDateTimeISO: () => ({ offsetNanoseconds }) }),
          },
        },
      ]) {
        const frame = await openDevice((device) => {
          sayZone(device, 'America/Los_Angeles');
          replace(device, 'Temporal', Temporal);
        });
        await expectNumbers(frame);
        await settle(frame.finder);
        told.push(hoursOf(frame.finder));
      }
      expect(told[1]).to.deep.equal(told[0]);
    });

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
});
