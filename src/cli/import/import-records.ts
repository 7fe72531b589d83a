import type { Console } from '../console.js';
import { ownReader } from '../host-reader.js';
import { makeProgress } from '../progress.js';
import { JsonList, PartialFile } from '../write-list.js';
import type { Finding } from './finding.js';
import { IdBook } from './id-book.js';
import { sayFinding } from './say-finding.js';
import { sayUnknownTerms } from './say-terms.js';
import { type Settled, settleRecord } from './settle-record.js';
import type { SourceRecord, SourceRecords } from './source-record.js';

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
  /** Of what there is to say, as much as a terminal shows: what was left out first. */
  readonly first: readonly Finding[];
  /** How much more there is. */
  readonly more: number;
}

const MOST_FIRST = 10;
const MOST_TERMS = 20;
/** Asking for the time takes as long as reading a cell. */
const ROWS_A_STEP = 20;

/** Reads a whole source into a file of records and a report of everything that was left out or changed, row by row. */
export async function importRecords(
  source: SourceRecords,
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
  source: SourceRecords,
  [list, report, text]: readonly [JsonList, JsonList, PartialFile],
  console: Console,
): Promise<ImportSummary> {
  const read = ownReader(console.now());
  const progress = makeProgress(console);
  const ids = new IdBook();
  const regions: Record<string, number> = {};
  const terms = new Map<string, number>();
  const first = { 'left-out': [] as Finding[], changed: [] as Finding[] };
  let told = 0;
  const counts = { rows: 0, records: 0, leftOut: 0, changed: 0 };
  const count = ({ unknownTerms = [] }: SourceRecord, { kept, said }: Settled): void => {
    counts.rows += 1;
    for (const word of unknownTerms) terms.set(word, (terms.get(word) ?? 0) + 1);
    if (kept) {
      list.add(kept);
      counts.records += 1;
      for (const region of kept.regions) regions[region] = (regions[region] ?? 0) + 1;
      if (said.length > 0) counts.changed += 1;
    } else counts.leftOut += 1;
    for (const finding of said) {
      report.add(finding);
      text.add(`${sayFinding(finding)}\n`);
      told += 1;
      const alike = first[finding.outcome];
      if (alike.length < MOST_FIRST) alike.push(finding);
    }
  };
  for await (const records of source) {
    for (const record of records) {
      if (counts.rows % ROWS_A_STEP === 0) progress.step(record.part, counts.rows);
      const settled = settleRecord(record, read, ids);
      count(record, settled instanceof Promise ? await settled : settled);
    }
  }
  progress.end();
  const unknownTerms = [...terms].sort(([, a], [, b]) => b - a).slice(0, MOST_TERMS);
  const summary = { ...counts, regions, unknownTerms };
  list.finish();
  report.finish(`,"summary":${JSON.stringify(summary)}}`);
  if (unknownTerms.length > 0) text.add(`\n${sayUnknownTerms(unknownTerms)}\n`);
  text.add(
    `\n${counts.rows} rows: ${counts.records} records, ${counts.changed} of them changed, ${counts.leftOut} left out.\n`,
  );
  text.finish();
  const shown = [...first['left-out'], ...first.changed].slice(0, MOST_FIRST);
  return { ...summary, first: shown, more: told - shown.length };
}
