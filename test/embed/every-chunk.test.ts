import { expect } from '@open-wc/testing';
import { times } from '../../src/base/times.js';
import { asDesktop } from '../support/as-desktop.js';
import { catchPrint } from '../support/catch-print.js';
import { fakeGeolocation } from '../support/fake-geolocation.js';
import {
  cardNames,
  chosenIn,
  findByRole,
  findCard,
  findMyLocation,
  LIFELINE,
  search,
  typePlace,
} from '../support/finder-page.js';
import { closeFrames, type Frame, makeToken, openFrame } from '../support/frame.js';
import { settle, waitFor } from '../support/mount.js';
import { isHere, itOnce } from '../support/once.js';
import { sampleChannel, sampleRecord } from '../support/sample-data.js';
import { getAllByRole, getByRole, queryByRole, textOf } from '../support/shadow.js';
import { stub } from '../support/stub.js';

type Finder = HTMLElement & {
  records: unknown;
  region: string;
  layer: unknown;
  source: unknown;
  near: string | undefined;
};

interface Part {
  /** What all that this test breaks is called in the paths of files. */
  readonly files: readonly string[];
  /** Asks for it as a person or the page would. May be done again. */
  readonly ask: (finder: Finder, page: Document) => unknown;
  /** Tried alone only: on a page on which a person has chosen and typed nothing else. */
  readonly isAlone?: boolean;
  /** Whether it has come. */
  readonly hasCome: (finder: Finder, page: Document) => unknown;
}

const WHO = { by: 'Example County', date: '2026-11-03' };

const back = (_: Finder, page: Document): unknown =>
  page.defaultView?.dispatchEvent(new Event('online'));

const find =
  (text: string) =>
  async (finder: Finder): Promise<void> => {
    await typePlace(finder, text);
    (await findByRole(finder, 'button', 'Find')).click();
  };

const isIn = (place: string) => (finder: Finder) =>
  chosenIn(finder, 'Where') === place &&
  getAllByRole(finder, 'heading', /^(In|Places in|Places near) /).length > 0;

/** A word for a number: digits in a name would be read as a telephone number. */
const lettersOf = (number: number): string =>
  `quux${[...`${number}`].map((digit) => 'abcdefghij'[+digit]).join('')}`;

const showsText = (words: string) => (finder: Finder) => textOf(finder).includes(words);

/** Every file that a finder may ask for after its first, by what a person does that needs it. */
const PARTS: Readonly<Record<string, Part>> = {
  'the features': {
    files: ['features-', 'later-'],
    ask: back,
    hasCome: (finder) => queryByRole(finder, 'button', 'Show the map'),
  },
  'another region': {
    files: ['us-vt'],
    ask: async (finder) => {
      finder.region = 'US-VT';
      await settle(finder);
      queryByRole(finder, 'button', 'Try again')?.click();
    },
    hasCome: isIn('Vermont'),
  },
  'search that forgives mistakes': {
    files: ['engine-'],
    ask: async (finder) => {
      await search(finder, 'nalaxone');
      await search(finder, 'nalaxone ');
    },
    hasCome: (finder) => cardNames(finder).includes('Oregon Health Authority naloxone information'),
  },
  'numbers that ended': {
    files: ['retired.en'],
    ask: async (finder) => {
      await search(finder, '');
      await search(finder, '800-484-8311');
    },
    hasCome: (finder) => finder.shadowRoot?.querySelector('.note'),
  },
  'a place among words': {
    files: ['typed-place-reader'],
    ask: async (finder) => {
      await search(finder, 'detox');
      await search(finder, 'detox in Tulsa');
    },
    hasCome: showsText('Showing help near Tulsa, Oklahoma'),
  },
  'a ZIP code': { files: ['find-postal', 'zips-7'], ask: find('74103'), hasCome: isIn('Oklahoma') },
  'a town': {
    files: ['find-named', 'words-', 'towns-t'],
    ask: find('Tulsa'),
    hasCome: isIn('Oklahoma'),
  },
  'an address': {
    files: ['find-address'],
    ask: find('100 Main Street, Tulsa, OK 74103'),
    hasCome: isIn('Oklahoma'),
  },
  'the device’s own place': {
    files: ['region-at', 'borders'],
    ask: async (finder) => (await findMyLocation(finder)).click(),
    hasCome: isIn('Oklahoma'),
  },
  'the map': {
    files: ['helpline-map', 'map-view', 'base-map'],
    ask: async (finder) => {
      const shut = queryByRole(finder, 'button', 'Hide the map');
      shut?.click();
      await settle(finder);
      (await findByRole(finder, 'button', 'Show the map')).click();
    },
    hasCome: (finder) => queryByRole(finder, 'button', 'Zoom in'),
  },
  'a code to scan': {
    files: ['qr-code'],
    ask: async (finder) => {
      const card = await findCard(finder, LIFELINE);
      // Drawn once it is open.
      (
        await waitFor(
          () => card.querySelector<HTMLDetailsElement>('details.more'),
          'the fold-out of a card',
        )
      ).open = true;
      const code = await waitFor(
        () => finder.shadowRoot?.querySelector<HTMLDetailsElement>('details.code'),
        'a fold-out for a code',
      );
      code.open = false;
      await new Promise((resolve) => setTimeout(resolve));
      code.open = true;
    },
    hasCome: (finder) => finder.shadowRoot?.querySelector('.code-picture svg'),
  },
  print: {
    files: ['print-sheets'],
    ask: async (finder) => {
      const choices = await waitFor(
        () => finder.shadowRoot?.querySelector<HTMLElement>('.keep-choices'),
        'what to print',
      );
      void catchPrint(choices).then(() => choices.setAttribute('data-printed', ''));
      choices.querySelector('button')?.click();
    },
    hasCome: (finder) => finder.shadowRoot?.querySelector('[data-printed]'),
  },
  'quick exit': {
    files: ['quick-exit'],
    ask: (finder) => {
      finder.toggleAttribute('compact');
      finder.setAttribute('quick-exit', '');
    },
    hasCome: (finder) => finder.shadowRoot?.querySelector('.exit button'),
  },
  'records of the page’s own': {
    files: ['read-host-records', 'check-record'],
    ask: (finder) => {
      finder.records = [
        sampleRecord({ id: 'us-own', name: { en: 'A line of ours' }, channels: [sampleChannel()] }),
      ];
    },
    hasCome: (finder) => cardNames(finder).includes('A line of ours'),
  },
  'search in a large list of the page’s own': {
    isAlone: true,
    files: ['worker-client'],
    ask: async (finder) => {
      finder.records ??= times(5001, (at) =>
        sampleRecord({ id: `us-or-line-${at}`, name: { en: `Line ${lettersOf(at)}` } }),
      );
      await search(finder, 'line');
      await search(finder, lettersOf(4999));
    },
    hasCome: (finder) => cardNames(finder).includes(`Line ${lettersOf(4999)}`),
  },
  'what the page changes': {
    files: ['page-layers', 'layer-values', 'layer-hours'],
    ask: (finder) => {
      finder.layer = {
        ...WHO,
        replace: [
          { id: 'us-or-alcohol-drug-helpline', channel: 'phone', number: '(503) 575-8112' },
          { id: 'us-or-alcohol-drug-helpline', hours: 'Mon-Fri 9am-5pm' },
        ],
      };
    },
    hasCome: showsText('575-8112'),
  },
  'what the page adds': {
    isAlone: true,
    files: ['layer-records', 'complete-record'],
    ask: async (finder) => {
      finder.layer = {
        ...WHO,
        add: [{ name: 'Cedar County Detox', region: 'OR', phone: '(503) 555-0142' }],
      };
      await search(finder, 'cedar county detox');
    },
    hasCome: showsText('555-0142'),
  },
  'where the page is': {
    isAlone: true,
    files: ['start-place'],
    ask: (finder) => {
      finder.near = undefined;
      finder.near = '97301';
    },
    hasCome: (finder) => queryByRole(finder, 'heading', /near Salem|near 97301/),
  },
  'a live source': {
    isAlone: true,
    files: ['live-records'],
    ask: (finder) => {
      finder.source = undefined;
      finder.source = {
        search: async () => [{ name: 'Live Line', region: 'OR', phone: '503-555-0143' }],
        near: async () => [],
        byId: async () => undefined,
      };
      finder.toggleAttribute('compact');
    },
    hasCome: showsText('555-0143'),
  },
  French: {
    files: ['pack-fr', 'us-or.fr'],
    ask: async (finder) => {
      finder.lang = 'fr';
      await settle(finder);
      finder.toggleAttribute('compact');
      queryByRole(finder, 'button', /^Réessayer/)?.click();
    },
    hasCome: (finder) =>
      queryByRole(finder, 'link', 'Appeler le 911') && queryByRole(finder, 'heading', 'Oregon'),
  },
};

/** What is there, whatever is not. */
function expectNumbers({ finder }: Frame): void {
  for (const number of ['911', '988']) {
    const link = getByRole(finder, 'link', new RegExp(`^(Call|Appeler le) ${number}$`));
    expect(link.getAttribute('href')).to.equal(`tel:${number}`);
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
  }
  expect(getAllByRole(finder, 'link', /988$/).length).to.be.at.least(2);
}

function expectOneLine({ complaints }: Frame): void {
  const lines = complaints.filter((line) => line.includes('could not load all of'));
  expect(lines).to.have.length(1);
}

async function open(how: string, times: number, word: string): Promise<Frame & { token: string }> {
  const token = `${times}-${makeToken()}`;
  const frame = await openFrame('plain', `/${how}/${token}/${word}`);
  const view = frame.page.defaultView as Window;
  asDesktop(true, view);
  stub(view.navigator, 'geolocation', fakeGeolocation(36.15, -95.99, 50));
  await findByRole(frame.page, 'link', 'Call 911');
  return Object.assign(frame, { token });
}

const readFailures = async (token: string): Promise<number> =>
  Number(await (await fetch(`/failures/${token}`)).text());

async function expectFailure(token: string): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await readFailures(token)) === 0) {
    if (Date.now() > end) throw new Error('Nothing asked for the file.');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Asks as often as a patient person would. */
async function askUntilCome(part: Part, { finder, page }: Frame, what: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await part.ask(finder as Finder, page);
    try {
      await waitFor(() => part.hasCome(finder as Finder, page), what, 3000);
      return;
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/**
 * What every part is tried with: a server's error, and two kinds of file that load and hold less than the part asks of them. A file
 * that does not parse (`cut`, `html`) fails before any part sees it, and each is tried so by itself, above.
 */
const BY_EVERY_PART = ['flaky', 'empty', 'stale'];

/**
 * One of each way to load: a bundle, a part of the finder, data, a worker's, one beneath another. How an engine remembers a
 * failed file, damaged or not there, is its own; which file each part asks for again is ours. Every engine tries these with
 * every failure, and every part with one failure.
 */
const IN_EVERY_ENGINE = ['features-', 'us-vt', 'engine-', 'map-view', 'pack-fr'];

function partsFor(how: string): readonly (readonly [string, Part])[] {
  const parts = Object.entries(PARTS).filter(([, { isAlone }]) => !isAlone);
  if (how === 'flaky' || (isHere && BY_EVERY_PART.includes(how))) return parts;
  return parts.filter(([, { files }]) => files.some((file) => IN_EVERY_ENGINE.includes(file)));
}

describe('a file that fails once', () => {
  afterEach(closeFrames);

  for (const [name, part] of Object.entries(PARTS)) {
    for (const file of part.files) {
      const test = IN_EVERY_ENGINE.includes(file) ? it : itOnce;
      test(`(${file}, damaged) leaves the numbers, and ${name} comes on another try`, async () => {
        const frame = await open('cut', 1, file);
        if (name !== 'the features') {
          await findMyLocation(frame.page);
          await part.ask(frame.finder as Finder, frame.page);
        }
        await expectFailure(frame.token);
        await waitFor(() => frame.complaints.length > 0, 'the failure');
        expectNumbers(frame);
        await askUntilCome(part, frame, name);
        expectNumbers(frame);
        expectOneLine(frame);
      });
    }
  }
});

describe('all files at once', () => {
  afterEach(closeFrames);

  for (const how of ['flaky', 'cut', 'html', 'empty', 'stale']) {
    it(`(${how}) leave the numbers, and everything comes when the network has healed`, async function () {
      this.timeout(60_000);
      const frame = await open(how, 9999, 'chunks');
      await findByRole(frame.page, 'button', 'Try again');
      await search(frame.finder, 'crisis');
      await findCard(frame.finder, LIFELINE);
      await search(frame.finder, '');
      expectNumbers(frame);
      await fetch(`/heal/${frame.token}`);
      for (const [name, part] of partsFor(how)) {
        await askUntilCome(part, frame, name);
        expectNumbers(frame);
        if (name === 'quick exit') frame.finder.removeAttribute('quick-exit');
        await search(frame.finder, '');
        (frame.finder as Finder).region = '';
        (frame.finder as Finder).region = 'US-OR';
        await settle(frame.finder);
      }
      expectOneLine(frame);
    });
  }
});
