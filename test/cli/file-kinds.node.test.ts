import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { importCsv } from '../../src/cli/import/import-csv.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const TABLE = 'Name,Phone,State\nCafé Détox,503-555-0142,OR\nElm,503-555-0143,OR\n';
/** "é" and "’" as old programs of the Macintosh write them. */
const toMac = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('é', '\x8e').replaceAll('’', '\xd5').replaceAll('ñ', '\x96'),
    'latin1',
  );
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('a file of another kind', () => {
  for (const [what, bytes, said] of [
    ['gzip', gzipSync(TABLE), /packed.*[Uu]npack it/],
    ['7-Zip', Buffer.from('7z\xbc\xaf\x27\x1c\x00\x04', 'latin1'), /packed.*[Uu]npack it/],
    ['RAR', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), /packed.*[Uu]npack it/],
    ['bzip2', Buffer.from('BZh91AY&SY\x00', 'latin1'), /packed.*[Uu]npack it/],
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), /is a PDF/],
    ['rich text', Buffer.from('{\\rtf1\\ansi Name, Phone}'), /text document/],
    ['an Access database', Buffer.from('\x00\x01\x00\x00Standard ACE DB\x00', 'latin1'), /Access/],
    ['SQLite', Buffer.from('SQLite format 3\x00', 'latin1'), /database/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\x00', 'latin1'), /picture/],
    ['a photo', Buffer.from('\xff\xd8\xff\xe0\x00', 'latin1'), /picture/],
    [
      'GeoJSON',
      Buffer.from('{"type":"FeatureCollection","features":[]}'),
      /GeoJSON.*[Ee]xport the layer as CSV/,
    ],
  ] as const) {
    it(`is named, with what to do: ${what}`, async () => {
      for (const format of ['csv', 'xlsx']) {
        // A text is told by the reader of workbooks as no workbook.
        if (format === 'xlsx' && what === 'GeoJSON') continue;
        const { exit, told } = await folder.import(format, `a.${format}`, bytes);
        assert.equal(exit, 2);
        assert.match(told, said);
      }
      await assert.rejects(
        importCsv(bytes, { dates: 'unknown', lang: 'en', allTypes: false }),
        said,
      );
    });
  }

  it('says which marks may stand between cells where no header is found', async () => {
    const { told } = await folder.import('csv', 'a.csv', TABLE.replaceAll(',', '^'));
    assert.match(told, /comma, ";", a tab or "\|"/);
  });
});

describe('text in another encoding', () => {
  for (const [what, bytes, found] of [
    ['UTF-16 without its mark', Buffer.from(TABLE, 'utf16le'), /UTF-16/],
    ['UTF-16 the other way round', swapped(Buffer.from(TABLE, 'utf16le')), /UTF-16/],
    ['Mac Roman', toMac(TABLE), /Mac Roman/],
    ['Mac Roman with its own ends of lines', toMac(TABLE.replaceAll('\n', '\r')), /Mac Roman/],
    ['Windows-1252', Buffer.from(TABLE, 'latin1'), /Windows-1252/],
  ] as const) {
    it(`is read, from the terminal and on a page: ${what}`, async () => {
      const { records, told } = await folder.import('csv', 'a.csv', bytes);
      assert.match(told, found);
      assert.deepEqual(
        records.map(({ name }) => name.en),
        ['Café Détox', 'Elm'],
      );
      const page = await importCsv(bytes, { dates: 'unknown', lang: 'en', allTypes: false });
      assert.deepEqual(
        page.records.map(({ name }) => name.en),
        ['Café Détox', 'Elm'],
      );
    });
  }

  it('is Windows-1252 where anything in it is, and not what a Macintosh would make of it', async () => {
    for (const name of ['Cœur d’or', 'Mon–Fri señor', 'Élan – été', 'Žižka House', 'Dot…dot']) {
      const old = name
        .replaceAll('œ', '\x9c')
        .replaceAll('’', '\x92')
        .replaceAll('–', '\x96')
        .replaceAll('Ž', '\x8e')
        .replaceAll('ž', '\x9e')
        .replaceAll('…', '\x85');
      const bytes = Buffer.from(`Name,Phone,State\n${old},503-555-0142,OR\n`, 'latin1');
      const { records } = await folder.import('csv', 'a.csv', bytes);
      assert.equal(records[0]?.name.en, name);
    }
  });
});

describe('the export of a program', () => {
  it('of Power BI names table and column', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Providers[ProviderName],Providers[Phone],Providers[State],[Count of rows],Providers[Service Type]\nOak,503-555-0142,OR,3,Detox\n\n"Applied filters:\nState is OR"\n',
    );
    assert.deepEqual(
      records.map(({ name, channels, services }) => [name.en, channels[0]?.value, services]),
      [['Oak', '+15035550142', ['detox']]],
    );
  });

  it('of Salesforce ends with totals and a line of the house', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      `"Account Name","Phone","Billing Street","Billing City","Type"
"Oak House","(503) 555-0142","12 Oak St","Salem","Detox"

"Grand Totals (1 records)"
"Confidential Information - Do Not Distribute"
"Generated By: Jane Doe  11/3/2026 9:00 AM"
`,
      '--region',
      'US-OR',
    );
    assert.deepEqual(
      records.map(({ name, place }) => [name.en, place]),
      [['Oak House', undefined]],
    );
    assert.deepEqual(
      findings.map(({ outcome }) => outcome),
      ['left-out', 'left-out', 'left-out'],
    );
  });

  it('of Google Sheets has headers and cells of several lines', async () => {
    const { records, told } = await folder.import(
      'csv',
      'a.csv',
      'Timestamp,Agency name,Phone (main),"Address\n(street, city)",Hours (of the office),Notes\r\n11/3/2026 10:22:01,Oak House,"503-555-0142\n503-555-0143 (Spanish)","12 Oak St\nSalem, OR 97301","Mon-Fri 9am-5pm\nSat 10am-2pm",internal\r\n',
      '--timezone',
      'America/Los_Angeles',
    );
    const [oak] = records;
    assert.deepEqual(oak?.place, {
      address: '12 Oak St',
      city: 'Salem',
      region: 'US-OR',
      postalCode: '97301',
    });
    assert.equal(oak?.hours?.text, 'Mo-Fr 09:00-17:00; Sa 10:00-14:00');
    assert.deepEqual(
      oak?.channels.map(({ value, label }) => [value, label?.en]),
      [
        ['+15035550142', undefined],
        ['+15035550143', 'Spanish'],
      ],
    );
    assert.match(told, /Address \(street, city\) {2}-> {2}address/);
  });

  it('of a form says in brackets what is not for the public', async () => {
    const { records } = await folder.import(
      'csv',
      'a.csv',
      'Name,State,Phone,Phone (staff),Address (mailing),Email (director),Phone (fax)\nA,OR,503-555-0142,503-555-0143,1 Main St,a@b.org,503-555-0144\n',
    );
    assert.deepEqual(
      [records[0]?.channels.map(({ value }) => value), records[0]?.place],
      [['+15035550142'], undefined],
    );
  });

  it('of a map server in metres has no degrees, which is told once a row', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'X,Y,OBJECTID,NAME,ADDRESS,CITY,STATE,PHONE\n-13696400.12,5611700.55,1,Oak House,12 Oak St,Salem,OR,5035550142\n-123.03,44.94,2,Elm House,14 Elm St,Salem,OR,5035550143\n',
    );
    assert.deepEqual(
      records.map(({ place }) => [place?.latitude, place?.address]),
      [
        [undefined, '12 Oak St'],
        [44.94, '14 Elm St'],
      ],
    );
    assert.deepEqual(
      findings.map(({ row, reason }) => [row, /not degrees/.test(reason)]),
      [[2, true]],
    );
    assert.match(findings[0]?.fix ?? '', /WGS 84/);
  });

  it('of Socrata has the point behind the address', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      'Facility Name,Phone Number,Full address\nOak House,5035550142,"12 Oak St\nSalem, OR 97301\n(44.94, -123.03)"\n',
    );
    assert.deepEqual(records[0]?.place, {
      address: '12 Oak St',
      city: 'Salem',
      region: 'US-OR',
      postalCode: '97301',
      latitude: 44.94,
      longitude: -123.03,
      precision: 'exact',
    });
    assert.deepEqual(findings, []);
  });

  it('of Airtable lists several values in a cell, and pictures by their address', async () => {
    const { records, findings } = await folder.import(
      'csv',
      'a.csv',
      '\ufeffName,Phone,Services,Logo,State,Record ID\nOak House,(503) 555-0142,"Detox,Naloxone","oak.png (https://v5.airtableusercontent.com/v3/u/1/oak.png)",OR,recAbC123\n',
    );
    assert.deepEqual(
      [records[0]?.services, records[0]?.kinds, records[0]?.channels.length, findings],
      [['detox'], ['naloxone'], 1, []],
    );
  });
});
