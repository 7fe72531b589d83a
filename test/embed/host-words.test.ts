import { expect, html } from '@open-wc/testing';
import { recordConsole } from '../support/console.js';
import { cardNames, LIFELINE, mountOregon, stripOf } from '../support/finder-page.js';
import { settle } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { getAllByRole, getByRole } from '../support/shadow.js';

const LINKS = { 'tel:911': /911/, 'tel:988': /988/, 'sms:988': /988/ } as const;

/** What a host may set as its strings, with all that is wrong with it. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  'another number': { en: { emergency: { call911: 'Call 503-555-0142', text988: 'Text 741741' } } },
  'ours and another number': { en: { emergency: { call911: '911 is busy: 1-503-555-0142' } } },
  'the other’s number': { en: { emergency: { call988: 'Call 911' } } },
  'a number above the buttons': { en: { emergency: { overdose: 'Call 5 0 3 5 5 5 0 1 4 2' } } },
  nothing: { en: { emergency: { call911: '', call988: ' ', text988: '\u200b\u2060' } } },
  'blank letters': { en: { emergency: { overdose: '\u3164\u2800', crisis: '\u115f' } } },
  'marks that turn it around': { en: { emergency: { call911: '\u202eCall 911' } } },
  '20,000 letters': {
    en: { emergency: { overdose: 'x'.repeat(20_000), call911: `Call 911${'!'.repeat(20_000)}` } },
  },
  'no steps': { en: { emergency: { steps: [] } } },
  'a list': { en: { emergency: ['Call 911'] } },
  'no strip': { en: { emergency: null } },
  'a text': 'Call us',
  'a list of languages': ['en'],
  nil: null,
  'a getter that throws': {
    get en() {
      throw new Error('no');
    },
  },
  'a deeper getter that throws': {
    en: {
      emergency: {
        get call911() {
          throw Object.create(null);
        },
      },
    },
  },
};

const mountWith = (strings: unknown) =>
  mountOregon(
    html`<helpline-finder region="US-OR" .strings=${strings as never}></helpline-finder>`,
  );

async function expectStrip(finder: HTMLElement): Promise<void> {
  await settle(finder as never);
  const strip = stripOf(finder);
  const links = getAllByRole(strip, 'link').slice(0, 3);
  expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(Object.keys(LINKS));
  for (const [at, digits] of Object.values(LINKS).entries()) {
    const text = links[at]?.textContent?.trim() ?? '';
    expect(text.match(/\d+/g)).to.have.length(1);
    expect(text).to.match(digits);
    expect(links[at]?.getBoundingClientRect().height).to.be.within(40, 140);
  }
  expect(strip.getBoundingClientRect().height).to.be.below(600);
}

describe('a host’s words', () => {
  for (const [why, strings] of Object.entries(HOSTILE)) {
    it(`leave 911 and 988 on their buttons: ${why}`, async () => {
      const record = recordConsole();
      try {
        await expectStrip(await mountWith(strings));
        const said = record.messages;
        expect(said.length).to.be.at.most(10);
        expect(said.filter((message) => !message.startsWith('warn: <helpline'))).to.deep.equal([]);
        if (strings) expect(said, said.join('\n')).not.to.have.length(0);
      } finally {
        record.stop();
      }
    });
  }

  itOnce(
    'that throw or say no text while the finder draws are ours again, with one line each',
    async () => {
      const record = recordConsole();
      try {
        const finder = await mountWith({
          en: {
            results: {
              count: () => {
                throw Object.create(null);
              },
              local: () => '',
            },
            ways: { action: { phone: () => 7, sms: async () => 'Text' } },
            card: { checked: () => 'x'.repeat(20_000) },
          },
        });
        await expectStrip(finder);
        getByRole(finder, 'heading', 'In Oregon');
        expect(cardNames(finder)).to.include(LIFELINE);
        getByRole(finder, 'link', new RegExp(`^Call 988 ?, ${LIFELINE}`));
        finder.requestUpdate();
        await settle(finder);
        for (const path of [
          'results.count',
          'results.local',
          'action.phone',
          'action.sms',
          'checked',
        ]) {
          const said = record.messages.filter((message) => message.includes(`${path} `));
          expect(said, path).to.have.length(1);
        }
        expect(record.messages.filter((message) => !message.startsWith('warn: '))).to.deep.equal(
          [],
        );
      } finally {
        record.stop();
      }
    },
  );

  itOnce('that fit nothing take ten lines and a count', async () => {
    const record = recordConsole();
    try {
      const none = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`none${at}`, 'x']));
      await expectStrip(await mountWith({ en: none }));
      expect(record.messages).to.have.length(11);
      expect(record.messages.at(-1)).to.include('and 490 more strings');
    } finally {
      record.stop();
    }
  });
});
