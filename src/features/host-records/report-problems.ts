import { warnFew } from '../../base/warn-few.js';
import type { ReadCounts } from '../../finder/finder-events.js';
import type { ReadRecords, RecordProblems } from './read-records.js';

/** Tells the embedder what is wrong with its records: a line for each of the first, and how many more there are. */
export function reportProblems(problems: readonly RecordProblems[]): void {
  warnFew(problems.map(sayProblems), sayRest);
}

/** How much was left out; undefined where nothing was. */
export function countProblems({
  length,
  resources,
  problems,
}: ReadRecords): ReadCounts | undefined {
  if (problems.length === 0) return undefined;
  let fields = 0;
  for (const { isShown, first, count } of problems)
    if (isShown && first.field !== '') fields += count;
  return { read: length, leftOut: length - resources.length, fields };
}

function sayProblems({ record, isShown, first, count }: RecordProblems): {
  readonly kind: string;
  readonly message: string;
} {
  const kind = isShown ? 'shown in part' : 'left out';
  const where = [record, first.field && `field ${first.field}`].filter(Boolean).join(', ');
  return {
    kind,
    message: `your record is ${kind}: ${where} ${sayRecordProblem({ first, count })}`,
  };
}

/** What is wrong with a record, after the name of its field. */
export function sayRecordProblem({
  first,
  count,
}: Pick<RecordProblems, 'first' | 'count'>): string {
  return `${first.message}${count > 1 ? ` And ${count - 1} more in this record.` : ''}`;
}

function sayRest(kind: string, count: number): string {
  const records = count === 1 ? '1 more record was' : `${count} more records were`;
  return `… and ${records} ${kind}.`;
}
