import type { ZipFile } from '../table/read-zip.js';
import { columnOf } from './cell-address.js';
import { type Sheet, targetsOf } from './open-book.js';
import { readXml } from './read-xml.js';

/** Cells that are merged into one. Rows count from 1 and columns from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a sheet says of its cells outside of them. */
export interface SheetLayout {
  /** Columns that are not shown, from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** By their first row. */
  readonly merges: readonly Merge[];
  /** By cell (`B7`), the address where its link leads. */
  readonly links: ReadonlyMap<string, string>;
}

/** More than a sheet of ours has; Excel itself allows 65,530 links. */
const MOST = 100_000;
const MOST_BYTES = 30_000_000;
/** The end of the cells may stand across two pieces. */
const LONGEST_TAG = 200;

/** Reads what stands before and after the cells. The cells themselves are passed over without being read as XML. */
export async function readLayout(zip: ZipFile, sheet: Sheet): Promise<SheetLayout> {
  const hiddenColumns = new Set<number>();
  const merges: Merge[] = [];
  const targets = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'col') hideColumns(hiddenColumns, attributes);
    if (name === 'mergeCell' && merges.length < MOST) {
      const merge = toMerge(attributes.ref ?? '');
      if (merge) merges.push(merge);
    }
    if (name !== 'hyperlink' || targets.size >= MOST) return;
    const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
    const first = (attributes.ref ?? '').split(':')[0] ?? '';
    if (id) targets.set(first.replaceAll('$', ''), id);
  };
  for await (const _ of readXml(withoutCells(zip.read(sheet.path)), { open }));
  const links = await linksOf(zip, sheet, targets);
  merges.sort((a, b) => a.top - b.top);
  return { hiddenColumns, merges, links };
}

function hideColumns(
  hidden: Set<number>,
  { min, max, hidden: isHidden = '', width }: Readonly<Record<string, string>>,
): void {
  if (!/^(?:1|true)$/.test(isHidden) && Number(width ?? 1) !== 0) return;
  const [from, to] = [Number(min), Math.min(Number(max), 1000)];
  for (let at = from; at >= 1 && at <= to; at += 1) hidden.add(at - 1);
}

function toMerge(ref: string): Merge | undefined {
  const [first = '', last = ''] = ref.replaceAll('$', '').split(':');
  const [top, bottom] = [first, last].map((cell) => Number(/\d+$/.exec(cell)?.[0]));
  const [left, right] = [columnOf(first), columnOf(last)];
  if (!top || !bottom || bottom < top || left < 0 || right < left) return undefined;
  return { top, bottom, left, right };
}

async function linksOf(
  zip: ZipFile,
  sheet: Sheet,
  targets: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (targets.size === 0) return new Map();
  const named = await targetsOf(zip, sheet.path, /\/hyperlink$/);
  const byId = new Map(named.map(({ id, path }) => [id, path]));
  return new Map(
    [...targets].flatMap(([cell, id]) => {
      const path = byId.get(id);
      return path ? [[cell, path] as const] : [];
    }),
  );
}

/** The XML of a sheet up to its cells and from their end on, which is well-formed together. */
async function* withoutCells(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let part: 'before' | 'cells' | 'after' = 'before';
  let waiting = '';
  let size = 0;
  // One letter a byte: what is cut and joined stays the same bytes.
  for await (const piece of bytes) {
    waiting += piece.toString('latin1');
    if (part === 'before') {
      const begin = /<(?:\w+:)?sheetData\b[^>]*>/.exec(waiting);
      if (begin) {
        const end = begin.index + begin[0].length;
        yield Buffer.from(waiting.slice(0, end), 'latin1');
        waiting = waiting.slice(end);
        part = begin[0].endsWith('/>') ? 'after' : 'cells';
      } else if (waiting.length > MOST_BYTES) return;
    }
    if (part === 'cells') {
      const end = waiting.search(/<\/(?:\w+:)?sheetData\s*>/);
      if (end >= 0) part = 'after';
      waiting = end >= 0 ? waiting.slice(end) : waiting.slice(-LONGEST_TAG);
    }
    if (part === 'after') {
      size += waiting.length;
      if (size > MOST_BYTES) return;
      yield Buffer.from(waiting, 'latin1');
      waiting = '';
    }
  }
  if (part !== 'after') yield Buffer.from(waiting, 'latin1');
}
