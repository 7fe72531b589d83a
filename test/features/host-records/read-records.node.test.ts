import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MOST_RECORDS, readRecords } from '../../../src/features/host-records/read-records.js';
import { checkRecord } from '../../../src/schema/check-record.js';
import type { Channel, Resource } from '../../../src/schema/resource.js';
import { NOW, readHostData, sayAll } from '../../support/read-host-data.js';
import { sampleChannel, samplePlace, sampleRecord } from '../../support/sample-data.js';

type Changes = Record<string, unknown>;

/** The one record with these changes, as it is read; and what is said of it. */
async function readOne(changes: Changes): Promise<{ kept: Resource | undefined; said: string }> {
  const read = await readHostData([sampleRecord(changes)]);
  return { kept: read.resources[0], said: sayAll(read).join('\n') };
}

/** A second way beside a good one: what is left of it. */
async function readWay(changes: Changes): Promise<{ way: Channel | undefined; said: string }> {
  const { kept, said } = await readOne({ channels: [sampleChannel(), sampleChannel(changes)] });
  assert.equal(kept?.channels[0]?.value, '+15035758112', said);
  return { way: kept?.channels[1], said };
}

describe('a list of records that somebody else wrote', () => {
  it('gives every record that fits, and says nothing', async () => {
    const read = await readHostData([sampleRecord(), sampleRecord({ id: 'us-or-b' })]);
    assert.deepEqual(
      read.resources.map(({ id }) => id),
      ['us-or-sample-line', 'us-or-b'],
    );
    assert.deepEqual(read.problems, []);
  });

  it('says of a record without a name that it has none, and not that it lacks an id', async () => {
    const read = await readHostData([{ region: 'OR', phone: '503-555-0199' }]);
    assert.deepEqual(read.resources, []);
    const [problem] = read.problems;
    assert.equal(problem?.first.field, 'name');
    assert.match(problem?.first.message ?? '', /missing/);
    assert.equal(problem?.count, 1);
  });

  it('says of a record without a region that it has none, and not that it lacks an id', async () => {
    const [problem] = (await readHostData([{ name: 'A', phone: '503-555-0199' }])).problems;
    assert.equal(problem?.first.field, 'regions');
    assert.match(problem?.first.message ?? '', /missing/);
    assert.equal(problem?.count, 1);
  });

  it('says what to add to a record that nobody can reach', async () => {
    const [problem] = (await readHostData([{ name: 'A', region: 'OR' }])).problems;
    assert.match(
      problem?.first.message ?? '',
      /no place\. Add a number, a web page or an address\./,
    );
  });

  it('takes claims of a source that are written as one text', async () => {
    const page = { id: 'page', url: 'https://example.org/', kind: 'official', seen: '2026-09' };
    const of = (supports: unknown) => readOne({ sources: [{ ...page, supports }] });
    const text = await of('phone, hours; what the line does');
    assert.deepEqual(text.kept?.sources[0]?.supports, ['phone', 'hours']);
    assert.equal(text.said, '');
    const unknown = await of(['phone', 'telephone']);
    assert.deepEqual(unknown.kept?.sources[0]?.supports, ['phone']);
    assert.match(unknown.said, /sources\.0\.supports\.1/);
  });

  it('tells of a record by hand what was written in it, before what follows from that', async () => {
    for (const [record, said] of [
      [{ name: 'A', region: 'OR', phone: '555-0142' }, /555-0142/],
      [{ name: 'C', region: 'ZZ', phone: '503-555-0142' }, /region is "ZZ"/],
    ] as const) {
      const [problem] = (await readHostData([record])).problems;
      assert.equal(problem?.isShown, false);
      assert.match(`${problem?.first.field} ${problem?.first.message}`, said);
    }
  });

  it('keeps the good ones beside a bad one', async () => {
    const { resources } = await readHostData([
      sampleRecord({ kinds: ['free-money'] }),
      sampleRecord(),
    ]);
    assert.equal(resources.length, 1);
  });

  it('keeps the first of two with one id, and names the other', async () => {
    assert.deepEqual(sayAll(await readHostData([sampleRecord(), sampleRecord()])), [
      'us-or-sample-line | id | is used by an earlier record, too. Give each its own.',
    ]);
  });

  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const roots: Readonly<Record<string, unknown>> = {
    undefined: undefined,
    null: null,
    text: 'text',
    'a number': 7,
    'an object': {},
    'records in an object': { records: [] },
    'a set': new Set(),
    'a proxy of the past': revoked.proxy,
  };
  for (const [why, data] of Object.entries(roots)) {
    it(`that is ${why} is said to be none`, async () => {
      const read = await readHostData(data);
      assert.deepEqual(read.resources, []);
      assert.equal(read.problems.length, 1);
      assert.match(sayAll(read)[0] ?? '', /not a list of records/);
    });
  }

  it('is read to its end or to the most that a page can hold, and says which', async () => {
    const read = await readHostData(Object.assign(new Array(4_000_000_000), [sampleRecord()]));
    assert.equal(read.resources.length, 1);
    assert.match(sayAll(read)[0] ?? '', new RegExp(`${MOST_RECORDS}`));
  });

  it('lets the page work between slices', async () => {
    let turns = 0;
    const slices = {
      isOver: () => true,
      next: async () => {
        turns += 1;
      },
    };
    const reading = {
      check: checkRecord,
      complete: () => [],
      findRetired: () => undefined,
      now: NOW,
    };
    await readRecords(Array(50).fill({}), reading, slices);
    assert.equal(turns, 50);
  });
});

describe('a record that does not fit', () => {
  const wrong: readonly [why: string, record: unknown, said: string][] = [
    [
      'no region',
      sampleRecord({ regions: undefined }),
      'us-or-sample-line | regions | is missing.',
    ],
    [
      'words that nobody knows, where none is left',
      sampleRecord({ audiences: ['everyone'] }),
      'us-or-sample-line | audiences | is empty',
    ],
    ['a list that is empty', sampleRecord({ kinds: [] }), 'us-or-sample-line | kinds | is empty'],
    [
      'a name in no language',
      sampleRecord({ name: {} }),
      'us-or-sample-line | name | needs a name',
    ],
    ['a blank name', sampleRecord({ name: { en: ' \u200b\u2060' } }), 'us-or-sample-line | name |'],
    ['what is no record', 'hello', 'record 1 |  | is "hello", not an object in { }.'],
    ['a record without a name', { kinds: [] }, 'record 1 | name | is missing.'],
    [
      'an end that is no date',
      sampleRecord({ endsOn: '2027-02-30' }),
      'us-or-sample-line | endsOn |',
    ],
    ['a service that ended', sampleRecord({ endsOn: '2025' }), 'us-or-sample-line | endsOn |'],
    ['a service that closed', sampleRecord({ status: 'closed' }), 'us-or-sample-line | status |'],
    [
      'the id of a national crisis line',
      sampleRecord({ id: 'us-988-lifeline' }),
      'us-988-lifeline | id | is that of a national crisis line',
    ],
    [
      'another number under the id of a national line',
      sampleRecord({ id: 'us-samhsa-national-helpline' }),
      'us-samhsa-national-helpline | id | is that of a national line, which has another number',
    ],
  ];
  for (const [why, record, said] of wrong) {
    it(`is left out and named with its field: ${why}`, async () => {
      const read = await readHostData([record, sampleRecord({ id: 'us-or-good' })]);
      assert.deepEqual(
        read.resources.map(({ id }) => id),
        ['us-or-good'],
      );
      assert.equal(read.problems[0]?.isShown, false);
      assert.ok(sayAll(read)[0]?.startsWith(said), sayAll(read)[0]);
    });
  }
});

describe('a field that does not fit', () => {
  const dropped: readonly [why: string, changes: Changes, field: string][] = [
    ['an unknown field', { fone: '1' }, ''],
    ['an unknown kind', { kinds: ['talk', 'free-money'] }, 'kinds.1'],
    ['an unknown audience', { audiences: ['everyone', 'youth'] }, 'audiences.0'],
    ['an unknown region', { regions: ['US-OR', 'Oregon', 'US-ZZ'] }, 'regions.1'],
    ['an unknown language', { languages: ['en', 'qqq'] }, 'languages.1'],
    ['a language that is none', { languages: ['Spanish!'] }, 'languages.0'],
    ['a cost that nobody knows', { cost: '5 dollars' }, 'cost'],
    ['an operator of another type', { operator: 7 }, 'operator'],
    ['hours in free text', { hours: { text: 'weekdays' } }, 'hours.text'],
    ['a list for hours', { hours: [] }, 'hours'],
    [
      'a zone with a space',
      { hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'America/New York' } },
      'hours.timezone',
    ],
    [
      'a zone without summer time',
      { hours: { text: 'Mo-Fr 09:00-17:00', timezone: 'EST' } },
      'hours.timezone',
    ],
    ['a name without end', { name: { en: 'x'.repeat(10_000) } }, 'name.en'],
  ];
  for (const [why, changes, field] of dropped) {
    it(`costs that field alone and is named: ${why}`, async () => {
      const { kept, said } = await readOne(changes);
      assert.ok(kept, said);
      assert.equal(kept.channels.length, 1);
      assert.ok(said.startsWith(`us-or-sample-line | ${field} | `), said);
      assert.ok((kept.name.en ?? '').length <= 201);
      assert.equal(kept.hours?.timezone, undefined);
    });
  }

  it('is told without the words of a programmer', async () => {
    const { problems } = await readHostData([
      { ...sampleRecord(), id: 'A B', regions: ['x'], name: 3, kinds: {}, sources: [{ id: '-' }] },
      sampleRecord({ channels: [{ ...sampleChannel(), value: [], press: 'x', extension: 'y' }] }),
      sampleRecord({ channels: [sampleChannel({ keyword: 5 })], languages: 5, services: [5] }),
    ]);
    assert.equal(problems.length, 3);
    const said = problems.map(({ first }) => first.message).join('\n');
    assert.doesNotMatch(said, /\^|\\|\$\/|invalid|expected|zod|regex|pattern|undefined|\[object/i);
  });

  for (const [why, point] of [
    ['at 0, 0', { latitude: 0, longitude: 0 }],
    ['in the Atlantic', { latitude: 40, longitude: -40 }],
    ['in Europe, its west forgotten', { latitude: 45.52, longitude: 122.68 }],
    ['that is not a number', { latitude: Number.NaN, longitude: -122 }],
    ['without end', { latitude: 45, longitude: Number.POSITIVE_INFINITY }],
    ['that is half', { latitude: undefined }],
    ['as text', { latitude: '45.5' }],
  ] as const) {
    it(`leaves the address without its point where that is ${why}`, async () => {
      const { kept, said } = await readOne({ place: samplePlace(point) });
      const { latitude, longitude, precision, ...place } = kept?.place ?? {};
      assert.deepEqual([latitude, longitude, precision], [undefined, undefined, undefined]);
      assert.equal((place as { address?: string }).address, '1 Main Street');
      assert.match(said, /place\.l(at|ong)itude/);
    });
  }

  it('keeps the points of every part of the country', async () => {
    for (const [region, latitude, longitude] of [
      ['US-AK', 51.88, -176.66],
      ['US-HI', 21.3, -157.86],
      ['US-PR', 18.4, -66.06],
      ['US-GU', 13.47, 144.75],
      ['US-AS', -14.28, -170.7],
      ['CA-NU', 82.5, -62.35],
      ['CA-NL', 47.56, -52.71],
    ] as const) {
      const place = samplePlace({ region, latitude, longitude });
      assert.equal((await readOne({ place })).kept?.place?.latitude, latitude, region);
    }
  });

  it('is no date of a check to come, nor one that the calendar lacks', async () => {
    for (const checked of ['2027-01', '2026-13', '2026-02-30', 'yesterday']) {
      const { way, said } = await readWay({ checked });
      assert.equal(way?.checked, null);
      assert.match(said, /channels\.1\.checked/);
    }
  });
});

describe('a way to make contact', () => {
  const numbers: readonly [written: unknown, value: string, extension?: string][] = [
    ['503-555-0142', '+15035550142'],
    ['(503) 555-0142', '+15035550142'],
    ['503.555.0142', '+15035550142'],
    ['5035550142', '+15035550142'],
    [5035550142, '+15035550142'],
    ['+1 503 555 0142', '+15035550142'],
    ['1-503-555-0142', '+15035550142'],
    ['tel:+15035550142', '+15035550142'],
    ['503\u2011555\u00a00142', '+15035550142'],
    ['1-800-662-HELP', '+18006624357'],
    ['1-800-662-HELP (4357)', '+18006624357'],
    ['503-555-0142 x12', '+15035550142', '12'],
    ['503-555-0142, ext. 12', '+15035550142', '12'],
    ['503-555-0142 poste 12', '+15035550142', '12'],
    ['+15035550142;ext=12', '+15035550142', '12'],
    ['211', '211'],
  ];
  for (const [written, value, extension] of numbers) {
    it(`reads ${written} and shows what it dials`, async () => {
      const { way, said } = await readWay({ value: written, display: undefined });
      assert.equal(said, '');
      assert.equal(way?.value, value);
      assert.equal(way?.extension, extension);
      assert.ok(way?.display.includes(value.slice(-4)) || way?.display.includes('HELP'));
    });
  }

  const refused: readonly [why: string, changes: Changes][] = [
    ['an exchange with 1', { value: '503-155-0142' }],
    ['an area code with 0', { value: '+10035550142' }],
    ['seven digits', { value: '555-0142' }],
    ['too many digits', { value: '503-555-01422' }],
    ['a number of a spreadsheet', { value: '5.03555E+09' }],
    ['two numbers', { value: '503-555-0142 or 503-555-0199' }],
    ['a number and words', { value: '503-555-0142 ask for Ann' }],
    ['another country', { value: '+44 20 7946 0958' }],
    ['an island at its price', { value: '+1 876 555 0142' }],
    ['a number that costs', { value: '1-900-555-0142' }],
    ['a number that was retired', { value: '1-888-383-2776' }],
    ['true', { value: true }],
    ['four digits to call', { value: '4357' }],
    ['a relay that is none', { through: '900' }],
    ['one that nobody proved', { confidence: 'single' }],
    ['a script', { type: 'web', value: 'javascript:alert(1)' }],
    ['data', { type: 'chat', value: 'data:text/html,x' }],
    ['an address that is none', { type: 'web', value: 'https://%' }],
    ['an e-mail address that is none', { type: 'email', value: 'help' }],
    ['a type that is not known', { type: 'fax' }],
    ['a keyword that is none', { type: 'sms', value: '741741', keyword: {} }],
  ];
  for (const [why, changes] of refused) {
    it(`is left out and named, and the others stay: ${why}`, async () => {
      const { way, said } = await readWay(changes);
      assert.equal(way, undefined);
      assert.match(said, /^us-or-sample-line \| channels\.1\.\w+ \| /);
    });
  }

  it('is not lost with the record where it is the only one: the record is named', async () => {
    const { kept, said } = await readOne({ channels: [sampleChannel({ value: '555-0142' })] });
    assert.equal(kept, undefined);
    assert.match(said, /channels\.0\.value \| is "555-0142"/);
  });

  const abroad: readonly [value: string, regions: readonly string[], reason: RegExp][] = [
    ['+1 876 926 1234', ['CA-ON'], /another country/],
    ['+1 242 322 1234', ['US-OR'], /another country/],
    ['+1 809 564 1234', ['US-OR'], /another country/],
    ['1-900-234-5678', ['CA-ON'], /costs/],
    ['416-976-5678', ['CA-ON'], /costs/],
    ['503-575-8112', ['CA-BC'], /in the US.*"regions"/],
    ['+1 310 678 9012', ['CA-BC'], /in the US/],
    ['+1 310 6789', ['CA-BC'], /every phone/],
    ['604-681-2345', ['US-WA'], /in Canada.*"regions"/],
    ['310-6789', ['US-CA'], /every phone/],
  ];
  for (const [value, regions, reason] of abroad) {
    it(`is left out where it is in another country than the record: ${value} in ${regions}`, async () => {
      const { kept, said } = await readOne({
        regions,
        channels: [
          sampleChannel({ value: '1-800-662-4357', display: '1-800-662-4357' }),
          sampleChannel({ value, display: value }),
        ],
      });
      assert.equal(kept?.channels.length, 1, said);
      assert.match(said, reason);
    });
  }

  const atHome: readonly [value: string, regions: readonly string[], of?: readonly string[]][] = [
    ['1-800-662-4357', ['CA-ON']],
    ['1-833-234-5678', ['US-OR']],
    ['604-681-2345', ['CA-ON']],
    ['310-6789', ['CA-BC']],
    ['310-678-9012', ['US-CA']],
    ['787-764-1234', ['US-PR']],
    ['604-681-2345', ['US', 'CA']],
    ['604-681-2345', ['US-WA'], ['US-WA', 'CA-BC']],
    // Newer than our list of area codes, which a page may go on using for years.
    ['465-234-5678', ['US-NY']],
    ['460-234-5678', ['CA-BC']],
    ['924-234-5678', ['US-MN']],
  ];
  for (const [value, regions, of] of atHome) {
    it(`stays where its country is one of the record’s: ${value} in ${of ?? regions}`, async () => {
      const way = sampleChannel({ value, display: value, ...(of && { regions: of }) });
      const { kept, said } = await readOne({ regions, channels: [way] });
      assert.equal(said, '');
      assert.equal(kept?.channels.length, 1);
    });
  }

  for (const [why, changes, shown] of [
    ['another number', { display: '1-503-999-9999' }, '1-503-575-8112'],
    ['a second number', { display: '503-575-8112; 503-999-9999' }, '1-503-575-8112'],
    [
      'another page',
      { type: 'web', value: 'https://a.example.org/x', display: 'samhsa.gov' },
      'a.example.org/x',
    ],
    [
      'a number on a page',
      { type: 'web', value: 'https://a.example.org/x', display: '988' },
      'a.example.org/x',
    ],
    [
      'another address',
      { type: 'email', value: 'a@example.org', display: 'b@example.org' },
      'a@example.org',
    ],
  ] as const) {
    it(`shows where it leads, whatever its text says: ${why}`, async () => {
      const { way, said } = await readWay(changes);
      assert.equal(way?.display, shown);
      assert.match(said, /channels\.1\.display \| is "/);
    });
  }

  it('has no label that names another number', async () => {
    const label = { en: 'Better: 1-503-999-9999', fr: 'Espagnol', es: 'Español' };
    const { way, said } = await readWay({ label });
    assert.equal(way?.label, undefined);
    assert.match(said, /channels\.1\.label/);
  });
});
