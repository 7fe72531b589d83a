import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importChosen } from '../../src/cli/import/import-chosen.js';
import { importCsv } from '../../src/cli/import/import-csv.js';
import type { Target } from '../../src/cli/import/targets.js';
import { CliFolder } from '../support/run-cli.js';

const DEMO = join(import.meta.dirname, '../../demo/own-data');
const OPTIONS = {
  dates: 'mdy',
  lang: 'en',
  allTypes: false,
  source: 'Cedar County',
  timezone: 'America/Los_Angeles',
} as const;

describe('a CSV file read in a page', () => {
  it('comes to the records and the report of the command line', async () => {
    const { records, findings, rows } = await importCsv(
      readFileSync(join(DEMO, 'services.csv')),
      OPTIONS,
    );
    const wanted = readFileSync(join(DEMO, 'services.records.json'), 'utf8');
    assert.deepEqual(JSON.parse(JSON.stringify(records)), JSON.parse(wanted));
    const report = readFileSync(join(DEMO, 'services.report.txt'), 'utf8');
    assert.equal(/(\d+) rows/.exec(report)?.[1], `${rows}`);
    assert.equal(
      findings.length,
      report.split('\n').filter((line) => line.startsWith('Row ')).length,
    );
  });

  for (const [name, bytes] of [
    ['UTF-8 with its mark', Buffer.from('\uFEFFName;Phone;State\nCafé Détox;503-555-0142;OR\n')],
    ['Windows-1252', Buffer.from('Name;Phone;State\nCafé Détox;503-555-0142;OR\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFName;Phone;State\nCafé Détox;503-555-0142;OR\n', 'utf16le')],
  ] as const) {
    it(`may be in ${name}`, async () => {
      const { records } = await importCsv(bytes, OPTIONS);
      assert.deepEqual(
        records.map(({ name: words }) => words.en),
        ['Café Détox'],
      );
    });
  }

  it('that is no table is refused in words', async () => {
    await assert.rejects(importCsv(Buffer.from('Dear Sir or Madam'), OPTIONS), /header|name/);
  });

  for (const [why, text] of [
    ['in the first row', 'Name,Phone,State\n"A,503-555-0142,OR\nB,503-555-0143,OR\n'],
    [
      'and closed by the first mark of a later row',
      'Name,Phone,State\nA,503-555-0142,OR\n"B,503-555-0143,OR\nC,503-555-0144,OR\n"D",503-555-0145,OR\n',
    ],
    [
      'three times',
      `Name,Phone,State\n${'A,"503-555-0142,OR\nB,503-555-0143,OR\n'.repeat(3)}C,503-555-0144,OR\n`,
    ],
    ['at the end', 'Name,Phone,State\nA,503-555-0142,OR\nB,503-555-0143,"OR\n'],
    ['in a file of Windows', 'Name;Phone;State\r\nA;"503-555-0142;OR\r\nB;503-555-0143;OR\r\n'],
    [
      'beside an address of several lines',
      'Name,Phone,State,Address\nA,503-555-0142,OR,"1 Main St\nSuite 2"\n"B,503-555-0143,OR,x\nC,503-555-0144,OR,y\n',
    ],
  ] as const) {
    it(`tells a quotation mark that is never closed as the command line does: ${why}`, async () => {
      const folder = new CliFolder();
      try {
        const words = [
          '--source',
          OPTIONS.source,
          '--timezone',
          OPTIONS.timezone,
          '--dates',
          'mdy',
        ];
        const wanted = await folder.import('csv', 'a.csv', text, ...words);
        const { records, findings } = await importCsv(Buffer.from(text), OPTIONS);
        assert.ok(wanted.findings.some(({ reason }) => reason.includes('quotation mark')));
        assert.ok(wanted.records.length > 0);
        assert.deepEqual(findings, wanted.findings);
        assert.deepEqual(JSON.parse(JSON.stringify(records)), wanted.records);
      } finally {
        folder.remove();
      }
    });
  }

  it('with more such marks than a table has is refused in the same words', async () => {
    const text = `Name,Phone,State\nA,503-555-0142,OR\n${'B,"never closed,x\n'.repeat(303)}`;
    await assert.rejects(importCsv(Buffer.from(text), OPTIONS), /more than 100 lines with a quot/);
  });

  it('may be UTF-8 in some lines and Windows-1252 in others', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name,Phone,State\nCafé,503-555-0142,OR\n'),
      Buffer.from('Détox,503-555-0143,OR\n', 'latin1'),
    ]);
    const { records } = await importCsv(bytes, OPTIONS);
    assert.deepEqual(
      records.map(({ name }) => name.en),
      ['Café', 'Détox'],
    );
  });

  for (const [what, bytes, said] of [
    ['a workbook', Buffer.from('PK\u0003\u0004..'), /Excel or zip file/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Excel or zip file/],
    ['JSON', Buffer.from('[{"name":"A"}]'), /is JSON/],
    ['a web page', Buffer.from('<html><table>'), /web page/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /picture/],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), /not a text file/],
    ['nothing', Buffer.alloc(0), /is empty/],
  ] as const) {
    it(`that is ${what} is named, and what to do`, async () => {
      await assert.rejects(importCsv(bytes, OPTIONS), said);
    });
  }
});

describe('a CSV file whose columns a person sees and chooses', () => {
  const ODD = `Our list,,,
"as of, well, fall",,,
What we call it,Ring,Where,Opening
Cedar House,503-555-0142,1 Main St,Mon-Fri 9am-5pm
Elm House,503-555-0143,2 Main St,Sat 9am-noon
`;
  const read = (
    targets: readonly (readonly [number, Target | null])[],
    text = ODD,
    headerRow?: number,
  ) =>
    importChosen(
      Buffer.from(text),
      { ...OPTIONS, region: 'US-OR' },
      {
        targets: new Map(targets),
        ...(headerRow !== undefined && { headerRow }),
      },
    );

  it('has no records and no error where nothing is a name, and shows what is in it', async () => {
    const { records, hasName, samples, columns, headerRow } = await read([]);
    assert.equal(hasName, false);
    assert.deepEqual(records, []);
    assert.equal(headerRow, 3);
    assert.deepEqual(samples.slice(0, 1), ['Cedar House']);
    assert.equal(columns.length, 4);
  });

  it('is read by the header row and the columns that they choose', async () => {
    const { records, columns, samples, heads } = await read(
      [
        [0, 'name'],
        [1, 'phone'],
        [2, 'address'],
        [3, 'hours'],
      ],
      ODD,
      3,
    );
    assert.deepEqual(samples, ['Cedar House', '503-555-0142', '1 Main St', 'Mon-Fri 9am-5pm']);
    assert.deepEqual(
      heads.map(({ at }) => at),
      [1, 2, 3, 4, 5],
    );
    assert.deepEqual(
      columns.map(({ target, by }) => [target, by]),
      ['name', 'phone', 'address', 'hours'].map((target) => [target, 'mapping']),
    );
    assert.deepEqual(
      records.map(({ name, channels, hours }) => [name.en, channels[0]?.value, hours?.text]),
      [
        ['Cedar House', '+15035550142', 'Mo-Fr 09:00-17:00'],
        ['Elm House', '+15035550143', 'Sa 09:00-12:00'],
      ],
    );
  });

  it('leaves out what they leave out, and guesses the rest', async () => {
    const text = 'Name,Phone,State,Hours\nA,503-555-0142,OR,24/7\n';
    const { records, columns } = await read([[3, null]], text);
    assert.deepEqual(
      columns.map(({ target }) => target),
      ['name', 'phone', 'region', undefined],
    );
    assert.equal(records[0]?.hours, undefined);
  });

  it('takes the clock that they choose only where the state has several', async () => {
    const text =
      'Name,Phone,State,Hours\nA,503-555-0142,OR,Mon 9am-5pm\nB,404-555-0143,GA,Mon 9am-5pm\n';
    const { records } = await read([], text);
    assert.deepEqual(
      records.map(({ hours }) => hours?.timezone),
      ['America/Los_Angeles', 'America/New_York'],
    );
  });
});
