import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isPast } from '../../features/host-records/host-dates.js';
import { splitAreas } from '../../features/page-place/page-area.js';
import { readRegion } from '../../reading/read-region.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { type Console, paint } from '../console.js';
import { EXIT } from '../exit-codes.js';
import type { Format } from '../formats.js';
import { hsdsRecords } from '../hsds/hsds-records.js';
import { openHsds } from '../hsds/open-hsds.js';
import { directoryRows, FACILITY_COLUMNS, findTreatmentRows } from '../samhsa/facility-rows.js';
import { isZip } from '../table/is-zip.js';
import { openCsv } from '../table/read-csv.js';
import type { Row, Table } from '../table/row.js';
import { UsageError } from '../usage-error.js';
import { openXlsx } from '../xlsx/read-xlsx.js';
import { checkArea } from './check-area.js';
import type { Column } from './guess-columns.js';
import type { ImportOptions } from './import-options.js';
import { type ImportSummary, importRecords } from './import-records.js';
import { type Mapping, missingIn, toMapping } from './mapping.js';
import { readMapping } from './mapping-file.js';
import { readListDate } from './plain-date.js';
import { readZone } from './read-zone.js';
import { extensionsOf } from './row-cells.js';
import { HOW_KNOWN, sayColumns } from './say-columns.js';
import { sayFinding } from './say-finding.js';
import { sayUnknownTerms } from './say-terms.js';
import type { SourceRecords } from './source-record.js';
import { isList, lookAtTable, recordsOf, tableRecords } from './table-records.js';

/** The options of the command line, as they were given. */
export interface GivenOptions {
  readonly out?: string;
  readonly mapping?: string;
  readonly region?: string;
  readonly area?: string;
  readonly source?: string;
  readonly seen?: string;
  readonly dates?: string;
  readonly timezone?: string;
  readonly lang?: string;
  readonly sheet?: string;
  readonly allTypes?: boolean;
  readonly json?: boolean;
}

/** `import FORMAT FILE…`: records and a report beside each file; the exit code. */
export async function importCommand(
  format: Format,
  files: readonly string[],
  given: GivenOptions,
  console: Console,
): Promise<number> {
  if (given.out !== undefined && files.length > 1) {
    throw new UsageError('--out names one file. Import several files one by one, or leave it out.');
  }
  refuseSameNames(files);
  const { areas = [], region } = toOptions(given, console);
  for (const area of areas) await checkArea(area, region);
  let exit: number = EXIT.good;
  for (const file of files) {
    const summary = await importFile(format, file, given, console);
    if (summary.records === 0) exit = EXIT.problems;
  }
  return exit;
}

/** Records go beside where the command runs: two files of one name would have one place. */
function refuseSameNames(files: readonly string[]): void {
  const by = new Map<string, string>();
  for (const file of files) {
    const records = `${basename(file, extname(file))}.records.json`;
    const other = by.get(records.toLowerCase());
    if (other !== undefined)
      throw new UsageError(
        `${other} and ${file} would both become ${records}. Give them names of their own.`,
      );
    by.set(records.toLowerCase(), file);
  }
}

async function importFile(
  format: Format,
  file: string,
  given: GivenOptions,
  console: Console,
): Promise<ImportSummary> {
  const stem = basename(file, extname(file));
  const records = given.out ?? `${stem}.records.json`;
  const outStem = records.replace(/(?:\.records)?\.json$/, '');
  const outputs = {
    records,
    reportJson: `${outStem}.report.json`,
    reportText: `${outStem}.report.txt`,
  };
  const mappingPath = given.mapping ?? mappingBeside(file, outStem);
  const source = await openSource(format, file, mappingPath, given, console);
  const summary = await importRecords(source, outputs, console);
  if (given.json) console.out(JSON.stringify({ file, ...outputs, ...summary }));
  else tellSummary(summary, outputs, console);
  return summary;
}

/** The mapping of a file: beside it, in this folder, or where an import has written one; the last where there is none. */
function mappingBeside(file: string, outStem: string): string {
  const name = `${basename(file, extname(file))}.mapping.json`;
  const written = `${outStem}.mapping.json`;
  return [join(dirname(file), name), name].find((path) => existsSync(path)) ?? written;
}

async function openSource(
  format: Format,
  file: string,
  mappingPath: string,
  given: GivenOptions,
  console: Console,
): Promise<SourceRecords> {
  if (format === 'hsds') return openServices(file, mappingPath, given, console);
  const isTable = format === 'findtreatment' && IS_TABLE.test(file);
  if (format === 'findtreatment' && !isTable) {
    return facilityRecords(findTreatmentRows(file), given, console);
  }
  if (format === 'samhsa-directory' || isTable) {
    return facilityRecords(directoryRows(await openTable(file, given.sheet)), given, console);
  }
  const table = await (format === 'csv'
    ? openCsv(file)
    : format === 'xlsx'
      ? openXlsx(file, { name: given.sheet, isList })
      : openTable(file, given.sheet));
  if (given.mapping !== undefined && !existsSync(given.mapping)) {
    throw new UsageError(`${given.mapping} is not there. Leave --mapping out to have one written.`);
  }
  const mapping = readMapping(mappingPath);
  const known = await lookAtTable(table, mapping);
  if (mapping) refuseOther(mapping, mappingPath, known.columns, file);
  const options = toOptions(given, console, mapping);
  console.tell(`${file}: ${table.found}; the header is row ${known.headerRow}.`);
  tellColumns(known.columns, console);
  writeFileSync(mappingPath, `${JSON.stringify(toMapping(known.columns, mapping), null, 2)}\n`);
  if (known.trouble) {
    throw new UsageError(
      `${known.trouble} ${mappingPath} has these columns now: write "name" there for the one that is the name, look at the others (null is not used), and import again.`,
    );
  }
  console.tell(
    mapping
      ? `Columns as in ${mappingPath}. If one is wrong, change it there.`
      : `This is saved in ${mappingPath}. If one is wrong, change it there and import again.`,
  );
  return tableRecords(table, known, format === 'otp' ? { ...options, ...OTP } : options);
}

/** By its name, a page of FindTreatment's export that was saved as a table. */
const IS_TABLE = /\.(?:csv|tsv|xls[xm])$/i;

/** Throws where a mapping is another list's: to go on would write over it. */
function refuseOther(
  mapping: Mapping,
  path: string,
  columns: readonly Column[],
  file: string,
): void {
  const missing = missingIn(columns, mapping);
  if (missing.length === 0 || missing.length < Object.keys(mapping.columns).length) return;
  throw new UsageError(
    `${path} is the mapping of another list: none of its columns is in ${file} (${missing.slice(0, 5).join(', ')}). Name another one with --mapping, or move it away to have one written.`,
  );
}

/** What SAMHSA's list of opioid treatment programs says by being that. */
const OTP = { usual: { kinds: 'treatment', services: 'methadone' } } as const;

/** A table in either of the two forms in which directories come. */
async function openTable(file: string, sheet: string | undefined): Promise<Table> {
  return isZip(file) ? openXlsx(file, { name: sheet, isList }) : openCsv(file);
}

async function* facilityRecords(
  batches: AsyncIterable<readonly Row[]>,
  given: GivenOptions,
  console: Console,
): SourceRecords {
  const options = toOptions({ source: 'SAMHSA', ...given }, console);
  for await (const rows of batches) {
    yield recordsOf(rows, FACILITY_COLUMNS, options);
  }
}

async function openServices(
  file: string,
  mappingPath: string,
  given: GivenOptions,
  console: Console,
): Promise<SourceRecords> {
  const mapping = readMapping(mappingPath);
  const options = toOptions(given, console, mapping);
  const { found, services } = await openHsds(file);
  console.tell(`${file}: ${found}.`);
  if (mapping) console.tell(`Words as ${mappingPath} says.`);
  return hsdsRecords(services, options);
}

/** What the command line says, checked. */
export function toOptions(given: GivenOptions, { now }: Console, mapping?: Mapping): ImportOptions {
  const { area = '', region, seen, dates = 'unknown', lang = 'en', timezone, source } = given;
  const code = region === undefined ? undefined : readRegion(region);
  if (region !== undefined && !code) {
    throw new UsageError(
      `--region ${region} is not a state or province. Write its code, such as US-OR or CA-QC.`,
    );
  }
  const zone = timezone === undefined ? undefined : readZone(timezone, code ?? 'US');
  if (timezone !== undefined && !zone) {
    throw new UsageError(
      `--timezone ${timezone} is not a time zone. Write one such as America/Los_Angeles.`,
    );
  }
  if (dates !== 'mdy' && dates !== 'dmy' && dates !== 'unknown') {
    throw new UsageError(`--dates ${dates} is neither mdy (month first) nor dmy (day first).`);
  }
  const date = seen === undefined ? undefined : readListDate(seen, dates);
  if (date && 'why' in date) throw new UsageError(`--seen ${seen} ${date.why}`);
  if (date && !isPast(date.date, now())) {
    throw new UsageError(
      `--seen ${seen} is in the future. Write the date of the list, such as 2026-09.`,
    );
  }
  if (!(INTERFACE_LANGUAGES as readonly string[]).includes(lang)) {
    throw new UsageError(`--lang ${lang} is not one of ${INTERFACE_LANGUAGES.join(', ')}.`);
  }
  const areas = splitAreas(area);
  return {
    dates,
    lang: lang as InterfaceLanguage,
    allTypes: given.allTypes ?? false,
    ...(code && { region: code }),
    ...(areas.length > 0 && { areas }),
    ...(date && { seen: date.date }),
    ...(zone && { timezone: zone }),
    ...(source !== undefined && { source }),
    ...(mapping?.terms && { terms: mapping.terms }),
  };
}

function tellColumns(columns: readonly Column[], console: Console): void {
  const used = columns.filter(({ target }) => target);
  // A header may have several lines.
  const inLine = (header: string): string => header.replace(/\s+/g, ' ').trim();
  const width = Math.max(...used.map(({ header }) => inLine(header).length));
  for (const { header, target, by } of used) {
    console.tell(`  ${inLine(header).padEnd(width)}  ->  ${target} (${by ? HOW_KNOWN[by] : ''})`);
  }
  const extensions = [...extensionsOf(columns).values()];
  const idle = columns.filter(
    ({ header, target }, at) => !target && header.trim() !== '' && !extensions.includes(at),
  );
  if (idle.length > 0) {
    console.tell(`  not used: ${idle.map(({ header }) => inLine(header)).join(', ')}`);
  }
  for (const line of sayColumns(columns, 'in the mapping')) console.tell(`  ${line}`);
}

function tellSummary(
  { rows, records, changed, leftOut, first, more, unknownTerms }: ImportSummary,
  files: { readonly records: string; readonly reportText: string; readonly reportJson: string },
  console: Console,
): void {
  for (const finding of first) {
    console.tell(
      paint(finding.outcome === 'left-out' ? 'red' : 'yellow', sayFinding(finding), console),
    );
  }
  if (first.length > 0) {
    const rest = more > 0 ? `${more} more. ` : '';
    console.tell(`${rest}Full report: ${files.reportText} and ${files.reportJson}.`);
  }
  if (unknownTerms.length > 0) console.tell(sayUnknownTerms(unknownTerms));
  console.out(
    `${many(rows, 'row')}: ${many(records, 'record')} in ${files.records}, ${changed} of them changed, ${leftOut} left out.`,
  );
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
