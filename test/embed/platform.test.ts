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
} from '../support/device.js';
import { cardOf, findByRole, findMyLocation, OREGON_LINE } from '../support/finder-page.js';
import { laterWords } from '../support/later-words.js';
import { waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getByRole, textOf } from '../support/shadow.js';

type Change = (device: DeviceWindow) => void;

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

/** As where ShadyDOM is forced: its shadow roots are none of the browser's. */
function withoutWatchedRoots(device: DeviceWindow): void {
  const { prototype } = device.MutationObserver;
  const { observe } = prototype;
  prototype.observe = function (target, options) {
    if (target instanceof device.ShadowRoot) throw new device.TypeError('not of type Node');
    observe.call(this, target, options);
  };
}

const fail = (): never => {
  throw new Error('broken on purpose');
};

/** What quick exit asks to keep its button in sight. */
const SIGHT: Readonly<Record<string, Change>> = {
  'whose IntersectionObserver fails': (device) => replace(device, 'IntersectionObserver', fail),
  'whose IntersectionObserver watches nothing': (device) =>
    replace(device.IntersectionObserver.prototype, 'observe', fail),
  'without elementsFromPoint': (device) => remove(device.Document.prototype, 'elementsFromPoint'),
};

/** What browsers lack, refuse or let fail. */
const LESS: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    [
      'matchMedia',
      'IntersectionObserver',
      'ResizeObserver',
      'MutationObserver',
      'requestIdleCallback',
      'requestAnimationFrame',
      'CSS',
      'CSSStyleSheet',
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
  // `var performance = …` in a page's own script takes the place of the browser's.
  'whose page has another performance': (device) => replace(device, 'performance', { rating: 5 }),
  // As where zone.js before 0.8.25, or another old library, brings a Promise of its own.
  'whose promises are old': (device) => {
    remove(device.Promise.prototype, 'finally');
    remove(device.Promise, 'allSettled');
    remove(device.Promise, 'any');
  },
  'whose page has another CSS': (device) => replace(device, 'CSS', { supports: true }),
  'whose CSS.supports fails': (device) => replace(device.CSS, 'supports', fail),
  'whose requestIdleCallback fails': (device) => replace(device, 'requestIdleCallback', fail),
  'whose MutationObserver watches nothing': (device) =>
    replace(device.MutationObserver.prototype, 'observe', fail),
  'whose Date cannot read': (device) => remove(device.Date, 'parse'),
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

/** Without these an engine lays out, observes, draws or works in another way; without the rest, our own code does. */
const IN_EVERY_ENGINE = [
  'without IntersectionObserver',
  'without ResizeObserver',
  'without requestAnimationFrame',
  'without Worker',
  'without style sheets made by script',
  'whose promises are old',
];

describe('in a browser', () => {
  afterEach(closeDevices);

  for (const [what, change] of Object.entries(LESS)) {
    const test = IN_EVERY_ENGINE.includes(what) ? it : itOnce;
    test(`${what}: every card, with its hours`, async () => {
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

  for (const [what, change] of Object.entries(SIGHT))
    itOnce(`${what}: quick exit leaves, and complains of nothing`, async () => {
      const { page, finder, complaints } = await openDevice(change);
      const button = await findByRole(page, 'button', /^Leave this page/);
      let left = 0;
      finder.addEventListener('helpline-exit', (event) => {
        left += 1;
        event.preventDefault();
      });
      button.click();
      for (const type of ['keydown', 'keyup', 'keydown', 'keyup', 'keydown', 'keyup'])
        page.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      expect(left).to.equal(2);
      expect(complaints).to.deep.equal([]);
    });

  it('older than what the files are built for: 911, 988 and the page’s own links', async () => {
    const { page, finder } = await openDevice((device) =>
      remove(device.Array.prototype, 'flatMap'),
    );
    const call = await findByRole(page, 'link', 'Call 911');
    expect(call.getAttribute('href')).to.equal('tel:911');
    expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(getByRole(finder, 'link', 'Call the county').getAttribute('href')).to.equal('tel:211');
  });

  for (const [how, answer] of Object.entries({
    'has a listener that fails': { matches: false, addEventListener: fail },
    'cannot be changed': Object.freeze({ matches: false, onchange: null, addEventListener() {} }),
  })) {
    itOnce(`whose matchMedia gives what ${how}: every card, and no error`, async () => {
      const frame = await openDevice((device) => replace(device, 'matchMedia', () => answer));
      await expectNumbers(frame);
      await findByRole(frame.page, 'button', /^Leave this page/);
      frame.finder.remove();
      expect(frame.complaints.filter((said) => /^(error|uncaught)/.test(said))).to.deep.equal([]);
    });
  }

  it('that forbids its place: words that say so', async () => {
    const { page, finder } = await openDevice((device) =>
      failOnLook(device.navigator, 'geolocation'),
    );
    (await findMyLocation(page)).click();
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
    await waitFor(() => finder.shadowRoot?.querySelector('.language-slot > *'), 'what loads later');
    const local = cardOf(finder, OREGON_LINE);
    local.querySelector('summary')?.click();
    const share = await findByRole(local, 'button', `Share: ${OREGON_LINE}`);
    share.click();
    await waitFor(() => /Could not copy/.test(textOf(finder)), 'words about the copy');
    expect(complaints).to.deep.equal([]);
  });

  const withMap = [
    ...['ResizeObserver', 'matchMedia', 'AbortController'].map((name): [string, Change] => [
      `without ${name}`,
      (device) => remove(device, name),
    ]),
    ['whose shadow roots nobody can watch', withoutWatchedRoots] as const,
  ];
  for (const [what, change] of withMap)
    it(`${what}: the map as well`, async () => {
      const { page, finder, complaints } = await openDevice(change);
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
