import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const CSV = `id,Name,Parent agency,Description,Phone,Text,TTY,Website,Email,Address,City,State,Zip,Lat,Lng,Hours,Type,Languages,Population,Coverage area,Eligibility,Fees,Last verified
7,"Détox, ""Salem""",County,"Stay here, and rest.",503-555-0142 x12; 1-800-662-HELP,,711-555; 503-555-0143,https://example.org/a?b=c,help@example.org,1 Main St,Salem,OR,97301,44.94,-123.03,Mon-Fri 9am-5pm,Detox,English; Spanish,Youth,Marion County,Adults with a referral,Free,2026-09-14
,Peer line,,,"503-555-0144, option 2",503-555-0145,,,,,,OR,,,,24/7,Peer support,,,,,,
,Box,,,,,,example.org,,2 Side St,Keizer,OR,97303-1234,,,Sat 10am-2pm,Naloxone,,,,,$5,
`;
const FULL = `id,Name,Name FR,Parent agency,Description,Description ES,Phone,After hours phone,Text,TTY,Website,Chat,Email,Address,City,State,Zip,Lat,Lng,Hours,Type,Languages,Population,Coverage area,County,Eligibility,Fees,Last verified,ends on
7,"Détox, ""Salem"" =A1",Désintox,County,"Stay here, and rest; ok
second line.",Quédese.,"503-555-0142 x12; Spanish: 1-800-662-HELP; intake 503-555-0150, option 2",503-555-0151,Text HOME to 741741; Text your ZIP to 898211,503-555-0143,https://example.org/a?b=c; example.net,https://chat.example.org,help@example.org; two@example.org,"1 Main St, Suite 5",Salem,OR,97301,44.94,-123.03,"Mon-Fri 9am-5pm, Sat 10am-noon, closed holidays",Detox; Naloxone,English; Spanish,Youth,Marion County,41047,Adults with a referral,Free,2026-09-14,2027-01-31
,'@Peer line,,,'-5 years in; <b>bold</b> & \u202eevil,,"503-555-0144, option 2",,503-555-0145,,,,,,Salem,OR,,,,24/7,Peer support,,,,,,,,
,__proto__,,,,,503-555-0146,,,,example.org,,,2 Side St,Keizer,OR,97303-1234,,,,Naloxone,,,,,,$5,,
`;
const WORDS = [
  '--timezone',
  'America/Los_Angeles',
  '--source',
  'Marion County',
  '--region',
  'US-OR',
];

describe('an export without a name of its own', () => {
  for (const format of ['csv', 'hsds', 'geojson'])
    it(`leaves the list that the records were made of as it is: ${format}`, async () => {
      folder.write('a.csv', CSV);
      folder.write('a.hsds.json', '[]');
      folder.write('a.geojson', '{}');
      const record = { name: 'A', region: 'US-OR', phone: '503-555-0142', zip: '97301' };
      folder.write('a.records.json', JSON.stringify([record]));
      const { out } = await folder.run('export', format, folder.of('a.records.json'));
      assert.match(out, /a\.export\./);
      assert.deepEqual(
        ['a.csv', 'a.hsds.json', 'a.geojson'].map((name) => folder.read(name)),
        [CSV, '[]', '{}'],
      );
    });
});

describe('import, export, import again', () => {
  for (const [format, file] of [
    ['csv', 'out.csv'],
    ['hsds', 'out.hsds.json'],
  ] as const) {
    it(`gives the very same records by way of ${format}`, async () => {
      const first = await folder.import('csv', 'a.csv', CSV, ...WORDS);
      assert.equal(first.records.length, 3);
      const done = await folder.run(
        'export',
        format,
        folder.of('out.records.json'),
        '--out',
        folder.of(file),
      );
      assert.equal(done.exit, 0, done.told);
      const words = format === 'csv' ? [] : WORDS;
      const again = await folder.run(
        'import',
        format,
        folder.of(file),
        '--out',
        folder.of('two.json'),
        ...words,
      );
      assert.equal(again.exit, 0, again.told);
      const expected =
        format === 'csv' ? first.records : first.records.map(withoutPressAndAudiences);
      assert.deepEqual(JSON.parse(folder.read('two.json')), expected);
    });
  }

  /** HSDS has no place for either. */
  function withoutPressAndAudiences(record: object): object {
    const { channels, ...rest } = record as { channels: { press?: string }[] };
    return { ...rest, audiences: ['general'], channels: channels.map(({ press, ...way }) => way) };
  }

  it('keeps all that a full and hostile record holds, by way of csv', async () => {
    const first = await folder.import('csv', 'full.csv', FULL, ...WORDS);
    assert.equal(first.records.length, 3);
    const [full] = first.records;
    assert.deepEqual(
      full?.channels.map(({ type, label, press, keyword }) => [type, label?.en, press, keyword]),
      [
        ['phone', undefined, undefined, undefined],
        ['phone', 'Spanish', undefined, undefined],
        ['phone', 'Intake', '2', undefined],
        ['phone', 'After hours', undefined, undefined],
        ['sms', undefined, undefined, { word: 'HOME' }],
        ['sms', undefined, undefined, { own: 'postal-code' }],
        ['tty', undefined, undefined, undefined],
        ...['web', 'web', 'chat', 'email', 'email'].map((type) => [
          type,
          undefined,
          undefined,
          undefined,
        ]),
      ],
    );
    const out = folder.of('full.csv');
    const { told } = await folder.run('export', 'csv', folder.of('out.records.json'), '--out', out);
    assert.equal(told, '');
    await folder.run('import', 'csv', out, '--out', folder.of('two.json'));
    assert.deepEqual(JSON.parse(folder.read('two.json')), first.records);
  });

  it('says all that HSDS has no place for', async () => {
    const first = await folder.import('csv', 'full.csv', FULL, ...WORDS);
    const out = folder.of('full.hsds.json');
    const { told } = await folder.run(
      'export',
      'hsds',
      folder.of('out.records.json'),
      '--out',
      out,
    );
    for (const what of [
      'names and descriptions in further languages',
      'digits to press and words to text',
      'chats, and second pages or e-mail addresses',
      ...['audiences', 'counties as codes', 'last days of service', 'hours on public holidays'],
    ]) {
      assert.match(told, new RegExp(`Not in hsds, for \\d of the records: ${what}\\.`));
    }
    await folder.run('import', 'hsds', out, '--out', folder.of('two.json'), ...WORDS);
    const again = JSON.parse(folder.read('two.json')) as typeof first.records;
    assert.deepEqual(
      again.map(({ channels }) => channels.map(({ value, label }) => [value, label])),
      first.records.map(({ channels }) =>
        channels
          .filter(({ type, value }) => type !== 'chat' && !/net$|^two/.test(value))
          .map(({ value, label }) => [value, label]),
      ),
    );
  });

  it('writes no label that an import would not know again: the number is not lost for it', async () => {
    folder.write(
      'r.json',
      JSON.stringify([
        {
          name: 'A',
          region: 'US-OR',
          channels: [{ type: 'phone', value: '503-555-0142', label: 'Ask for Pat' }],
        },
      ]),
    );
    const { told } = await folder.run(
      ...['export', 'csv', folder.of('r.json'), '--out', folder.of('r.csv')],
    );
    assert.match(told, /own labels of single numbers or pages/);
    await folder.run('import', 'csv', folder.of('r.csv'), '--out', folder.of('two.json'));
    assert.equal(JSON.parse(folder.read('two.json'))[0].channels[0].value, '+15035550142');
  });

  it('writes no cell that a spreadsheet would work out', async () => {
    const names = ['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1'];
    folder.write(
      'r.json',
      JSON.stringify(
        names.map((name) => ({ name, region: 'US-OR', phone: '503-555-0142', description: name })),
      ),
    );
    await folder.run('export', 'csv', folder.of('r.json'), '--out', folder.of('r.csv'));
    const cells = folder
      .read('r.csv')
      .split(/\r\n/)
      .slice(1)
      .flatMap((line) => line.split(','));
    assert.ok(cells.length > 50);
    for (const cell of cells) assert.doesNotMatch(cell, /^"?[=+@\t]|^"?-(?!\d+(\.\d+)?$)/);
    assert.match(folder.read('r.csv'), /'=1\+1/);
  });

  it('puts points on a map, east before north', async () => {
    await folder.import('csv', 'a.csv', CSV, ...WORDS);
    const { out, told } = await folder.run(
      'export',
      'geojson',
      folder.of('out.records.json'),
      '--out',
      folder.of('o.geojson'),
    );
    const { type, features } = JSON.parse(folder.read('o.geojson'));
    assert.equal(type, 'FeatureCollection');
    assert.deepEqual(features[0].geometry.coordinates, [-123.03, 44.94]);
    assert.match(told, /2 records have no coordinates/);
    assert.match(out, /1 of 3 records in [^ ]+geojson\.$/);
  });
});

describe('validate', () => {
  it('names file, line, record, field and what to do, and ends with 1', async () => {
    const file = folder.write(
      'r.json',
      `[
  { "name": "Good", "region": "US-OR", "phone": "503-555-0142" },
  {
    "id": "us-or-bad",
    "name": "Bad",
    "region": "US-OR",
    "phone": "503-555-0143",
    "hours": "by appointment"
  },
  { "name": "None" }
]`,
    );
    const { exit, out } = await folder.run('validate', file);
    assert.equal(exit, 1);
    assert.match(out, /r\.json:8: shown in part: us-or-bad, field hours\.text is "by appointment"/);
    assert.match(out, /r\.json:10: left out: record 3/);
    assert.match(out, /3 records, \d to correct\./);
    const { problems } = JSON.parse((await folder.run('validate', file, '--json')).out);
    assert.equal(problems[0].line, 8);
  });

  it('has nothing to say of what an import wrote', async () => {
    await folder.import('csv', 'a.csv', CSV, ...WORDS);
    const { exit, out } = await folder.run('validate', folder.of('out.records.json'));
    assert.equal(out, '3 records, nothing to correct.');
    assert.equal(exit, 0);
  });

  for (const [why, text] of [
    ['no JSON', '{'],
    ['no list', '{}'],
  ] as const) {
    it(`ends with 2 for what is ${why}`, async () => {
      assert.equal((await folder.run('validate', folder.write('r.json', text))).exit, 2);
    });
  }
});
