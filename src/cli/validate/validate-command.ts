import { type Console, paint } from '../console.js';
import { EXIT } from '../exit-codes.js';
import { hostReader } from '../host-reader.js';
import { lineOf, readRecordsFile } from '../read-records-file.js';

/** What is wrong with one field of a file of records. */
interface Problem {
  readonly file: string;
  readonly line: number;
  readonly record: string;
  readonly field: string;
  readonly message: string;
  readonly isShown: boolean;
}

/** `validate FILE…`: everything that the finder on the page will leave out or change; the exit code. */
export function validateCommand(
  files: readonly string[],
  { json = false }: { readonly json?: boolean },
  console: Console,
): number {
  const read = hostReader(console.now());
  const problems: Problem[] = [];
  let count = 0;
  for (const file of files) {
    const ids = new Set<string>();
    for (const [at, located] of readRecordsFile(file).entries()) {
      count += 1;
      const { kept, problems: found, name } = read(located.record, at);
      const twice =
        kept && ids.has(kept.id)
          ? [{ field: 'id', message: 'is used by an earlier record, too. Give each its own.' }]
          : [];
      if (kept) ids.add(kept.id);
      for (const { field, message } of [...twice, ...found]) {
        problems.push({
          file,
          line: lineOf(located, field),
          record: name,
          field,
          message,
          isShown: kept !== undefined && twice.length === 0,
        });
      }
    }
  }
  if (json) console.out(JSON.stringify({ records: count, problems }));
  else tellProblems(problems, count, console);
  return problems.length > 0 ? EXIT.problems : EXIT.good;
}

function tellProblems(problems: readonly Problem[], count: number, console: Console): void {
  for (const { file, line, record, field, message, isShown } of problems) {
    const what = paint(isShown ? 'yellow' : 'red', isShown ? 'shown in part' : 'left out', console);
    console.out(
      `${file}:${line}: ${what}: ${[record, field && `field ${field}`].filter(Boolean).join(', ')} ${message}`,
    );
  }
  const records = count === 1 ? '1 record' : `${count} records`;
  console.out(
    problems.length === 0
      ? `${records}, nothing to correct.`
      : `${records}, ${problems.length} to correct.`,
  );
}
