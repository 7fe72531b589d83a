import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import type { Row } from '../../src/cli/table/row.js';
import { isDateFormat } from '../../src/cli/xlsx/date-format.js';
import { openXlsx } from '../../src/cli/xlsx/read-xlsx.js';
import { type MadeCell, makeXlsx } from '../support/make-xlsx.js';
import { CliFolder } from '../support/run-cli.js';

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
});
afterEach(() => folder.remove());

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';

function sheetOf(rows: string, begin = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${begin}<sheetData>${rows}</sheetData></worksheet>`;
}

async function batchesOf(book: Uint8Array, name?: string): Promise<(readonly Row[])[]> {
  const table = await openXlsx(folder.write('a.xlsx', book), { name });
  const batches: (readonly Row[])[] = [];
  for await (const rows of table.rows()) batches.push(rows);
  return batches;
}

async function cellsOf(
  parts: Readonly<Record<string, string>>,
): Promise<readonly (readonly [at: number, ...cells: string[]])[]> {
  const batches = await batchesOf(makeXlsx({ A: [] }, parts));
  return batches.flat().map(({ at, cells }) => [at, ...cells] as const);
}

describe('a sheet of a workbook', () => {
  it('is read piece by piece: no more of it is held than was asked for', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [`Row ${at}`, at, 'a text']);
    const batches = await batchesOf(makeXlsx({ A: rows }));
    assert.ok(batches.length > 10, `${batches.length}`);
    assert.ok(Math.max(...batches.map(({ length }) => length)) < 5000);
    const all = batches.flat();
    assert.deepEqual([all.length, all.at(-1)?.at, all.at(-1)?.cells[1]], [20_000, 20_000, '19999']);
    assert.ok((all.at(-1)?.part ?? 0) > 0.9);
  });

  it('has texts that are shared, written in place, in several letters, escaped, or spoken', async () => {
    assert.deepEqual(
      await cellsOf({
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Café &amp; détox</t></si><si><r><t>Hope </t></r><r><rPr><b/></rPr><t>House</t></r><rPh sb="0" eb="1"><t>ho</t></rPh></si><si><t xml:space="preserve"> a_x000A_b </t></si></sst>`,
        [SHEET]: sheetOf(
          '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" t="s"><v>99</v></c><c r="F3" t="inlineStr"><is><r><t>In </t></r><r><t>place</t></r></is></c></row>',
        ),
      }),
      [[3, '', 'Café & détox', 'Hope House', 'a\nb', '', 'In place']],
    );
  });

  it('has numbers, dates by their format and by their kind, truths, formulas, and errors', async () => {
    assert.deepEqual(
      await cellsOf({
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-409]mmmm\\ d\\,\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
        [SHEET]: sheetOf(
          '<row r="1"><c r="A1" s="1"><v>46279.75</v></c><c r="B1" s="2"><v>4135550142</v></c><c r="C1" t="d"><v>2026-09-14T00:00:00</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="str"><f>A1</f><v>worked out</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1"><v>42.3</v></c><c r="H1" s="9"><v>1E3</v></c></row>',
        ),
      }),
      [
        [
          1,
          '2026-09-14',
          '4135550142',
          '2026-09-14',
          'true',
          'worked out',
          '#REF!',
          '42.3',
          '1000',
        ],
      ],
    );
  });

  it('counts dates from 1904 where an old Mac made it', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const [cells] = await cellsOf({
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${rel}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="s1"/></sheets></workbook>`,
      [SHEET]: sheetOf('<row r="1"><c r="A1" s="1"><v>44817</v></c></row>'),
    });
    assert.deepEqual(cells, [1, '2026-09-14']);
  });

  it('may have names with a prefix, no addresses, rows without cells, and a cell far to the right', async () => {
    assert.deepEqual(
      await cellsOf({
        [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row/><x:row><x:c t="str"><x:v>A</x:v></x:c><x:c t="str"><x:v>B</x:v></x:c></x:row><x:row r="9"><x:c r="XFD9" t="str"><x:v>far</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>`,
      }),
      [[2, 'A', 'B']],
    );
  });

  it('is the first that is not hidden, or the one named', async () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${rel}"><sheets><sheet name="Staff" sheetId="1" state="hidden" r:id="s1"/><sheet name="Public" sheetId="2" r:id="s2"/></sheets></workbook>`;
    const book = makeXlsx(
      { Staff: [['private']], Public: [['public']] },
      { 'xl/workbook.xml': workbook },
    );
    assert.equal((await batchesOf(book)).flat()[0]?.cells[0], 'public');
    assert.equal((await batchesOf(book, 'Staff')).flat()[0]?.cells[0], 'private');
  });

  for (const [why, parts] of [
    ['ends too early', { [SHEET]: sheetOf('<row r="1"><c').slice(0, -60) }],
    [
      'names a letter that nobody declared',
      { [SHEET]: sheetOf('<row><c t="str"><v>&boom;</v></c></row>') },
    ],
  ] as const) {
    it(`says that it is damaged where its XML ${why}`, async () => {
      await assert.rejects(cellsOf(parts), /a\.xlsx is damaged or cut short/);
    });
  }

  it('is what read-excel-file makes of it', async () => {
    const cell: fc.Arbitrary<MadeCell> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, '')),
      fc.integer({ min: -1_000_000, max: 10_000_000_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -180, max: 180 }),
      fc.boolean(),
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => new Date(date.toISOString().slice(0, 10))),
      fc.constant(null),
    );
    const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const book = makeXlsx({ A: rows });
        const mine = (await batchesOf(book)).flat().map(({ at, cells }) => [at, ...cells]);
        const [theirs] = await readWorkbook(Buffer.from(book));
        const wanted = (theirs?.data ?? []).flatMap((cells, index) => {
          const texts = cells.map(toText);
          while (texts.at(-1) === '') texts.pop();
          return texts.length > 0 ? [[index + 1, ...texts]] : [];
        });
        assert.deepEqual(mine, wanted);
      }),
      { numRuns: 60 },
    );
  });
});

function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

describe('a format of numbers', () => {
  for (const [format, isDate] of [
    ['m/d/yyyy', true],
    ['yyyy-mm-dd hh:mm', true],
    ['[$-414]mmmm\\ yyyy;@', true],
    ['d" de "mmmm" de "yyyy', true],
    ['[h]:mm:ss.00', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['0.00', false],
    ['00000', false],
    ['(###) ###-####', false],
    ['#,##0.00 "days"', false],
    ['@', false],
    ['', false],
  ] as const) {
    it(`is ${isDate ? 'a date' : 'no date'}: ${format}`, () => {
      assert.equal(isDateFormat(164, format), isDate);
    });
  }
});
