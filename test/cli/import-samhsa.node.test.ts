import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const FACILITY = {
  _irow: 1,
  frid: 'ab12',
  name1: 'Salem Recovery',
  name2: 'North',
  street1: '1 Main Street',
  street2: null,
  city: 'Salem',
  state: 'OR',
  zip: '97301',
  phone: '503-555-0142',
  intake1: '503-555-0143 x1',
  hotline1: '',
  website: 'http://www.example.org',
  latitude: '44.94',
  longitude: '-123.03',
  typeFacility: 'SA',
  services: [
    { f1: 'Type of Care', f2: 'TC', f3: 'Substance use treatment; Detoxification' },
    { f1: 'Service Setting', f2: 'SET', f3: 'Outpatient; Residential detoxification' },
    { f1: 'Language', f2: 'SL', f3: 'Spanish' },
  ],
};

describe('import findtreatment', () => {
  for (const [form, text] of [
    ['an object', JSON.stringify({ page: 1, rows: [FACILITY] })],
    ['rows alone', JSON.stringify([FACILITY])],
    ['pages in a list', JSON.stringify([{ rows: [FACILITY] }])],
    ['pages one a line', `${JSON.stringify({ rows: [FACILITY] })}\n{"rows":[]}\n`],
    ['one row', JSON.stringify(FACILITY)],
  ] as const) {
    it(`reads ${form}`, async () => {
      const { records, told } = await folder.import('findtreatment', 'a.json', text);
      assert.deepEqual(
        records.map(({ id }) => id),
        ['us-or-ab12'],
        told,
      );
    });
  }

  it('tells of a row that cannot be read, and reads the others', async () => {
    const text = `{"rows":[${JSON.stringify(FACILITY)},{"name1" "x"}]}`;
    const { records, findings } = await folder.import('findtreatment', 'a.json', text);
    assert.equal(records.length, 1);
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'left-out').map(({ row }) => row),
      [2],
    );
  });

  it('refuses JSON without facilities, and what is not JSON, in a line', async () => {
    for (const text of ['{"rows":[{"a":1}]}', '[]', '{"rows":[', 'name1\n']) {
      const { exit, told } = await folder.import('findtreatment', 'a.json', text);
      assert.equal(exit, 2, text);
      assert.match(told, /a\.json (?:has no rows with "name1"|is not a complete JSON file)/);
    }
  });

  it('makes a record of a facility, listed by SAMHSA and never verified', async () => {
    const { records } = await folder.import(
      'findtreatment',
      'a.json',
      JSON.stringify({ page: 1, rows: [FACILITY] }),
      '--seen',
      '2026-10',
    );
    const [record] = records;
    assert.equal(record?.id, 'us-or-ab12');
    assert.deepEqual(record?.name, { en: 'Salem Recovery, North' });
    assert.equal(record?.listedBy, 'SAMHSA');
    assert.deepEqual(record?.services, ['detox', 'outpatient']);
    assert.deepEqual(record?.kinds, ['treatment']);
    assert.deepEqual(record?.languages, ['en', 'es']);
    assert.deepEqual(
      record?.channels.map(({ value, extension, checked, confidence }) => [
        value,
        extension,
        checked,
        confidence,
      ]),
      [
        ['+15035550142', undefined, '2026-10', 'listed'],
        ['+15035550143', '1', '2026-10', 'listed'],
        ['https://www.example.org', undefined, '2026-10', 'listed'],
      ],
    );
  });

  it('leaves out facilities for mental health alone, and says so', async () => {
    const rows = [
      FACILITY,
      {
        ...FACILITY,
        frid: 'x',
        typeFacility: 'MH',
        services: [{ f1: 'Type of Care', f2: 'TC', f3: 'Mental health treatment' }],
      },
    ];
    const { records, findings } = await folder.import(
      'findtreatment',
      'a.json',
      JSON.stringify([{ rows }]),
    );
    assert.equal(records.length, 1);
    assert.ok(findings.some(({ row, outcome }) => row === 2 && outcome === 'left-out'));
  });

  it('takes an opioid treatment program without services for what its type says', async () => {
    const { records } = await folder.import(
      'findtreatment',
      'a.json',
      JSON.stringify({ rows: [{ ...FACILITY, typeFacility: 'OTP', services: null }] }),
    );
    assert.deepEqual(records[0]?.services, ['methadone']);
  });
});

describe('import samhsa-directory', () => {
  const HEADER =
    'name1,name2,street1,street2,city,state,zip,phone,intake1,intake2,intake1a,intake2a,service_code_info\n';
  it('reads codes, and lost zeros', async () => {
    const { records } = await folder.import(
      'samhsa-directory',
      'a.csv',
      `${HEADER}Women’s House,,1 Elm St,,Lee,MA,1238,413-555-0142,,,,,SA DT * RES RD * FEM * SP\nCourse,,2 Elm St,,Lee,MA,1238,413-555-0143,,,,,SA * DUO\n`,
    );
    assert.equal(records.length, 1);
    assert.equal(records[0]?.place?.postalCode, '01238');
    assert.deepEqual(records[0]?.services, ['detox', 'residential']);
    assert.deepEqual(records[0]?.audiences, ['women']);
    assert.deepEqual(records[0]?.languages, ['en', 'es']);
  });

  it('says what it needs where the columns are others', async () => {
    const { exit, told } = await folder.import(
      'samhsa-directory',
      'a.csv',
      'Name,Phone\nA,503-555-0142\n',
    );
    assert.equal(exit, 2);
    assert.match(told, /service_code_info/);
  });
});

describe('import otp', () => {
  it('knows what the list is without a column that says it', async () => {
    const { records } = await folder.import(
      'otp',
      'a.csv',
      'Program Name,Street,City,State,Zip Code,Phone,Certification,First Full Certification Date\nSalem OTP,1 Main St,Salem,OR,97301,(503) 555-0142,Certified,01/02/2003\n',
    );
    assert.deepEqual(records[0]?.kinds, ['treatment']);
    assert.deepEqual(records[0]?.services, ['methadone']);
    assert.equal(records[0]?.channels[0]?.checked, null, 'the day of a certification is no check');
  });
});

describe('import icarol', () => {
  it('keeps what an export says is private, and the numbers that are', async () => {
    const { records } = await folder.import(
      'icarol',
      'a.csv',
      `ResourceAgencyNum,PublicName,AgencyDescription,Phone1Number,Phone1IsPrivate,Phone2Number,Phone2IsPrivate,PhysicalAddress1,PhysicalAddressIsPrivate,PhysicalCity,PhysicalStateProvince,PhysicalPostalCode,Latitude,Longitude,HoursOfOperation,WebsiteAddress,TaxonomyTerms,AgencyStatus,ExcludeFromWebsite,LastVerifiedOn
77,Detox House,Rest<br /><br />here.,(202) 332-4200,No,(202) 332-4201,Yes,9 Secret St,Yes,Washington,DC,20009-1234,38.9,-77.0,"9:00 am - 5:00 pm, Monday - Friday",example.org,Detoxification,Active,No,9/25/2026
78,Gone,,(202) 332-4202,No,,,,,Washington,DC,20009,,,,,Detoxification,Inactive,No,
79,Hidden,,(202) 332-4203,No,,,,,Washington,DC,20009,,,,,Detoxification,Active,Yes,
`,
    );
    assert.equal(records.length, 1);
    const written = ['records.json', 'report.json', 'report.txt']
      .map((name) => folder.read(`out.${name}`))
      .join('');
    assert.doesNotMatch(written, /4201|Secret|38\.9|Hidden|4203/);
    assert.deepEqual(records[0]?.hours, {
      text: 'Mo-Fr 09:00-17:00',
      timezone: 'America/New_York',
    });
    assert.deepEqual(records[0]?.description, { en: 'Rest here.' });
    assert.equal(records[0]?.id, 'us-dc-77');
  });
});

describe('FindTreatment saved as a table', () => {
  const head = 'name1,name2,street1,city,state,zip,phone,intake1,website';

  it('is read as its pages are, with codes in one column, in a column each, or with the type alone', async () => {
    for (const [columns, one, other] of [
      ['service_code_info', 'SA DT', 'SA OP BU'],
      ['DT,OP,BU,SA', '1,0,,1', ',1,x,yes'],
    ] as const) {
      const { records } = await folder.import(
        'findtreatment',
        'a.csv',
        `${head},${columns}\nA,,1 Oak St,Salem,OR,97301,503-555-0142,,,${one}\nB,,2 Oak St,Salem,OR,97301,503-555-0143,,,${other}\n`,
      );
      assert.deepEqual(
        records.map(({ kinds, services }) => [kinds, services]),
        [
          [['treatment'], ['detox']],
          [['treatment'], ['outpatient', 'buprenorphine']],
        ],
      );
    }
    const { records } = await folder.import(
      'findtreatment',
      'b.csv',
      `${head},type_facility\nA,,1 Oak St,Salem,OR,97301,503-555-0142,,,SA\nB,,2 Oak St,Salem,OR,97301,503-555-0143,,,OTP\n`,
    );
    assert.deepEqual(
      records.map(({ kinds, services }) => [kinds, services]),
      [
        [['treatment'], []],
        [['treatment'], ['methadone']],
      ],
    );
  });
});
