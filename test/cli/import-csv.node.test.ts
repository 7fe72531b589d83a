import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADER = 'Agency,Phone,Website,Address,City,State,Zip,Hours,Type,Last verified,Private\n';
const ROW = 'Salem Detox,(503) 555-0142,,1 Main St,Salem,OR,97301,,Detox,2026-09-14,\n';

describe('import csv', () => {
  it('makes a record of a row, with everything that the row says', async () => {
    const { records, exit, findings } = await folder.import(
      'csv',
      'a.csv',
      `${HEADER}Salem Detox,503-555-0142 x12,https://example.org,1 Main St,Salem,OR,97301,Mon-Fri 9am-5pm,Detox,9/25/2026,\n`,
      '--source',
      'Marion County',
      '--timezone',
      'America/Los_Angeles',
    );
    assert.equal(exit, 0);
    assert.deepEqual(findings, []);
    const [record] = records;
    assert.equal(record?.name.en, 'Salem Detox');
    assert.deepEqual(record?.kinds, ['treatment']);
    assert.deepEqual(record?.services, ['detox']);
    assert.deepEqual(record?.hours, { text: 'Mo-Fr 09:00-17:00', timezone: 'America/Los_Angeles' });
    assert.equal(record?.channels[0]?.value, '+15035550142');
    assert.equal(record?.channels[0]?.extension, '12');
    assert.equal(record?.channels[0]?.display, '1-503-555-0142');
    assert.equal(record?.channels[0]?.checked, '2026-09-25');
    assert.equal(record?.listedBy, 'Marion County');
    assert.equal(record?.place?.postalCode, '97301');
  });

  it('names the column of a number in the other country, and keeps the rest of its row', async () => {
    const row = ROW.replace('(503) 555-0142', '416-555-0142 or 503-555-0142');
    const { records, findings } = await folder.import('csv', 'a.csv', HEADER + row);
    assert.deepEqual(
      records[0]?.channels.map(({ value }) => value),
      ['+15035550142'],
    );
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['Phone'],
    );
    assert.match(
      findings[0]?.reason ?? '',
      /is "416-555-0142 or 503-555-0142", .* in Canada, and the record serves US-OR/,
    );
  });

  it('takes a column of counties, and --area for rows without one, as whom a service is for', async () => {
    const header = HEADER.replace('State,', 'State,County,');
    const rowOf = (name: string, county: string): string =>
      ROW.replace('Salem Detox', name).replace(',OR,', `,OR,${county},`);
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `${header}${rowOf('One', 'Marion')}${rowOf('Two', '41053; Polk County')}${rowOf('Three', '')}${rowOf('Four', 'All')}${rowOf('Five', 'Confederated Tribes of Siletz')}`,
      '--area',
      '41047',
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(
      records.map(({ areas }) => areas),
      [
        ['Marion County'],
        ['41053', 'Polk County'],
        ['41047'],
        undefined,
        ['Confederated Tribes of Siletz'],
      ],
    );
  });

  it('tells every row whose quotation mark is never closed, and mixes none of them with the next', async () => {
    const bad = Array.from({ length: 9 }, (_, at) => ROW.replace('Salem', `"Bad ${at}`)).join('');
    const { records, findings } = await folder.import('csv', 'a.csv', HEADER + bad + ROW);
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Salem Detox'],
    );
    assert.equal(findings.length, 9);
  });

  it('reads a file of two columns of one name the same a second time, by its mapping', async () => {
    const content = 'Name,Name,Phone,State,Type\nGood,Second,503-555-0142,OR,Detox\n';
    const first = await folder.import('csv', 'a.csv', content);
    const second = await folder.import('csv', 'a.csv', content);
    assert.equal(first.records[0]?.name.en, 'Good');
    assert.deepEqual(second.records, first.records);
  });

  for (const [said, kinds, services] of [
    ['MAT - Buprenorphine', ['treatment'], ['buprenorphine']],
    ['Methadone (OTP)', ['treatment'], ['methadone']],
    ['Outpatient SUD', ['treatment'], ['outpatient']],
    ['Residential Tx', ['treatment'], ['residential']],
    ['Detox / Withdrawal Mgmt', ['treatment'], ['detox']],
    ['Detox - Women', ['treatment'], ['detox']],
    ['Peer Recovery Center', ['peer-support'], ['peer-support']],
    ['Naloxone/Narcan', ['naloxone'], ['naloxone-kit']],
  ] as const) {
    it(`takes "${said}" for what it says`, async () => {
      const { records } = await folder.import(
        'csv',
        'a.csv',
        HEADER + ROW.replace(',Detox,', `,${said},`),
      );
      assert.deepEqual(records[0]?.kinds, kinds);
      assert.deepEqual(records[0]?.services, services);
    });
  }

  it('leaves out what only looks like a type of ours', async () => {
    const rows = ['Food Pantry', 'Housing (no detox)', 'Detox - dogs'].map((said) =>
      ROW.replace(',Detox,', `,${said},`),
    );
    const { records } = await folder.import('csv', 'a.csv', HEADER + rows.join(''));
    assert.deepEqual(records, []);
  });

  const [title, group] = ['"Services, 2026",,,,,,,,,,\n', 'DETOX,,,,,,,,,,\n'];
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'UTF-8 with its mark': `\ufeff${HEADER}${ROW}`,
    semicolons: (HEADER + ROW).replaceAll(',', ';'),
    tabs: (HEADER + ROW).replaceAll(',', '\t'),
    'a title and an empty row above': `${title},,,,,,,,,,\n${HEADER}${ROW}`,
    'a group heading': HEADER + group + ROW,
    'carriage returns': (HEADER + ROW).replaceAll('\n', '\r\n'),
    'Windows-1252': Buffer.from(HEADER + ROW.replace('Salem Detox', 'Salem Détox'), 'latin1'),
    'UTF-16': Buffer.from(`\ufeff${HEADER}${ROW}`, 'utf16le'),
    'a line break in a cell': HEADER + ROW.replace('1 Main St', '"1 Main St\nSuite 2"'),
  };
  for (const [why, content] of Object.entries(forms)) {
    it(`reads files as counties save them: ${why}`, async () => {
      const { records, told } = await folder.import('csv', 'a.csv', content);
      assert.equal(records.length, 1, told);
      assert.match(records[0]?.name.en ?? '', /^Salem D[eé]tox$/);
      assert.equal(records[0]?.channels[0]?.value, '+15035550142');
    });
  }

  it('shows what it takes each column for, and keeps it for the next import', async () => {
    const first = await folder.import('csv', 'a.csv', HEADER + ROW);
    assert.match(first.told, /Agency +-> {2}name \(by its name\)/);
    const mapping = JSON.parse(folder.read('out.mapping.json')) as {
      columns: Record<string, string | null>;
    };
    assert.equal(mapping.columns.Agency, 'name');
    mapping.columns.Website = null;
    folder.write('out.mapping.json', JSON.stringify(mapping));
    const second = await folder.import(
      'csv',
      'a.csv',
      HEADER + ROW.replace(',,1 Main', ',example.org,1 Main'),
    );
    assert.match(second.told, /Agency +-> {2}name \(by the mapping\)/);
    assert.deepEqual(
      second.records[0]?.channels.map(({ type }) => type),
      ['phone'],
    );
  });

  it('knows a column by its values where its name says nothing', async () => {
    const rows = ['A', 'B', 'C', 'D'].map((name, at) => `${name},OR,503-555-014${at}\n`).join('');
    const { records, told } = await folder.import('csv', 'a.csv', `Name,State,Field 3\n${rows}`);
    assert.equal(records.length, 4);
    assert.match(told, /Field 3 +-> {2}phone \(by its values\)/);
  });

  it('takes no number or address of a person for the service’s, whatever the cells look like', async () => {
    const headers = [
      'Executive Director Phone',
      'Staff Cell',
      'Contact Person',
      'Contact Email',
      'Contact Number',
      'Home phone',
      'Verified by',
      'Téléphone (interne)',
      'After-hours phone 2',
      'Home page',
    ];
    const row = (at: number): string =>
      `A${at},503-555-010${at},503-555-011${at},503-555-012${at},Ann Bee,ann${at}@example.org,503-555-013${at},503-555-014${at},bee${at}@example.org,503-555-015${at},503-555-016${at},www.example.org/${at},OR`;
    const csv = `Name,Phone,${headers.join(',')},State\n${[1, 2, 3, 4].map(row).join('\n')}\n`;
    const { records, told } = await folder.import('csv', 'a.csv', csv);
    for (const [at, { channels }] of records.entries()) {
      const n = at + 1;
      assert.deepEqual(
        channels.map(({ value }) => value),
        [`+1503555010${n}`, `+1503555016${n}`, `https://www.example.org/${n}`],
      );
    }
    assert.equal(records.length, 4);
    assert.match(told, /not used: Executive Director Phone, Staff Cell, Contact Person/);
  });

  it('takes no column of a 211 about a worker or a contact for the service’s', async () => {
    const row = (at: number): string =>
      `A${at},503-555-010${at},Cee Dee,503-555-011${at},cee${at}@example.org,Ann Bee,503-555-012${at},ann${at}@example.org,OR`;
    const csv = `PublicName,Phone1Number,SeniorWorkerName,SeniorWorkerPhoneNumber,SeniorWorkerEmailAddress,MainContactName,MainContactPhoneNumber,MainContactEmailAddress,PhysicalStateProvince\n${[1, 2, 3].map(row).join('\n')}\n`;
    const { records } = await folder.import('icarol', 'a.csv', csv);
    assert.deepEqual(
      records.map(({ channels }) => channels.map(({ value }) => value)),
      [['+15035550101'], ['+15035550102'], ['+15035550103']],
    );
  });

  it('takes "Contact Phone" for the service’s where no person is named beside it', async () => {
    const csv =
      'Name,Contact Phone,State\nA,503-555-0101,OR\nB,503-555-0102,OR\nC,503-555-0103,OR\n';
    const { records } = await folder.import('csv', 'a.csv', csv);
    assert.equal(records.length, 3);
  });

  it('lets nothing of private rows and secret addresses out, into the report neither', async () => {
    await folder.import(
      'csv',
      'a.csv',
      `${HEADER.replace('Zip', 'Latitude').replace('Hours', 'Longitude')}Hidden House,503-555-0143,,9 Secret St,Salem,OR,44.9,-123.0,Detox,,Yes\nShelter,503-555-0144,,Confidential,Stayton,OR,44.8,-122.8,Detox,,\n`,
    );
    const written = ['records.json', 'report.json', 'report.txt', 'mapping.json']
      .map((name) => folder.read(`out.${name}`))
      .join('');
    assert.doesNotMatch(written, /Hidden House|Secret St|0143|44\.9|44\.8|Stayton/);
    assert.match(written, /Shelter/);
  });

  for (const status of ['Inactive', 'Closed', 'Active, but do not refer', 'who knows']) {
    it(`leaves out what may be closed, and says so: ${status}`, async () => {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `Name,Phone,State,Status\nA,503-555-0142,OR,"${status}"\nB,503-555-0143,OR,Active\n`,
      );
      assert.deepEqual(
        records.map(({ name }) => name.en),
        ['B'],
      );
      assert.deepEqual(
        findings.map(({ row, field, outcome }) => [row, field, outcome]),
        [[2, 'Status', 'left-out']],
      );
    });
  }

  it('gives the same ids at a second import, and different ones to branches of one name', async () => {
    const rows = `${ROW}${ROW.replace('1 Main', '2 Main')}${ROW.replace('0142', '0199')}`;
    const first = await folder.import('csv', 'a.csv', HEADER + rows);
    const again = await folder.import('csv', 'a.csv', HEADER + rows.replace('0142', '0188'));
    const ids = first.records.map(({ id }) => id);
    assert.equal(new Set(ids).size, 3);
    assert.deepEqual(again.records.map(({ id }) => id).slice(0, 2), ids.slice(0, 2));
  });

  it('says of a row that is there twice that it is', async () => {
    const { records, findings } = await folder.import('csv', 'a.csv', HEADER + ROW + ROW);
    assert.equal(records.length, 1);
    assert.match(findings[0]?.reason ?? '', /same service as an earlier row/);
  });

  it('leaves out a point that is in another state than the address, and says so', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `Name,Phone,Address,City,State,Lat,Lng\nA,503-555-0142,1 Main St,Salem,OR,44.94,-123.03\nB,503-555-0143,1 Main St,Salem,OR,36.15,-95.99\nC,503-555-0144,1 Main St,Salem,OR,0,0\n`,
    );
    assert.deepEqual(
      records.map(({ place }) => place?.latitude),
      [44.94, undefined, undefined],
    );
    assert.match(findings[0]?.reason ?? '', /in US-OK and not in US-OR/);
    assert.equal(findings.length, 2);
  });

  it('keeps the point of an island that no outline has, and no point out at sea or across a border', async () => {
    const rows = [
      'St. Paul Island,AK,57.122,-170.28',
      'Tangier,VA,37.826,-75.992',
      'Sable,NS,43.93,-60.0',
      'Pelee,ON,41.771,-82.665',
      'At sea,OR,44.0,-130.0',
      'Across,OR,45.9,-122.4',
    ];
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `Name,State,Latitude,Longitude,Address,Phone\n${rows.map((row, at) => `${row},1 Main St,503-555-014${at}`).join('\n')}\n`,
    );
    assert.deepEqual(
      records.map(({ place }) => place?.latitude),
      [57.122, 37.826, 43.93, 41.771, undefined, undefined],
    );
  });

  it('does not guess a date that may be two', async () => {
    const row = ROW.replace('2026-09-14', '05/10/2026');
    const unsaid = await folder.import('csv', 'a.csv', HEADER + row);
    assert.equal(unsaid.records[0]?.channels[0]?.checked, null);
    assert.match(unsaid.findings[0]?.fix ?? '', /--dates/);
    const said = await folder.import('csv', 'a.csv', HEADER + row, '--dates', 'mdy');
    assert.equal(said.records[0]?.channels[0]?.checked, '2026-05-10');
  });

  it('leaves out types that the finder does not list unless asked, and takes a mapping’s word for one', async () => {
    const csv = HEADER + ROW.replace(',Detox,', ',Food pantry,');
    const plain = await folder.import('csv', 'a.csv', csv);
    assert.equal(plain.records.length, 0);
    assert.equal(plain.exit, 1);
    assert.equal(
      (await folder.import('csv', 'a.csv', csv, '--all-types')).records[0]?.kinds[0],
      'information',
    );
    const mapping = JSON.parse(folder.read('out.mapping.json'));
    folder.write(
      'out.mapping.json',
      JSON.stringify({ ...mapping, terms: { 'Food Pantry': ['information', 'basic-needs'] } }),
    );
    const mapped = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(mapped.records[0]?.services, ['basic-needs']);
  });

  it('answers a program in JSON', async () => {
    const { out } = await folder.import('csv', 'a.csv', HEADER + ROW, '--json');
    const summary = JSON.parse(out);
    assert.deepEqual([summary.rows, summary.records, summary.leftOut], [1, 1, 0]);
    assert.deepEqual(summary.regions, { 'US-OR': 1 });
  });

  it('writes colours and progress for nobody who does not look', async () => {
    const { out, told } = await folder.import('csv', 'a.csv', HEADER + ROW + ROW);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the very thing that must not be there.
    assert.doesNotMatch(out + told, /\u001b|\r/);
  });

  const wrong: readonly (readonly [why: string, words: readonly string[], said: RegExp])[] = [
    ['a format that is none', ['import', 'pdf', 'a.pdf'], /not a format/],
    ['a file that is not there', ['import', 'csv', 'no-such.csv'], /cannot be read/],
    ['an order of dates that is none', ['import', 'csv', 'a.csv', '--dates', 'ymd'], /mdy/],
    [
      'a date of the list that has not come yet',
      ['import', 'csv', 'a.csv', '--seen', '2099-01'],
      /--seen 2099-01 is in the future/,
    ],
    ['a county that is none', ['import', 'csv', 'a.csv', '--area', '99999'], /--area 99999 is no/],
    ['a code between others', ['import', 'csv', 'a.csv', '--area', '41002'], /--area 41002 is no/],
    [
      'a county of another state',
      ['import', 'csv', 'a.csv', '--area', '53033', '--region', 'US-OR'],
      /--area 53033 is in US-WA/,
    ],
    [
      'a name that no county has',
      ['import', 'csv', 'a.csv', '--area', 'Marian County', '--region', 'US-OR'],
      /--area Marian County is no/,
    ],
    ['a region that is none', ['import', 'csv', 'a.csv', '--region', 'Narnia'], /--region Narnia/],
    ['an option that is none', ['import', 'csv', 'a.csv', '--nonsense'], /unknown option/],
    ['a command that is none', ['imprt'], /unknown command/],
  ];
  for (const [why, words, said] of wrong) {
    it(`says what is wrong, and ends with 2: ${why}`, async () => {
      folder.write('a.csv', HEADER + ROW);
      const done = await folder.run(
        ...words.map((word) => (word === 'a.csv' ? folder.of(word) : word)),
      );
      assert.equal(done.exit, 2);
      assert.match(done.told, said);
    });
  }

  it('takes a county, a division or any other name for the area of a list', async () => {
    for (const [area, region] of [
      ['41047', 'US-OR'],
      ['Marion County; 41053', 'US-OR'],
      ['Grand Ronde', 'US-OR'],
      ['3506', 'CA-ON'],
      ['1001', 'US-AL'],
    ] as const) {
      folder.write('a.csv', HEADER + ROW);
      const words = ['--area', area, '--region', region, '--out', folder.of('area.json')];
      const { exit, told } = await folder.run('import', 'csv', folder.of('a.csv'), ...words);
      assert.equal(exit, 0, told);
    }
  });

  it('explains itself', async () => {
    const { out, exit } = await folder.run('import', '--help');
    assert.equal(exit, 0);
    assert.match(out, /Examples:[\s\S]*npx helpline-finder import csv/);
    assert.equal((await folder.run('--version')).out, '0.1.0');
  });

  it('leaves nothing half-written behind', async () => {
    const { exit, told } = await folder.import(
      'csv',
      'a.csv',
      `${HEADER}${ROW}${'A,"never closed\n'.repeat(303)}`,
    );
    assert.equal(exit, 2);
    assert.match(told, /quotation mark/);
    assert.equal(existsSync(folder.of('out.records.json')), false);
    assert.equal(existsSync(folder.of('out.records.json.part')), false);
  });
});
