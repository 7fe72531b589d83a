import { expect, html } from '@open-wc/testing';
import { recordConsole } from '../support/console.js';
import {
  cardNames,
  findCard,
  LIFELINE,
  mountOregon,
  OREGON_LINE,
  recordErrors,
} from '../support/finder-page.js';
import { settle, waitFor } from '../support/mount.js';
import { itOnce } from '../support/once.js';
import { sampleChannel, samplePlace, sampleRecord } from '../support/sample-data.js';
import { getAllByRole, getByRole, textOf } from '../support/shadow.js';

const GOOD = 'A good line of the county';
const good = () => sampleRecord({ id: 'us-or-good', name: { en: GOOD } });
const bad = (name: string, changes: Record<string, unknown>) =>
  sampleRecord({ id: 'us-or-bad', name: { en: name }, ...changes });

const mountWith = (records: unknown) =>
  mountOregon(
    html`<helpline-finder region="US-OR" .records=${records as unknown[]}></helpline-finder>`,
  );

const ownLines = (messages: readonly string[]): string[] =>
  messages.filter((message) => message.startsWith('warn: <helpline-finder>'));

/** A file of this page's own making. */
const fileOf = (content: BlobPart, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([content], { type }));

describe('a host’s data', () => {
  const NAME = 'A line with one bad field';
  for (const [why, changes, field] of [
    [
      'a zone that is none',
      { hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New York' } },
      'hours.timezone',
    ],
    [
      'an address without a scheme',
      { channels: [sampleChannel(), sampleChannel({ type: 'web', value: 'www.example.org' })] },
      'channels.1.value',
    ],
    [
      'an address that is none',
      {
        sources: [
          { id: 'page', url: 'https://%', kind: 'official', seen: null, supports: ['phone'] },
        ],
      },
      'sources.0.url',
    ],
    ['a point at 0, 0', { place: samplePlace({ latitude: 0, longitude: 0 }) }, 'place.latitude'],
    ['a language that is none', { languages: ['en', 'qqq'] }, 'languages.1'],
  ] as const) {
    itOnce(`costs a field and no card: ${why}`, async () => {
      const record = recordConsole();
      try {
        const finder = await mountWith([bad(NAME, changes), good()]);
        const card = await findCard(finder, NAME);
        expect(getByRole(card, 'link', new RegExp(`^Call 1-503-575-8112 ?, ${NAME}`))).to.exist;
        expect(cardNames(finder)).to.include.members([GOOD, LIFELINE, OREGON_LINE]);
        const said = ownLines(record.messages);
        expect(said, said.join('\n')).to.have.length(1);
        expect(said[0]).to.include('us-or-bad').and.include(`field ${field} `);
        expect(record.messages).to.have.length(1);
      } finally {
        record.stop();
      }
    });
  }

  itOnce('calls a number as people write it, and asks for its extension in words', async () => {
    const way = { value: '503-555-0142 x12', display: '503-555-0142 x12' };
    const finder = await mountWith([bad(NAME, { channels: [sampleChannel(way)] })]);
    const card = await findCard(finder, NAME);
    const link = getByRole(card, 'link', new RegExp(`^Call 1-503-555-0142 ?, ${NAME}`));
    expect(link.getAttribute('href')).to.equal('tel:+15035550142');
    expect(textOf(card)).to.include('extension 12');
  });

  itOnce('shows the number that is dialled, and none that ended', async () => {
    const finder = await mountWith([
      bad(NAME, {
        channels: [
          sampleChannel({ display: '1-503-999-9999' }),
          sampleChannel({ value: '+18883832776', display: '1-888-383-2776' }),
        ],
      }),
    ]);
    const card = await findCard(finder, NAME);
    for (const link of getAllByRole(card, 'link')) {
      if (link.getAttribute('href')?.startsWith('tel:'))
        expect(link.getAttribute('href')).to.equal('tel:+15035758112');
    }
    expect(textOf(card)).to.include('1-503-575-8112');
    expect(textOf(card)).not.to.include('999');
  });

  for (const [what, id, name] of [
    ['crisis line', 'us-988-lifeline', LIFELINE],
    ['line', 'us-samhsa-national-helpline', 'SAMHSA National Helpline'],
  ] as const) {
    itOnce(`gives a national ${what} no other number, and is told so`, async () => {
      const record = recordConsole();
      try {
        const wrong = sampleRecord({ id, name: { en: 'Call our office' } });
        const finder = await mountWith([wrong, good()]);
        await findCard(finder, GOOD);
        expect(cardNames(finder)).to.include(name).and.not.to.include('Call our office');
        const said = ownLines(record.messages);
        expect(said, said.join('\n')).to.have.length(1);
        expect(said[0]).to.include(id).and.include('field id is that of a national');
      } finally {
        record.stop();
      }
    });
  }

  itOnce(
    'of another kind, by the thousand, takes ten lines and a count, and the good one stays',
    async () => {
      const record = recordConsole();
      try {
        const foreign = Array.from({ length: 1000 }, (_, at) => ({
          Name: `Clinic ${at}`,
          Phone: at,
        }));
        const finder = await mountWith([...foreign, good()]);
        await findCard(finder, GOOD);
        const said = ownLines(record.messages);
        expect(said).to.have.length(11);
        expect(said.at(-1)).to.include('and 990 more records were left out');
      } finally {
        record.stop();
      }
    },
  );

  it('by the ten thousand, good or bad, leaves the page its turn all the while', async function () {
    this.timeout(200_000);
    const finder = await mountWith([good()]);
    await findCard(finder, GOOD);
    const many = Array.from({ length: 20_000 }, (_, at) =>
      at % 2 ? { ...good(), id: `us-or-x-${at}` } : { Name: 'x' },
    );
    let turns = 0;
    let longest = 0;
    let before = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      turns += 1;
      longest = Math.max(longest, now - before);
      before = now;
    });
    const start = before;
    finder.records = many;
    await waitFor(() => /\b10,?0\d\d ways/.test(textOf(finder)), 'all of them', 150_000);
    clearInterval(timer);
    expect(turns).to.be.above(50);
    // All in one go it was nearly all of it. No time in itself: machines differ.
    expect(longest).to.be.below((performance.now() - start) / 4);
  });

  /** At a place of its own in the list: a line that was said before is not said again. */
  const after = (count: number, record: unknown): readonly unknown[] => [
    ...Array.from({ length: count }, (_, at) => ({
      name: `Good ${at}`,
      region: 'US-OR',
      phone: '503-555-0142',
    })),
    record,
  ];

  for (const [why, records] of Object.entries({
    'an object': { records: [] },
    'a text': 'records',
    'a list of nothing': Array(5),
    'a list of lists': after(30, [[]]),
    'a proxy that throws': after(
      31,
      new Proxy(
        {},
        {
          get() {
            throw new Error('no');
          },
          ownKeys() {
            throw new Error('no');
          },
        },
      ),
    ),
  })) {
    itOnce(`costs nothing where it is ${why}`, async () => {
      const record = recordConsole();
      try {
        const finder = await mountWith(records);
        await waitFor(() => record.messages.length > 0, 'a line that says so');
        await settle(finder);
        expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
        expect(ownLines(record.messages)).to.deep.equal(record.messages);
      } finally {
        record.stop();
      }
    });
  }
});

describe('a host’s file', () => {
  const other = location.host.replace(/^[^:]+/, (name) =>
    name === 'localhost' ? '127.0.0.1' : 'localhost',
  );
  for (const [why, src, said] of [
    ['redirects to another site', `/moved/${other}/records.json`, 'redirects to another address'],
    ['is a web page', () => fileOf('<!doctype html>', 'text/html'), 'is a web page'],
    ['ends too early', () => fileOf('[{"id": "us-or-'), 'ends too early'],
    ['is larger than 5 MB', () => fileOf(`["${'x'.repeat(5_000_001)}"]`), 'larger than 5 MB'],
    ['is empty', () => fileOf(''), 'ends too early'],
  ] as const) {
    it(`costs nothing and is told in one line: it ${why}`, async () => {
      const record = recordConsole();
      try {
        const finder = await mountOregon();
        const causes = recordErrors(finder);
        finder.src = typeof src === 'string' ? src : src();
        await waitFor(() => causes.includes('records'), 'the host to be told');
        await settle(finder);
        expect(cardNames(finder)).to.include.members([LIFELINE, OREGON_LINE]);
        const lines = ownLines(record.messages);
        expect(lines, lines.join('\n')).to.have.length(1);
        expect(lines[0]).to.include(said);
      } finally {
        record.stop();
      }
    });
  }

  it('is asked for again when its address is set again', async () => {
    const record = recordConsole();
    const { fetch } = window;
    let fails = 1;
    window.fetch = async (...request) => {
      if (!String(request[0]).includes('own-records')) return fetch(...request);
      fails -= 1;
      return fails >= 0 ? new Response('', { status: 503 }) : Response.json([good()]);
    };
    try {
      const finder = await mountOregon();
      const causes = recordErrors(finder);
      finder.setAttribute('src', '/own-records.json');
      await waitFor(() => causes.includes('records'), 'the host to be told');
      finder.setAttribute('src', '/own-records.json');
      await findCard(finder, GOOD);
    } finally {
      window.fetch = fetch;
      record.stop();
    }
  });
});
