/** Why a row of a CSV file is not read where a quotation mark in it has no other. */
export const OPEN_QUOTE = 'has a quotation mark that is opened and never closed, and is not read.';
export const CLOSE_QUOTE = 'Add or remove the mark in that row, or save the file again.';

/** A record longer than this has lost a quotation mark. */
export const MOST_RECORD_LETTERS = 1_000_000;
/** More than these, and the file is no table. */
export const MOST_REPAIRS = 100;

export function tooManyRepairs(path: string): string {
  return `${path} has more than ${MOST_REPAIRS} lines with a quotation mark that is never closed. Save the file again as CSV.`;
}

/**
 * Whether whole rows stand in a cell, because a mark was forgotten and the first one of a later cell closed it: that mark
 * stands where a cell begins. Several lines alone are an address or a text.
 * @param width how many cells the row before has
 */
export function swallowsRows(
  cell: string,
  delimiter: string,
  width: number,
  index: number,
): boolean {
  if (!cell.includes('\n') || width < 2) return false;
  // The rest of the cell's own row stands in its first line. A mark that stays is one that something else than the end of a cell follows.
  const rest = Math.max(cell.startsWith('"') ? 1 : 2, width - 1 - index);
  const hasRow = cell
    .split('\n')
    .some((line, at) => countIn(line, delimiter) >= (at === 0 ? rest : width - 1));
  const begins = ['\n', delimiter];
  const isClosedByAnother =
    begins.some((sign) => cell.includes(`${sign}"`) || cell.endsWith(sign)) || cell.startsWith('"');
  return hasRow && isClosedByAnother;
}

/** Ends of lines inside of the cells of a row. */
export function breaksIn(cells: readonly string[]): number {
  let sum = 0;
  for (const cell of cells) if (cell.includes('\n')) sum += countIn(cell, '\n');
  return sum;
}

function countIn(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
