import { makeXlsx } from './make-xlsx.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a made sheet has besides its cells, as Excel writes it. */
export interface SheetParts {
  /** `A2:A4`. */
  readonly merges?: readonly string[];
  /** Rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Columns, from 1. */
  readonly hiddenColumns?: readonly number[];
  /** By cell, where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** By cell, its XML where it is no plain text. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** The parts of a workbook's first sheet, for `makeXlsx`. */
function sheetParts(
  rows: readonly (readonly string[])[],
  { merges = [], hiddenRows = [], hiddenColumns = [], links = {}, cells = {} }: SheetParts,
): Readonly<Record<string, string>> {
  const written = rows.map((row, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
    const own = row.map((text, column) => {
      const at = `${String.fromCharCode(65 + column)}${index + 1}`;
      if (cells[at] !== undefined) return cells[at].replace('<c', `<c r="${at}"`);
      return text === '' ? `<c r="${at}"/>` : `<c r="${at}" t="str"><v>${escapeXml(text)}</v></c>`;
    });
    return `<row r="${index + 1}"${hidden}>${own.join('')}</row>`;
  });
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1" width="0"/>`);
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`);
  const targets = Object.entries(links);
  const linked = targets.map(([at], index) => `<hyperlink ref="${at}" r:id="h${index}"/>`);
  const some = (name: string, parts: readonly string[]): string =>
    parts.length > 0 ? `<${name}>${parts.join('')}</${name}>` : '';
  const relations = targets.map(
    ([, target], index) =>
      `<Relationship Id="h${index}" Type="${REL}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"/>`,
  );
  return {
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${some('cols', columns)}<sheetData>${written.join('')}</sheetData>${some('mergeCells', merged)}${some('hyperlinks', linked)}</worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A workbook of one sheet, with what Excel keeps beside the cells. */
export function makeSheet(
  rows: readonly (readonly string[])[],
  sheet: SheetParts = {},
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  return makeXlsx({ Public: [] }, { ...sheetParts(rows, sheet), ...parts });
}
