import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

/** The ways of a service by a cell of its column "Phone", each as `type digits "label"`, and what is told of the cell. */
async function read(
  cell: string,
  headers = 'Phone',
): Promise<{ readonly ways: readonly string[]; readonly told: readonly string[] }> {
  const quoted = `"${cell.replaceAll('"', '""')}"`;
  const csv = `Name,City,State,${headers}\nLee House,Salem,OR,${headers.includes(',') ? cell : quoted}\n`;
  const { records, findings } = await folder.import('csv', 'a.csv', csv);
  const ways = (records[0]?.channels ?? []).map(({ type, value, extension, label }) =>
    [
      type,
      value.replace('+1503555', ''),
      ...(extension ? [`x${extension}`] : []),
      ...(label ? [JSON.stringify(label.en)] : []),
    ].join(' '),
  );
  return { ways, told: findings.map(({ reason }) => reason) };
}

describe('a word beside a number', () => {
  for (const [cell, ...ways] of [
    ['503-555-0142; after hours: 503-555-0143', 'phone 0142', 'phone 0143 "After hours"'],
    ['503-555-0142 after hours 503-555-0143', 'phone 0142', 'phone 0143 "After hours"'],
    ['503-555-0142 (after hours 503-555-0143)', 'phone 0142', 'phone 0143 "After hours"'],
    ['503-555-0142 x12 after-hours 503-555-0143', 'phone 0142 x12', 'phone 0143 "After hours"'],
    ['503-555-0142; Spanish line: 503-555-0146', 'phone 0142', 'phone 0146 "Spanish"'],
    ['503-555-0142 Spanish line 503-555-0146', 'phone 0142', 'phone 0146 "Spanish"'],
    ['503-555-0142 English, 503-555-0146 Spanish', 'phone 0142 "English"', 'phone 0146 "Spanish"'],
    [
      '503-555-0142 (English) 503-555-0146 (Español)',
      'phone 0142 "English"',
      'phone 0146 "Spanish"',
    ],
    [
      'English: 503-555-0142\nEspañol: 503-555-0146',
      'phone 0142 "English"',
      'phone 0146 "Spanish"',
    ],
    ['503.555.0142 Eng / 503.555.0146 Esp', 'phone 0142 "English"', 'phone 0146 "Spanish"'],
    ['503-555-0142; se habla español 503-555-0146', 'phone 0142', 'phone 0146 "Spanish"'],
    ['main 503-555-0142, intake 503-555-0147', 'phone 0142', 'phone 0147 "Intake"'],
    ['Crisis line: 503-555-0142 Office: 503-555-0143', 'phone 0142 "Crisis line"', 'phone 0143'],
    ['503-555-0142 (day), 503-555-0143 (night)', 'phone 0142 "Daytime"', 'phone 0143 "At night"'],
    ['503-555-0142 (men), 503-555-0143 (women only)', 'phone 0142 "Men"', 'phone 0143 "Women"'],
    ['503-555-0142 or 503-555-0143 (Spanish)', 'phone 0142', 'phone 0143 "Spanish"'],
    ['503-555-0142 toll-free 503-555-0199', 'phone 0142', 'phone 0199 "Toll-free"'],
    [
      '503-555-0142; Spanish intake line 503-555-0146',
      'phone 0142',
      'phone 0146 "Spanish, intake"',
    ],
    [
      'Front desk 503-555-0142; pharmacy: 503-555-0143',
      'phone 0142 "Front desk"',
      'phone 0143 "Pharmacy"',
    ],
    ['après les heures: 503-555-0142', 'phone 0142 "After hours"'],
    ['Fuera de horario: 503-555-0142', 'phone 0142 "After hours"'],
    // A town of the row's own is no person.
    ['Salem: 503-555-0142', 'phone 0142 "Salem"'],
    ['503-555-0142 TTY 503-555-0144', 'phone 0142', 'tty 0144'],
    ['503-555-0142 TTY: 503-555-0144 Text: 503-555-0145', 'phone 0142', 'tty 0144', 'sms 0145'],
    ['503-555-0142 voice / 503-555-0143 tty', 'phone 0142', 'tty 0143'],
    ['T 503-555-0142', 'phone 0142'],
    ['P: 503-555-0142', 'phone 0142'],
    ['503-555-0142 (p)', 'phone 0142'],
    ['503-555-0142 (text only)', 'sms 0142'],
    ['Text only 503-555-0142', 'sms 0142'],
    ['503-555-0142 (phone & fax)', 'phone 0142'],
    ['Phone/Fax 503-555-0142', 'phone 0142'],
  ] as const) {
    it(`is its label, or its kind: ${JSON.stringify(cell)}`, async () => {
      assert.deepEqual(await read(cell), { ways, told: [] });
    });
  }

  for (const [cell, told, ...ways] of [
    ['503-555-0142 fax 503-555-0145', /fax/, 'phone 0142'],
    ['503-555-0142 F: 503-555-0145', /fax/, 'phone 0142'],
    ['P: 503-555-0142 F: 503-555-0145', /fax/, 'phone 0142'],
    ['T 503-555-0142 / F 503-555-0145', /fax/, 'phone 0142'],
    ['(p) 503-555-0142 (f) 503-555-0145', /fax/, 'phone 0142'],
    ['503-555-0142 (p) 503-555-0145 (f)', /fax/, 'phone 0142'],
    ['503-555-0145 (fax) 503-555-0142', /fax/, 'phone 0142'],
    ['503-555-0145 fax, 503-555-0142', /fax/, 'phone 0142'],
    ['Phone/Fax: 503-555-0142 / 503-555-0145', /fax/, 'phone 0142'],
    ['Fax/Phone: 503-555-0145 / 503-555-0142', /fax/, 'phone 0142'],
    ['503-555-0142; téléc. 503-555-0145', /fax/, 'phone 0142'],
    ['503-555-0142; FX 503-555-0145', /fax/, 'phone 0142'],
    ['503-555-0142 C: 503-555-0145', /cell/, 'phone 0142'],
    ['503-555-0142; admin: 503-555-0148', /"admin"/, 'phone 0142'],
    ['503-555-0142 (billing 503-555-0149)', /"billing"/, 'phone 0142'],
    ['503-555-0142; 503-555-0148 (Director)', /"Director"/, 'phone 0142'],
    ['503-555-0142; Jane Doe 503-555-0148', /"Jane Doe"/, 'phone 0142'],
    ['503-555-0142 (ask for Pat)', /ask for Pat/, 'phone 0142'],
    ['503-555-0142 M-F 9-5', /M-F 9-5/, 'phone 0142'],
    ['503-555-0142 thru 503-555-0145', /thru/, 'phone 0142'],
    ['VP: 503-555-0142', /sign/],
    // Which of the two is the fax, nobody can tell.
    ['Main 503-555-0142 fax 503-555-0145 Pat', /fax/],
  ] as const) {
    it(`that is not for calls, or not known, is told: ${JSON.stringify(cell)}`, async () => {
      const found = await read(cell);
      assert.deepEqual(found.ways, ways);
      assert.ok(found.told.length > 0);
      assert.match(found.told.join('\n'), told);
    });
  }

  it('is in three languages, whichever one the file has', async () => {
    for (const cell of ['503-555-0142 after hours', '503-555-0142 (fuera de horario)']) {
      const { records } = await folder.import('csv', 'a.csv', `Name,State,Phone\nA,OR,${cell}\n`);
      assert.deepEqual(records[0]?.channels[0]?.label, {
        en: 'After hours',
        fr: 'En dehors des heures d’ouverture',
        es: 'Fuera de horario',
      });
    }
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone\nA,OR,503-555-0142 Spanish\n',
    );
    assert.deepEqual(records[0]?.channels[0]?.label, {
      en: 'Spanish',
      fr: 'Espagnol',
      es: 'Español',
    });
  });

  it('may stand in the header, or in a column of its own', async () => {
    const columns = await read(
      '503-555-0142,503-555-0143,503-555-0144,503-555-0145',
      'Main Phone,After Hours Phone,Intake Phone,Spanish Phone Line',
    );
    assert.deepEqual(columns.ways, [
      'phone 0142',
      'phone 0143 "After hours"',
      'phone 0144 "Intake"',
      'phone 0145 "Spanish"',
    ]);
    const counted = await read(
      '503-555-0142,503-555-0143,503-555-0144,800-555-0145',
      'phone,intake1,Intake Phone 2,PhoneNumberTollFree',
    );
    assert.deepEqual(counted.ways, [
      'phone 0142',
      'phone 0143 "Intake"',
      'phone 0144 "Intake"',
      'phone +18005550145 "Toll-free"',
    ]);
    const beside = await read(
      '503-555-0142,Business,503-555-0143,After hours,503-555-0144,Jane',
      'Phone1Number,Phone1Name,Phone2Number,Phone2Type,Phone3Number,Phone3Name',
    );
    assert.deepEqual(beside.ways, ['phone 0142', 'phone 0143 "After hours"', 'phone 0144']);
  });

  it('is a street where it ends as one, and no number that spells it', async () => {
    for (const street of ['400 N 3rd Ave', '400 N 3RD AVE', '503 5th St NE']) {
      assert.deepEqual((await read(street)).ways, [], street);
    }
    for (const number of [
      '1 800 662 HELP',
      '1-888-NYC-WELL',
      '1-800-4-A-CHILD',
      '877 8HOPENY',
      '1 800 662 help',
    ]) {
      assert.equal((await read(number)).ways.length, 1, number);
    }
  });

  it('costs no number that stands there twice', async () => {
    assert.deepEqual((await read('503-555-0142; intake 503-555-0142')).ways, ['phone 0142']);
  });
});
