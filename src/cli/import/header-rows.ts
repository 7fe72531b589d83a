import type { Row } from '../table/row.js';

/** What stands above a column: its own words, and those of a group of columns in the row before. */
export interface Heading {
  readonly own: string;
  /** Empty where there is none. */
  readonly group: string;
}

/** The headings of the columns when this row is the header; `above` may name groups of them: "Staff only" over "Phone" and "E-mail". */
export function headingsOf(above: Row | undefined, { cells }: Row): readonly Heading[] {
  const tops = above?.problem === undefined ? (above?.cells ?? []) : [];
  const isGroups = new Set(tops.filter((top) => top.trim() !== '')).size > 1;
  if (!isGroups) return cells.map((own) => ({ own, group: '' }));
  const headings: Heading[] = [];
  let [group, last] = ['', -1];
  for (let at = 0; at < Math.max(tops.length, cells.length); at += 1) {
    const top = tops[at]?.trim() ?? '';
    if (top !== '') {
      group = top;
      // A file in which nothing is merged does not say where a group ends: at the next one.
      last = above?.spans?.get(at) ?? (above?.spans ? at : Number.POSITIVE_INFINITY);
    }
    const own = cells[at]?.trim() ?? '';
    const over = at <= last ? group : '';
    if (own === '') headings.push({ own: top, group: '' });
    else headings.push({ own, group: over === own ? '' : over });
  }
  return headings;
}
