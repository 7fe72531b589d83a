import { readRegion } from '../../reading/read-region.js';
import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';
import { quote } from '../quote.js';
import type { Row } from '../table/row.js';
import { beginsClosed, saysClosed } from './closed-name.js';
import type { Finding } from './finding.js';
import type { Column } from './guess-columns.js';
import type { ImportOptions } from './import-options.js';
import { isProse } from './is-prose.js';
import { isKeptBy, isNotLetOutBy, isPlainMark, readStatus } from './private-row.js';
import { readState } from './read-state.js';
import { isNoneOfOurs, type ReadTerms, readTerms } from './read-terms.js';
import { remember } from './remember.js';
import { readAreas } from './row-areas.js';
import { RowCells } from './row-cells.js';
import { addPeople } from './row-people.js';
import { readPlace } from './row-place.js';
import { type Json, RowReading } from './row-reading.js';
import { addSource } from './row-source.js';
import { readWays } from './row-ways.js';
import { addHoursAndWords } from './row-words.js';
import { sayFix } from './say-fix.js';
import type { Target } from './targets.js';
import { foldTerm } from './term-words.js';

/** A row in the shape of a host's record, and everything that was changed on the way; no record: the row is left out. */
export interface RowResult {
  readonly record?: Json;
  readonly findings: readonly Finding[];
  readonly terms: ReadTerms;
}

const stateOf = remember(readState);
const countryOf = remember((text) => readRegion(text));
const statusOf = remember(readStatus);

const NO_CELL = { header: '', text: '' };
const NO_TERMS: ReadTerms = { kinds: [], services: [], unknown: [], none: [] };

/** Reads one row of a table. Nothing of a private row is in what it returns but the number of the row. */
export function rowToRecord(
  source: Pick<Row, 'at' | 'cells' | 'links' | 'merged'>,
  columns: readonly Column[],
  options: ImportOptions,
): RowResult {
  const row = new RowReading(source.at, new RowCells(source, columns), options);
  const { findings } = row;
  if (isPrivate(row) || isGone(row)) return { findings, terms: NO_TERMS };
  const result = readPublicRow(row, source);
  tellPointers(row);
  return { findings, ...result };
}

/** The service of a row that may be shown. */
function readPublicRow(
  row: RowReading,
  source: Pick<Row, 'merged'>,
): Pick<RowResult, 'record' | 'terms'> {
  const { options } = row;
  const name = readName(row);
  if (name && isClosedByName(row, name)) return { terms: NO_TERMS };
  if (name && isRestOfAnother(row, source.merged)) return { terms: NO_TERMS };
  tellErrors(row);
  const { usual } = options;
  const kinds = usual ? [usual.kinds] : texts(row, 'kinds');
  const services = usual ? [usual.services] : texts(row, 'services');
  const isTyped = kinds.length + services.length > 0;
  const terms = isTyped
    ? readTerms(kinds, options.terms, services)
    : termsOfProgram(row.cells.first('program')?.text ?? '', options.terms);
  const region = name && isService(row) ? readRowRegion(row) : undefined;
  if (!name || !region || isOutOfScope(row, terms)) return { terms };
  return { record: toRecord(row, name, region, terms), terms };
}

const AND = /\s*(?:[&+;,/]|\b(?:and|et|y)\b)\s*/i;

/** "Syringe exchange & naloxone" is what is done there; a name that only holds such a word is none. */
function termsOfProgram(program: string, own: ImportOptions['terms']): ReadTerms {
  const parts = program.split(AND).filter(Boolean).join(';');
  const read = [program, parts].map((said) => readTerms([said], own));
  return read.find(({ unknown }) => unknown.length === 0) ?? NO_TERMS;
}

function toRecord(row: RowReading, name: Json, region: string, terms: ReadTerms): Json {
  const record: Json = {};
  const id = readId(row, region);
  if (id) record.id = id;
  record.name = name;
  const operator = row.plain(row.cells.first('operator'));
  if (operator && operator !== row.name) record.operator = operator;
  const regions = readRegions(row, region);
  record.regions = regions;
  const place = readPlace(row, region);
  if (place) record.place = place;
  addHoursAndWords(row, record, region);
  const areas = readAreas(row, region);
  if (areas.length > 0) record.areas = areas;
  if (terms.services.length > 0) record.services = [...terms.services];
  if (terms.kinds.length > 0) record.kinds = [...terms.kinds];
  addPeople(row, record);
  if (row.isSecret) dropStreet(row, record);
  const ways = readWays(row, regions, place !== undefined);
  record.channels = ways;
  addSource(row, record, ways);
  return record;
}

const TOLD_OF = ['description', 'eligibility', 'area', 'operator'] as const;
/** Shorter than this is no street that could be known again. */
const SHORTEST_STREET = 6;

const IS_MARK =
  /^(?:(?:confidential|confidentiel(?:le)?|confidencial|secret[aeo]?|private|undisclosed|unlisted|unpublished|withheld|not public|address|location|site|shelter|street|adresse|lieu|direccion|ubicacion|is|kept|est|es)(?: |$))+$/;

/** Takes words out that say the street that the row keeps to itself. */
function dropStreet(row: RowReading, record: Json): void {
  const written = row.cells.first('address')?.text ?? '';
  const street = foldTerm(written.split(',')[0] ?? '');
  // "CONFIDENTIAL" in the place of a street is none that other words could say.
  if (street.length < SHORTEST_STREET || IS_MARK.test(street)) return;
  for (const field of TOLD_OF) {
    if (!foldTerm(JSON.stringify(record[field] ?? '')).includes(street)) continue;
    delete record[field];
    const header = row.cells.first(field)?.header ?? field;
    row.change({ header, text: '' }, 'holds the address that is confidential: it is left out.');
  }
}

function texts(row: RowReading, target: Target): readonly string[] {
  return row.cells.all(target).map(({ text }) => text);
}

/** A number or an address alone in such a column is what is not to be shown, and no mark of the row: it is not read as anything. */
function isWayAlone(text: string): boolean {
  return /^(?:\+?[\d\s().-]{9,20}|[^\s@]+@[^\s@]+)$/.test(text.trim());
}

/** Whether a row is not for the public, which is told without its name and without what its cell says. */
function isPrivate(row: RowReading): boolean {
  const says = row.cells.all('private').find(({ text }) => isKeptBy(text) && !isWayAlone(text));
  const by = says ?? row.cells.all('public').find(({ text }) => isNotLetOutBy(text));
  if (!by) return false;
  if (isPlainMark(by.text)) row.leaveOut(by.header, 'says that the row is not for the public.');
  else {
    row.leaveOut(
      by.header,
      'is neither a plain yes nor a plain no, so the row is taken for not public.',
      'If it is for the public, write "yes" or "no" alone.',
    );
  }
  return true;
}

/** Whether a service is closed, or may be. */
function isGone(row: RowReading): boolean {
  const cell = row.cells.first('status');
  const status = cell ? statusOf(cell.text) : 'active';
  if (!cell || status === 'active') return false;
  if (status === 'gone') row.leaveOut(cell.header, `is ${quote(cell.text)}.`);
  else {
    row.leaveOut(
      cell.header,
      `is ${quote(cell.text)}, which may mean that it is closed.`,
      'Write "Active" for what may be shown.',
    );
  }
  return true;
}

/** Whether a name, or the beginning of other words, says that there is nothing any more. */
function isClosedByName(row: RowReading, name: Json): boolean {
  const { cells } = row;
  const told =
    cells.find(['name', 'program', 'site', 'name.en', 'name.fr', 'name.es'], saysClosed) ??
    cells.find(['description', 'address', 'hours'], beginsClosed);
  if (!told && !Object.values(name).some((text) => saysClosed(String(text)))) return false;
  row.leaveOut(
    told?.header ?? '',
    'says that it is closed, or has moved.',
    'If it is open, take these words out; if not, take the row out.',
  );
  return true;
}

/** The name by language; undefined, and told, where there is none. */
function readName(row: RowReading): Json | undefined {
  const joined = joinNames(
    plainName(row, 'name'),
    plainName(row, 'program'),
    plainName(row, 'site'),
  );
  const name: Json = joined ? { [row.options.lang]: joined } : {};
  for (const language of INTERFACE_LANGUAGES) {
    const own = plainName(row, `name.${language}`);
    if (own) name[language] = own;
  }
  row.name = Object.values(name)[0] as string | undefined;
  if (row.name) return name;
  const reason = 'has no name, so it is a heading, a note or an empty service.';
  row.leaveOut('', reason, 'If it is a service, give it a name.');
  return undefined;
}

/** A mark before one of several in a list; a minus without a space only before plain words, for a formula begins so, too. */
const BULLET = /^\s*(?:[•●○▪■◦‣·–—-]\s+|[•●○▪■◦‣·]|-(?=\p{L}[\p{L} ]+$))/u;
/** The mark of a footnote. */
const NOTE_MARK = /\s*[*†‡]+$/;

/** The text of a name, without a bullet before it and, told, without the mark of a footnote after it. */
function plainName(row: RowReading, target: Target): string | undefined {
  const cell = row.cells.first(target);
  const text = row.plain(cell && { ...cell, text: cell.text.replace(BULLET, '') });
  const bare = text?.replace(NOTE_MARK, '');
  if (!cell || !text || !bare || bare === text) return text;
  row.change(
    cell,
    `is ${quote(text)}, and is shown without the mark of its note.`,
    'If the note matters to a person who needs help, write it into a column "Description".',
  );
  return bare;
}

function joinNames(...parts: readonly (string | undefined)[]): string {
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** What a service has of its own, where others of an agency are in the rows beside it. */
const OWN: readonly Target[] = [
  ...(['name', 'name.en', 'name.fr', 'name.es', 'program', 'site', 'phone', 'text'] as const),
  ...(['tty', 'web', 'chat', 'email', 'address', 'city'] as const),
];

/** Whether a row goes on with the service above it, with which its cells are merged: a second line of hours, say. */
function isRestOfAnother(row: RowReading, merged: ReadonlySet<number> | undefined): boolean {
  if (!merged || row.cells.hasOwn(OWN, merged)) return false;
  row.leaveOut(
    '',
    'is merged with the row above and has no name, number or address of its own, so it is not read.',
    'Write what it says into the row above.',
  );
  return true;
}

/** Tells of cells in which there is an error of the spreadsheet. */
function tellErrors(row: RowReading): void {
  for (const cell of row.cells.errors) {
    row.change(
      cell,
      `is ${quote(cell.text)}, an error of the spreadsheet, and is left out.`,
      'Correct the formula, or write the value.',
    );
  }
}

/** Tells of cells that say no more than to look at another one: what stands there is not for this row to guess. */
function tellPointers(row: RowReading): void {
  for (const cell of row.cells.pointers) {
    row.change(
      cell,
      `is ${quote(cell.text)}, which points elsewhere: it is left out.`,
      'Write the value itself into the cell.',
    );
  }
  for (const cell of row.cells.noExtensions) {
    row.change(
      cell,
      `is ${quote(cell.text)}, which is not an extension, and is left out.`,
      'Write its digits alone, such as "12".',
    );
  }
}

/** Whether a row says more than a name. */
function isService(row: RowReading): boolean {
  if (!row.cells.isAlone) return true;
  const reason = 'stands alone in its row, so it is a heading or a note.';
  row.leaveOut('', reason, 'If it is a service, say how to reach it.');
  return false;
}

/** The state, province or territory of a row, or else of the file; undefined, and told, where neither says one. */
function readRowRegion(row: RowReading): string | undefined {
  const cell = row.cells.first('region');
  const country = countryOf(row.cells.first('country')?.text ?? '');
  const isCountry = country === 'CA' && cell?.text.toUpperCase() === 'CA';
  const read = cell && (isCountry ? readRegion(cell.text) : stateOf(cell.text));
  if (read) return read;
  const usual = row.options.region;
  if (cell) {
    row.change(
      cell,
      `is ${quote(cell.text)}, which is not a state, province or territory.${usual ? ` ${usual} is used.` : ''}`,
      'Write its code or its name, such as "OR" or "Oregon".',
    );
  }
  if (usual) return usual;
  row.leaveOut(
    cell?.header ?? '',
    'names no state or province.',
    sayFix('region', row.options.fields),
  );
  return undefined;
}

/** Whether the types of a service are all of those that the finder does not list. */
function isOutOfScope(row: RowReading, terms: ReadTerms): boolean {
  const { kinds, services, unknown } = terms;
  if (isNoneOfOurs(terms)) {
    const { header, text } = row.cells.first('kinds') ?? row.cells.first('services') ?? NO_CELL;
    row.leaveOut(header, `is ${quote(text)}, which the mapping file leaves out ([]).`);
    return true;
  }
  const isKnown = kinds.length > 0 || services.length > 0;
  if (row.options.allTypes || unknown.length === 0 || isKnown) return false;
  if (row.cells.find(['services'], isProse)) return false;
  const cell = row.cells.first('kinds') ?? row.cells.first('services');
  if (!cell) return false;
  row.leaveOut(
    cell.header,
    `is ${quote(cell.text)}, which the finder either does not list or does not know.`,
    sayFix('allTypes', row.options.fields),
  );
  return true;
}

function readId(row: RowReading, region: string): string | undefined {
  const folded = row.cells
    .first('id')
    ?.text.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (!folded) return undefined;
  const begin = region.toLowerCase();
  return folded.startsWith(`${begin.slice(0, 2)}-`) ? folded : `${begin}-${folded}`;
}

function readRegions(row: RowReading, region: string): readonly string[] {
  const cell = row.cells.first('regions');
  const read = cell?.text.split(/[;,| ]+/).flatMap((part) => readRegion(part) ?? []) ?? [];
  return read.length > 0 ? read : [region];
}
