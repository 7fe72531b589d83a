import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { makeXlsx } from '../support/make-xlsx.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADER = ['Agency', 'Phone', 'City', 'State', 'Zip', 'Street', 'Last verified', 'Lat', 'Lng'];
const ROW = [
  'Lee Detox',
  4135550142,
  'Lee',
  'MA',
  1238,
  '1 Main St',
  new Date('2026-09-14'),
  42.3,
  -73.2,
];

describe('import xlsx', () => {
  it('reads numbers as numbers, dates as dates, and titles and group rows as what they are', async () => {
    const sheet = [['Services of our county'], [null], HEADER, ['DETOX'], ROW];
    const { records, findings, told } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeXlsx({ Public: sheet }),
    );
    assert.equal(records.length, 1, told);
    assert.equal(records[0]?.channels[0]?.value, '+14135550142');
    assert.equal(records[0]?.place?.postalCode, '01238');
    assert.equal(records[0]?.place?.longitude, -73.2);
    assert.equal(records[0]?.channels[0]?.checked, '2026-09-14');
    assert.deepEqual(
      findings.map(({ row, outcome }) => [row, outcome]),
      [[4, 'left-out']],
    );
  });

  it('comes back the same by way of a CSV export', async () => {
    const { records } = await folder.import('xlsx', 'a.xlsx', makeXlsx({ A: [HEADER, ROW] }));
    const [from, csv, to] = ['out.records.json', 'o.csv', 'two.json'].map((name) =>
      folder.of(name),
    );
    await folder.run('export', 'csv', from ?? '', '--out', csv ?? '');
    const again = await folder.run('import', 'csv', csv ?? '', '--out', to ?? '');
    assert.equal(again.exit, 0, again.told);
    assert.deepEqual(JSON.parse(folder.read('two.json')), records);
  });

  it('reads the sheet that is named, and names those that are there', async () => {
    const book = makeXlsx({ Notes: [['nothing here']], Public: [HEADER, ROW] });
    assert.equal(
      (await folder.import('xlsx', 'a.xlsx', book, '--sheet', 'Public')).records.length,
      1,
    );
    const { exit, told } = await folder.import('xlsx', 'a.xlsx', book, '--sheet', 'Pubic');
    assert.equal(exit, 2);
    assert.match(told, /It has: "Notes", "Public"/);
  });

  for (const [why, content, said] of [
    ['was cut short', makeXlsx({ A: [HEADER, ROW] }).subarray(0, 700), /damaged or cut short/],
    ['is a text file', 'Name,Phone\n', /no Excel file, whatever its name/],
    ['is a zip of something else', makeXlsx({}).subarray(0, 30), /damaged|no sheet/],
    ['is an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel file/],
  ] as const) {
    it(`says in one line what is wrong with a file that ${why}`, async () => {
      const { exit, told } = await folder.import('xlsx', 'a.xlsx', content);
      assert.equal(exit, 2);
      assert.match(told, said);
    });
  }
});
