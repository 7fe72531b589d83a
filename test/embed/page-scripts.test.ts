import { expect } from '@open-wc/testing';
import {
  closeDevices,
  type DeviceWindow,
  expectNumbers,
  expectWorking,
  openDevice,
  replace,
} from '../support/device.js';
import { cardNames, choose, findByRole, findCard, search } from '../support/finder-page.js';
import type { Frame } from '../support/frame.js';
import { laterWords } from '../support/later-words.js';
import { waitFor } from '../support/mount.js';
import { sampleRecord } from '../support/sample-data.js';
import { getByRole, nameOf, queryByRole, textOf } from '../support/shadow.js';

type Listen = EventTarget['addEventListener'];
type Wrap = (listener: EventListener) => EventListener;

/** Has the page hand the browser what `wrap` makes of each listener, as trackers of errors do. */
function wrapListeners(device: DeviceWindow, wrap: Wrap): void {
  const { prototype } = device.EventTarget;
  const listen: Listen = prototype.addEventListener;
  prototype.addEventListener = function (this: EventTarget, type, listener, options): void {
    listen.call(this, type, wrap(listener as EventListener), options);
  };
}

/** Old ones know nothing of objects with `handleEvent`; none of them has the browser remove what it made. */
const WRAPS: Readonly<Record<string, Wrap>> = {
  'calls each listener itself': (listener) =>
    function (this: unknown, event) {
      listener.call(this, event);
    },
  'binds each listener': (listener) => listener.bind(undefined),
  'writes on each listener': (listener) => {
    const named = listener as EventListener & { wrapped?: EventListener };
    named.wrapped ??= (event) => listener(event);
    return named.wrapped;
  },
};

/** What pages have put on `Object.prototype`, where `for … in` finds it on everything. */
const FIRST_FUNCTIONS = [
  'extend',
  'each',
  'clone',
  'contains',
  'inspect',
  'name',
  'remove',
  'type',
];

const FUNCTIONS = [
  ...FIRST_FUNCTIONS,
  // What describes a property, or is said to Lit, asks for these.
  'get',
  'set',
  'value',
  'writable',
  'signal',
  'state',
  'attribute',
  'converter',
  'renderBefore',
];

/** Words that a page takes for things of its own, above all one with an old map. */
const NAMES = [
  'Animation',
  'CSS',
  'Comment',
  'CustomEvent',
  'Document',
  'Event',
  'Image',
  'Location',
  'Map',
  'Node',
  'Option',
  // As `var Proxy = new ServiceProxy(…)` of pages that call a service.
  'Proxy',
  'Range',
  'Reflect',
  'Selection',
  'Set',
  'Symbol',
  'Text',
];

const VARIABLES: readonly (readonly [what: string, value: unknown])[] = [
  // As `var Map = L.map('map')` does.
  ['a thing', { zoom: 5 }],
  [
    'a function',
    function named(this: { zoom?: number }) {
      this.zoom = 5;
    },
  ],
];

const OWN = 'A line of the county';
const SAMHSA = 'SAMHSA National Helpline';

/** How many ways to get help the finder has, and how many of them are about a misspelt word. */
async function countsOf({ page, finder }: Frame): Promise<(string | undefined)[]> {
  const count = /^\d+ ways? to get help in Oregon$/;
  await findByRole(page, 'heading', 'In Oregon');
  const all = nameOf(await findByRole(page, 'heading', count));
  // A word that only the last part of the vocabulary has: search knows all that it will know.
  await search(finder, 'fqhc');
  const isKnown = (): boolean => {
    const heading = queryByRole(page, 'heading', count);
    return heading !== undefined && nameOf(heading) !== all;
  };
  await waitFor(isKnown, 'what the word means');
  await search(finder, 'nalaxone');
  await findByRole(page, 'heading', 'Best matches');
  const some = nameOf(getByRole(page, 'heading', count));
  await search(finder, '');
  // The national records that are only a page to read came late: now all are there.
  await findByRole(page, 'heading', 'In Oregon');
  return [nameOf(getByRole(page, 'heading', count)), some];
}

describe('on a page with a script that', () => {
  afterEach(closeDevices);

  for (const [what, wrap] of Object.entries(WRAPS)) {
    it(`${what}: buttons, fields and lists work`, async () => {
      const frame = await openDevice((device) => wrapListeners(device, wrap));
      await expectNumbers(frame);
      await choose(frame.finder, 'Where', 'Vermont');
      await findByRole(frame.page, 'heading', 'In Vermont');
      await choose(frame.finder, 'Where', 'Oregon');
      await expectWorking(frame);
    });
  }

  for (const [what, value] of VARIABLES) {
    it(`names ${what} Map, Set, Symbol, Event and the like: cards, buttons, search and regions work`, async () => {
      const frame = await openDevice((device) => {
        for (const name of NAMES) replace(device, name, value);
        // As a function in both: the test server's own script in the page makes one.
        replace(device, 'URL', function url(this: { zoom?: number }) {
          this.zoom = 5;
        });
      });
      await expectNumbers(frame);
      await choose(frame.finder, 'Where', 'Vermont');
      await findByRole(frame.page, 'heading', 'In Vermont');
      await choose(frame.finder, 'Where', 'Oregon');
      await expectWorking(frame);
    });
  }

  it('names its length and its parent: quick exit is there, and knows that it leaves the page', async () => {
    const frame = await openDevice((device) => {
      replace(device, 'length', 2.5);
      replace(device, 'parent', device.document.documentElement);
    });
    await findByRole(frame.page, 'button', laterWords.en.exit.leave);
    expect(textOf(frame.finder.shadowRoot?.querySelector('.exit-note') as Element)).to.equal(
      laterWords.en.exit.honest,
    );
    await expectWorking(frame);
  });

  const LISTS: Readonly<Record<string, (lists: unknown[]) => void>> = {
    // Passed from page to page for years: the places at which a list has a thing, or false.
    'a find that answers with places': (lists) =>
      replace(lists, 'find', function (this: unknown[], what: unknown) {
        const at = this.flatMap((item, index) => (item === what ? [index] : []));
        return at.length > 0 && at;
      }),
    // As shims of the first years gave it.
    'a map that gives no places': (lists) =>
      replace(lists, 'map', function (this: unknown[], make: (item: unknown) => unknown) {
        const made: unknown[] = [];
        for (const item of this) made.push(make(item));
        return made;
      }),
    'a flatMap that gives no places': (lists) =>
      replace(lists, 'flatMap', function (this: unknown[], make: (item: unknown) => unknown) {
        const made: unknown[] = [];
        for (const item of this) made.push(...[make(item)].flat());
        return made;
      }),
    'a forEach that gives no places': (lists) =>
      replace(lists, 'forEach', function (this: unknown[], act: (item: unknown) => void) {
        for (const item of this) act(item);
      }),
    'the reduce of Prototype before 1.7': (lists) =>
      replace(lists, 'reduce', function (this: unknown[]) {
        return this.length > 1 ? this : this[0];
      }),
  };
  let untouched: ReturnType<typeof countsOf> | undefined;
  for (const [what, change] of Object.entries(LISTS)) {
    it(`gives lists ${what}: cards, buttons, search and regions work`, async () => {
      untouched ??= countsOf(await openDevice(() => undefined));
      await untouched;
      const frame = await openDevice((device) => change(device.Array.prototype));
      await expectNumbers(frame);
      expect(await countsOf(frame)).to.deep.equal(await untouched);
      await choose(frame.finder, 'Where', 'Vermont');
      await findByRole(frame.page, 'heading', 'In Vermont');
      await choose(frame.finder, 'Where', 'Oregon');
      await expectWorking(frame);
    });
  }

  const NODES: Readonly<Record<string, (device: DeviceWindow) => void>> = {
    'puts a function around insertBefore that gives nothing back': ({ Node }) => {
      const { insertBefore } = Node.prototype;
      replace(Node.prototype, 'insertBefore', function (this: Node, node: Node, next: Node) {
        insertBefore.call(this, node, next);
      });
    },
    'puts a function around attachShadow that gives nothing back': ({ Element }) => {
      const { attachShadow } = Element.prototype;
      replace(Element.prototype, 'attachShadow', function (this: Element, options: ShadowRootInit) {
        attachShadow.call(this, options);
      });
    },
    // Copied from answer to answer since 2011, and in place of what browsers have had since.
    'removes elements by the element around them': ({ Element, CharacterData }) => {
      for (const { prototype } of [Element, CharacterData])
        replace(prototype, 'remove', function (this: Element) {
          (this.parentElement as Element).removeChild(this);
        });
    },
  };
  for (const [what, change] of Object.entries(NODES)) {
    it(`${what}: cards, buttons, search and regions work`, async () => {
      const frame = await openDevice(change);
      await expectNumbers(frame);
      await choose(frame.finder, 'Where', 'Vermont');
      await findByRole(frame.page, 'heading', 'In Vermont');
      await choose(frame.finder, 'Where', 'Oregon');
      await expectWorking(frame);
      frame.finder.remove();
      expect(frame.complaints).to.deep.equal([]);
    });
  }

  it('breaks what every drawing needs: 911, 988 and the links inside the tag stay', async () => {
    const { page } = await openDevice(({ Document }) =>
      replace(Document.prototype, 'createComment', () => {
        throw new Error('No comment.');
      }),
    );
    const emergency = await findByRole(page, 'link', 'Call 911');
    expect(emergency.getAttribute('href')).to.equal('tel:911');
    expect(getByRole(page, 'link', 'Call 988').getAttribute('href')).to.equal('tel:988');
    expect(getByRole(page, 'link', 'Call the county').getAttribute('href')).to.equal('tel:211');
  });

  it('leaves nothing of the console but log: good records and corrections stand beside bad ones', async () => {
    const frame = await openDevice((device) =>
      replace(device, 'console', { log: () => undefined }),
    );
    await expectNumbers(frame);
    Object.assign(frame.finder, {
      records: [{ Name: 'Clinic' }, sampleRecord({ id: 'us-or-own', name: { en: OWN } })],
      layer: { by: 'County', hide: ['us-or-none', 'us-samhsa-national-helpline'], pin: [7] },
      strings: { en: { none: 'x' } },
    });
    await findCard(frame.finder, OWN);
    await waitFor(() => !cardNames(frame.finder).includes(SAMHSA), 'what is hidden to go');
    await expectWorking(frame);
  });

  it('gives every object functions, as the first libraries did: cards, buttons and search work', async () => {
    const frame = await openDevice((device) => {
      for (const name of FUNCTIONS)
        (device.Object.prototype as unknown as Record<string, unknown>)[name] = () => undefined;
    });
    await expectNumbers(frame);
    await expectWorking(frame);
    expect(frame.finder.remove).to.equal(frame.page.body.remove);
  });

  it('gives every object functions, as the first libraries did: the map has its places', async () => {
    const frame = await openDevice((device) => {
      for (const name of FIRST_FUNCTIONS)
        (device.Object.prototype as unknown as Record<string, unknown>)[name] = () => undefined;
    });
    (await findByRole(frame.page, 'button', 'Show the map')).click();
    const pin = (): unknown =>
      frame.finder.shadowRoot
        ?.querySelector('helpline-map')
        ?.shadowRoot?.querySelector('.leaflet-marker-icon');
    await waitFor(pin, 'a pin', 10_000);
    expect(frame.complaints).to.deep.equal([]);
  });
});
