import { numberTrouble } from '../../reading/number-country.js';
import {
  kindOfLabel,
  type LabelOf,
  readPhones,
  type WrittenNumber,
} from '../../reading/read-phones.js';
import { readEmail, readWeb } from '../../reading/read-web.js';
import { quote } from '../quote.js';
import { withLink } from './cell-link.js';
import { cleanText } from './clean-text.js';
import { holdsNothing } from './empty-words.js';
import { inWords, saysNotPublic } from './guess-columns.js';
import { isIdleLabel, numberLabel } from './number-label.js';
import { remember } from './remember.js';
import type { Cell } from './row-cells.js';
import type { Json, RowReading } from './row-reading.js';
import { sayRefused } from './say-refused.js';
import { foldTerm } from './term-words.js';

const NUMBERS = [
  ['phone', 'phone'],
  ['text', 'sms'],
  ['tty', 'tty'],
] as const;

const emailOf = remember(readEmail);

/** A number that is not among the ways, and why. */
interface Refused {
  readonly cell: Cell;
  readonly found: string;
  readonly why: string;
}

/** The ways to make contact that a row names, for people in these regions; each once. */
export function readWays(row: RowReading, regions: readonly string[], hasPlace: boolean): Json[] {
  const { cells } = row;
  const ways: Json[] = [];
  const refused = NUMBERS.flatMap(([target, type]) =>
    cells
      .all(target)
      .flatMap((cell) => addNumbers(row, ways, withLink(row, cell, target), type, regions)),
  );
  const hasNumber = ways.length > 0;
  const told = refused.filter((one) => !addOther(row, ways, one));
  for (const type of ['web', 'chat'] as const) {
    for (const cell of cells.all(type)) addPages(row, ways, withLink(row, cell, type), type);
  }
  for (const cell of cells.all('email')) addEmails(row, ways, withLink(row, cell, 'email'));
  // A row with nothing else has no card.
  const isShown = hasPlace || ways.length > 0;
  for (const { cell, found, why } of told) {
    const isWords = !/\d/.test(found) && why.startsWith('is not a number');
    const [reason, fix] = sayRefused(quote(found), isWords ? NO_NUMBER : why);
    const hasButton = hasNumber || !isShown;
    const noButton = hasButton ? '' : ' Nothing is left to call: the card has no call button.';
    row.change(cell, `${reason}${noButton}`, fix);
  }
  return ways;
}

/** Adds the numbers of a cell; what is none, and what cannot be one here, is returned. */
function addNumbers(
  row: RowReading,
  ways: Json[],
  cell: Cell,
  type: WrittenNumber['type'],
  regions: readonly string[],
): readonly Refused[] {
  if (holdsNothing(cell.text, 'phone') === 'pointer') {
    return [
      { cell, found: cell.text, why: 'points elsewhere. Write the number itself into the cell.' },
    ];
  }
  const label = cell.label === undefined ? undefined : kindOfLabel(cell.label);
  if (label === 'refused' || (cell.label && saysNotPublic(cell.label))) {
    const why = `stands beside ${quote(cell.label ?? '')}: it is left out.`;
    return [{ cell, found: cell.text, why }];
  }
  const { numbers, refused } = readPhones(withFax(cell), label ?? type, labelIn(row));
  const above = numberLabel(cell.label ?? inWords(cell.header));
  const told = refused.map((one): Refused => ({ cell, ...one }));
  for (const number of numbers) {
    const { value } = number;
    const why = value.startsWith('+1') ? numberTrouble(value.slice(2), regions) : undefined;
    if (why) told.push({ cell, found: cell.text, why });
    else addOnce(ways, { ...(above && { label: above }), ...number });
  }
  return told;
}

/** Numbers under "Phone/Fax" that do not say which is which: the header does. */
function withFax({ header, text }: Cell): string {
  const said = cleanText(text);
  return /\bfax\b/.test(inWords(header)) && !/\p{L}{2}/u.test(said) ? `Phone/Fax: ${said}` : said;
}

const NO_NUMBER =
  'is no phone number. Write a number, or leave the cell empty; words for people belong in a column "Description".';

/** Adds what stands among numbers and is an e-mail address or a page. */
function addOther(row: RowReading, ways: Json[], { cell, found }: Refused): boolean {
  const text = found.trim();
  if (emailOf(text)) addEmails(row, ways, { header: cell.header, text });
  else if (IS_PAGE.test(text)) addPages(row, ways, { header: cell.header, text }, 'web');
  else return false;
  return true;
}

const IS_PAGE = /^(?:https?:\/\/|www\.)[^\s@]+$/i;

const PLACES = ['city', 'county', 'site', 'program', 'name'] as const;

/** What words beside a number of a row say; its own town and name are no person's. */
function labelIn(row: RowReading): LabelOf {
  return (words) => {
    const known = numberLabel(words);
    if (known || isIdleLabel(words)) return known;
    if (saysNotPublic(words)) return 'kept';
    const folded = foldTerm(words);
    const isOwn = row.cells.find(PLACES, (text) =>
      text.split(/[,;/&]| and /).some((part) => foldTerm(part) === folded),
    );
    return isOwn && folded ? { en: words, fr: words, es: words } : undefined;
  };
}

function addPages(row: RowReading, ways: Json[], cell: Cell, type: 'web' | 'chat'): void {
  const all = cell.text
    .split(/[\s;|]+|,\s+/)
    .map((text) => text.replace(/^[<([]+/, '').replace(/(?:[>\]]+|^([^(]*)\))$/, '$1'))
    .filter((text) => /[a-z]/i.test(text));
  // "Web/E-mail": either may stand there.
  const emails = all.filter((text) => emailOf(text));
  for (const text of emails) {
    const value = emailOf(text) ?? '';
    addOnce(ways, { type: 'email', value, display: value });
  }
  const words = all.filter((text) => !emails.includes(text));
  const addresses = words.filter((text) => /[.:/]./.test(text));
  // A sentence is told as a whole, and the words between addresses not at all.
  if (addresses.length === 0 && words.length > 0) {
    row.change(cell, `is ${quote(cell.text)}, which is not a web address, and is left out.`);
  }
  for (const text of addresses) {
    const read = readWeb(text);
    if (!read) row.change(cell, `is ${quote(text)}, which is not a web address, and is left out.`);
    else if (read.changed) row.change(cell, `is ${quote(text)}, which ${read.changed}`);
    if (read) addOnce(ways, { type, value: read.value });
  }
}

function addEmails(row: RowReading, ways: Json[], cell: Cell): void {
  for (const text of cell.text.split(/[\s;,]+/)) {
    if (text === '') continue;
    const value = emailOf(text);
    if (value) addOnce(ways, { type: 'email', value, display: value });
    else row.change(cell, `is ${quote(text)}, which is not an e-mail address.`);
  }
}

/** A way that is there already is no second one. */
function addOnce(ways: Json[], way: Json): void {
  const isThere = ways.some(({ type, value }) => type === way.type && value === way.value);
  if (!isThere) ways.push(way);
}
