import type { ZipFile } from '../table/read-zip.js';
import type { Row } from '../table/row.js';
import { MOST_LETTERS } from '../table/text-store.js';
import { dayOfSerial } from './date-format.js';
import type { Book, Sheet } from './open-book.js';
import { readXml, type XmlReader } from './read-xml.js';
import { unescapeText } from './unescape-text.js';

/** Far more than a list of services has. */
const MOST_COLUMNS = 1000;

/** The rows of a sheet that have something in them, a piece of the file at a time. */
export async function* readSheet(
  zip: ZipFile,
  book: Book,
  sheet: Sheet,
): AsyncIterable<readonly Row[]> {
  const size = zip.sizes.get(sheet.path) || 1;
  const reader = new SheetReader(book);
  for await (const read of readXml(zip.read(sheet.path), reader)) {
    const rows = reader.take(read / size);
    if (rows.length > 0) yield rows;
  }
}

/** Collects the rows of a sheet while its XML is read. */
class SheetReader implements XmlReader {
  readonly #book: Book;
  #rows: Row[] = [];
  /** Number of the row, and place of the cell in it. Both may be missing, and count on then. */
  #at = 0;
  #column = -1;
  #cells: string[] = [];
  #type = 'n';
  #style = 0;
  #value = '';
  #isCell = false;
  #isValue = false;
  #isSound = false;

  constructor(book: Book) {
    this.#book = book;
  }

  take(part: number): readonly Row[] {
    const rows = this.#rows.map((row) => ({ ...row, part }));
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.#openRow(attributes.r);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#isValue = this.#isCell;
    else if (name === 'rPh') this.#isSound = true;
  };

  readonly text = (text: string): void => {
    if (!this.#isValue || this.#isSound) return;
    if (this.#value.length < MOST_LETTERS) this.#value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'rPh') this.#isSound = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#cells.length > 0) {
      this.#rows.push({ at: this.#at, cells: this.#cells });
    }
  };

  #openRow(number: string | undefined): void {
    const given = Number(number);
    this.#at = Number.isSafeInteger(given) && given > this.#at ? given : this.#at + 1;
    this.#column = -1;
    this.#cells = [];
  }

  #openCell({ r: address = '', t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>) {
    this.#isCell = true;
    this.#column = address === '' ? this.#column + 1 : columnOf(address);
    this.#type = type;
    this.#style = Number(style);
    this.#value = '';
  }

  #closeCell(): void {
    this.#isCell = false;
    const text = this.#textOf(this.#value.slice(0, MOST_LETTERS)).trim();
    if (text === '' || this.#column >= MOST_COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  /** A cell as people would write it; nothing for a formula that came to no value (`#REF!`). */
  #textOf(value: string): string {
    switch (this.#type) {
      case 's':
        return value === '' ? '' : this.#book.texts.at(Number(value));
      case 'b':
        return value === '1' ? 'true' : value === '0' ? 'false' : '';
      case 'e':
        return '';
      case 'd':
        return value.slice(0, 10);
      case 'n':
        return value.trim() === '' ? '' : this.#textOfNumber(Number(value));
      default:
        return unescapeText(value);
    }
  }

  #textOfNumber(number: number): string {
    if (Number.isNaN(number)) return '';
    const { dateStyles, is1904 } = this.#book;
    return dateStyles[this.#style] ? dayOfSerial(number, is1904) : String(number);
  }
}

/** `A1` is 0, `AB7` is 27. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
