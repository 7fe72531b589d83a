import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { Resource } from '../../src/schema/resource.js';
import { makeXlsx } from '../support/make-xlsx.js';
import { CliFolder } from '../support/run-cli.js';
import { makeSheet } from '../support/sheet-parts.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const HEADER = ['Agency', 'Program', 'Phone', 'City', 'State', 'Type'];
const ROW = ['Lee House', '', '413-555-0142', 'Lee', 'MA', 'Detox'];

function valuesOf(record: Resource | undefined): readonly string[] {
  return (record?.channels ?? []).map(({ value }) => value);
}

function written(): string {
  const names = ['records.json', 'report.json', 'report.txt'];
  return names.map((name) => folder.read(`out.${name}`)).join('');
}

describe('merged cells', () => {
  it('give their value to each row that they span', async () => {
    const rows = [
      ['Agency', 'Program', 'Phone', 'Address', 'State', 'Type'],
      ['Lee House', 'Detox', '413-555-0142', '1 Main St', 'MA', 'Detox'],
      ['', 'Peer line', '413-555-0143', '', 'MA', 'Peer support'],
    ];
    const book = makeSheet(rows, { merges: ['A2:A3', 'D2:D3'] });
    const { records, findings } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(
      records.map(({ name, place }) => [name.en, place?.address]),
      [
        ['Lee House, Detox', '1 Main St'],
        ['Lee House, Peer line', '1 Main St'],
      ],
    );
    assert.deepEqual(findings, []);
  });

  it('make no second service of one whose other row has hours alone', async () => {
    const rows = [
      [...HEADER, 'Hours'],
      [...ROW, 'Mon-Fri 9am-5pm'],
      ['', '', '', '', '', '', 'Sat 9am-1pm'],
    ];
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3'];
    const { records, findings } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeSheet(rows, { merges }),
    );
    assert.equal(records.length, 1);
    assert.equal(findings.length, 1);
    assert.match(findings[0]?.reason ?? '', /merged with the row above/);
    assert.equal(findings[0]?.outcome, 'left-out');
  });

  it('across a row are a heading, and no service', async () => {
    const rows = [HEADER, ['WITHDRAWAL MANAGEMENT', '', '', '', '', ''], ROW];
    const { records, findings } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeSheet(rows, { merges: ['A2:F2'] }),
    );
    assert.equal(records.length, 1);
    assert.match(findings[0]?.reason ?? '', /heading/);
  });

  it('carry a mark that keeps an address to all rows of it', async () => {
    const rows = [
      ['Agency', 'Phone', 'Address', 'City', 'State', 'Confidential'],
      ['Safe A', '413-555-0142', '1 Quiet St', 'Lee', 'MA', 'Yes'],
      ['Safe B', '413-555-0143', '2 Quiet St', 'Lee', 'MA', ''],
    ];
    const { records } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeSheet(rows, { merges: ['F2:F3'] }),
    );
    assert.equal(records.length, 2);
    assert.doesNotMatch(written(), /Quiet/);
  });
});

describe('a heading of two rows', () => {
  const top = ['Agency', 'Contact', '', '', 'State'];
  const below = ['', 'Phone', 'E-mail', 'Website', ''];
  const row = ['Lee House', '413-555-0142', 'info@lee.example', 'lee.example', 'MA'];

  it('is read with merged cells', async () => {
    const book = makeSheet([['Our services'], top, below, row], {
      merges: ['A1:E1', 'A2:A3', 'B2:D2', 'E2:E3'],
    });
    const { records, told } = await folder.import('xlsx', 'a.xlsx', book);
    assert.equal(records.length, 1, told);
    assert.deepEqual(valuesOf(records[0]), [
      '+14135550142',
      'https://lee.example',
      'info@lee.example',
    ]);
  });

  it('ends where its merged cell ends, not at the next heading', async () => {
    const rows = [
      ['Agency', 'Staff only', '', '', 'State'],
      ['', 'Phone', 'E-mail', 'Website', ''],
      ['Lee House', '413-555-0199', 'boss@lee.example', 'lee.example', 'MA'],
    ];
    const book = makeSheet(rows, { merges: ['A1:A2', 'B1:C1', 'E1:E2'] });
    const { records, told } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(valuesOf(records[0]), ['https://lee.example'], told);
    assert.doesNotMatch(written(), /0199|boss/);
  });

  it('is read from CSV, in which nothing is merged', async () => {
    const csv = [top, below, row].map((cells) => cells.join(',')).join('\n');
    const { records, told } = await folder.import('csv', 'a.csv', csv);
    assert.equal(records.length, 1, told);
    assert.equal(valuesOf(records[0]).length, 3);
  });

  for (const group of ['Staff only', 'INTERNAL', 'Emergency contact', 'Do not publish']) {
    it(`keeps what stands below "${group}", also at the second import`, async () => {
      const csv = `Agency,Public,,${group},,State\n,Phone,Website,Phone,E-mail,\nLee House,413-555-0142,lee.example,413-555-0199,boss@lee.example,MA\n`;
      for (const time of ['first', 'second']) {
        const { records, told } = await folder.import('csv', 'a.csv', csv);
        assert.deepEqual(valuesOf(records[0]), ['+14135550142', 'https://lee.example'], told);
        assert.doesNotMatch(written(), /0199|boss/, time);
      }
    });
  }
});

describe('what a sheet hides', () => {
  it('leaves out a hidden row, without its name', async () => {
    const rows = [HEADER, ROW, ['Hidden House', '', '413-555-0199', 'Lee', 'MA', 'Detox']];
    const { records, findings } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeSheet(rows, { hiddenRows: [3] }),
    );
    assert.equal(records.length, 1);
    assert.match(findings[0]?.reason ?? '', /hidden/);
    assert.equal(findings[0]?.row, 3);
    assert.doesNotMatch(written(), /Hidden House|0199/);
  });

  it('does not use a hidden column, and says so', async () => {
    const rows = [
      [...HEADER, 'Phone 2'],
      [...ROW, '413-555-0199'],
    ];
    const { told } = await folder.import('xlsx', 'a.xlsx', makeSheet(rows, { hiddenColumns: [7] }));
    assert.doesNotMatch(written(), /0199/);
    assert.match(told, /"Phone 2" is hidden/);
  });

  it('still hears what a hidden column keeps from the public', async () => {
    const rows = [
      [...HEADER, 'Address', 'Confidential'],
      [...ROW, '9 Quiet St', 'Yes'],
    ];
    const { records } = await folder.import(
      'xlsx',
      'a.xlsx',
      makeSheet(rows, { hiddenColumns: [8] }),
    );
    assert.equal(records.length, 1);
    assert.doesNotMatch(written(), /Quiet/);
  });
});

describe('several sheets', () => {
  it('reads the first that is a list, and names the others that are', async () => {
    const book = makeXlsx({
      'Read me': [['How to use this workbook'], ['Questions? Call Jane.']],
      Detox: [HEADER, ROW],
      Peers: [HEADER, ROW],
    });
    const { records, told } = await folder.import('xlsx', 'a.xlsx', book);
    assert.equal(records.length, 1, told);
    assert.match(told, /sheet "Detox"/);
    assert.match(told, /"Peers" looks like a list, too/);
  });
});

describe('links of cells', () => {
  const header = ['Agency', 'Website', 'E-mail', 'Phone', 'State'];

  it('are the address where the text is none', async () => {
    const book = makeSheet([header, ['Lee House', 'Click here', 'Write us', 'Call', 'MA']], {
      links: {
        B2: 'https://lee.example/help',
        C2: 'mailto:info@lee.example?subject=Hello',
        D2: 'tel:+1-413-555-0142',
      },
    });
    const { records, findings } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(valuesOf(records[0]), [
      '+14135550142',
      'https://lee.example/help',
      'info@lee.example',
    ]);
    assert.deepEqual(findings, []);
  });

  it('are told, and not used, where the text is another address', async () => {
    const row = ['Lee House', 'https://www.lee.example', 'info@lee.example', '413-555-0142', 'MA'];
    const book = makeSheet([header, row], {
      links: {
        B2: 'https://elsewhere.example/',
        C2: 'mailto:other@else.example',
        D2: 'tel:4135550199',
      },
    });
    const { records, findings } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(valuesOf(records[0]), [
      '+14135550142',
      'https://www.lee.example',
      'info@lee.example',
    ]);
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['Phone', 'Website', 'E-mail'],
    );
    for (const { reason } of findings) assert.match(reason, /link of the cell leads elsewhere/);
  });

  it('that are the same in another spelling are not told', async () => {
    const row = ['Lee House', 'https://lee.example', 'info@lee.example', '(413) 555-0142', 'MA'];
    const book = makeSheet([header, row], {
      links: {
        B2: 'http://www.lee.example/',
        C2: 'mailto:INFO@lee.example',
        D2: 'tel:14135550142',
      },
    });
    const { findings } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(findings, []);
  });

  it('never run a script, and are read from a HYPERLINK formula, too', async () => {
    const formula = '<c t="str"><f>HYPERLINK("https://lee.example/a","Visit")</f><v>Visit</v></c>';
    const book = makeSheet([header, ['Lee House', '', '', 'Call', 'MA']], {
      cells: { B2: formula },
      links: { D2: 'javascript:alert(1)' },
    });
    const { records } = await folder.import('xlsx', 'a.xlsx', book);
    assert.deepEqual(valuesOf(records[0]), ['https://lee.example/a']);
  });
});

describe('numbers by their format', () => {
  const styles = (code: string): Readonly<Record<string, string>> => ({
    'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  });
  for (const [code, value] of [
    ['0%', '41355501.42'],
    ['0.00%', '41355501.42'],
    ['&quot;$&quot;#,##0.00', '4135550142'],
    ['m/d/yyyy', '4135550142'],
    ['0.00E+00', '4135550142'],
    ['@', '4135550142'],
  ] as const) {
    it(`reads the phone that a person typed into a cell of the format ${code}`, async () => {
      const book = makeSheet(
        [HEADER, ROW],
        { cells: { C2: `<c s="1"><v>${value}</v></c>` } },
        styles(code),
      );
      const { records } = await folder.import('xlsx', 'a.xlsx', book);
      assert.deepEqual(valuesOf(records[0]), ['+14135550142']);
    });
  }

  it('keeps the zeros that a format shows', async () => {
    const book = makeSheet(
      [
        ['ID', ...HEADER],
        ['', ...ROW],
      ],
      { cells: { A2: '<c s="1"><v>42</v></c>' } },
      styles('00000'),
    );
    const { records } = await folder.import('xlsx', 'a.xlsx', book);
    assert.equal(records[0]?.id, 'us-ma-00042');
  });
});

describe('errors of a spreadsheet', () => {
  const error = '<c t="e"><v>#REF!</v></c>';

  it('are told and are no text of a card', async () => {
    const book = makeSheet([HEADER, ROW], { cells: { B2: error, D2: error } });
    const { records, findings } = await folder.import('xlsx', 'a.xlsx', book);
    assert.equal(records[0]?.name.en, 'Lee House');
    assert.deepEqual(
      findings.map(({ field }) => field),
      ['Program', 'City'],
    );
    assert.match(findings[0]?.reason ?? '', /"#REF!", an error of the spreadsheet/);
  });

  it('are known in CSV, too', async () => {
    const csv =
      'Agency,Phone,City,State\n#N/A,413-555-0142,Lee,MA\nLee House,#VALUE!,Lee,MA\nB,413-555-0143,########,MA\n';
    const { records, findings } = await folder.import('csv', 'a.csv', csv);
    assert.doesNotMatch(JSON.stringify(records), /#/);
    assert.ok(findings.some(({ row, outcome }) => row === 2 && outcome === 'left-out'));
    assert.ok(findings.some(({ row, field }) => row === 3 && field === 'Phone'));
    assert.ok(findings.some(({ row, field }) => row === 4 && field === 'City'));
  });

  for (const header of ['Confidential', 'Private', 'Publish', 'Status']) {
    it(`let nothing out in a column "${header}"`, async () => {
      const rows = [
        [...HEADER, 'Address', header],
        [...ROW, '9 Quiet St', ''],
      ];
      const book = makeSheet(rows, { cells: { H2: error } });
      await folder.import('xlsx', 'a.xlsx', book);
      assert.doesNotMatch(written(), /Quiet/);
    });
  }
});

describe('a file that is no workbook of ours', () => {
  const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const ole = (stream: string): Uint8Array =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
  for (const [what, content, said] of [
    ['a password', ole('....EncryptedPackage...'), /has a password\. Open it in Excel/],
    ['the form of 1997', ole('....Workbook....'), /old Excel file \(\.xls\)\. Open it/],
    [
      'the form of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
      /OpenDocument file \(\.ods\)/,
    ],
    ['a binary form', zip({ 'xl/workbook.bin': 'x' }), /binary Excel file \(\.xlsb\)/],
    ['the form of Numbers', zip({ 'Index/Document.iwa': 'x' }), /Numbers/],
    ['a letter in it', zip({ 'word/document.xml': '<x/>' }), /Word document/],
    ['a picture in it', zip({ 'a.png': 'x' }), /zip file in which there is no workbook/],
    ['a web page in it', '<html><table><tr><td>Agency</td></tr></table></html>', /web page/],
    [
      'the XML of 2003',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      /XML spreadsheet/,
    ],
  ] as const) {
    it(`is named, and what to do: ${what}`, async () => {
      for (const format of ['xlsx', 'icarol', 'otp', 'samhsa-directory', 'csv']) {
        const { exit, told } = await folder.import(format, 'a.xls', content);
        assert.equal(exit, 2, format);
        assert.match(told, said, format);
        assert.equal(told.trim().split('\n').length, 1, told);
      }
    });
  }
});
