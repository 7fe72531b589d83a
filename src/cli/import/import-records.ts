import { shortHash } from '../../features/host-records/record-id.js';
import type { Resource } from '../../schema/resource.js';
import type { Console } from '../console.js';
import { ownReader, type ReadHostRecord } from '../host-reader.js';
import { makeProgress } from '../progress.js';
import { JsonList, PartialFile } from '../write-list.js';
import { withPointInRegion } from './check-point.js';
import type { Finding } from './finding.js';
import { sayFinding } from './say-finding.js';

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
    const settled = settle(row, record, findings, read, ids);
    const { kept, said } = await checkPoint(row, settled);
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

const NO_WAY = 'has no way to make contact that can be shown, and no address.';

interface Settled {
  readonly kept?: Resource;
  readonly said: readonly Finding[];
}

async function checkPoint(row: number, { kept, said }: Settled): Promise<Settled> {
  if (!kept) return { said };
  const { record, why } = await withPointInRegion(kept);
  if (!why) return { kept, said };
  const name = Object.values(kept.name)[0] ?? '';
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
  ids: Set<string>,
): Settled {
  if (!record) return { said: findings };
  const { kept, problems, name } = read(record, row - 1);
  const shownName = kept ? Object.values(kept.name)[0] : (firstName(record) ?? name);
  const own = kept && withOwnId(kept, 'id' in record, ids);
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

function firstName(record: object): string | undefined {
  const { name } = record as { name?: unknown };
  const said = typeof name === 'object' && name ? Object.values(name)[0] : name;
  return typeof said === 'string' ? said : undefined;
}

/** The first of a name keeps the id that a second import gives it; others carry what tells them apart. */
function withOwnId(kept: Resource, isGiven: boolean, ids: Set<string>): Resource | undefined {
  const rest = [
    ...kept.channels.map(({ value }) => value),
    Object.values(kept.description)[0] ?? '',
    isGiven ? Object.values(kept.name)[0] : '',
  ];
  const hash = shortHash(rest.join('|'));
  // What is the same in all of this is no second service.
  if (ids.has(`${kept.id}|${hash}`)) return undefined;
  ids.add(`${kept.id}|${hash}`);
  const id = ids.has(kept.id) ? `${kept.id}-${hash}` : kept.id;
  ids.add(id);
  return id === kept.id ? kept : { ...kept, id };
}
