/** One criterion of the conformance report. */
export interface ConformanceRow {
  readonly criterion: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly name: string;
  readonly answer: string;
  readonly tests: readonly string[];
  readonly remarks: string;
}

/** What WCAG 2.2 adds to 2.1 at levels A and AA. */
const NEW_IN_22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

/** 2.1 still has it, and W3C says of it that it is always met: https://www.w3.org/TR/WCAG21/#parsing */
const PARSING: ConformanceRow = {
  criterion: '4.1.1',
  level: 'A',
  name: 'Parsing',
  answer: 'Supports',
  tests: ['test/a11y/accessible-states.test.ts'],
  remarks:
    'W3C’s note to WCAG 2.1 says that it is met by any HTML. A test still looks for duplicate ids.',
};

/** The rows of test/a11y/conformance.md. */
export function conformanceRows(report: string): readonly ConformanceRow[] {
  return [...report.matchAll(/^\| (\d\.\d\.\d+) \|(.*)\|$/gm)].map(
    ([, criterion = '', rest = '']) => {
      const [level = '', name = '', answer = '', tests = '', remarks = ''] = rest
        .split('|')
        .map((cell) => cell.trim());
      const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      return {
        criterion,
        level: level as ConformanceRow['level'],
        name,
        answer,
        tests: files,
        remarks,
      };
    },
  );
}

/** The rows of one version of WCAG at one level, in its order. */
export function rowsOf(
  rows: readonly ConformanceRow[],
  version: '2.1' | '2.2',
  level: 'A' | 'AA',
): readonly ConformanceRow[] {
  const all =
    version === '2.1'
      ? [...rows.filter(({ criterion }) => !NEW_IN_22.includes(criterion)), PARSING]
      : rows;
  return all
    .filter((row) => row.level === level)
    .sort((a, b) => a.criterion.localeCompare(b.criterion, 'en', { numeric: true }));
}

/** The paragraph of the report that says what was not done. */
export function notDone(report: string): string {
  const found = /\*\*What was not done\.\*\* ([\s\S]*?)\n\n/.exec(report)?.[1];
  if (!found) throw new Error('test/a11y/conformance.md no longer says what was not done.');
  return found.replaceAll('\n', ' ');
}

/** What the report says of the screen reader with which the finder was heard. */
export function screenReader(report: string): string {
  const found = /\*\*The screen reader\*\* was ([\s\S]*?)\n\n/.exec(report)?.[1];
  if (!found)
    throw new Error('test/a11y/conformance.md no longer says which screen reader was used.');
  return found.replaceAll('\n', ' ');
}
