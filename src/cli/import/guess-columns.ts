import { foldText } from '../../base/fold-text.js';
import { readPhones } from '../../reading/read-phones.js';
import { readRegion } from '../../reading/read-region.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import type { Row } from '../table/row.js';
import { secrecyOfHeader } from './header-secrecy.js';
import { HEADERS, TARGETS, type Target } from './targets.js';

export interface Column {
  readonly header: string;
  /** Undefined: the column is not used. */
  readonly target?: Target;
  /** `header`: its name says so. `values`: most of its cells do. `mapping`: a mapping file says so. */
  readonly by?: 'header' | 'values' | 'mapping';
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

/** The target that a header names by itself. */
export function targetOfHeader(header: string): Target | undefined {
  // A mapping by hand, and our own export, name the target itself.
  return (
    TARGETS.find((target) => target === header.trim()) ??
    TARGET_OF.get(foldHeader(header)) ??
    secrecyOfHeader(inWords(header))
  );
}

/** Words above a column of somebody who works there, or of what is kept in the house: its values are never enough to show it. */
const NOT_PUBLIC =
  /\b(?:director|senior worker|worker|staff|employee|manager|supervisor|coordinator|liaison|owner|ceo|cfo|president|administrators?|billing|personal|cell|mobile(?! (?:unit|clinic|van|crisis|outreach))|pager|home(?! page)|private|internal|confidential|unlisted|secret|undisclosed|unpublished|withheld|hide|hidden|not public|non public|do not|emergency contact|attention|attn|(?:submitted|entered|updated|verified|reviewed|completed|prepared) by|fax|directeur|directrice|responsable|employes?|gerente|directora|coordinador|cellulaire|celular|privee?|privad[oa]|confidentiel(?:le)?|confidencial|interne|interno)\b/;
/** A column with the name of the person behind the others that begin with "contact". */
const PERSON =
  /^(?:(?:primary|main|key|site|agency|program) )?contact(?: person| name| first name| last name|s)?$|^personne (?:contact|ressource)$|^(?:persona de )?contacto$/;

/** Whether a column is about a person, going by what stands above it and above the others. */
function isKeptColumn(header: string, headers: readonly string[]): boolean {
  const words = inWords(header);
  if (NOT_PUBLIC.test(words)) return true;
  return /\bcontacto?\b/.test(words) && headers.some((other) => PERSON.test(inWords(other)));
}

/** `SeniorWorkerPhoneNumber` is `senior worker phone number`. */
export function inWords(header: string): string {
  return foldHeader(header.replace(/([a-z\d])([A-Z])/g, '$1 $2'));
}

/** Most of a column's cells must be of a kind before it is taken for one. */
const MOST = 0.7;

/** Finds the header among the first rows, and what each column holds: by its name, else by its values. */
export function guessColumns(rows: readonly Row[]): Guess | undefined {
  const scores = rows.map(({ cells }) => cells.filter(targetOfHeader).length);
  const best = Math.max(0, ...scores);
  if (best < 2) return undefined;
  const headerAt = scores.indexOf(best);
  const headers = rows[headerAt]?.cells ?? [];
  const sample = rows.slice(headerAt + 1);
  const isKept = headers.map((header) => isKeptColumn(header, headers));
  const named = headers.map((header, at) => {
    const target = targetOfHeader(header);
    // "Contact number" beside "Contact person" is that person's.
    return target && isKept[at] && OF_PEOPLE.includes(target) ? undefined : target;
  });
  const columns = headers.map((header, at): Column => {
    const byName = named[at];
    // A second column of a name is another thing, but for those that may be several.
    const isFirst = !byName || named.indexOf(byName) === at || MANY.includes(byName);
    if (byName && isFirst) return { header, target: byName, by: 'header' };
    const values = sample.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
    const byValues = byName || isKept[at] ? undefined : targetOfValues(values, named);
    return byValues ? { header, target: byValues, by: 'values' } : { header };
  });
  return { headerAt, columns };
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
  if (values.length < 3) return undefined;
  const tests: readonly (readonly [Target, (cell: string) => boolean])[] = [
    [
      'phone',
      (cell) => /\d/.test(cell) && readPhones(cell).numbers.some((one) => one.value.length > 9),
    ],
    ['email', (cell) => readEmail(cell) !== undefined],
    ['web', (cell) => /^(?:https?:\/\/|www\.)/i.test(cell) && readWeb(cell) !== undefined],
    ['region', (cell) => readRegion(cell, { isState: true }) !== undefined],
    ['postalCode', (cell) => /^(?:\d{5}(?:-\d{4})?|[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d)$/.test(cell)],
  ];
  const found = tests.find(
    ([, fits]) => values.filter((cell) => fits(cell.trim())).length / values.length >= MOST,
  )?.[0];
  return found && (!named.includes(found) || MANY.includes(found)) ? found : undefined;
}
