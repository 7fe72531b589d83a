import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADER = 'Name,Phone,Address,City,State,Zip,Hours,Website,Email,Type,Description,Languages';
const ABOVE =
  'Alpha,503-555-0142,1 Main St,Salem,OR,97301,Mon-Fri 9am-5pm,https://example.org,a@example.org,Detox,About alpha.,English';

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('a cell that points at the row above', () => {
  for (const mark of [
    ...[
      'same',
      'Same',
      'SAME AS ABOVE',
      'same as above.',
      'ditto',
      'Ditto',
      'as above',
      'see above',
    ],
    ...[
      'idem',
      'Idem.',
      'id.',
      'mismo',
      'lo mismo',
      'igual',
      'même',
      'voir ci-dessus',
      'ver arriba',
    ],
    ...['"', '""', '”', '〃', '″', "''", '-"-', '– " –', '"  "'],
  ]) {
    it(`is left out and told, and nothing of that row is guessed: ${mark}`, async () => {
      const cells = HEADER.split(',').map((header) =>
        header === 'Name' ? 'Beta' : header === 'State' ? 'OR' : quote(mark),
      );
      // One value of its own, or there would be no card.
      cells[1] = `503-555-0199`;
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `${HEADER}\n${ABOVE}\n${cells.join(',')}\n`,
        '--timezone',
        'America/Los_Angeles',
      );
      const beta = records.find(({ name }) => name.en === 'Beta');
      assert.deepEqual(
        [beta?.place, beta?.hours, beta?.description, beta?.services, beta?.languages],
        [undefined, undefined, {}, [], undefined],
      );
      assert.deepEqual(
        beta?.channels.map(({ value }) => value),
        ['+15035550199'],
      );
      const told = findings.filter(({ row }) => row === 3);
      for (const field of HEADER.split(',').filter((one) => !/Name|Phone|State/.test(one))) {
        const one = told.find((finding) => finding.field === field);
        assert.match(
          one?.reason ?? `nothing of ${field}`,
          /points at another row|points elsewhere/,
        );
        assert.match(one?.fix ?? '', /[Ww]rite/);
      }
      assert.deepEqual(new Set(told.map(({ outcome }) => outcome)), new Set(['changed']));
    });
  }

  it('leaves a card without a call button, and says so, where it is the number', async () => {
    for (const mark of ['same', '"', 'Same as main office', 'see Salem office', 'ditto']) {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `Name,State,Phone,Address\nA,OR,503-555-0142,1 Main St\nB,OR,${quote(mark)},2 Main St\n`,
      );
      assert.deepEqual(
        records.map(({ channels }) => channels.length),
        [1, 0],
      );
      assert.match(
        findings.find(({ field }) => field === 'Phone')?.reason ?? '',
        /points elsewhere.*no call button/,
      );
    }
  });

  it('is no state, and the one of the file is used and told', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone\nA,OR,503-555-0142\nB,ditto,503-555-0143\n',
      '--region',
      'US-OR',
    );
    assert.equal(records.length, 2);
    assert.match(findings[0]?.reason ?? '', /US-OR is used/);
  });

  it('is no name', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone\nA,OR,503-555-0142\nditto,OR,503-555-0143\n',
    );
    assert.equal(records.length, 1);
    assert.deepEqual(
      findings.map(({ row, field }) => [row, field]),
      [
        [3, ''],
        [3, 'Name'],
      ],
    );
  });

  it('still holds a row or an address back where its column does', async () => {
    for (const [header, count] of [
      ['Confidential', 1],
      ['Private', 0],
    ] as const) {
      const { records } = await folder.import(
        'csv',
        'a.csv',
        `Name,State,Phone,Address,${header}\nB,OR,503-555-0143,2 Main St,""""\n`,
      );
      assert.equal(records.length, count);
      assert.equal(records[0]?.place, undefined);
    }
  });
});

describe('a cell for nothing', () => {
  for (const word of [
    'N/A',
    'n/a',
    'NA',
    'none',
    'TBD',
    'unknown',
    '-',
    '--',
    '?',
    'Not available',
    's/o',
    'Aucun',
    'No disponible',
  ]) {
    it(`is empty: ${word}`, async () => {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `${HEADER}\nBeta,503-555-0199,${word},${word},OR,${word},${word},${word},${word},Detox,${word},${word}\nC,${word},1 Main St,Salem,OR,97301,,,,Detox,,\n`,
      );
      const [beta, c] = records;
      assert.deepEqual(
        [beta?.place, beta?.hours, beta?.description, beta?.languages],
        [undefined, undefined, {}, undefined],
      );
      assert.equal(c?.channels.length, 0);
      assert.deepEqual(findings, []);
    });
  }

  it('of a cost is still what the service costs', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone,Cost\nA,OR,503-555-0142,none\nB,OR,503-555-0143,N/A\n',
    );
    assert.deepEqual(
      records.map(({ cost }) => cost),
      ['free', undefined],
    );
  });
});

describe('words that are no street', () => {
  for (const words of [
    'Various',
    'Multiple locations',
    'Statewide',
    'Online',
    'Virtual',
    'See website',
    'Telehealth only',
    'varies — see FB page',
    'Varies weekly',
    'Various (call)',
    'Mobile unit',
    'Mobile van only',
    'Delivery only',
    'Mail order',
    'Field-based',
    'Home visits',
    'Street outreach',
    'Location changes weekly',
    'Rotating locations',
    'Serves all of Marion County',
    'Pending',
    'www.example.org',
    'info@example.org',
    'Mailing: PO Box 12',
    'Mailing address: 10 Main St',
    'Old address: 10 Main St',
    'Formerly 10 Main St',
    '10 Main St (moved to 12 Elm St)',
    'Unité mobile',
    'À domicile',
    'Ancienne adresse : 10 rue Main',
    'Adresse postale : C.P. 12',
    'Unidad móvil',
    'A domicilio',
    'Dirección anterior: 10 Main St',
    '12 rue Main (déménagé au 14 rue Elm)',
    '12 Calle Sol (se mudó a 14 Calle Luna)',
  ]) {
    it(`are no place to go to, and told: ${words}`, async () => {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `Name,State,Phone,Address,City\nA,OR,503-555-0142,${words},Salem\n`,
      );
      assert.equal(records[0]?.place, undefined);
      assert.deepEqual(
        findings.map(({ field, outcome }) => [field, outcome]),
        [['Address', 'changed']],
      );
    });
  }

  it('are names where they stand as names', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone,Address\nSame Day Detox,OR,503-555-0142,1 Various Way\nSee Clearly Recovery,OR,503-555-0143,Courthouse Square\nVan,OR,503-555-0144,Mobile Home Park on Rt 5\nKiosk,OR,503-555-0145,Old Mailing Building\nInn,OR,503-555-0146,12 Formerly Ln\nTent,OR,503-555-0147,Behind the courthouse\n',
    );
    assert.deepEqual(
      records.map(({ name, place }) => [name.en, place?.address]),
      [
        ['Same Day Detox', '1 Various Way'],
        ['See Clearly Recovery', 'Courthouse Square'],
        ['Van', 'Mobile Home Park on Rt 5'],
        ['Kiosk', 'Old Mailing Building'],
        ['Inn', '12 Formerly Ln'],
        ['Tent', 'Behind the courthouse'],
      ],
    );
  });

  it('may say that the service is closed, which takes the row out', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone,Address,Hours\nA,OR,503-555-0142,Temporarily closed,\nB,OR,503-555-0143,1 Main St,Closed until further notice\nC,OR,503-555-0144,2 Main St,"Closed Mondays, Tue-Fri 9am-5pm"\n',
      '--timezone',
      'America/Los_Angeles',
    );
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['C'],
    );
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'left-out').map(({ field }) => field),
      ['Address', 'Hours'],
    );
  });
});
