import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildIndex } from '../../src/search/engine/search.js';
import { understandQuery } from '../../src/search/engine/understand-query.js';
import { ask, idsOf, listing, smallVocabulary } from './listing-fixture.js';

const local = { regions: ['US-OR'] } as const;
const phone = (value: string) =>
  ({ channels: [{ type: 'phone', value, display: value, checked: '2026-09' }] }) as const;

describe('before anything is typed', () => {
  it('pins 988, then puts local lines before national ones', () => {
    const found = ask([
      listing('national'),
      listing('local', local),
      listing('988', { kinds: ['crisis'], ...phone('988') }),
    ]);
    assert.deepEqual(idsOf(found), ['988', 'local', 'national']);
    assert.deepEqual(
      found.results.map(({ scope }) => scope),
      ['national', 'local', 'national'],
    );
  });

  it('leaves out other countries and other regions', () => {
    const found = ask([
      listing('ca', { regions: ['CA'] }),
      listing('wa', { regions: ['US-WA'] }),
      listing('us'),
    ]);
    assert.deepEqual(idsOf(found), ['us']);
  });

  it('keeps what serves both countries', () => {
    assert.deepEqual(idsOf(ask([listing('both', { regions: ['CA', 'US'] })])), ['both']);
  });

  it('puts lines for anybody before lines for some', () => {
    const found = ask([
      listing('farmers', { ...local, audiences: ['farmers'] }),
      listing('anybody', local),
    ]);
    assert.deepEqual(idsOf(found), ['anybody', 'farmers']);
  });

  it('puts what is open now before what is closed, and unknown between', () => {
    const hours = (text: string) => ({
      hours: { text, timezone: 'America/Los_Angeles', checked: '2026-09' },
    });
    const found = ask([
      listing('closed', hours('Su 09:00-10:00')),
      listing('unknown'),
      listing('open', hours('Mo-Fr 09:00-17:00')),
    ]);
    assert.deepEqual(idsOf(found), ['open', 'unknown', 'closed']);
  });

  it('puts places after lines', () => {
    const place = { city: 'Portland', region: 'US-OR' };
    assert.deepEqual(idsOf(ask([listing('place', { place }), listing('line')])), ['line', 'place']);
  });

  it('hides lines for health workers only', () => {
    const all = [
      listing('doctors', { audiences: ['health-workers'] }),
      listing('mixed', { audiences: ['health-workers', 'families'] }),
    ];
    assert.deepEqual(idsOf(ask(all)), ['mixed']);
  });

  it('hides a line after its last day, by the person’s calendar', () => {
    const all = [listing('ending', { endsOn: '2026-11-24' })];
    const lateEvening = new Date('2026-11-25T07:00:00Z');
    assert.deepEqual(idsOf(ask(all, { at: lateEvening })), ['ending']);
    assert.deepEqual(idsOf(ask(all, { at: lateEvening, callerZone: 'America/New_York' })), []);
  });

  it('shows a line that ends in a month until the month is over', () => {
    const all = [listing('ending', { endsOn: '2026-11' })];
    assert.deepEqual(idsOf(ask(all, { at: new Date('2026-11-30T20:00:00Z') })), ['ending']);
    assert.deepEqual(idsOf(ask(all, { at: new Date('2026-12-01T20:00:00Z') })), []);
  });

  it('works in a time zone that nobody knows', () => {
    assert.deepEqual(idsOf(ask([listing('line')], { callerZone: 'Moon/Base' })), ['line']);
  });

  it('does not let the branches of one system bury the rest', () => {
    const branches = ['one', 'two', 'three'].map((id) =>
      listing(id, { ...local, branchOf: 'library', kinds: ['naloxone'] }),
    );
    const found = ask([
      ...branches,
      listing('other', { ...local, kinds: ['naloxone'], audiences: ['youth', 'general'] }),
    ]);
    assert.deepEqual(idsOf(found).slice(0, 2).sort(), ['one', 'other']);
  });

  it('shows the two of a pair next to each other', () => {
    const found = ask([
      listing('adult', { ...local, pairedWith: ['youth'] }),
      listing('between', local),
      listing('youth', { audiences: ['youth'], pairedWith: ['adult'] }),
    ]);
    assert.deepEqual(idsOf(found), ['adult', 'youth', 'between']);
  });

  it('does not show what people take for something else', () => {
    const mistakenFor = {
      kinds: ['harm-reduction'],
      note: 'A hospital.',
      instead: ['line'],
    } as const;
    assert.deepEqual(idsOf(ask([listing('hospital', { mistakenFor }), listing('line')])), ['line']);
  });
});

describe('filters', () => {
  it('keeps any of the needs asked for, the ones for which a line is meant first', () => {
    const all = [
      listing('also', { kinds: ['talk', 'naloxone'] }),
      listing('main', { kinds: ['naloxone', 'talk'] }),
      listing('not', { kinds: ['treatment'] }),
    ];
    assert.deepEqual(idsOf(ask(all, { kinds: ['naloxone', 'family'] })), ['main', 'also']);
  });

  it('keeps only ways that need no voice', () => {
    const text = listing('text', {
      channels: [{ type: 'sms', value: '741741', display: '741741' }],
    });
    const web = listing('web', {
      channels: [{ type: 'web', value: 'https://a.example', display: 'a.example' }],
    });
    assert.deepEqual(idsOf(ask([listing('voice'), text, web], { silentOnly: true })), ['text']);
  });
});

describe('words', () => {
  const kit = listing('kit', {
    kinds: ['naloxone'],
    name: 'Take Home Program',
    description: 'Free kits.',
  });
  const exchange = listing('exchange', {
    kinds: ['harm-reduction'],
    services: ['syringe-services'],
  });
  const named = listing('named', {
    name: 'Néxt Distro',
    otherNames: ['Autre Nom'],
    keywords: ['mailbox'],
    operator: 'Helpers',
    description: 'Sends supplies.',
  });
  const all = [kit, exchange, named];

  it('find by what they mean', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'narcan' })), ['kit']));
  it('find in spite of a typo', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'nacran' })), ['kit']));
  it('find while they are being typed', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'nalo' })), ['kit']));
  it('find with or without accents and capitals', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'NEXT distró' })), ['named']));
  it('find inside a sentence', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'where can i get the narcan' })), ['kit']));
  it('find other names, keywords, operators and descriptions', () => {
    for (const text of ['autre nom', 'mailbox', 'helpers', 'supplies'])
      assert.deepEqual(idsOf(ask(all, { text })), ['named'], text);
  });
  it('mean more together than alone', () => {
    assert.deepEqual(idsOf(ask(all, { text: 'exchange of a needle' }))[0], 'exchange');
    assert.deepEqual(idsOf(ask(all, { text: 'needle' })), []);
  });
  it('find more than nothing when not all of them are known', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'narcan zzzzz qqqqq wwwww' })), ['kit']));
  it('that mean nothing find nothing, and the page shows what it always has', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'zzzzz' })), []));
  it('that are filler still find a name made of filler', () => {
    assert.deepEqual(
      idsOf(ask([...all, listing('nua', { name: 'Never Use Alone' })], { text: 'never use' })),
      ['nua'],
    );
  });
  it('of the listing that were met are there to be highlighted', () => {
    const [result] = ask(
      [listing('a', { kinds: ['naloxone'], description: 'Naloxone for all.' })],
      { text: 'narcan' },
    ).results;
    assert.deepEqual(result?.matched, ['naloxone']);
  });
  it('are understood as needs and services', () => {
    assert.deepEqual(ask(all, { text: 'narcan' }).understood?.kinds, ['naloxone']);
  });
});

describe('numbers', () => {
  const owner = listing('owner', {
    name: 'Owner',
    channels: [{ type: 'phone', value: '+18006624357', display: '1-800-662-HELP (4357)' }],
  });
  const code = listing('code', {
    channels: [{ type: 'sms', value: '741741', display: '741741', keyword: { word: 'HOME' } }],
  });
  const all = [owner, code, listing('other')];

  for (const text of [
    '18006624357',
    '+1 (800) 662-4357',
    '800.662.4357',
    '1‑800‑662‑4357',
    '662 4357',
    '1-800-662-HELP',
    '1 800 662 help',
    'call 800-662-4357 please',
    '1-800-66',
  ]) {
    it(`find their owner when written ${text}`, () =>
      assert.equal(idsOf(ask(all, { text }))[0], 'owner'));
  }
  it('find a short code and its keyword', () => {
    assert.deepEqual(idsOf(ask(all, { text: 'text HOME to 741741' })), ['code']);
    assert.deepEqual(idsOf(ask(all, { text: 'home' })), ['code']);
  });
  it('of a service taken for something else lead to the right lines first, and to it last', () => {
    const mistakenFor = {
      kinds: ['harm-reduction'],
      note: 'A hospital.',
      instead: ['right'],
    } as const;
    const hospital = listing('hospital', {
      name: 'Iwk Hospital',
      mistakenFor,
      ...phone('+19024708888'),
    });
    const lines = [hospital, listing('right'), listing('unrelated')];
    assert.deepEqual(idsOf(ask(lines, { text: '902-470-8888' })), ['right', 'hospital']);
    assert.deepEqual(idsOf(ask(lines, { text: 'iwk' })), ['right', 'hospital']);
  });
});

describe('places in the text', () => {
  const portland = listing('portland', {
    name: 'Kits',
    ...local,
    kinds: ['naloxone'],
    place: { city: 'Portland', region: 'US-OR' },
  });
  const salem = listing('salem', {
    name: 'Kits',
    ...local,
    kinds: ['naloxone'],
    place: { city: 'Salem', region: 'US-OR' },
  });
  const all = [portland, salem];

  for (const [text, place] of [
    ['narcan in Tulsa', 'Tulsa'],
    ['narcan near St. John’s', 'St. John’s'],
    ['98101', '98101'],
    ['narcan 97201-1234', '97201-1234'],
    ['naloxone M5V', 'M5V'],
    ['narcan m5v 2t6', 'm5v 2t6'],
    ['salem narcan', 'salem'],
  ] as const) {
    it(`are told apart: ${text}`, () => assert.equal(ask(all, { text }).place, place));
  }
  it('lift what is there', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'narcan salem' })), ['salem', 'portland']));
  it('do not stand for the rest of the question', () => {
    const elsewhere = listing('talk-in-salem', {
      name: 'Talk',
      ...local,
      place: { city: 'Salem', region: 'US-OR' },
    });
    assert.deepEqual(idsOf(ask([...all, elsewhere], { text: 'narcan in Salem' })), [
      'salem',
      'portland',
    ]);
  });
  it('alone show everything, what is there first', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'salem' })), ['salem', 'portland']));
  it('leave the words before and behind them, once they are known to be places', () => {
    const read = understandQuery(buildIndex(all, smallVocabulary), 'kits in Salem today', 'Salem');
    const words = read.words.map(({ typed, role }) => `${typed}: ${role}`);
    assert.deepEqual(words, ['kit: content', 'in: content', 'today: content', 'salem: place']);
  });
  it('stand for nothing else once they are known to be one', () => {
    const other = listing('other', { ...local, description: 'Calle Dos, esquina Tres' });
    const text = 'kits Dos Tres Cuatro';
    const found = idsOf(ask([...all, other], { text: `${text} cinco seis siete` }));
    assert.equal(found[0], 'other');
    for (const place of ['Dos Tres Cuatro cinco seis siete', 'dos tres cuatro CINCO seis siete']) {
      const answer = ask([...all, other], { text: `${text} cinco seis siete`, place });
      assert.deepEqual(idsOf(answer), ['portland', 'salem']);
      assert.equal(answer.place, place);
    }
  });

  it('are no places when they mean something else', () =>
    assert.equal(ask(all, { text: 'narcan near me' }).place, undefined));
});

describe('danger', () => {
  const all = [
    listing('text-line', { kinds: ['crisis', 'text-chat'] }),
    listing('988', { kinds: ['crisis'], ...phone('988') }),
    listing('name', { ...local, name: 'I want to die laughing' }),
  ];
  it('puts 988 and the other crisis lines above every result', () => {
    const found = ask(all, { text: 'i want to die' });
    assert.equal(found.action, 'crisis');
    assert.deepEqual(idsOf(found), ['988', 'text-line', 'name']);
  });
  it('is heard in spite of a typo', () =>
    assert.equal(ask(all, { text: 'suicde' }).action, 'crisis'));
  it('means 911 when somebody is dying', () =>
    assert.equal(ask(all, { text: 'he is not breathing' }).action, 'emergency'));
  it('is not heard in what only sounds like it', () => {
    assert.equal(ask(all, { text: 'overdose prevention' }).action, undefined);
    assert.equal(ask(all, { text: 'suicide training' }).action, undefined);
  });
  it('does not undo a filter', () =>
    assert.deepEqual(idsOf(ask(all, { text: 'i want to die', kinds: ['naloxone'] })), []));
});

describe('what a description says that a service is not', () => {
  const found = (description: string, text: string): readonly string[] =>
    idsOf(ask([listing('own', { description }), listing('other')], { text }));

  it('is not found by it', () => {
    for (const description of [
      'Somebody answers. Not for alcohol.',
      'Not an alcohol line.',
      'Une personne répond. Pas pour l’alcohol.',
      'Contesta una persona. No es para alcohol.',
    ])
      assert.deepEqual(found(description, 'alcohol'), [], description);
  });

  it('takes no other words of a county’s away', () => {
    for (const description of [
      'Not sure where to start? We help with alcohol.',
      'Not only counseling but alcohol detox.',
      'This is not only for alcohol.',
      'Not a crisis line: groups about alcohol.',
      'Pas de rendez-vous : aide pour alcohol.',
      'No es necesario llamar; ayuda con alcohol.',
    ])
      assert.deepEqual(found(description, 'alcohol'), ['own'], description);
  });
});
