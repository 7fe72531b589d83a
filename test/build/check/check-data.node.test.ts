import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkData } from '../../../src/build/check/check-data.js';
import { describeProblem, type Problem } from '../../../src/build/check/problem.js';
import {
  type SampleChanges,
  sampleChannel,
  sampleFiles,
  sampleNote,
  samplePlace,
  sampleRecord,
  sampleRetired,
  sampleText,
  TODAY,
} from '../../support/sample-data.js';

function check(changes: SampleChanges): readonly Problem[] {
  return checkData(sampleFiles(changes), TODAY);
}

/** What is wrong, as `field: severity`, so that a test names exactly the trouble that it makes. */
function fieldsOf(changes: SampleChanges): readonly string[] {
  return check(changes).map(({ field }) => field);
}

function withRecord(changes: Record<string, unknown>): SampleChanges {
  return { records: [sampleRecord(changes)] };
}

function withChannel(channel: Record<string, unknown>, record = {}): SampleChanges {
  return withRecord({ channels: [channel], ...record });
}

function withPlace(place: Record<string, unknown>, record = {}): SampleChanges {
  return withRecord({ place: samplePlace(place), ...record });
}

const vancouver = sampleChannel({ value: '+16046812345', display: '1-604-681-2345' });

const canada = (region: string, record: Record<string, unknown>): SampleChanges => ({
  records: [],
  files: {
    [`data/local/${region.toLowerCase()}.json`]: [
      sampleRecord({ regions: [region], channels: [vancouver], ...record }),
    ],
  },
});

describe('data of a wrong shape', () => {
  it('is named with what belongs there', () => {
    const files = sampleFiles({});
    const retired = { ...files.retired, content: [{ numbers: ['+15035550123'] }] };
    const lines = checkData({ ...files, retired }, TODAY).map(describeProblem);
    assert.ok(
      lines.some((line) => /#0 > id: .*expected string/.test(line)),
      lines.join('\n'),
    );
    assert.ok(lines.some((line) => /numbers\.0: .*expected object/.test(line)));
  });
});

describe('data that is in order', () => {
  it('has no problems', () => {
    assert.deepEqual(check({}), []);
  });

  it('may hold a number of an official page without a date, if the number has none either', () => {
    const changes = withRecord({
      sources: [{ ...official('2026-09'), seen: null }],
      channels: [sampleChannel({ checked: null, confidence: 'single' })],
    });
    assert.deepEqual(check(changes), []);
  });

  it('may hold facts without proof that are called so', () => {
    const changes = withRecord({
      hours: { text: '24/7' },
      languages: ['en'],
      unproven: ['hours', 'languages'],
      sources: [official('2026-09')],
    });
    assert.deepEqual(check(changes), []);
  });

  it('is told what it would be where it claims too much', () => {
    const [problem] = check(
      withRecord({
        sources: [{ ...official('2026-09'), seen: null }, secondary('paper')],
        channels: [sampleChannel({ sources: ['page', 'paper'] })],
      }),
    );
    assert.match(
      problem?.message ?? '',
      /dated page of the owner .* it is "corroborated", seen 2026-09/,
    );
  });

  it('may hold a place, a text line, hours and a retired number', () => {
    const problems = check({
      records: [
        sampleRecord({
          place: samplePlace(),
          hours: { text: 'Mo-Fr 09:00-17:00; PH off', timezone: 'America/Los_Angeles' },
          channels: [sampleChannel(), sampleText('898211', { keyword: { word: 'HOPE' } })],
        }),
      ],
      retired: [sampleRetired({ numbers: [{ value: '+18006675005' }] })],
    });
    assert.deepEqual(problems, []);
  });
});

describe('a problem', () => {
  it('names file, record, field and what to do', () => {
    const [problem] = check(withChannel(sampleChannel({ display: '1-503-575-8113' })));
    assert.ok(problem);
    assert.match(
      describeProblem(problem),
      /^error: data\/local\/us-or\.json > us-or-sample-line > channels\.0\.display: .*Correct/,
    );
  });

  it('does not hide another: all are listed at once', () => {
    const records = [
      sampleRecord({ id: 'us-or-first', kinds: ['unheard-of'] }),
      sampleRecord({
        id: 'us-or-second',
        channels: [sampleChannel({ value: '+15551', display: '1-555-1' })],
      }),
      sampleRecord({ id: 'us-or-third', regions: ['US-OR', 'US-ZZ'] }),
    ];
    assert.deepEqual(
      check({ records }).map(({ id }) => id),
      ['us-or-first', 'us-or-second', 'us-or-third'],
    );
  });
});

/** Each change breaks one promise, and only that: promise, change, fields complained of. */
const broken: readonly (readonly [string, SampleChanges, readonly string[]])[] = [
  // The record
  ['a file that is not a list', { files: { 'data/local/us-wa.json': {} as never } }, ['']],
  ['a kind that is not in the list', withRecord({ kinds: ['unheard-of'] }), ['kinds.0']],
  ['a field that the record does not have', withRecord({ phone: '988' }), ['']],
  [
    'an id used twice',
    { records: [sampleRecord(), sampleRecord({ channels: [sampleText('741741')] })] },
    ['id'],
  ],
  ['an id that is also retired', { retired: [sampleRetired({ id: 'us-or-sample-line' })] }, ['id']],
  ['a record in the file of another region', withRecord({ regions: ['US-WA'] }), ['regions']],
  ['a region that does not exist', withRecord({ regions: ['US-OR', 'US-ZZ'] }), ['regions.1']],
  ['a county that does not exist', withRecord({ areas: ['41047', '41048'] }), ['areas.1']],
  ['a county of another region', withRecord({ areas: ['53011'] }), ['areas.0']],
  ['a name where a code belongs', withRecord({ areas: ['Marion County'] }), ['areas.0']],
  ['neither a way to make contact nor a place', withRecord({ channels: [] }), ['channels']],
  ['a renamed service without its new name', withRecord({ status: 'renamed' }), ['replacedBy']],
  // Words
  [
    'a description without French',
    withRecord({ description: { en: 'Help.', es: 'Ayuda.' } }),
    ['description.fr'],
  ],
  [
    'a description of nothing but spaces',
    withRecord({ description: { en: 'Help.', fr: ' ', es: 'Ayuda.' } }),
    ['description.fr'],
  ],
  [
    '"addict" in English',
    withRecord({ description: { en: 'For addicts.', fr: 'Aide.', es: 'Ayuda.' } }),
    ['description.en'],
  ],
  [
    '"substance abuse" in English',
    withRecord({ description: { en: 'Substance abuse help.', fr: 'Aide.', es: 'Ayuda.' } }),
    ['description.en'],
  ],
  [
    '"clean" in English',
    withRecord({ eligibility: { en: 'Clean for a week.', fr: 'Oui.', es: 'Sí.' } }),
    ['eligibility.en'],
  ],
  [
    '"toxicomane" in French',
    withRecord({ area: { en: 'Town', fr: 'Toxicomanes', es: 'Pueblo' } }),
    ['area.fr'],
  ],
  [
    '"adicto" in Spanish',
    withChannel(sampleChannel({ label: { en: 'A', fr: 'A', es: 'Adictos' } })),
    ['channels.0.label.es'],
  ],
  [
    'a telephone number in a description',
    withRecord({ description: { en: 'Call 503 575 8113.', fr: 'Aide.', es: 'Ayuda.' } }),
    ['description.en'],
  ],
  // Numbers
  [
    'a number that is not in service',
    withChannel(sampleChannel({ value: '+15030001234', display: '1-503-000-1234' })),
    ['channels.0.value'],
  ],
  [
    'a number with a digit missing',
    withChannel(sampleChannel({ value: '+1503575811', display: '1-503-575-811' })),
    ['channels.0.value'],
  ],
  [
    'a number of another country',
    withChannel(sampleChannel({ value: '+442079460958', display: '+44 20 7946 0958' })),
    ['channels.0.value'],
  ],
  ['a short code nobody knows', withChannel(sampleText('12345')), ['channels.0.value']],
  [
    'a short code to call that only takes texts',
    withChannel(sampleChannel({ value: '741741', display: '741741' })),
    ['channels.0.value'],
  ],
  [
    'a Canadian short code in the United States',
    withChannel(sampleChannel({ value: '811', display: '811' })),
    ['channels.0.value'],
  ],
  [
    'an American short code in Canada',
    canada('CA-ON', { channels: [sampleText('741741')] }),
    ['channels.0.value'],
  ],
  [
    '310-6789 outside British Columbia',
    canada('CA-ON', { channels: [sampleChannel({ value: '3106789', display: '310-6789' })] }),
    ['channels.0.value'],
  ],
  [
    'a shared short code without a keyword',
    withChannel(sampleText('898211')),
    ['channels.0.keyword'],
  ],
  [
    'a keyword for a call',
    withChannel(sampleChannel({ keyword: { word: 'HI' } })),
    ['channels.0.keyword'],
  ],
  [
    'a menu digit for a text',
    withChannel(sampleText('741741', { press: '2' })),
    ['channels.0.press'],
  ],
  [
    'a display with other digits',
    withChannel(sampleChannel({ display: '1-503-575-8121' })),
    ['channels.0.display'],
  ],
  [
    'a display with a menu step in it',
    withChannel(sampleChannel({ value: '988', display: '988, then 1' })),
    ['channels.0.display'],
  ],
  // Addresses
  [
    'an address that is not https',
    withChannel(
      sampleChannel({ type: 'web', value: 'http://example.org', display: 'example.org' }),
    ),
    ['channels.0.value'],
  ],
  [
    'a chat that is a script',
    withChannel(sampleChannel({ type: 'chat', value: 'javascript:alert(1)', display: 'chat' })),
    ['channels.0.value'],
  ],
  [
    'an e-mail address with a header in it',
    withChannel(
      sampleChannel({
        type: 'email',
        value: 'a@example.org?bcc=b@example.org',
        display: 'a@example.org',
      }),
    ),
    ['channels.0.value'],
  ],
  [
    'a source that is not https',
    withRecord({
      sources: [
        {
          id: 'page',
          url: 'http://example.org',
          kind: 'official',
          seen: '2026-09',
          supports: ['phone'],
        },
      ],
    }),
    ['sources.0.url'],
  ],
  // Proof
  [
    'a channel without a source',
    withChannel(sampleChannel({ sources: [] })),
    ['channels.0.sources'],
  ],
  [
    'a source that the record does not have',
    withChannel(sampleChannel({ sources: ['page', 'rumour'] })),
    ['channels.0.sources'],
  ],
  [
    '"official" without an official source',
    withRecord({ sources: [secondary('page')] }),
    ['channels.0.confidence'],
  ],
  [
    '"corroborated" by one source',
    withChannel(sampleChannel({ confidence: 'corroborated' }), { sources: [secondary('page')] }),
    ['channels.0.confidence'],
  ],
  [
    'a number from a single source',
    withChannel(sampleChannel({ confidence: 'single' })),
    ['channels.0.confidence'],
  ],
  [
    '"official" by an official page without a date',
    withRecord({
      sources: [{ ...official('2026-09'), seen: null }],
      channels: [sampleChannel({ checked: null })],
    }),
    ['channels.0.confidence'],
  ],
  [
    '"official" by a dated official page that does not show the number',
    withRecord({
      sources: [{ ...official('2026-09'), supports: ['hours'] }, secondary('paper')],
      channels: [sampleChannel({ sources: ['page', 'paper'] })],
    }),
    ['channels.0.confidence'],
  ],
  [
    'a date that is only that of a secondary source, for "official"',
    withRecord({
      sources: [official('2026-03'), secondary('paper')],
      channels: [sampleChannel({ sources: ['page', 'paper'] })],
    }),
    ['channels.0.checked'],
  ],
  [
    '"corroborated" by two pages of one site',
    withRecord({
      sources: [
        { ...secondary('one'), url: 'https://paper.example/1' },
        { ...secondary('two'), url: 'https://www.paper.example/2' },
      ],
      channels: [sampleChannel({ sources: ['one', 'two'], confidence: 'corroborated' })],
    }),
    ['channels.0.confidence'],
  ],
  [
    'a number of one official page without a date that says when it was seen',
    withRecord({
      sources: [
        { ...official('2026-09'), seen: null },
        { ...official('2026-09'), id: 'other', supports: ['web'] },
      ],
      channels: [sampleChannel({ sources: ['page', 'other'], confidence: 'single' })],
    }),
    ['channels.0.confidence', 'channels.0.checked'],
  ],
  [
    'hours that no source shows',
    withRecord({ hours: { text: '24/7' }, sources: [official('2026-09')] }),
    ['hours'],
  ],
  [
    'hours that only the source of other hours shows',
    withRecord({
      hours: { text: '24/7' },
      sources: [official('2026-09'), { ...secondary('texts'), supports: ['sms', 'hours'] }],
      channels: [
        sampleChannel(),
        sampleText('741741', {
          hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New_York' },
          sources: ['texts', 'page'],
          confidence: 'corroborated',
        }),
      ],
    }),
    ['channels.1.confidence', 'hours'],
  ],
  [
    'languages that no source shows',
    withRecord({ languages: ['en'], sources: [official('2026-09')] }),
    ['languages'],
  ],
  [
    'a word to text that no source shows',
    withRecord({
      sources: [{ ...official('2026-09'), supports: ['sms'] }],
      channels: [sampleText('898211', { keyword: { word: 'HOPE' } })],
    }),
    ['channels.0.keyword'],
  ],
  [
    'a fact called unproven that a source shows',
    withRecord({ languages: ['en'], unproven: ['languages'] }),
    ['unproven'],
  ],
  ['a fact called unproven that is not there', withRecord({ unproven: ['hours'] }), ['unproven']],
  [
    'hours by a source that the record does not have',
    withRecord({ hours: { text: '24/7', sources: ['rumour'] } }),
    ['hours', 'hours.sources'],
  ],
  [
    'what a list carries and nobody verified',
    withChannel(sampleChannel({ confidence: 'listed' })),
    ['channels.0.confidence'],
  ],
  [
    'a check that no source is as new as',
    withChannel(sampleChannel({ checked: '2026-10' })),
    ['channels.0.checked'],
  ],
  ['a date from the future', withRecord({ sources: [official('2026-12-01')] }), ['sources.0.seen']],
  ['a date that no calendar has', withRecord({ endsOn: '2027-02-31' }), ['endsOn']],
  [
    'a source key used twice',
    withRecord({ sources: [official('2026-09'), official('2026-09')] }),
    ['sources.1.id'],
  ],
  [
    'supervised consumption without a source of 2026',
    withRecord({
      services: ['supervised-consumption'],
      sources: [official('2025-12-31')],
      channels: [sampleChannel({ checked: null })],
    }),
    ['sources'],
  ],
  // Hours
  [
    'hours that nobody can read',
    withRecord({ hours: { text: 'when we feel like it', timezone: 'America/Los_Angeles' } }),
    ['hours.text', 'hours.text'],
  ],
  [
    'hours outside what the finder reads',
    withRecord({ hours: { text: 'Mo-Fr sunrise-sunset', timezone: 'America/Los_Angeles' } }),
    ['hours.text'],
  ],
  [
    'a day named in two rules',
    withRecord({
      hours: { text: 'Mo-Fr 09:00-12:00; Tu 13:00-16:00', timezone: 'America/Los_Angeles' },
    }),
    ['hours.text'],
  ],
  [
    'hours without a time zone',
    withRecord({ hours: { text: 'Mo-Fr 09:00-17:00' } }),
    ['hours.timezone'],
  ],
  [
    'a time zone that does not exist',
    withRecord({ hours: { text: '24/7', timezone: 'America/Nowhere' } }),
    ['hours.timezone'],
  ],
  [
    'a time zone that ignores summer time',
    withRecord({ hours: { text: '24/7', timezone: 'EST' } }),
    ['hours.timezone'],
  ],
  [
    'hours of a channel without a time zone',
    withChannel(sampleChannel({ hours: { text: 'Mo 09:00-17:00' } })),
    ['channels.0.hours.timezone'],
  ],
  // Places
  [
    'a place outside the regions served',
    withPlace({ region: 'US-WA', postalCode: undefined }),
    ['place.region'],
  ],
  ['half a point', withPlace({ longitude: undefined }), ['place.precision']],
  ['a point without its precision', withPlace({ precision: undefined }), ['place.precision']],
  ['a ZIP code with a letter', withPlace({ postalCode: '9720A' }), ['place.postalCode']],
  ['a ZIP code of another state', withPlace({ postalCode: '10001' }), ['place.postalCode']],
  [
    'a Canadian postal code of another province',
    canada('CA-ON', { place: { city: 'Toronto', region: 'CA-ON', postalCode: 'V5Z 4H4' } }),
    ['place.postalCode'],
  ],
  [
    'a point in another town than its ZIP code',
    withPlace({ latitude: 42.3, longitude: -122.87 }),
    ['place.latitude'],
  ],
  [
    'a place whose clock is elsewhere',
    withPlace({}, { hours: { text: 'Mo 09:00-17:00', timezone: 'America/New_York' } }),
    ['place.region'],
  ],
  [
    'an unconfirmed place without an official page',
    withPlace({ callFirst: true }, { channels: [], sources: [secondary('page')] }),
    ['place.callFirst'],
  ],
  // Other records
  ['a partner that does not exist', withRecord({ pairedWith: ['us-or-nobody'] }), ['pairedWith.0']],
  [
    'a record paired with itself',
    withRecord({ pairedWith: ['us-or-sample-line'] }),
    ['pairedWith.0'],
  ],
  ['a successor that does not exist', withRecord({ replacedBy: 'us-or-nobody' }), ['replacedBy']],
  [
    'an owner of the same number that does not exist',
    withChannel(sampleChannel({ sharedWith: ['us-or-nobody'] })),
    ['channels.0.sharedWith.0'],
  ],
  [
    'a better place that does not exist',
    withRecord({
      mistakenFor: { kinds: [], note: { en: 'A.', fr: 'A.', es: 'A.' }, instead: ['us-or-nobody'] },
    }),
    ['mistakenFor.instead.0'],
  ],
  [
    'a successor of a retired service that does not exist',
    { retired: [sampleRetired({ replacedBy: ['us-or-nobody'] })] },
    ['replacedBy.0'],
  ],
  // Retired and waiting
  [
    'a retired service without a note in Spanish',
    { retired: [sampleRetired({ note: { en: 'Closed.', fr: 'Fermé.' } })] },
    ['note.es'],
  ],
  [
    'a number in a note that no record lists',
    {
      retired: [
        sampleRetired({ note: { en: 'Call 1-800-662-4357.', fr: 'Fermé.', es: 'Cerró.' } }),
      ],
    },
    ['note.en'],
  ],
  [
    'a fact in review without its question',
    {
      review: [
        {
          id: 'us-or-maybe',
          name: { en: 'Maybe' },
          regions: ['US-OR'],
          known: { channels: [] },
          ask: 'Oregon',
          urgency: 'line',
          sources: [],
        },
      ],
    },
    ['question'],
  ],
];

function secondary(id: string): Record<string, unknown> {
  return { id, url: null, kind: 'secondary', seen: '2026-09', supports: ['phone'] };
}

function official(seen: string): Record<string, unknown> {
  return {
    id: 'page',
    url: 'https://example.org/line',
    kind: 'official',
    seen,
    supports: ['phone'],
  };
}

describe('the build stops at', () => {
  for (const [promise, changes, fields] of broken) {
    it(promise, () => {
      assert.deepEqual(fieldsOf(changes), fields);
      assert.ok(check(changes).every(({ severity }) => severity === 'error'));
    });
  }
});

describe('a number listed by two records', () => {
  const first = (channel = {}) =>
    sampleRecord({ id: 'us-or-first', channels: [sampleChannel(channel)] });
  const second = (channel = {}, record = {}) =>
    sampleRecord({ id: 'us-or-second', channels: [sampleChannel(channel)], ...record });

  it('is an error in both when neither says so', () => {
    assert.deepEqual(
      check({ records: [first(), second()] }).map(({ id, field }) => [id, field]),
      [
        ['us-or-first', 'channels.0.sharedWith'],
        ['us-or-second', 'channels.0.sharedWith'],
      ],
    );
  });

  it('is an error in the one that does not say so', () => {
    const problems = check({ records: [first({ sharedWith: ['us-or-second'] }), second()] });
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['us-or-second'],
    );
  });

  it('is fine when each names the other', () => {
    const records = [
      first({ sharedWith: ['us-or-second'] }),
      second({ sharedWith: ['us-or-first'] }),
    ];
    assert.deepEqual(check({ records }), []);
  });

  it('is fine in branches of one system', () => {
    const branch = { branchOf: 'city-library' };
    const records = [sampleRecord({ id: 'us-or-first', ...branch }), second({}, branch)];
    assert.deepEqual(check({ records }), []);
  });

  it('is found between a country and its state', () => {
    const national = sampleRecord({ id: 'us-first', regions: ['US'] });
    const problems = check({ records: [second()], files: { 'data/national/us.json': [national] } });
    assert.deepEqual(
      problems.map(({ id }) => id),
      ['us-first', 'us-or-second'],
    );
  });

  it('is fine in regions that do not meet', () => {
    const elsewhere = sampleRecord({ id: 'us-wa-first', regions: ['US-WA'] });
    assert.deepEqual(check({ files: { 'data/local/us-wa.json': [elsewhere] } }), []);
  });

  it('is two services where the menu digit differs', () => {
    const crisis = { value: '988', display: '988' };
    assert.deepEqual(check({ records: [first(crisis), second({ ...crisis, press: '1' })] }), []);
  });

  it('is two services where the keyword differs, and one where only its capitals do', () => {
    const text = (word: string) => sampleText('898211', { keyword: { word } });
    const records = (word: string) => [
      sampleRecord({ id: 'us-or-first', channels: [text('OPIOID')] }),
      sampleRecord({ id: 'us-or-second', channels: [text(word)] }),
    ];
    assert.deepEqual(check({ records: records('HOPE') }), []);
    assert.equal(check({ records: records('opioid') }).length, 2);
  });
});

describe('a retired number', () => {
  const retire = (number: Record<string, unknown>, channel: Record<string, unknown>) =>
    fieldsOf({
      records: [sampleRecord({ channels: [channel] })],
      retired: [sampleRetired({ numbers: [number] })],
    });

  it('cannot be listed', () => {
    assert.deepEqual(retire({ value: '+15035758112' }, sampleChannel()), ['channels.0.value']);
  });

  it('cannot be listed with its retired menu digit, and can without', () => {
    const number = { value: '988', press: '3' };
    const channel = { value: '988', display: '988' };
    assert.deepEqual(retire(number, sampleChannel({ ...channel, press: '3' })), [
      'channels.0.value',
    ]);
    assert.deepEqual(retire(number, sampleChannel(channel)), []);
  });

  it('cannot be listed with its retired keyword, and can with another', () => {
    const number = { value: '741741', keyword: 'WELLNESS' };
    assert.deepEqual(retire(number, sampleText('741741', { keyword: { word: 'Wellness' } })), [
      'channels.0.value',
    ]);
    assert.deepEqual(retire(number, sampleText('741741', { keyword: { word: 'HOME' } })), []);
  });

  it('cannot be listed where it is retired, and can elsewhere', () => {
    const number = (region: string) => ({ value: '741741', regions: [region] });
    assert.deepEqual(retire(number('US'), sampleText('741741')), ['channels.0.value']);
    assert.deepEqual(retire(number('CA'), sampleText('741741')), []);
  });

  it('may name the number to use instead, if that is listed', () => {
    const note = { en: 'Call 1-503-575-8112.', fr: 'Fermé.', es: 'Cerró.' };
    assert.deepEqual(check({ retired: [sampleRetired({ note })] }), []);
  });
});

describe('a date that has passed', () => {
  it('is a warning that names the record to retire', () => {
    const [problem, ...others] = check(withRecord({ endsOn: '2026-11-20' }));
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 'warning');
    assert.equal(problem?.id, 'us-or-sample-line');
    assert.match(problem?.message ?? '', /retired/);
  });

  it('is a warning when a record was to be looked at again', () => {
    const problems = check(withRecord({ recheckBy: '2026-10' }));
    assert.deepEqual(
      problems.map(({ severity, field }) => [severity, field]),
      [['warning', 'recheckBy']],
    );
  });

  it('is none on the last day itself', () => {
    assert.deepEqual(check(withRecord({ endsOn: TODAY, recheckBy: '2026-11' })), []);
  });
});

describe('words that only look unkind', () => {
  for (const en of [
    'For survivors of child abuse.',
    'Meetings of Alcoholics Anonymous.',
    'Help with addiction.',
  ]) {
    it(`are let through: ${en}`, () => {
      assert.deepEqual(
        check(withRecord({ description: { en, fr: 'Test de drogues.', es: 'Ayuda.' } })),
        [],
      );
    });
  }
});

describe('checkData, on notes about regions', () => {
  const problems = (regionNotes: readonly unknown[]) =>
    checkData(sampleFiles({ regionNotes }), TODAY).map(({ field }) => field);

  it('finds nothing wrong in a good one', () => {
    assert.deepEqual(problems([sampleNote()]), []);
  });

  it('wants a region that is known and no country', () => {
    assert.deepEqual(problems([sampleNote({ region: 'US' })]), ['region']);
    assert.deepEqual(problems([sampleNote({ region: 'US-TX' })]), ['region']);
  });

  it('wants a source, a date that has come and words in three languages', () => {
    assert.deepEqual(problems([sampleNote({ sources: [] })]), ['sources']);
    assert.deepEqual(problems([sampleNote({ asOf: '2999' })]), ['asOf']);
    assert.deepEqual(problems([sampleNote({ note: { en: 'A.', fr: 'B.' } })]), ['note.es']);
  });

  it('wants one note for a need', () => {
    assert.deepEqual(problems([sampleNote(), sampleNote()]), ['kinds']);
  });
});
