import type { Row } from '../table/row.js';
import { holdsNothing } from './empty-words.js';
import { type Column, inWords } from './guess-columns.js';
import { isKeptBy } from './private-row.js';
import { isSheetError } from './sheet-error.js';
import { splitAddress } from './split-address.js';
import type { Target } from './targets.js';
import { foldTerm } from './term-words.js';
import { splitTown } from './town-cell.js';

/** A cell with something in it, and what stands above it. */
export interface Cell {
  readonly header: string;
  readonly text: string;
  /** Where the link of the cell leads. */
  readonly link?: string;
  /** Of a number, what the columns beside it say of it: "Fax". */
  readonly label?: string;
}

interface UsedColumn {
  readonly index: number;
  readonly header: string;
}

/** What is the same for every row of a table. */
interface Plan {
  readonly columns: ReadonlyMap<Target, readonly UsedColumn[]>;
  /** Columns that say of others that they are private, and those. */
  readonly secrets: readonly { readonly says: number; readonly hides: readonly number[] }[];
  /** By column of numbers, those that say what number it is. */
  readonly labels: ReadonlyMap<number, readonly number[]>;
  /** By column of numbers, the one with its extension. */
  readonly extensions: ReadonlyMap<number, number>;
  readonly headers: readonly string[];
  /** The column of area codes; -1: there is none. */
  readonly areaCode: number;
}

const plans = new WeakMap<readonly Column[], Plan>();

function planOf(columns: readonly Column[]): Plan {
  const known = plans.get(columns);
  if (known) return known;
  const used = new Map<Target, UsedColumn[]>();
  for (const [index, { header, target }] of columns.entries()) {
    if (target) used.set(target, [...(used.get(target) ?? []), { index, header }]);
  }
  const plan = {
    columns: used,
    secrets: secretsOf(columns),
    labels: labelsOf(columns),
    extensions: extensionsOf(columns),
    headers: columns.map(({ header }) => header),
    areaCode: columns.findIndex(
      ({ header, isHidden }) => !isHidden && inWords(header) === 'area code',
    ),
  };
  plans.set(columns, plan);
  return plan;
}

const SAYS_PRIVATE =
  /^(.{3,}?)[ _-]*(?:is[ _]?)?(?:private|confidential|unlisted|secret|hidden|undisclosed)[ _?]*(?:\(?y ?\/ ?n\)?)?$/i;

/** A number there is another number, and no mark of the one beside it. */
function isKeptMark(cell: string): boolean {
  return isKeptBy(cell) && !/(?:\d\D{0,3}){7}/.test(cell);
}

/** iCarol and others say of single columns that they are private: `Phone2IsPrivate` beside `Phone2Number`. */
function secretsOf(columns: readonly Column[]): Plan['secrets'] {
  return columns.flatMap(({ header }, says) => {
    const stem = SAYS_PRIVATE.exec(header.trim())?.[1]?.toLowerCase();
    if (!stem) return [];
    // Where the address is private, the point is the address.
    const hides = columns.flatMap((column, at) =>
      column.header.trim().toLowerCase().startsWith(stem) && column.target !== 'confidential'
        ? at
        : [],
    );
    return { says, hides };
  });
}

const NUMBER_ENDS = /[ _-]*(?:numbers?|no\.?|#)$/i;
const LABEL_ENDS = /^(.*?\S)[ _-]*(?:name|type|label|description|desc|kind|notes?|use)$/i;

/** iCarol and others say in columns of their own what a number is: `Phone2Type` beside `Phone2Number`. */
function labelsOf(columns: readonly Column[]): Plan['labels'] {
  const stems = columns.map(({ header }) => LABEL_ENDS.exec(header.trim())?.[1]?.toLowerCase());
  const labels = new Map<number, readonly number[]>();
  for (const [at, { header, target }] of columns.entries()) {
    if (target !== 'phone' && target !== 'text' && target !== 'tty') continue;
    const whole = header.trim().toLowerCase();
    const own = [whole, whole.replace(NUMBER_ENDS, '')];
    const found = stems.flatMap((stem, index) =>
      stem !== undefined && own.includes(stem) && !columns[index]?.target ? index : [],
    );
    if (found.length > 0) labels.set(at, found);
  }
  return labels;
}

const EXTENSION_ENDS = /^(.*?)[ _-]*(?:ext(?:ension|n)?|poste)\.?\s*(?:#|no\.?|number)?$/i;

/** "Ext." behind "Phone", `Phone2Ext` beside `Phone2Number`. */
export function extensionsOf(columns: readonly Column[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, { header, target, isHidden }] of columns.entries()) {
    const stem =
      target || isHidden ? undefined : EXTENSION_ENDS.exec(header.trim())?.[1]?.toLowerCase();
    if (stem === undefined) continue;
    const before = columns.findIndex(
      (column, index) =>
        column.target === 'phone' &&
        (stem === ''
          ? index === at - 1
          : column.header.trim().toLowerCase().replace(NUMBER_ENDS, '') === stem),
    );
    if (before >= 0) found.set(before, at);
  }
  return found;
}

/** Columns in which an error is no empty cell: what it would have said is not known, and nothing is let out. */
const SAYS_SECRET: readonly Target[] = [
  ...(['public', 'publicAddress', 'private', 'confidential', 'status'] as const),
];

/** What such a cell costs, is told where the numbers are read. */
const NUMBERS: readonly Target[] = ['phone', 'text', 'tty'];

const NONE: readonly Cell[] = [];
const NO_COLUMNS: readonly UsedColumn[] = [];

/** The cells of one row by what they hold. Those that are empty, or private, are not there. */
export class RowCells {
  readonly #values: readonly string[];
  readonly #plan: Plan;
  readonly #hidden: readonly number[] | undefined;
  /** Parts of an address that holds town, state and code, where no columns do. */
  readonly #parts: ReadonlyMap<Target, Cell> | undefined;
  readonly #links: ReadonlyMap<number, string> | undefined;
  /** Cells that hold an error of the spreadsheet, by column. */
  readonly #errors: ReadonlySet<number> | undefined;
  /** Cells that were asked for and only point at another one, by column. */
  readonly #pointers = new Map<number, Cell>();
  readonly #noExtensions = new Map<number, Cell>();

  constructor({ cells: values, links }: Pick<Row, 'cells' | 'links'>, columns: readonly Column[]) {
    this.#values = values;
    this.#links = links;
    if (values.some(isSheetError)) {
      this.#errors = new Set(values.flatMap((value, at) => (isSheetError(value.trim()) ? at : [])));
    }
    this.#plan = planOf(columns);
    const { secrets } = this.#plan;
    this.#hidden =
      secrets.length > 0
        ? secrets.flatMap(({ says, hides }) => (isKeptMark(values[says] ?? '') ? hides : []))
        : undefined;
    this.#parts = this.#splitAddress() ?? this.#splitTown();
  }

  first(target: Target): Cell | undefined {
    const part = this.#parts?.get(target);
    if (part) return part;
    for (const column of this.#columns(target)) {
      const cell = this.#cellOf(column, target);
      if (cell) return cell;
    }
    return undefined;
  }

  all(target: Target): readonly Cell[] {
    const part = this.#parts?.get(target);
    if (part) return [part];
    const columns = this.#columns(target);
    if (columns.length === 0) return NONE;
    const cells: Cell[] = [];
    for (const column of columns) {
      const cell = this.#cellOf(column, target);
      if (cell) cells.push(cell);
    }
    return cells;
  }

  /** The first cell of these that fits. */
  find(targets: readonly Target[], fits: (text: string) => boolean): Cell | undefined {
    for (const target of targets) {
      const cell = this.all(target).find(({ text }) => fits(text));
      if (cell) return cell;
    }
    return undefined;
  }

  /** Whether no more than one thing is said. */
  get isAlone(): boolean {
    if (this.#parts) return false;
    let count = 0;
    for (const target of this.#plan.columns.keys()) {
      if (this.first(target)) count += 1;
      if (count > 1) return false;
    }
    return true;
  }

  #columns(target: Target): readonly UsedColumn[] {
    return this.#plan.columns.get(target) ?? NO_COLUMNS;
  }

  /** Cells of columns in use that hold an error of the spreadsheet instead of a value. */
  get errors(): readonly Cell[] {
    if (!this.#errors) return NONE;
    return [...this.#plan.columns.values()].flat().flatMap(({ index, header }) => {
      const isTold = this.#errors?.has(index) && !this.#hidden?.includes(index);
      return isTold ? [{ header, text: this.#values[index]?.trim() ?? '' }] : [];
    });
  }

  /** Cells of columns that were read, each of which only points at another one: "same as above". */
  get pointers(): Iterable<Cell> {
    return this.#pointers.values();
  }

  /** Cells beside a number that are to hold its extension and hold something else: "see list". */
  get noExtensions(): Iterable<Cell> {
    return this.#noExtensions.values();
  }

  /** Whether one of these has a text that is its own, in a row of which others are merged with the row above. */
  hasOwn(targets: readonly Target[], merged: ReadonlySet<number>): boolean {
    return targets.some((target) =>
      this.#columns(target).some(
        (column) => !merged.has(column.index) && this.#cellOf(column, target) !== undefined,
      ),
    );
  }

  #cellOf({ index, header }: UsedColumn, target: Target): Cell | undefined {
    if (this.#hidden?.includes(index)) return undefined;
    const text = this.#values[index]?.trim() ?? '';
    if (text === '') return undefined;
    if (this.#errors?.has(index) && !SAYS_SECRET.includes(target)) return undefined;
    const empty = holdsNothing(text, target);
    if (empty === 'pointer' && !NUMBERS.includes(target)) {
      this.#pointers.set(index, { header, text });
    }
    if (empty && !(empty === 'pointer' && NUMBERS.includes(target))) return undefined;
    if (target === 'phone') return this.#withColumns(index, header, text);
    return this.#labelled(index, header, text);
  }

  /** A number with the area code before it, and the extension behind it, that columns of their own hold. */
  #withColumns(index: number, header: string, text: string): Cell {
    const { extensions, areaCode } = this.#plan;
    const code = /^\(?([2-9]\d\d)\)?$/.exec(this.#values[areaCode]?.trim() ?? '')?.[1];
    const whole = code && /^\d{3}[-. ]?\d{4}$/.test(text) ? `${code}-${text}` : text;
    const beside = extensions.get(index) ?? -1;
    const ask = this.#values[beside]?.trim() ?? '';
    const extension = /^(?:ext\.?|x|poste|#)? ?(\d{1,6})$/i.exec(ask)?.[1];
    const empty = holdsNothing(ask, 'phone');
    if (!extension && ask !== '' && (!empty || empty === 'pointer'))
      this.#noExtensions.set(beside, { header: this.#plan.headers[beside] ?? '', text: ask });
    const isBare = /^[+\d() .-]{10,20}$/.test(whole);
    return this.#labelled(index, header, extension && isBare ? `${whole} x${extension}` : whole);
  }

  #labelled(index: number, header: string, text: string): Cell {
    const link = this.#links?.get(index);
    const labels = this.#plan.labels.get(index);
    if (link === undefined && !labels) return { header, text };
    const label = labels?.map((at) => this.#values[at]?.trim() ?? '').join(' ');
    return { header, text, ...(link !== undefined && { link }), ...(label && { label }) };
  }

  /** What a column of its own says counts above what stands beside the town. */
  #splitTown(): ReadonlyMap<Target, Cell> | undefined {
    const cell = this.first('city');
    const parts = cell && splitTown(cell.text, inWords(cell.header));
    if (!parts) return undefined;
    const { header } = cell;
    return new Map(
      Object.entries(parts)
        .filter(([target]) => target === 'city' || !this.first(target as Target))
        .map(([target, text]) => [target as Target, { header, text }]),
    );
  }

  #splitAddress(): ReadonlyMap<Target, Cell> | undefined {
    const cell = this.first('address');
    if (!cell) return undefined;
    const town = this.first('city');
    const isApart = town ?? this.first('region') ?? this.first('postalCode');
    if (isApart) return this.#splitBeside(cell, town);
    const parts = splitAddress(cell.text);
    if (!parts || (parts.hours && this.first('hours'))) return undefined;
    const { header } = cell;
    return new Map(
      Object.entries(parts).map(([target, text]) => [target as Target, { header, text }]),
    );
  }

  /** An address that ends in the town of the row, or says which it is. What other columns say counts above the rest of it. */
  #splitBeside(cell: Cell, town: Cell | undefined): ReadonlyMap<Target, Cell> | undefined {
    const own = town && foldTerm(splitTown(town.text, inWords(town.header))?.city ?? town.text);
    if (own !== undefined && !foldTerm(cell.text).includes(own)) return undefined;
    const { hours: _, ...parts } = splitAddress(cell.text) ?? { hours: undefined };
    if (!('address' in parts) || !parts.city) return undefined;
    if (own !== undefined && foldTerm(parts.city) !== own) return undefined;
    return new Map(
      Object.entries(parts)
        .filter(([target]) => /^(?:address|city)$/.test(target) || !this.first(target as Target))
        .map(([target, text]) => [target as Target, { header: cell.header, text }]),
    );
  }
}
