import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { importCsv } from '../../src/cli/import/import-csv.js';

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

  it('with a quotation mark that is never closed is refused in words', async () => {
    await assert.rejects(
      importCsv(Buffer.from('Name,Phone\n"Detox,503-555-0142\nOther,503-555-0143\n'), OPTIONS),
      /quotation mark/,
    );
  });
});
