import type { Resource } from '../../schema/resource.js';
import { type Console, paint } from '../console.js';
import { EXIT } from '../exit-codes.js';
import { hostReader } from '../host-reader.js';
import {
  type LocatedRecord,
  lineInLayer,
  lineOf,
  readJsonFile,
  readRecordsFile,
} from '../read-records-file.js';
import { isLayer, layerProblems } from './layer-problems.js';

/** What is wrong with one field of a record, or of an entry of a layer. */
interface Problem {
  readonly file: string;
  readonly line: number;
  readonly record: string;
  readonly field: string;
  readonly message: string;
  readonly isShown: boolean;
}

/** `validate FILE…`: everything that the finder on the page will leave out or change; the exit code. */
export async function validateCommand(
  files: readonly string[],
  { json = false }: { readonly json?: boolean },
  console: Console,
): Promise<number> {
  const problems: Problem[] = [];
  let count = 0;
  let entries = 0;
  const own: Resource[] = [];
  const layers: { readonly file: string; readonly text: string; readonly data: unknown }[] = [];
  for (const file of files) {
    const { text, data } = readJsonFile(file);
    if (isLayer(data)) layers.push({ file, text, data });
    else {
      const located = readRecordsFile(file);
      count += located.length;
      problems.push(...recordProblems(file, located, own, console.now()));
    }
  }
  // A layer may name the records of any file.
  for (const { file, text, data } of layers) {
    entries += countEntries(data);
    const found = await layerProblems(data, own, console.now());
    problems.push(
      ...found.map(({ entry, field, message, isLeftOut }) => ({
        ...{ file, line: lineInLayer(text, entry, field), record: entry },
        ...{ field, message, isShown: !isLeftOut },
      })),
    );
  }
  if (json) console.out(JSON.stringify({ records: count, entries, problems }));
  else tellProblems(problems, sayCounts(count, layers.length > 0 ? entries : undefined), console);
  return problems.length > 0 ? EXIT.problems : EXIT.good;
}

function countEntries(data: unknown): number {
  return Object.values(data as object).reduce<number>(
    (sum, list: unknown) => sum + (Array.isArray(list) ? list.length : 0),
    0,
  );
}

function recordProblems(
  file: string,
  records: readonly LocatedRecord[],
  own: Resource[],
  now: number,
): readonly Problem[] {
  const read = hostReader(now);
  const ids = new Set<string>();
  return records.flatMap((located, at) => {
    const { kept, problems: found, name } = read(located.record, at);
    const twice =
      kept && ids.has(kept.id)
        ? [{ field: 'id', message: 'is used by an earlier record, too. Give each its own.' }]
        : [];
    if (kept) {
      ids.add(kept.id);
      own.push(kept);
    }
    const all = located.record === undefined ? BROKEN : [...twice, ...found];
    return all.map(({ field, message }) => ({
      ...{ file, line: lineOf(located, field), record: name, field, message },
      isShown: kept !== undefined && twice.length === 0,
    }));
  });
}

const BROKEN = [{ field: '', message: 'is not JSON.' }];

/** "3 records, 2 entries of a layer": what of it is there. */
function sayCounts(records: number, entries: number | undefined): string {
  const said = records === 1 ? '1 record' : `${records} records`;
  if (entries === undefined) return said;
  const ofLayer = `${entries} ${entries === 1 ? 'entry' : 'entries'} of a layer`;
  return records === 0 ? ofLayer : `${said} and ${ofLayer}`;
}

function tellProblems(problems: readonly Problem[], checked: string, console: Console): void {
  for (const { file, line, record, field, message, isShown } of problems) {
    const what = paint(isShown ? 'yellow' : 'red', isShown ? 'shown in part' : 'left out', console);
    console.out(
      `${file}:${line}: ${what}: ${[record, field && `field ${field}`].filter(Boolean).join(', ')} ${message}`,
    );
  }
  console.out(
    problems.length === 0
      ? `${checked}, nothing to correct.`
      : `${checked}, ${problems.length} to correct.`,
  );
}
