import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readSchedules } from '../../src/cli/hsds/read-schedules.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const TABLES: Readonly<Record<string, string>> = {
  'organizations.csv': 'id,name,website\no1,Marion County,http://www.example.org\n',
  'services.csv':
    'id,organization_id,name,description,status,assured_date\ns1,o1,Detox,"<p>Medical &amp; social detox.</p>",active,2026-09-01\ns2,o1,Old program,,inactive,\ns3,o1,Peer line,Talk.,active,\n',
  'locations.csv':
    'id,name,location_type,latitude,longitude\nl1,Salem,physical,44.94,-123.03\nl2,Keizer,physical,100,101\n',
  'service_at_locations.csv': 'id,service_id,location_id\nsl1,s1,l1\nsl2,s1,l2\n',
  'addresses.csv':
    'id,location_id,address_1,city,state_province,postal_code,country,address_type\na1,l1,1 Main St,Salem,OR,97301,US,physical\na2,l2,2 River Rd,Keizer,OR,97303,US,physical\na3,l1,PO Box 1,Salem,OR,97301,US,postal\n',
  'phones.csv':
    'id,location_id,service_id,organization_id,contact_id,service_at_location_id,number,extension,type\np1,,s1,,,,"""503-555-0142""",12,voice\np2,l2,,,,,503-555-0143,,voice\np3,,,o1,,,503-555-0144,,voice\np4,,s1,,c1,,503-555-0145,,voice\np5,,s1,,,,503-555-0146,,fax\np6,,,,,sl2,503-555-0147,,voice\n',
  'schedules.csv':
    'id,service_id,location_id,freq,byday,opens_at,closes_at\nh1,s1,,WEEKLY,"MO,TU,WE,TH,FR",09:00,17:00\n',
  'languages.csv': 'id,service_id,code\ng1,s1,es\n',
  'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\nx1,s1,service,t1\n',
  'taxonomy_terms.csv': 'id,code,name\nt1,T,Detoxification\n',
  'datapackage.json': '{"name":"x"}',
};

const WORDS = [
  '--timezone',
  'America/Los_Angeles',
  '--source',
  'Marion County',
  '--region',
  'US-OR',
];

function zipped(prefix = ''): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(TABLES).map(([name, text]) => [prefix + name, strToU8(text)]),
    ),
  );
}

describe('import hsds', () => {
  for (const prefix of ['', 'package/']) {
    it(`makes a record of each service at each place (zip${prefix && ' with a folder'})`, async () => {
      const { records, findings, told } = await folder.import(
        'hsds',
        'a.zip',
        zipped(prefix),
        ...WORDS,
      );
      assert.equal(records.length, 3, told);
      const [salem, keizer, line] = records;
      assert.equal(salem?.id, 'us-or-s1-sl1');
      assert.deepEqual(salem?.description, { en: 'Medical & social detox.' });
      assert.equal(salem?.operator, 'Marion County');
      assert.deepEqual(
        salem?.channels.map(({ value, extension }) => [value, extension]),
        [
          ['+15035550142', '12'],
          ['https://www.example.org', undefined],
        ],
      );
      assert.deepEqual(salem?.hours, {
        text: 'Mo-Fr 09:00-17:00',
        timezone: 'America/Los_Angeles',
      });
      assert.deepEqual(salem?.services, ['detox']);
      assert.deepEqual(salem?.languages, ['es']);
      assert.equal(salem?.channels[0]?.checked, '2026-09-01');
      assert.equal(salem?.place?.latitude, 44.94);
      assert.equal(
        keizer?.channels[0]?.value,
        '+15035550147',
        'the phone of the service at that place',
      );
      assert.equal(keizer?.place?.latitude, undefined, '100, 101 is no point');
      assert.equal(
        line?.channels[0]?.value,
        '+15035550144',
        'the organization’s, where there is none nearer',
      );
      const said = findings.map(({ field, reason }) => `${field} ${reason}`).join('\n');
      assert.match(said, /service\.status is "inactive"/);
      assert.match(said, /place\.latitude/);
    });
  }

  it('never gives a contact’s own number, nor a fax', async () => {
    await folder.import('hsds', 'a.zip', zipped(), ...WORDS);
    const written = ['records.json', 'report.json', 'report.txt']
      .map((name) => folder.read(`out.${name}`))
      .join('');
    assert.doesNotMatch(written, /0145|0146/);
  });

  it('reads a folder of tables as it reads a zip', async () => {
    const zip = await folder.import('hsds', 'a.zip', zipped(), ...WORDS);
    mkdirSync(folder.of('package'));
    for (const [name, text] of Object.entries(TABLES)) folder.write(`package/${name}`, text);
    await folder.run(
      'import',
      'hsds',
      folder.of('package'),
      '--out',
      folder.of('two.json'),
      ...WORDS,
    );
    assert.deepEqual(JSON.parse(folder.read('two.json')), zip.records);
  });

  const service = {
    id: 'S-1',
    name: 'Naloxone pickup',
    status: 'active',
    description: null,
    phones: [{ number: '(503) 555-0142', type: null, extension: null }],
    schedules: [],
    attributes: [],
    service_at_locations: [],
  };
  for (const [why, data] of [
    ['a list', [service]],
    ['a page of GET /services', { total_pages: 1, contents: [service] }],
    ['one service', service],
    ['an organization with its services', { name: 'County', services: [service] }],
  ] as const) {
    it(`reads JSON that is ${why}`, async () => {
      const { records } = await folder.import('hsds', 'a.json', JSON.stringify(data), ...WORDS);
      assert.equal(records[0]?.id, 'us-or-s-1');
      assert.equal(records[0]?.channels[0]?.value, '+15035550142');
    });
  }

  it('reads a folder of pages of GET /services (3.1), each service once, with the same ids as before', async () => {
    const pages = folder.of('pages');
    mkdirSync(pages);
    for (const page of [1, 2]) {
      const contents = [
        { ...service, id: `S-${page}`, additional_urls: [], last_modified: '2026-09-14T10:00:00Z' },
      ];
      const text = JSON.stringify({ total_items: 2, total_pages: 2, page_number: page, contents });
      writeFileSync(join(pages, `page-${page}.json`), text);
    }
    const ids = [];
    for (const out of ['one.json', 'two.json']) {
      const done = await folder.run('import', 'hsds', pages, '--out', folder.of(out), ...WORDS);
      assert.equal(done.exit, 0, done.told);
      ids.push((JSON.parse(folder.read(out)) as { id: string }[]).map(({ id }) => id));
    }
    assert.deepEqual(ids, [
      ['us-or-s-1', 'us-or-s-2'],
      ['us-or-s-1', 'us-or-s-2'],
    ]);
  });

  it('keeps the other services beside one that is in no shape', async () => {
    const { records, findings } = await folder.import(
      'hsds',
      'a.json',
      JSON.stringify([{ id: 1, name: { a: 1 } }, 7, null, { ...service, phones: 'x' }, service]),
      ...WORDS,
    );
    assert.equal(records.length, 1);
    assert.ok(findings.length >= 2);
  });

  for (const [why, content, said] of [
    ['a zip that was cut short', zipped().subarray(0, 400), /not a complete zip/],
    ['JSON that ends too early', '[{"id":', /ends too early/],
    ['something else', 'hello', /not JSON/],
    ['an empty list', '[]', /no service/],
  ] as const) {
    it(`says in one line what is wrong with ${why}`, async () => {
      const { exit, told } = await folder.import('hsds', 'a.zip', content, ...WORDS);
      assert.equal(exit, 2);
      assert.match(told, said);
    });
  }
});

describe('schedules', () => {
  it('of a package of tables keep what makes them more than a week: weeks of the year', async () => {
    const head = 'id,service_id,freq,byday,byweekno,opens_at,closes_at\n';
    const hoursOf = async (weeks: string) => {
      const schedules = `${head}h1,s1,WEEKLY,TH,"${weeks}",09:00,17:00\n`;
      const tables = { ...TABLES, 'schedules.csv': schedules };
      const files = Object.entries(tables).map(([name, text]) => [name, strToU8(text)] as const);
      const zip = zipSync(Object.fromEntries(files));
      const { records } = await folder.import('hsds', 'a.zip', zip, ...WORDS);
      return records.find(({ name }) => name.en === 'Detox')?.hours;
    };
    assert.match(JSON.stringify(await hoursOf('')), /Th 09:00-17:00/);
    assert.equal(await hoursOf('41,42'), undefined);
  });

  const at = (byday: string, opens_at = '09:00', closes_at = '17:00', more = {}) => ({
    freq: 'WEEKLY',
    byday,
    opens_at,
    closes_at,
    ...more,
  });
  for (const [why, schedules, text] of [
    ['week days', [at('MO,TU,WE,TH,FR')], 'Mo-Fr 09:00-17:00'],
    ['times that end in Z', [at('SA', '10:00:00Z', '14:00:00Z')], 'Sa 10:00-14:00'],
    ['two times a day', [at('MO'), at('MO', '18:00', '20:00')], 'Mo 09:00-17:00,18:00-20:00'],
    ['all day, every day', [at('MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59')], '24/7'],
    [
      'the first and third Saturday',
      [at('1SA,3SA', '09:00', '12:00', { freq: 'MONTHLY' })],
      'Sa[1,3] 09:00-12:00',
    ],
    ['one that ends', [at('MO', '09:00', '17:00', { valid_to: '2026-12-31' })], undefined],
    ['every second week', [at('MO', '09:00', '17:00', { interval: 2 })], undefined],
    [
      'a day of the month',
      [at('', '09:00', '17:00', { freq: 'MONTHLY', bymonthday: '1' })],
      undefined,
    ],
    ['days that overlap', [at('MO,TU'), at('TU,WE', '18:00', '20:00')], undefined],
    ['weeks of the year', [at('TH', '09:00', '17:00', { byweekno: '41,42' })], undefined],
    ['days of the year', [at('TH', '09:00', '17:00', { byyearday: '-1' })], undefined],
    [
      'one whose first day is to come',
      [at('TH', '09:00', '17:00', { dtstart: '2999-01-07' })],
      undefined,
    ],
    [
      'one that has begun',
      [at('TH', '09:00', '17:00', { dtstart: '2020-01-02' })],
      'Th 09:00-17:00',
    ],
    // To OpenStreetMap the later rule takes the place of the earlier one on that day; to HSDS both hold.
    [
      'a day of each week and the first of the month besides',
      [at('MO', '09:00', '12:00'), at('1MO', '18:00', '20:00', { freq: 'MONTHLY' })],
      undefined,
    ],
    [
      'the fourth and the last Saturday, which may be one',
      [
        at('4SA', '09:00', '12:00', { freq: 'MONTHLY' }),
        at('-1SA', '18:00', '20:00', { freq: 'MONTHLY' }),
      ],
      undefined,
    ],
    [
      'the first and the second Saturday at times of their own',
      [
        at('1SA', '09:00', '12:00', { freq: 'MONTHLY' }),
        at('2SA', '18:00', '20:00', { freq: 'MONTHLY' }),
      ],
      'Sa[1] 09:00-12:00; Sa[2] 18:00-20:00',
    ],
    [
      'week days and a Saturday of the month',
      [at('MO,TU'), at('1SA', '09:00', '12:00', { freq: 'MONTHLY' })],
      'Mo,Tu 09:00-17:00; Sa[1] 09:00-12:00',
    ],
    ['no times', [{ freq: 'WEEKLY', byday: 'MO' }], undefined],
  ] as const) {
    it(`are told as weekly hours only where they are: ${why}`, () =>
      assert.equal(readSchedules(schedules), text));
  }
});

describe('import hsds, of services one a line (NDJSON)', () => {
  const line = (name: string, number: string): string =>
    JSON.stringify({ id: name, name, phones: [{ number }] });
  const page = JSON.stringify({
    page_number: 1,
    contents: [{ id: 'Cc', name: 'Cc', phones: [{ number: '503-555-0144' }] }],
  });

  it('reads services and pages, and tells of a line that cannot be read', async () => {
    const text = [line('Aa', '503-555-0142'), '{"name":"Bb', line('Bb', '503-555-0143'), page, ''];
    const { records, findings } = await folder.import(
      'hsds',
      'services.ndjson',
      text.join('\n'),
      ...WORDS,
    );
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Aa', 'Bb', 'Cc'],
    );
    const [finding] = findings;
    assert.equal(findings.length, 1);
    assert.equal(finding?.row, 2);
    assert.equal(finding?.outcome, 'left-out');
    assert.match(finding?.reason ?? '', /^is not complete JSON/);
  });

  it('reads the pages of a folder in the order of their numbers', async () => {
    mkdirSync(folder.of('pages'));
    for (const [name, service] of [
      ['page-2.json', 'Bb'],
      ['page-10.json', 'Cc'],
      ['page-1.ndjson', 'Aa'],
    ] as const) {
      writeFileSync(join(folder.of('pages'), name), `${line(service, '503-555-0142')}\n`);
    }
    await folder.run('import', 'hsds', folder.of('pages'), '--out', folder.of('o.json'), ...WORDS);
    const records = JSON.parse(folder.read('o.json')) as readonly { name: { en: string } }[];
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Aa', 'Bb', 'Cc'],
    );
  });
});
