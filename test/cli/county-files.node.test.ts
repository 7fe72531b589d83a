import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const WORDS = ['--region', 'US-OR', '--timezone', 'America/Los_Angeles'];

describe('a file as a county has it', () => {
  it('has titles, groups, empty rows and a footer, and several numbers in a cell', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `"MARION COUNTY",,,,,
"Updated 11/3/2026",,,,,
,,,,,
Provider,Street Address,City,Phone Number(s),Services Provided,Hours
DETOX,,,,,
Bridgeway,1 Center St,Salem,503-555-0142 (main) / 503-555-0143 (intake) / fax 503-555-0144,Detox,24/7
,,,,,
Casa,2 Center St,Woodburn,503.555.0146 Eng / 503.555.0147 Esp,Outpatient,Lun-Vie 8am a 5pm
Page 1 of 1,,,,,
`,
      ...WORDS,
    );
    assert.deepEqual(
      records.map(({ services, channels }) => [services, channels.map(({ value }) => value)]),
      [
        [['detox'], ['+15035550142', '+15035550143']],
        [['outpatient'], ['+15035550146', '+15035550147']],
      ],
    );
    // Of an empty row there is nothing to say.
    assert.deepEqual(
      findings.map(({ row, reason }) => [row, reason.slice(0, 12)]),
      [
        [5, 'stands alone'],
        [6, 'is "fax 503-'],
        [9, 'stands alone'],
      ],
    );
  });

  it('is in French, with ; and Windows-1252, and apostrophes of a word processor', async () => {
    const { records, told } = await folder.import(
      'csv',
      'a.csv',
      Buffer.from(
        "Nom de l'organisme;Ville;Province;N\xb0 de t\xe9l\xe9phone;T\xe9l\xe9phone sans frais;Heures d'ouverture\nCentre de l\x92Estrie \x96 CRD;Sherbrooke;Qu\xe9bec;819 555-0142, poste 45400;1 800 555-0199;Lundi au vendredi 8 h 30 \xe0 16 h 30\n",
        'latin1',
      ),
      '--lang',
      'fr',
      '--timezone',
      'America/Toronto',
    );
    assert.match(told, /Windows-1252, ";" between cells/);
    assert.equal(records[0]?.name.fr, 'Centre de l’Estrie – CRD');
    assert.deepEqual(
      records[0]?.channels.map(({ value, extension }) => [value, extension]),
      [
        ['+18195550142', '45400'],
        ['+18005550199', undefined],
      ],
    );
    assert.equal(records[0]?.hours?.text, 'Mo-Fr 08:30-16:30');
  });

  it('holds rows of two programs: each line is read as it is written', async () => {
    const { records, told } = await folder.import(
      'csv',
      'a.csv',
      Buffer.concat([
        Buffer.from('Name,Phone\nCafé un,503-555-0142\n'),
        Buffer.from('Caf\xe9 deux,503-555-0143\n', 'latin1'),
      ]),
      ...WORDS,
    );
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Café un', 'Café deux'],
    );
    assert.match(told, /UTF-8 in some lines and Windows-1252 in others/);
  });

  it('has lost a quotation mark: that row is told, and all others are read', async () => {
    for (const end of ['', 'Z,503-555-0149,"with ""marks"", of its own"\n']) {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `Name,Phone,Description\nA,503-555-0142,fine\nB,503-555-0143,"never closed\nC,503-555-0144,kept\n"D",503-555-0145,"kept\ntoo"\n${end}`,
        ...WORDS,
      );
      assert.deepEqual(
        records.map(({ name }) => name.en),
        end ? ['A', 'C', 'D', 'Z'] : ['A', 'C', 'D'],
      );
      assert.deepEqual(
        findings.map(({ row, outcome }) => [row, outcome]),
        [[3, 'left-out']],
      );
      assert.match(findings[0]?.reason ?? '', /quotation mark/);
    }
  });

  it('has texts of several lines, with commas and marks of their own: nothing is taken for a lost mark', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,Phone,Description\nA,503-555-0142,"1 Main St\nSalem, OR, 97301\nAsk for ""Joe"", please"\nB,503-555-0143,ok\n',
      ...WORDS,
    );
    assert.deepEqual([records.length, findings], [2, []]);
  });

  it('has the whole address in one cell', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      `Facility,Full Address,Phone
A,"100 Main St, Albany, OR 97321",541-555-0142
B,200 Oak St. Lebanon OR 97355,541-555-0143
C,"9 rue Main, Suite 2, Hull, QC J8X 1A1",819-555-0144
D,Behind the church,541-555-0145
`,
      '--region',
      'US-OR',
    );
    assert.deepEqual(
      records.map(({ place }) => [place?.address, place?.city, place?.region, place?.postalCode]),
      [
        ['100 Main St', 'Albany', 'US-OR', '97321'],
        ['200 Oak St. Lebanon', '', 'US-OR', '97355'],
        ['9 rue Main, Suite 2', 'Hull', 'CA-QC', 'J8X 1A1'],
        ['Behind the church', '', 'US-OR', undefined],
      ],
    );
  });

  it('names no state: one line a row says what to do', async () => {
    const { findings, exit } = await folder.import('csv', 'a.csv', 'Name,Phone\nA,503-555-0142\n');
    assert.equal(exit, 1);
    assert.deepEqual(
      findings.map(({ reason, fix }) => [reason, fix]),
      [
        [
          'names no state or province.',
          'Give --region, such as --region US-OR, or add a column "State".',
        ],
      ],
    );
  });

  it('has no way to make contact: that is said in words, not in fields', async () => {
    const { findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,Phone,City\nA,555,Salem\n',
      ...WORDS,
    );
    assert.match(
      findings.map(({ reason }) => reason).join('\n'),
      /has no way to make contact that can be shown, and no address/,
    );
  });

  for (const [written, text] of [
    ['0800-1700 M-F', 'Mo-Fr 08:00-17:00'],
    ['7 days/week 8am - 10pm', 'Mo-Su 08:00-22:00'],
    [
      'Mon. thru Thurs. 8:30 a.m. - 5:00 p.m.; Fri. 8:30 a.m. - noon',
      'Mo-Th 08:30-17:00; Fr 08:30-12:00',
    ],
    ['MWF 9a-12p', 'Mo,We,Fr 09:00-12:00'],
    ['By appointment only', undefined],
    ['Dawn to dusk', undefined],
    ['Office: M-F 8am-5pm. Crisis line: 24/7', undefined],
    ['1234 5678 9012 M-F', undefined],
  ] as const) {
    it(`says its hours in its own way: ${written}`, async () => {
      const { records, findings } = await folder.import(
        'csv',
        'a.csv',
        `Name,Phone,Hours\nA,503-555-0142,"${written}"\n`,
        ...WORDS,
      );
      assert.equal(records[0]?.hours?.text, text);
      // What the report says of the words is so.
      const isKept = /words stand in the description/.test(findings[0]?.reason ?? '');
      assert.equal(isKept, Object.keys(records[0]?.description ?? {}).length > 0);
    });
  }

  it('has numbers as a spreadsheet writes them', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Name,Phone,State,City,Address,Zip,Last reviewed\nA,"4,135,550,142",MA,Lee,1 Main,1238.0,46280\nB,4.1355E+09,MA,Lee,2 Main,1238,46280\n',
    );
    assert.equal(records[0]?.channels[0]?.value, '+14135550142');
    assert.equal(records[0]?.place?.postalCode, '01238');
    assert.equal(records[0]?.channels[0]?.checked, '2026-09-15');
    assert.match(findings[0]?.reason ?? '', /lost its last digits/);
  });
});

describe('a row that repeats a line of the whole country', () => {
  it('is left out and told where every page has it, and the county’s own line stays', async () => {
    const csv = `Name,Phone,State,Type
988 Suicide & Crisis Lifeline,988,OR,Crisis line
Poison Control,1-800-222-1222,OR,Crisis line
Veterans Crisis Line,988 press 1,OR,Crisis line
Emergency,911,OR,Crisis line
Poison Help of Oregon,503-494-8968,OR,Crisis line
Marion County Crisis Line,503-555-0142 or 988,OR,Crisis line
211info,211,OR,Information and referral
`;
    const { records, findings } = await folder.import('csv', 'a.csv', csv);
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Poison Help of Oregon', 'Marion County Crisis Line', '211info'],
    );
    const said = findings.filter(({ reason }) => reason.includes('on every page already'));
    assert.deepEqual(
      said.map(({ row, name, outcome }) => [row, name, outcome]),
      [
        [2, '988 Suicide & Crisis Lifeline', 'left-out'],
        [3, 'Poison Control', 'left-out'],
        [4, 'Veterans Crisis Line', 'left-out'],
      ],
    );
    assert.match(said[0]?.reason ?? '', /"988 Suicide & Crisis Lifeline"/);
    assert.ok(findings.some(({ row, outcome }) => row === 5 && outcome === 'left-out'));
  });
});

describe('a list as an office keeps it', () => {
  it('is told of numbers that stay behind, and that nothing says what a service is', async () => {
    const csv = `Agency,Phone,Crisis / after hours,State
A,503-555-0142,503-555-0149,OR
B,503-555-0143,same,OR
C,503-555-0144,,OR
`;
    const { told } = await folder.import('csv', 'a.csv', csv);
    assert.match(told, /"Crisis \/ after hours" has phone numbers, and they are not used/);
    assert.match(told, /No column says what each service is/);
  });

  it('is told neither where its columns say both, and of no number that is a person’s', async () => {
    const csv = `Agency,Phone,Director Cell,Type,State
A,503-555-0142,503-555-0149,Detox,OR
B,503-555-0143,503-555-0148,Detox,OR
`;
    const { told } = await folder.import('csv', 'a.csv', csv);
    assert.doesNotMatch(told, /has phone numbers|No column says/);
  });
});
