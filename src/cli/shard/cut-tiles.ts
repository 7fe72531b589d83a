import { MOST_IN_TILE } from '../../directory/directory-files.js';

/** About two kilometres: closer than this nobody asks how far a tile is. */
const FINEST = 14;

/** What has a key of digits 0 to 3. */
interface Keyed {
  readonly key: string;
}

export interface CutTile<Line extends Keyed> {
  /** Digits that all its keys begin with, and no others: as many as say where its records are. */
  readonly cell: string;
  readonly lines: readonly Line[];
}

/**
 * Cuts lines in the order of their keys into the largest cells of at most 100 lines. Which cell a line is in depends on
 * nothing but the lines around it, so that a change far away leaves it as it is.
 */
export function* cutTiles<Line extends Keyed>(
  lines: Iterable<Line>,
  most = MOST_IN_TILE,
): Generator<CutTile<Line>> {
  let before = '';
  let ahead: Line[] = [];
  const source = lines[Symbol.iterator]();
  let isOver = false;
  for (;;) {
    while (!isOver && ahead.length <= most) {
      const { done, value } = source.next();
      if (done) isOver = true;
      else ahead.push(value);
    }
    const [first] = ahead;
    if (!first) return;
    const tooMany = ahead[most];
    // A cell that holds the line before holds too many, or that line would be in it already.
    const length = Math.max(
      before ? sharedDigits(before, first.key) + 1 : 0,
      tooMany ? sharedDigits(first.key, tooMany.key) + 1 : 0,
    );
    const cell = first.key.slice(0, length);
    const found = ahead.findIndex(({ key }) => !key.startsWith(cell));
    const end = Math.min(found < 0 ? ahead.length : found, most);
    const lines = ahead.slice(0, end);
    yield { cell: cellOf(lines, length), lines };
    before = lines.at(-1)?.key ?? '';
    ahead = ahead.slice(end);
  }
}

/** Cuts a cell into quarters, and these again, until each of them is small enough or one line. */
export function cutFurther<Line extends Keyed>(
  tile: CutTile<Line>,
  isSmall: (lines: readonly Line[]) => boolean,
): readonly CutTile<Line>[] {
  const { lines } = tile;
  const [first = { key: '' }] = lines;
  const shared = sharedDigits(first.key, lines.at(-1)?.key ?? '');
  if (lines.length < 2 || shared >= first.key.length || isSmall(lines)) return [tile];
  const quarters = new Map<string, Line[]>();
  for (const line of lines) {
    const cell = line.key.slice(0, shared + 1);
    const quarter = quarters.get(cell);
    if (quarter) quarter.push(line);
    else quarters.set(cell, [line]);
  }
  return [...quarters.values()].flatMap((part) =>
    cutFurther({ cell: cellOf(part, shared + 1), lines: part }, isSmall),
  );
}

/** What all keys of some lines begin with: so many digits at least, and no finer than anybody asks. */
function cellOf(lines: readonly Keyed[], least: number): string {
  const { key: first } = lines[0] ?? { key: '' };
  const shared = sharedDigits(first, lines.at(-1)?.key ?? '');
  return first.slice(0, Math.max(least, Math.min(shared, FINEST)));
}

function sharedDigits(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
