/** How a file begins that is no table, and what to do: a sentence about the file. */
const SIGNS: readonly (readonly [begins: RegExp, says: string])[] = [
  [/^(?:7z\u00bc\u00af|Rar!|BZh|\u00fd7zXZ)/, 'is packed. Unpack it first.'],
  [/^%PDF-/, 'is a PDF. Ask for the spreadsheet that it was made from.'],
  [/^\s*\{\\rtf/, 'is a text document (RTF). Copy its table into a spreadsheet and save that.'],
  [
    /^.{4}Standard (?:Jet|ACE) DB/s,
    'is an Access database. Export its table as CSV or as an Excel file.',
  ],
  [/^SQLite format 3/, 'is a database (SQLite). Export its table as CSV.'],
  [/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, 'is a picture. Ask for the spreadsheet itself.'],
  [
    /^\s*\{.{0,300}"type"\s*:\s*"FeatureCollection"/s,
    'is GeoJSON, whatever its name. Export the layer as CSV, with latitude and longitude.',
  ],
];

const GZIP = '\u001f\u008b';

/** What a file is by its first letters, one a byte; undefined where that says nothing. */
export function saySigns(head: string): string | undefined {
  const text = head.replace(/^\u00ef\u00bb\u00bf/, '');
  if (text.startsWith(GZIP)) return 'is packed (gzip). Unpack it first.';
  return SIGNS.find(([begins]) => begins.test(text))?.[1];
}
