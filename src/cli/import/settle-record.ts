import type { Resource } from '../../schema/resource.js';
import type { ReadHostRecord } from '../host-reader.js';
import { type Checked, withPointInRegion } from './check-point.js';
import type { Finding } from './finding.js';
import type { IdBook } from './id-book.js';
import { repeatedLine } from './national-line.js';
import type { SourceRecord } from './source-record.js';

const NO_WAY = 'has no way to make contact that can be shown, and no address.';

/** What becomes of one row. */
export interface Settled {
  readonly kept?: Resource;
  readonly said: readonly Finding[];
}

/**
 * What the page would show of a record, with an id that no earlier one of `ids` has, and all that is to be told of it. A promise
 * only where borders have to be asked: a list has a hundred thousand rows, and each wait costs as much as reading one.
 */
export function settleRecord(
  { row, record, findings }: SourceRecord,
  read: ReadHostRecord,
  ids: IdBook,
): Settled | Promise<Settled> {
  const { kept, said } = settle(row, record, findings, read, ids);
  if (!kept) return { said };
  const checked = withPointInRegion(kept);
  return checked instanceof Promise
    ? checked.then((found) => toSettled(row, found, said))
    : toSettled(row, checked, said);
}

function toSettled(row: number, { record, why }: Checked, said: readonly Finding[]): Settled {
  if (!why) return { kept: record, said };
  const name = Object.values(record.name)[0] ?? '';
  const fix = 'Correct the point or the address.';
  return {
    kept: record,
    said: [...said, { row, name, field: 'latitude', reason: why, fix, outcome: 'changed' }],
  };
}

/** The record as the page will show it, with an id of its own; and all that is to be told of it. */
function settle(
  row: number,
  record: object | undefined,
  findings: readonly Finding[],
  read: ReadHostRecord,
  ids: IdBook,
): Settled {
  if (!record) return { said: findings };
  // Asked before the reader, which may complete the record itself.
  const isGiven = 'id' in record;
  const { kept, problems, name } = read(record, row - 1);
  const line = kept && repeatedLine(kept);
  if (line) return { said: [{ ...toldOf(row, kept), ...repeats(line) }] };
  const own = kept && ids.withOwnId(kept, isGiven);
  if (own && problems.length === 0) return { kept: own, said: findings };
  const shownName = kept ? Object.values(kept.name)[0] : (firstName(record) ?? name);
  const outcome = own ? 'changed' : 'left-out';
  const said = problems.map(
    ({ field, message }): Finding => ({
      row,
      ...(shownName && { name: shownName }),
      ...(field === 'channels' && message.startsWith('is empty')
        ? { field: '', reason: NO_WAY, fix: 'Add a number, a web page or a street.' }
        : { field, reason: message }),
      outcome,
    }),
  );
  if (kept && !own) {
    const reason =
      'is the same service as an earlier row, at the same place and with the same ways.';
    said.unshift({
      row,
      ...(shownName && { name: shownName }),
      field: '',
      reason,
      outcome,
      fix: 'Remove one of the two.',
    });
  }
  const before = own ? findings : findings.map((finding) => ({ ...finding, outcome }) as const);
  return { ...(own && { kept: own }), said: [...before, ...said] };
}

function toldOf(row: number, { name }: Resource): Pick<Finding, 'row' | 'name' | 'field'> {
  const said = Object.values(name)[0];
  return { row, ...(said && { name: said }), field: '' };
}

function repeats(line: string): Pick<Finding, 'reason' | 'fix' | 'outcome'> {
  return {
    reason: `is the national line "${line}", which is on every page already.`,
    fix: 'Nothing, if it is that line: the page shows it anyway. A service of yours needs a name and a number of its own.',
    outcome: 'left-out',
  };
}

function firstName(record: object): string | undefined {
  const { name } = record as { name?: unknown };
  const said = typeof name === 'object' && name ? Object.values(name)[0] : name;
  return typeof said === 'string' ? said : undefined;
}
