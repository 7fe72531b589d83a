import type { Console } from '../console.js';
import { ownReader } from '../host-reader.js';
import { makeProgress } from '../progress.js';
import { JsonList, PartialFile } from '../write-list.js';
import type { Finding } from './finding.js';
import { sayFinding } from './say-finding.js';
import { settleRecord } from './settle-record.js';

/** One service of a source, read. */
export interface SourceRecord {
  readonly row: number;
  /** How much of the source is behind it, 0 to 1. */
  readonly part: number;
  /** Absent: the row is left out, and `findings` say why. */
  readonly record?: object;
  readonly findings: readonly Finding[];
  /** Words of type columns that nobody here knows. */
  readonly unknownTerms?: readonly string[];
}

export interface ImportFiles {
  readonly records: string;
  readonly reportJson: string;
  readonly reportText: string;
}

export interface ImportSummary {
  readonly rows: number;
  readonly records: number;
  readonly leftOut: number;
  readonly changed: number;
  /** By region, how many. */
  readonly regions: Readonly<Record<string, number>>;
  /** The most frequent words of type columns that mean nothing here. */
  readonly unknownTerms: readonly (readonly [word: string, count: number])[];
  readonly first: readonly Finding[];
}

const MOST_FIRST = 10;
const MOST_TERMS = 20;

/** Reads a whole source into a file of records and a report of everything that was left out or changed, row by row. */
export async function importRecords(
  source: AsyncIterable<SourceRecord>,
  files: ImportFiles,
  console: Console,
): Promise<ImportSummary> {
  const outputs = [
    new JsonList(files.records),
    new JsonList(files.reportJson, '{"findings":'),
    new PartialFile(files.reportText),
  ] as const;
  try {
    return await fill(source, outputs, console);
  } catch (error) {
    for (const output of outputs) output.abandon();
    throw error;
  }
}

async function fill(
  source: AsyncIterable<SourceRecord>,
  [list, report, text]: readonly [JsonList, JsonList, PartialFile],
  console: Console,
): Promise<ImportSummary> {
  const read = ownReader(console.now());
  const progress = makeProgress(console);
  const ids = new Set<string>();
  const regions: Record<string, number> = {};
  const terms = new Map<string, number>();
  const first: Finding[] = [];
  const counts = { rows: 0, records: 0, leftOut: 0, changed: 0 };
  for await (const { row, part, record, findings, unknownTerms = [] } of source) {
    counts.rows += 1;
    progress.step(part, counts.rows);
    for (const word of unknownTerms) terms.set(word, (terms.get(word) ?? 0) + 1);
    const { kept, said } = await settleRecord(row, record, findings, read, ids);
    if (kept) {
      list.add(kept);
      counts.records += 1;
      for (const region of kept.regions) regions[region] = (regions[region] ?? 0) + 1;
    } else counts.leftOut += 1;
    if (kept && said.length > 0) counts.changed += 1;
    for (const finding of said) {
      report.add(finding);
      text.add(`${sayFinding(finding)}\n`);
      if (first.length < MOST_FIRST) first.push(finding);
    }
  }
  progress.end();
  const unknownTerms = [...terms].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
  const summary = { ...counts, regions, unknownTerms };
  list.finish();
  report.finish(`,"summary":${JSON.stringify(summary)}}`);
  text.add(
    `\n${counts.rows} rows: ${counts.records} records, ${counts.changed} of them changed, ${counts.leftOut} left out.\n`,
  );
  text.finish();
  return { ...summary, first };
}
