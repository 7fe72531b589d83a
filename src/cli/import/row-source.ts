import { CLAIMS } from '../../schema/record-terms.js';
import { quote } from '../quote.js';
import { readListDate } from './plain-date.js';
import { remember } from './remember.js';
import type { Json, RowReading } from './row-reading.js';
import { sayFix } from './say-fix.js';

const datesOf = {
  mdy: remember((text) => readListDate(text, 'mdy')),
  dmy: remember((text) => readListDate(text, 'dmy')),
  unknown: remember((text) => readListDate(text)),
} as const;

/** The date in a column; one that cannot be read is told. */
function dateIn(row: RowReading, target: 'checked' | 'endsOn'): string | undefined {
  const cell = row.cells.first(target);
  if (!cell) return undefined;
  const read = datesOf[row.options.dates](cell.text);
  if ('date' in read) return read.date;
  const why = read.lacksOrder ? 'may be month first or day first.' : read.why;
  const fix = read.lacksOrder ? sayFix('dates', row.options.fields) : undefined;
  row.change(cell, `is ${quote(cell.text)}, which ${why}`, fix);
  return undefined;
}

/** Adds until when a service is there, who lists it, and the list as the source of every way: the row's own date before that of the file. */
export function addSource(row: RowReading, record: Json, ways: readonly Json[]): void {
  const endsOn = dateIn(row, 'endsOn');
  if (endsOn) record.endsOn = endsOn;
  record.listedBy = row.plain(row.cells.first('listedBy')) ?? row.options.source ?? '';
  const seen = dateIn(row, 'checked') ?? row.options.seen ?? null;
  record.sources = [{ id: 'list', url: null, kind: 'secondary', seen, supports: [...CLAIMS] }];
  for (const way of ways) {
    way.checked = seen;
    way.sources = ['list'];
    way.confidence = 'listed';
  }
}
