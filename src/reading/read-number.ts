import { digitsOf } from '../contact/digits.js';
import { displayMatches } from '../contact/display-matches.js';
import { defaultDisplay } from '../dataset/default-display.js';
import type { ChannelType } from '../schema/vocabulary-terms.js';
import { HOW_TO, numberTrouble, serves } from './number-country.js';

export interface HostNumber {
  /** E.164 or a short code. */
  readonly value: string;
  readonly extension?: string;
}

/** Nobody writes a number longer than this, and patterns stay quick. */
const LONGEST = 60;

const EXTENSION =
  /^(.*[^\s,;](?=[\s,;#])|.*[^\s,;A-Za-z])[\s,;]*(?:x|ext(?:ension|ensión)?|poste|anexo|interno|#)[\s.:=]*(\d{1,6})$/i;

/** What nearly all are: read at once, since a list has thousands. What follows below would come to the same. */
const USUAL =
  /^(?:\+?1[ .-]?)?\(?((?!.11|988)[2-9]\d\d)\)?[ .-]?([2-9]\d\d)[ .-]?(\d{4})(?:,? ?(?:x|ext\.?) ?(\d{1,6}))?$/i;

/** Whether a text is a number as nearly all are written, with an extension or without, and nothing besides. */
export function isUsualNumber(text: string): boolean {
  return USUAL.test(text);
}

/** A letter typed or scanned for a digit (`5O3`, `01A2`): a phone would dial its key, and reach somebody else. */
const LOOK_ALIKE = /\d[OILSBZQ]{1,2}(?![A-Z])|(?:^|[^A-Z])(?:[OILSBZQ]{2}|[A-WYZ])\d/i;

/** Numbers of three digits that a telephone company connects. */
const THREE_DIGITS = /^(?:[2-9]11|988)$/;
/** Canada's 310 numbers, dialled without an area code wherever they work. */
const CANADIAN_310 = /^310\d{4}$/;

/**
 * A number as people write it, in the one form that is dialled: `503-555-0142 x12`, `(503) 555-0142`, `1-800-662-HELP`.
 * What is no number that can be called in these regions, or is anything besides, is said in words instead.
 */
export function readNumber(
  text: string,
  type: ChannelType,
  regions: readonly string[],
): HostNumber | { readonly why: string } {
  const [, area = '', exchange = '', line = '', own] = USUAL.exec(text) ?? [];
  if (line) return asNumber(area + exchange + line, regions, own);
  if (text.length > LONGEST) return { why: HOW_TO };
  const written = simplify(text);
  if (LOOK_ALIKE.test(written)) return { why: HOW_TO };
  const [, base = written, extension] = EXTENSION.exec(written) ?? [];
  const digits = digitsOf(base);
  if (!digits || !displayMatches(base, toValue(digits))) return { why: HOW_TO };
  if (digits.length === 10) return asNumber(digits, regions, extension);
  if (!isShortNumber(digits, type, regions)) return { why: HOW_TO };
  return { value: toValue(digits), ...(extension && { extension }) };
}

function asNumber(
  digits: string,
  regions: readonly string[],
  extension?: string,
): HostNumber | { readonly why: string } {
  const why = numberTrouble(digits, regions);
  return why ? { why } : { value: toValue(digits), ...(extension && { extension }) };
}

function isShortNumber(digits: string, type: ChannelType, regions: readonly string[]): boolean {
  if (THREE_DIGITS.test(digits)) return true;
  if (type === 'sms') return /^\d{5,6}$/.test(digits);
  return CANADIAN_310.test(digits) && serves(regions, 'CA');
}

function toValue(digits: string): string {
  return digits.length === 10 ? `+1${digits}` : digits;
}

/** One kind of hyphen, space and digit, without scheme and invisible marks. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Z}|[\t\n\r]/gu, ' ')
    .replace(/\p{Pd}|[−/]/gu, '-')
    .replace(/[·•]/gu, '.')
    .trim()
    .replace(/^(?:tel|sms): ?/i, '');
}

/** How a number is shown: as the host writes it if that is the number, and as we write it if not. */
export function displayOf(display: string, value: string, type: ChannelType): string {
  const isIt = display.length <= LONGEST && displayMatches(display, value);
  return isIt ? display.trim() : defaultDisplay({ type, value });
}
