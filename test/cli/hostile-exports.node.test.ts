import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { ownReader } from '../../src/cli/host-reader.js';
import { recordsOfService } from '../../src/cli/hsds/hsds-records.js';
import type { HsdsService } from '../../src/cli/hsds/hsds-types.js';
import type { ImportOptions } from '../../src/cli/import/import-options.js';
import { rowToRecord } from '../../src/cli/import/row-to-record.js';
import type { SourceRecord } from '../../src/cli/import/source-record.js';
import { FACILITY_COLUMNS, facilityCells } from '../../src/cli/samhsa/facility-rows.js';
import { isNumber } from '../../src/contact/channel-kinds.js';
import { contactLink } from '../../src/contact/contact-link.js';
import { displayMatches } from '../../src/contact/display-matches.js';
import type { Resource } from '../../src/schema/resource.js';
import { FUZZ_SEED } from '../support/exotic.js';
import { NOW } from '../support/read-host-data.js';
import { CliFolder } from '../support/run-cli.js';

const RUNS = Number(process.env.HELPLINE_FUZZ ?? 300);
const OPTIONS: ImportOptions = {
  dates: 'unknown',
  lang: 'en',
  allTypes: false,
  region: 'US-OR',
  timezone: 'America/Los_Angeles',
};

/** What takes the place of a value; JSON holds all of these. */
const HOSTILE: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1e300,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  ['a', 'b'],
  [{ number: {} }],
  { name: { name: {} } },
  'x'.repeat(20_000),
  '__proto__',
  JSON.parse('{"__proto__":{"name":"polluted"},"constructor":1}'),
  '\u202e988\u200b',
  '=HYPERLINK("http://evil.example","988")',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '\ud800',
  { toString: 0 },
];

function usual(): Record<string, unknown> {
  return {
    id: 's1',
    name: 'Salem Detox',
    description: 'Medical detox.',
    url: 'https://salem.example',
    email: 'info@salem.example',
    status: 'active',
    alert: 'New door.',
    eligibility_description: 'Adults',
    minimum_age: 18,
    assured_date: '2026-09-01',
    organization: {
      id: 'o1',
      name: 'Marion County',
      phones: [{ number: '503-555-0144' }],
    },
    phones: [{ number: '503-555-0142', type: 'voice', extension: 12, description: 'Intake' }],
    schedules: [{ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00' }],
    languages: [{ code: 'es', name: 'Spanish' }],
    service_areas: [{ name: 'Marion County' }],
    cost_options: [{ amount: 0 }],
    attributes: [{ taxonomy_term: { code: 'T', name: 'Detoxification' } }],
    service_at_locations: [
      {
        id: 'sl1',
        location: {
          id: 'l1',
          location_type: 'physical',
          latitude: 44.94,
          longitude: -123.03,
          addresses: [
            {
              address_1: '1 Main St',
              city: 'Salem',
              state_province: 'OR',
              postal_code: '97301',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
  };
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

/** The same with another value at a path, where that still is. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...value };
  (copy as Record<string | number, unknown>)[key] = replaced(
    (value as Record<string | number, unknown>)[key],
    rest,
    by,
  );
  return copy;
}

const readOwn = ownReader(NOW);

/** What a person is shown of records, and what is told of them. */
function shown(sources: readonly SourceRecord[]): {
  kept: readonly Resource[];
  told: readonly unknown[];
  all: string;
} {
  const read = sources.flatMap(({ record }) => (record ? readOwn(structuredClone(record), 0) : []));
  const kept = read.flatMap((one) => one.kept ?? []);
  const told = [
    ...sources.flatMap(({ findings }) => findings),
    ...read.flatMap(({ problems }) => problems),
  ];
  return { kept, told, all: JSON.stringify([kept, told]) };
}

/** As it comes out of a file. */
function toJson(service: unknown): HsdsService {
  return plain(JSON.parse(JSON.stringify(service))) as HsdsService;
}

/** Numbers and truths as texts, without nulls: what the reader of a file gives. */
function plain(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(plain).filter((item) => item !== undefined);
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function recordsOf(service: unknown): readonly SourceRecord[] {
  return recordsOfService({ service: toJson(service), part: 0 }, 1, OPTIONS);
}

function checkSafe(kept: readonly Resource[]): void {
  for (const record of kept) {
    for (const channel of record.channels) {
      assert.ok(contactLink(channel), JSON.stringify(channel));
      if (isNumber(channel)) {
        assert.ok(displayMatches(channel.display, channel.value), JSON.stringify(channel));
      }
    }
    assert.doesNotMatch(JSON.stringify(record), /<script|\u202e|\u200b/);
  }
}

describe('one wrong field of an HSDS service', () => {
  for (const path of pathsOf(usual())) {
    const field = path.join('.');
    const isOfPhone = path[0] === 'phones';
    it(`costs no more than what it says: ${field}`, () => {
      for (const value of [undefined, ...HOSTILE]) {
        const sources = recordsOf(replaced(usual(), path, value));
        const { kept, told } = shown(sources);
        checkSafe(kept);
        const why = `${field} = ${JSON.stringify(value)?.slice(0, 60)}: ${JSON.stringify(sources)}`;
        const isLeft = kept.length === 0;
        // A name, a status and a type decide about the whole; then why is told.
        if (isLeft) {
          assert.match(field, /^(?:name|status|attributes)/, why);
          assert.ok(told.length > 0, why);
          continue;
        }
        const values = kept[0]?.channels.map((channel) => channel.value) ?? [];
        if (!isOfPhone) assert.ok(values.includes('+15035550142'), why);
        assert.ok(values.length > 0, why);
      }
    });
  }
});

describe('any HSDS service at all', () => {
  const paths = pathsOf(usual());
  const change = fc.tuple(
    fc.constantFrom(...paths),
    fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 3 })),
  );
  const MARKS: readonly Readonly<Record<string, unknown>>[] = [
    { private: true },
    { is_private: 'Yes' },
    { isPrivate: ['yes'] },
    { 'Do not publish': 'x' },
    { public: false },
    { description: 'Internal use' },
    { contact_id: 'c1' },
  ];
  const PLACE_MARKS: readonly Readonly<Record<string, unknown>>[] = [
    { confidential: true },
    { is_confidential: { value: 'yes' } },
    { addressIsConfidential: 'DV' },
    { 'Address private': 1 },
  ];

  it('is safe to show or left out, never throws, and keeps what its marks keep', () => {
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 5 }),
        fc.constantFrom(...MARKS),
        fc.constantFrom(...PLACE_MARKS),
        fc.constantFrom('location', 'address', 'site'),
        (changes, mark, placeMark, at) => {
          let service: unknown = usual();
          for (const [path, value] of changes) service = replaced(service, path, value);
          const secret = {
            ...(service as object),
            ...(Array.isArray((service as HsdsService).phones) && {
              phones: [
                ...((service as { phones: unknown[] }).phones ?? []),
                { number: '503-555-0199', ...mark },
              ],
            }),
            service_at_locations: [
              {
                id: 'x',
                ...(at === 'site' && placeMark),
                location: {
                  ...{ latitude: 45.678, longitude: -122.8 },
                  ...(at === 'location' && placeMark),
                  addresses: [
                    {
                      ...{ address_1: '9 Quiet St', city: 'Stayton', state_province: 'OR' },
                      ...(at === 'address' && placeMark),
                    },
                  ],
                },
              },
            ],
          };
          const { kept, all } = shown(recordsOf(secret));
          checkSafe(kept);
          assert.doesNotMatch(all, /Quiet|Stayton|45\.678|555-?0199/);
          assert.equal(({} as { name?: string }).name, undefined);
        },
      ),
      { numRuns: RUNS, seed: FUZZ_SEED },
    );
  });
});

const FACILITY: Readonly<Record<string, unknown>> = {
  ...{ frid: 'ab12', name1: 'Salem Recovery', name2: 'North', street1: '1 Main Street' },
  ...{
    city: 'Salem',
    state: 'OR',
    zip: '97301',
    phone: '503-555-0142',
    intake1: '503-555-0143 x1',
  },
  ...{ website: 'http://www.example.org', latitude: '44.94', longitude: '-123.03' },
  ...{ typeFacility: 'SA' },
  services: [{ f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Detoxification' }],
};

describe('any facility of FindTreatment at all', () => {
  it('is safe to show or left out, and never throws', () => {
    const change = fc.tuple(
      fc.constantFrom(...pathsOf(FACILITY)),
      fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 3 })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        let facility: unknown = FACILITY;
        for (const [path, value] of changes) facility = replaced(facility, path, value);
        const cells = facilityCells(JSON.parse(JSON.stringify(facility)));
        if (!cells) return;
        const { record, findings } = rowToRecord({ at: 1, cells }, FACILITY_COLUMNS, OPTIONS);
        if (!record) assert.ok(findings.length > 0, JSON.stringify(facility));
        checkSafe(shown([{ row: 1, part: 0, findings, ...(record && { record }) }]).kept);
      }),
      { numRuns: RUNS, seed: FUZZ_SEED },
    );
  });
});

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const ONE = { ...usual(), service_at_locations: [] };
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('files of HSDS', () => {
  for (const [what, content] of [
    ['UTF-16, as a shell of Windows writes it', utf16(JSON.stringify([ONE]))],
    ['UTF-16 the other way round', Buffer.from(utf16(JSON.stringify([ONE]))).swap16()],
    ['UTF-8 with a mark', `\ufeff${JSON.stringify([ONE])}`],
    ['UTF-16 lines', utf16(`${JSON.stringify(ONE)}\n{"id":"x"\n`)],
  ] as const) {
    it(`may be ${what}`, async () => {
      const { records, told } = await folder.import('hsds', 'a.json', content, '--region', 'US-OR');
      assert.equal(records.length, 1, told);
    });
  }

  it('tell of each item that is no service, and keep the others', async () => {
    const content = JSON.stringify({
      contents: [null, 7, 'text', {}, { Name: 'Renamed' }, [], ONE, { ...ONE, id: 's1' }],
    });
    const { records, findings } = await folder.import(
      'hsds',
      'a.json',
      content,
      '--region',
      'US-OR',
    );
    assert.equal(records.length, 1);
    const left = findings.filter(({ outcome }) => outcome === 'left-out').map(({ row }) => row);
    assert.deepEqual([...new Set(left)], [1, 2, 3, 4, 5, 7]);
    assert.match(findings[0]?.reason ?? '', /is not an object/);
  });

  it('tell of places and organizations that are not there, and go in no circle', async () => {
    mkdirSync(folder.of('t'));
    const tables = {
      services: 'id,name,status,organization_id\ns,Detox,active,gone\nt,Peers,active,o\n',
      organizations: 'id,name,parent_organization_id\no,Org,o\n',
      locations: 'id,name,organization_id\nl,Here,o\n',
      service_at_locations: 'id,service_id,location_id\nx,s,nowhere\ny,t,l\n',
      phones: 'id,service_id,number\np,s,503-555-0142\nq,t,503-555-0143\nr,nobody,503-555-0144\n',
      taxonomy_terms: 'id,name,parent_id\na,Detox,b\nb,Treatment,a\n',
      attributes: 'id,link_id,taxonomy_term_id\n1,s,a\n2,t,none\n',
    };
    for (const [name, text] of Object.entries(tables)) folder.write(`t/${name}.csv`, text);
    const out = folder.of('out.records.json');
    const words = ['--out', out, '--region', 'US-OR'];
    const { told } = await folder.run('import', 'hsds', folder.of('t'), ...words);
    assert.equal(JSON.parse(folder.read('out.records.json')).length, 2, told);
    assert.match(told, /organization_id is "gone", which is not in the table of organizations/);
    assert.match(told, /location_id is "nowhere", which is not in the table of locations/);
  });

  it('keep the rest of a table beside a quotation mark that is never closed, and other letters', async () => {
    mkdirSync(folder.of('t'));
    folder.write(
      't/services.csv',
      Buffer.from(
        'id;name;status\na;Caf\u00e9 d\u00e9tox;active\nb;"Broken;active\nc;Peers;active\n',
        'latin1',
      ),
    );
    folder.write(
      't/phones.csv',
      'id,service_id,number\np,a,503-555-0142\nq,"c,503-555-0143\nr,c,503-555-0144\n',
    );
    const words = ['--out', folder.of('out.records.json'), '--region', 'US-OR'];
    const { told } = await folder.run('import', 'hsds', folder.of('t'), ...words);
    const records = JSON.parse(folder.read('out.records.json')) as Resource[];
    assert.deepEqual(
      records.map(({ name, channels }) => [name.en, channels[0]?.value]),
      [
        ['Café détox', '+15035550142'],
        ['Peers', '+15035550144'],
      ],
      told,
    );
    assert.match(told, /line 3 of services\.csv, which has a quotation mark/);
    assert.match(told, /line 3 of phones\.csv, which has a quotation mark/);
  });

  it('give nothing of a place that is private, its numbers included', async () => {
    const location = {
      ...{ id: 'l', is_private: 'true', phones: [{ number: '503-555-0199' }] },
      addresses: [{ address_1: '9 Quiet St', city: 'Salem', state_province: 'OR' }],
    };
    const service = { ...ONE, service_at_locations: [{ id: 'x', location }], phones: [] };
    await folder.import('hsds', 'a.json', JSON.stringify([service]), '--region', 'US-OR');
    assert.doesNotMatch(
      folder.read('out.records.json') + folder.read('out.report.json'),
      /Quiet|0199/,
    );
  });

  for (const description of ['Staff line', 'Internal', 'Director', 'After hours (staff only)']) {
    it(`give no number that is described as "${description}"`, async () => {
      const phones = [{ number: '503-555-0142' }, { number: '503-555-0199', description }];
      const content = JSON.stringify([{ ...ONE, phones }]);
      const { records } = await folder.import('hsds', 'a.json', content, '--region', 'US-OR');
      assert.deepEqual(
        records[0]?.channels.filter(isNumber).map(({ value }) => value),
        ['+15035550142'],
      );
    });
  }

  it('keep a number that is confidential for those who call', async () => {
    for (const description of ['Confidential helpline', 'Confidential, 24/7 crisis line']) {
      const content = JSON.stringify([
        { ...ONE, phones: [{ number: '503-555-0142', description }] },
      ]);
      const { records } = await folder.import('hsds', 'a.json', content, '--region', 'US-OR');
      assert.equal(records[0]?.channels[0]?.value, '+15035550142', description);
    }
  });
});

describe('files of FindTreatment and other lists', () => {
  it('tell of rows that are none, and may be UTF-16 and spelt in capitals', async () => {
    const upper = Object.fromEntries(
      Object.entries(FACILITY).map(([key, value]) => [key.toUpperCase(), value]),
    );
    const content = utf16(JSON.stringify({ rows: [null, 'x', { ...FACILITY, frid: 'c' }, upper] }));
    const { records, findings, told } = await folder.import('findtreatment', 'a.json', content);
    assert.equal(records.length, 2, told);
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'left-out').map(({ row }) => row),
      [1, 2],
    );
  });

  it('tell of a broken row of the National Directory as of one that cannot be read', async () => {
    const csv = `name1,name2,city,state,zip,phone,service_code_info\nA,,Salem,OR,97301,503-555-0142,SA DT\n"B,,Salem,OR,97301,503-555-0143,SA DT\nC,,Salem,OR,97301,503-555-0144,SA DT\n`;
    const { records, findings } = await folder.import('samhsa-directory', 'a.csv', csv);
    assert.equal(records.length, 2);
    assert.match(findings[0]?.reason ?? '', /quotation mark/);
  });

  for (const [header, values] of [
    ['Phone2Type', ['Fax', 'Cell', 'Pager']],
    ['Phone2Name', ['Staff', 'Director', 'Administration (internal)', 'Fax']],
    ['Phone2Description', ['Do not publish', 'Emergency contact', 'Billing']],
    ['Phone2IsPrivate', ['True', 'Yes', '1', 'maybe']],
  ] as const) {
    for (const value of values) {
      it(`give no number beside which stands ${header} "${value}"`, async () => {
        const csv = `PublicName,Phone1Number,Phone2Number,${header},PhysicalStateProvince\nLee House,503-555-0142,503-555-0199,${value},OR\n`;
        const { records, told } = await folder.import('icarol', 'a.csv', csv);
        assert.deepEqual(
          records[0]?.channels.map((channel) => channel.value),
          ['+15035550142'],
          told,
        );
      });
    }
  }

  it('know a text line and a teletype by the column beside them', async () => {
    const csv =
      'PublicName,Phone1Number,Phone1Type,Phone2Number,Phone2Type,PhysicalStateProvince\nLee House,503-555-0142,TTY,503-555-0143,Text,OR\n';
    const { records } = await folder.import('icarol', 'a.csv', csv);
    assert.deepEqual(
      records[0]?.channels.map(({ type }) => type),
      ['tty', 'sms'],
    );
  });
});
