import type { ZipFile } from '../table/read-zip.js';
import type { Row } from '../table/row.js';
import { MOST_LETTERS } from '../table/text-store.js';
import { columnOf } from './cell-address.js';
import { MergedCells } from './merged-cells.js';
import type { Book, Sheet } from './open-book.js';
import { readXml, type XmlReader } from './read-xml.js';
import type { SheetLayout } from './sheet-layout.js';
import { shownNumber } from './shown-number.js';
import { unescapeText } from './unescape-text.js';

/** Far more than a list of services has. */
const MOST_COLUMNS = 1000;

/** The rows of a sheet that have something in them, a piece of the file at a time. */
export async function* readSheet(
  zip: ZipFile,
  book: Book,
  sheet: Sheet,
  layout: SheetLayout,
): AsyncIterable<readonly Row[]> {
  const size = zip.sizes.get(sheet.path) || 1;
  const reader = new SheetReader(book, layout);
  for await (const read of readXml(zip.read(sheet.path), reader)) {
    const rows = reader.take(read / size);
    if (rows.length > 0) yield rows;
  }
}

const HIDDEN = 'is hidden in the sheet.';
const SHOW_IT = 'Unhide it, or clear the filter, if it is for the public.';

/** The address in a formula that makes a link: `HYPERLINK("https://lee.example","Visit")`. */
const LINK_FORMULA = /^\s*(?:_xlfn\.)?HYPERLINK\(\s*"([^"]+)"/i;

/** Collects the rows of a sheet while its XML is read. */
class SheetReader implements XmlReader {
  readonly #book: Book;
  readonly #links: ReadonlyMap<string, string>;
  readonly #merged: MergedCells;
  #rows: Row[] = [];
  /** Number of the row, and place of the cell in it. Both may be missing, and count on then. */
  #at = 0;
  #column = -1;
  #cells: string[] = [];
  #rowLinks: Map<number, string> | undefined;
  #isHidden = false;
  #address = '';
  #type = 'n';
  #style = 0;
  #value = '';
  #formula = '';
  #isCell = false;
  #isValue = false;
  #isFormula = false;
  #isSound = false;

  constructor(book: Book, { links, merges }: SheetLayout) {
    this.#book = book;
    this.#links = links;
    this.#merged = new MergedCells(merges);
  }

  take(part: number): readonly Row[] {
    const rows = this.#rows.map((row) => ({ ...row, part }));
    this.#rows = [];
    return rows;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#isValue = this.#isCell;
    else if (name === 'f') this.#isFormula = this.#isCell;
    else if (name === 'rPh') this.#isSound = true;
  };

  readonly text = (text: string): void => {
    if (this.#isFormula && this.#formula.length < MOST_LETTERS) this.#formula += text;
    if (!this.#isValue || this.#isSound) return;
    if (this.#value.length < MOST_LETTERS) this.#value += text;
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#isValue = false;
    else if (name === 'f') this.#isFormula = false;
    else if (name === 'rPh') this.#isSound = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  };

  #openRow({ r: number, hidden = '', ht }: Readonly<Record<string, string>>): void {
    const given = Number(number);
    this.#at = Number.isSafeInteger(given) && given > this.#at ? given : this.#at + 1;
    this.#column = -1;
    this.#cells = [];
    this.#rowLinks = undefined;
    this.#isHidden = /^(?:1|true)$/.test(hidden) || Number(ht ?? 1) === 0;
  }

  #closeRow(): void {
    const [at, cells, links] = [this.#at, this.#cells, this.#rowLinks];
    const isEmpty = cells.length === 0;
    const { merged, spans } = this.#merged.fill(at, cells);
    if (this.#isHidden) {
      if (!isEmpty) this.#rows.push({ at, cells: [], problem: HIDDEN, fix: SHOW_IT });
      return;
    }
    if (cells.length === 0) return;
    this.#rows.push({
      at,
      cells,
      ...(links && { links }),
      ...(merged && { merged }),
      ...(spans && { spans }),
    });
  }

  #openCell({ r: address = '', t: type = 'n', s: style = '0' }: Readonly<Record<string, string>>) {
    this.#isCell = true;
    this.#address = address;
    this.#column = address === '' ? this.#column + 1 : columnOf(address);
    this.#type = type;
    this.#style = Number(style);
    this.#value = '';
    this.#formula = '';
  }

  #closeCell(): void {
    this.#isCell = false;
    const text = this.#textOf(this.#value.slice(0, MOST_LETTERS)).trim();
    if (text === '' || this.#column >= MOST_COLUMNS) return;
    const link = this.#links.get(this.#address) ?? LINK_FORMULA.exec(this.#formula)?.[1];
    if (link) {
      this.#rowLinks ??= new Map();
      this.#rowLinks.set(this.#column, link);
    }
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
  }

  /** A cell as people see it. */
  #textOf(value: string): string {
    switch (this.#type) {
      case 's':
        return value === '' ? '' : this.#book.texts.at(Number(value));
      case 'b':
        return value === '1' ? 'true' : value === '0' ? 'false' : '';
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
    const { numberStyles, is1904 } = this.#book;
    return shownNumber(number, numberStyles[this.#style], is1904);
  }
}
