import { foldText } from '../../base/fold-text.js';
import { readHours } from '../../reading/read-hours.js';
import { readPhones } from '../../reading/read-phones.js';
import { readRegion } from '../../reading/read-region.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import type { Row } from '../table/row.js';
import { holdsNothing, saysNoStreet } from './empty-words.js';
import { markedHeader, mayBeMarked } from './header-language.js';
import { type Heading, headingsOf } from './header-rows.js';
import { secrecyOfHeader } from './header-secrecy.js';
import { targetOfNumberHeader } from './number-header.js';
import { targetOfPlainHeader } from './plain-header.js';
import { isKeptSecret } from './private-row.js';
import { targetOfQuestion } from './question-header.js';
import { readState } from './read-state.js';
import { remember } from './remember.js';
import { isAddress } from './split-address.js';
import { submitterColumns } from './submitter-columns.js';
import { HEADERS, TARGETS, type Target } from './targets.js';
import { isTownHeader } from './town-cell.js';

export interface Column {
  readonly header: string;
  /** Undefined: the column is not used. */
  readonly target?: Target;
  /** `header`: its name says so. `values`: most of its cells do. `mapping`: a mapping file says so. */
  readonly by?: 'header' | 'values' | 'mapping';
  /** Whether the sheet does not show it. */
  readonly isHidden?: true;
  /** Whether it is about whoever filled in a form, and so not used. */
  readonly isSubmitters?: true;
  /** Of a column that is not used and that nothing says is private: phone numbers in the first rows. */
  readonly numbers?: number;
}

export interface Guess {
  /** Where the header stands among the rows given. */
  readonly headerAt: number;
  readonly columns: readonly Column[];
}

const TARGET_OF = new Map(
  Object.entries(HEADERS).flatMap(([target, headers]) =>
    headers.split('|').map((header) => [header, target as Target] as const),
  ),
);

/** A header without case, accents and punctuation: `Phone #1 ` is `phone 1`. */
export function foldHeader(header: string): string {
  return foldText(header)
    .replace(/\(s\)/g, 's')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** "Phone/Text": a number to call; whether it takes texts, each cell says. */
const CALL_OR_TEXT =
  /^(?:phone|call|tel(?:ephone)?|voice) ?(?:\/|&|\+|or\b|and\b) ?(?:text|sms)\b/i;

/** Of both, the phone is to be called; of "Phone (fax)" nothing is. */
const PHONE_AND_FAX = /^(?:(?:tele)?phone|tel\.?) ?(?:\/|&|\+|and\b|et\b) ?fax$/i;

/** A header with its sign for a number in words: "Contact #" is no contact. */
function numbered(header: string): string {
  return header.replaceAll('#', ' number ');
}

/** "Providers[Phone]": Power BI writes the table before the column. */
const IN_TABLE = /^\s*[^[\]]*\[([^[\]]+)\]\s*$/;
/** "Phone (main)", "Address (street, city)": what is meant, and more of it. */
const WITH_MORE = /^([^()]{2,})\(([^()]+)\)\s*$/;

/** The target that a header names by itself. */
export function targetOfHeader(header: string): Target | undefined {
  const own = IN_TABLE.exec(header)?.[1] ?? header;
  const target = targetOfWords(own) ?? targetOfLanguages(own);
  if (target) return target;
  const [, before = '', more = ''] = WITH_MORE.exec(own) ?? [];
  const words = inWords(more);
  const isOther = isNotPublic(words) || NOT_THERE.test(words) || OF_SOMEBODY.test(words);
  return before && !isOther && !secrecyOfHeader(words) ? targetOfWords(before) : undefined;
}

/** "City / Ville", "Hours FR": in both languages, or in one of several columns. */
function targetOfLanguages(header: string): Target | undefined {
  const parts = header.split(/\s+[/|]\s+/);
  const [first, ...others] = parts.map(targetOfWords);
  if (first && others.length > 0 && others.every((other) => other === first)) return first;
  const marked = markedHeader(header);
  const target = marked && targetOfWords(marked.base);
  return mayBeMarked(target) ? target : undefined;
}

function targetOfWords(header: string): Target | undefined {
  // A mapping by hand, and our own export, name the target itself.
  return (
    TARGETS.find((target) => target === header.trim()) ??
    (CALL_OR_TEXT.test(header.trim()) || PHONE_AND_FAX.test(header.trim()) ? 'phone' : undefined) ??
    TARGET_OF.get(foldHeader(header)) ??
    TARGET_OF.get(inWords(header)) ??
    (isTownHeader(inWords(header)) ? 'city' : undefined) ??
    targetOfNumberHeader(inWords(numbered(header))) ??
    secrecyOfHeader(inWords(header)) ??
    targetOfPlainHeader(inWords(header)) ??
    targetOfQuestion(inWords(header))
  );
}

/** Words above a column of somebody who works there, or of what is kept in the house: its values are never enough to show it. */
const NOT_PUBLIC =
  /\b(?:director|senior worker|worker|staff|employee|manager|supervisor|coordinator|liaison|owner|ceo|cfo|president|administrators?|billing|personal|cell|mobile(?! (?:unit|clinic|van|crisis|outreach))|pager|home(?! page)|private|internal|confidential|unlisted|secret|undisclosed|unpublished|withheld|hide|hidden|not public|non public|do not|emergency(?: (?:contacts?|phones?|numbers?|no|tel|telephone|cell|e ?mail|name|person)|$)|attention|attn|notes?|comments?|remarks?|admin(?:istrat(?:ive|ion))?|back ?(?:line|door|office)|on ?call|only|(?:for|to) (?:professionals?|providers?|partners?|police|physicians?|doctors?|agencies)|(?:professional|provider|partner|physician|doctor|dispatch) line|police|law enforcement|hr|human resources|vendor|landlord|security|(?:alarm|door|gate|access|lock) code|log ?in|password|(?:client|patient)s? (?:phone|cell|mobile|tel|telephone|e ?mail|name|contact)|dob|ssn|submitter|your|survey|respondent|fiscal|grants?|referral contact|board|video ?phones?|videophones?|facsimile|extension|ext|personnel|notas|remarques|(?:submitted|entered|updated|verified|reviewed|completed|prepared) by|fax|directeur|directrice|responsable|employes?|gerente|directora|coordinador|cellulaire|celular|privee?|privad[oa]|confidentiel(?:le)?|confidencial|interne|interno)\b/;
/** A column with the name of the person behind the others that begin with "contact". */
const PERSON =
  /^(?:(?:primary|main|key|site|agency|program) )?contact(?: person| name| first name| last name|s)?$|^personne (?:contact|ressource)$|^(?:persona de )?contacto$/;

/** Whether words, of a header or beside a value, say that something is a person's or not for the public. */
export function saysNotPublic(words: string): boolean {
  return isNotPublic(inWords(words));
}

/** "24 hr line" is one for everybody, and "HR line" is not. */
function isNotPublic(words: string): boolean {
  return NOT_PUBLIC.test(words.replace(/\b24 hr\b/g, '24h'));
}

/** Whether a column is about a person, going by what stands above it and above the others. */
function isKeptColumn(header: string, headers: readonly string[]): boolean {
  const words = inWords(header.replace(PHONE_AND_FAX, 'phone'));
  if (isNotPublic(words)) return true;
  return (
    /\bcontacto?\b/.test(words) && headers.some((other) => PERSON.test(inWords(numbered(other))))
  );
}

/** `SeniorWorkerPhoneNumber` is `senior worker phone number`. */
export const inWords = remember((header) =>
  foldHeader(header.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(BLANK_IF, ' ')),
);

/** "Street address (leave blank if confidential)" is an address: what is not for the public is not there. */
const BLANK_IF =
  /\(?\b(?:please )?leave (?:it |this )?(?:blank|empty) if (?:it is )?(?:confidential|private|not public|undisclosed|secret)\b\)?/gi;

/** Most of a column's cells must be of a kind before it is taken for one. */
const MOST = 0.7;

/** What a column that is not for the public may still say of its row. */
const SAID_OF_ROWS: readonly Target[] = 'public publicAddress private confidential status id'.split(
  ' ',
) as Target[];

/** Words of a group of columns in which no place is that of the service. */
const NOT_THERE = /\b(?:mailing|billing|remit(?:tance)?|postale?|correspondence|envio)\b/;
/** Words beside a header by which it is somebody's own. */
const OF_SOMEBODY = /\b(?:contacts?|person|first|last|secondary|old|former|previous|nombre|nom)\b/;
const OF_PLACES: readonly Target[] = ['address', 'address2', 'city', 'region', 'postalCode'];
const NAME = /^(?:(?:first|last|full) )?(?:name|nom|nombre)$/;

/** Whether a group of columns is about a person, or not for the public at all. */
function isKeptGroup(group: string, headings: readonly Heading[]): boolean {
  const words = inWords(group);
  if (words === '') return false;
  const secrecy = secrecyOfHeader(words);
  if (isNotPublic(words) || secrecy === 'private' || secrecy === 'confidential') return true;
  const isPerson = PERSON.test(words) || /\bcontacto?\b/.test(words);
  return isPerson && headings.some((one) => one.group === group && NAME.test(inWords(one.own)));
}

/** Whether the words above a column are those of a header, whatever becomes of the column. */
function isKnown({ own, group }: Heading): boolean {
  return (targetOfHeader(own) ?? targetOfHeader(`${group} ${own}`)) !== undefined;
}

/** The target of a column by the words above it. */
function targetOfHeading(
  { own, group }: Heading,
  headings: readonly Heading[],
): Target | undefined {
  const target = targetOfHeader(own) ?? targetOfHeader(`${group} ${own}`);
  if (!target) return undefined;
  if (group && OF_PLACES.includes(target) && NOT_THERE.test(inWords(group))) return undefined;
  return isKeptGroup(group, headings) && !SAID_OF_ROWS.includes(target) ? undefined : target;
}

/** A name by which a mapping knows a column: its own words, with those of its group where they say more. */
function nameHeadings(headings: readonly Heading[]): readonly string[] {
  return headings.map(({ own, group }) => {
    const isAlone = headings.filter((one) => foldHeader(one.own) === foldHeader(own)).length < 2;
    const isPlain =
      group === '' || (isAlone && targetOfHeader(own) && !isKeptGroup(group, headings));
    return isPlain ? own : `${group} ${own}`;
  });
}

/** The names of the columns when a row is the header. */
export function headersAt(rows: readonly Row[], at: number): readonly string[] {
  const row = rows[at];
  return row ? nameHeadings(headingsOf(rows[at - 1], row)) : [];
}

/**
 * Finds the header among the first rows, and what each column holds: by its name, else by its values. Of `hidden` columns only what
 * they say of rows is used.
 */
export function guessColumns(
  rows: readonly Row[],
  hidden: ReadonlySet<number> = new Set(),
): Guess | undefined {
  const candidates = rows.map((row, at) => headingsOf(rows[at - 1], row));
  const scores = candidates.map((headings) => headings.filter(isKnown).length);
  const best = Math.max(0, ...scores);
  if (best < 2) return undefined;
  const headerAt = scores.indexOf(best);
  return {
    headerAt,
    columns: columnsAt(candidates[headerAt] ?? [], rows.slice(headerAt + 1), hidden),
  };
}

/** What the columns hold when a row is the header; `above`, where it counts, may name groups of them. */
export function columnsUnder(
  rows: readonly Row[],
  headerAt: number,
  hidden: ReadonlySet<number> = new Set(),
  above?: Row,
): readonly Column[] {
  const row = rows[headerAt];
  const headings = row ? headingsOf(above, row) : [];
  return columnsAt(headings, rows.slice(headerAt + 1), hidden);
}

function columnsAt(
  headings: readonly Heading[],
  sample: readonly Row[],
  hidden: ReadonlySet<number>,
): readonly Column[] {
  const headers = nameHeadings(headings);
  const submitters = submitterColumns(headers.map(foldHeader));
  const isKept = headings.map(
    (heading, at) =>
      submitters.has(at) ||
      isKeptColumn(headers[at] ?? '', headers) ||
      isKeptGroup(heading.group, headings),
  );
  const named = headings.map((heading, at) => {
    const target = targetOfHeading(heading, headings);
    const isShut = hidden.has(at) && target && !SAID_OF_ROWS.includes(target);
    // "Contact number" beside "Contact person" is that person's.
    const isOfPeople = submitters.has(at) || (isKept[at] && OF_PEOPLE.includes(target ?? 'id'));
    return isShut || isOfPeople ? undefined : target;
  });
  nameByOperator(named);
  for (const [at, target] of named.entries()) {
    if (target === 'region' && isOfNoState(headers[at] ?? '', sample, at)) named[at] = undefined;
  }
  return headers.map((header, at): Column => {
    const column: Column = {
      header,
      ...(hidden.has(at) && { isHidden: true }),
      ...(submitters.has(at) && { isSubmitters: true }),
    };
    const byName = named[at];
    // A second column of a name is another thing, but for those that may be several.
    const isOfLanguage = mayBeMarked(byName) && markedHeader(header) !== undefined;
    const isFirst =
      !byName || bestOf(byName, named, headers) === at || MANY.includes(byName) || isOfLanguage;
    if (byName && isFirst) return { ...column, target: byName, by: 'header' };
    const values = sample.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const isShut = byName || isKept[at] || hidden.has(at);
    const byValues = isShut ? undefined : targetOfValues(values, named);
    if (byValues) return { ...column, target: byValues, by: 'values' };
    const numbers = isShut ? 0 : values.filter(isPhone).length;
    return numbers > 0 ? { ...column, numbers } : column;
  });
}

/** The column of a target that names it outright, or else the first one: "Address" before "Office address". */
function bestOf(
  target: Target,
  named: readonly (Target | undefined)[],
  headers: readonly string[],
): number {
  const outright = named.findIndex((one, at) => {
    const folded = foldHeader(headers[at] ?? '');
    return one === target && TARGET_OF.get(folded) === target && !PERHAPS_NAMES.has(folded);
  });
  return outright < 0 ? named.indexOf(target) : outright;
}

/** Names only where no other column is one: "Resource" before "Name" may be what is there. */
const PERHAPS_NAMES: ReadonlySet<string> = new Set(
  'resource|company|entity|listing|clinic|title|ressource|recurso|point de service'.split('|'),
);

/** "Region" over "Coast" and "Valley" names parts of a county. */
function isOfNoState(header: string, sample: readonly Row[], at: number): boolean {
  if (!/^regions?$/.test(foldHeader(header))) return false;
  const said = sample.flatMap(({ cells }) => cells[at]?.trim() || []);
  return said.length > 0 && !said.some((cell) => readState(cell) ?? readRegion(cell));
}

/** "Organisme" runs a service where another column names that, and is its name where none does. */
function nameByOperator(named: (Target | undefined)[]): void {
  const isNamed = named.some((one) => one && NAMES.includes(one));
  const at = isNamed ? -1 : named.indexOf('operator');
  if (at >= 0) named[at] = 'name';
}

const NAMES: readonly Target[] = ['name', 'program', 'site', 'name.en', 'name.fr', 'name.es'];

function isPhone(cell: string): boolean {
  return /\d/.test(cell) && readPhones(cell).numbers.some((one) => one.value.length > 9);
}

/** What may be a person's own. */
const OF_PEOPLE: readonly Target[] = ['phone', 'text', 'email'];

/** Targets that several columns may hold. */
export const MANY: readonly Target[] = [
  'phone',
  'text',
  'tty',
  'fax',
  'web',
  'email',
  'kinds',
  'services',
  'public',
  'publicAddress',
  'private',
  'confidential',
];

function targetOfValues(
  values: readonly string[],
  named: readonly (Target | undefined)[],
): Target | undefined {
  const said = values
    .map((cell) => cell.trim())
    .filter((cell) => !holdsNothing(cell, 'address') && !saysNoStreet(cell) && !isKeptSecret(cell));
  if (said.length < 3) return undefined;
  const tests: readonly (readonly [Target, (cell: string) => boolean])[] = [
    ['phone', isPhone],
    ['email', (cell) => readEmail(cell) !== undefined],
    ['web', (cell) => /^(?:https?:\/\/|www\.)/i.test(cell) && readWeb(cell) !== undefined],
    ['region', (cell) => readState(cell) !== undefined],
    ['hours', (cell) => readHours(cell) !== undefined],
    ['address', isAddress],
    ['postalCode', (cell) => /^(?:\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d)$/.test(cell)],
  ];
  const found = tests.find(([, fits]) => said.filter(fits).length / said.length >= MOST)?.[0];
  return found && (!named.includes(found) || MANY.includes(found)) ? found : undefined;
}
