import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importCsv } from '../../src/cli/import/import-csv.js';
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
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), /no text file/],
    ['nothing', Buffer.alloc(0), /is empty/],
  ] as const) {
    it(`that is ${what} is named, and what to do`, async () => {
      await assert.rejects(importCsv(bytes, OPTIONS), said);
    });
  }
});
