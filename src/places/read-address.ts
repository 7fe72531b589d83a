import { placeWords } from './fold-place.js';
import { isAbroad } from './is-abroad.js';
import { lookBehind } from './look-behind.js';
import type { PlaceWords } from './place-words.js';
import { type PostalCode, readPostalCode } from './read-postal-code.js';

/** An address as it was typed or pasted, taken apart from its end; nothing is looked up but names of regions. */
export interface Address {
  readonly code?: PostalCode;
  /** Words that are no region follow the code: so do towns in Europe. */
  readonly isCodeFirst: boolean;
  /** Regions or countries named at the end. */
  readonly within: readonly string[];
  /** Whether that can only be a region: "ME", and not "me". */
  readonly isSure: boolean;
  /** The region named is not in the country named. */
  readonly isTorn: boolean;
  /** The words that name the region. */
  readonly named: readonly string[];
  /** What is left, between commas and lines: a house, a street, a town. */
  readonly parts: readonly (readonly string[])[];
  /** A second address. */
  readonly other?: PostalCode;
}

interface Read {
  code?: PostalCode;
  isCodeFirst: boolean;
  within: readonly string[];
  isSure: boolean;
  isTorn: boolean;
  named: readonly string[];
  parts: string[][];
}

const PHONE = lookBehind(
  '(?<!\\d)(?:\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4}(?!\\d)',
  'g',
  /(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}(?!\d)/g,
);
/** The whole name of the country, which the tables have shorter in French and Spanish. */
const OF_AMERICA = /(unis|unidos) d(?:e |['’])am[eé]ri(?:que|ca)(?!\p{L})/giu;
const BREAK = /[,;:|/()[\]"«»“”•·\n\r]+|\s[-‐-―]+\s/;
const MOST_WORDS = 6;
/** With O for 0, as it is mistyped. */
const ZIP = /^[\dO]{5}(?:[-‐-―][\dO]{4})?[-.]?$/i;
const HALF_CODE = /^[a-z\d]{3}\.?$/i;
const WHOLE_CODE = /^[a-z\d]{3}[-‐-―]?[a-z\d]{3}\.?$/i;
/** What stands before a number that is no code. */
const NUMBERED = /^(?:box|suite|ste|apt|unit|no|room|rm|bureau|apartado)$/;
const PHONE_WORD = /^(?:tel|telephone|telefono|phone|ph|fax|cell)$/;
const STREET =
  /^(?:street|ave?|avenue|avenida|rd|road|blvd|boul|boulevard|dr|drive|ln|lane|way|hwy|highway|pkwy|ct|court|pl|place|rue|chemin|calle|strasse)$/;

/** Reads the end of an address: postal code, region and country in any order. */
export function readAddress(text: string, known: PlaceWords): Address {
  const read: Read = {
    isCodeFirst: false,
    within: [],
    isSure: true,
    isTorn: false,
    named: [],
    parts: partsOf(text),
  };
  takeEnd(read, text, known);
  if (!read.code && takeCodeInside(read)) takeEnd(read, text, known);
  if (dropBeyondRegion(read, known)) takeEnd(read, text, known);
  const parts = read.parts.filter(
    (part) => part.length > 0 && !known.regions.get(fold(part))?.every(isCountry),
  );
  const other = parts
    .map((part) => ({ part, found: codeIn(part, part.length) }))
    // A number alone above a street is a house.
    .find(
      ({ part, found }) =>
        found && found.code.written.length > 3 && (part.length > found.count || parts.length === 1),
    );
  return { ...read, parts, ...(other?.found && { other: other.found.code }) };
}

/** "Salem, OR, Marion County": what follows a region, and is none, says nothing of where that is. */
function dropBeyondRegion({ within, parts }: Read, { regions }: PlaceWords): boolean {
  const isRegion = (part: readonly string[]): boolean =>
    regions.get(fold(part))?.some((code) => !isCountry(code)) === true &&
    (fold(part).length > 2 || /^[A-Z.]+$/.test(part.join('')));
  // "USA, Oregon, Portland" has its town at the end.
  const at = parts.findIndex(
    (part, index) =>
      isRegion(part) &&
      !!parts[index - 1] &&
      !regions.has(fold(parts[index - 1] as readonly string[])),
  );
  const beyond = parts.slice(at + 1);
  if (within.length > 0 || at < 0 || beyond.some((part) => isAbroad(part.join(' ')))) return false;
  parts.length = at + 1;
  return true;
}

/** Whether a part of an address may be a house and a street, so that a town may stand at its end. */
export function isStreetLine(part: readonly string[]): boolean {
  const words = part.map((token) => fold([token]));
  // "Main St", but not "St. Louis".
  return words.some((word) => /\d/.test(word) || STREET.test(word)) || words.at(-1) === 'st';
}

/** The words between commas, lines and marks, without phone numbers. */
export function partsOf(text: string): string[][] {
  return text
    .replace(PHONE, ' ')
    .replace(OF_AMERICA, '$1')
    .replace(/\b([a-z]{2})-?(?=\d{5}(?!\d))/gi, '$1 ')
    .split(BREAK)
    .map((part) => part.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)))
    .filter((part) => part.length > 0);
}

function fold(tokens: readonly string[]): string {
  return placeWords(tokens.join(' ')).join('');
}

function takeEnd(read: Read, text: string, known: PlaceWords): void {
  for (;;) {
    while (read.parts.at(-1)?.length === 0) read.parts.pop();
    const last = read.parts.at(-1);
    if (!last) return;
    const code = read.code ? undefined : codeIn(last, last.length);
    if (code) {
      read.code = code.code;
      last.length -= code.count;
    } else if (isNoise(fold(last.slice(-1))) && (last.length > 1 || read.parts.length > 1)) {
      last.pop();
    } else if (!takeRegion(read, last, text, known)) {
      return;
    }
  }
}

/** "Tel.", or a postal code with a digit too few. */
function isNoise(word: string): boolean {
  return PHONE_WORD.test(word) || /^\d+$/.test(word);
}

/** Takes one name of a region or a country that goes with those taken before. */
function takeRegion(read: Read, last: string[], text: string, known: PlaceWords): boolean {
  for (let count = Math.min(MOST_WORDS, last.length); count > 0; count -= 1) {
    const tokens = last.slice(-count);
    const all = known.regions.get(fold(tokens));
    if (!all) continue;
    const atHome = all.filter((code) => code.startsWith(read.code?.country ?? ''));
    const codes = atHome.length > 0 ? atHome : all;
    const narrower = codes.filter((code) => read.within.some((wide) => isInside(code, wide)));
    const isWider = codes.some((wide) => read.within.some((code) => isInside(code, wide)));
    if (read.within.length > 0 && narrower.length === 0 && !isWider) {
      read.isTorn ||= read.within.every(isCountry) && !codes.some(isCountry);
      return false;
    }
    if (!isWider) {
      read.isSure = read.within.length > 0 || isSureRegion(tokens, last, read, text);
      read.within = read.within.length > 0 ? narrower : codes;
      read.named = placeWords(tokens.join(' '));
    }
    last.length -= count;
    return true;
  }
  return false;
}

function isCountry(code: string): boolean {
  return code.length === 2;
}

function isInside(code: string, wide: string): boolean {
  return !isCountry(code) && isCountry(wide) && code.startsWith(wide);
}

/** "or", "in" and "me" are words before they are states. */
function isSureRegion(tokens: readonly string[], last: string[], { parts }: Read, text: string) {
  const isAlone = last.length === tokens.length;
  const isCapital = tokens.every((token) => /^[A-Z.]+$/.test(token));
  const isMixed = /[a-z]/.test(text);
  return (
    fold(tokens).length > 2 || (isAlone && parts.length > 1) || (isCapital && (isMixed || isAlone))
  );
}

/** A code whose last word is the one before `end`. */
function codeIn(
  part: readonly string[],
  end: number,
): { readonly code: PostalCode; readonly count: number } | undefined {
  const [before = '', first = '', second = ''] = ['', '', '', ...part.slice(0, end)].slice(-3);
  const isPair =
    (HALF_CODE.test(first) && HALF_CODE.test(second)) ||
    (/^\d{5}$/.test(first) && /^\d{4}\.?$/.test(second));
  const pair =
    isPair && !NUMBERED.test(fold([before])) ? readPostalCode(first + second) : undefined;
  if (pair) return { code: pair, count: 2 };
  const isCode = ZIP.test(second) || HALF_CODE.test(second) || WHOLE_CODE.test(second);
  const code = isCode && !NUMBERED.test(fold([first])) ? readPostalCode(second) : undefined;
  return code && { code, count: 1 };
}

/** A code that other words follow: "97204 Portland", "H2X 1Y4, Montréal". A number before a street is a house. */
function takeCodeInside(read: Read): boolean {
  for (const part of [...read.parts].reverse()) {
    for (let end = part.length; end > 0; end -= 1) {
      const found = codeIn(part, end);
      if (!found || found.code.written.length < 4) continue;
      const after = part.slice(end);
      const isHouse = found.code.country === 'US' && isStreetLine(after);
      if (isHouse) continue;
      read.code = found.code;
      read.isCodeFirst = found.code.country === 'US';
      part.splice(end - found.count, found.count);
      return true;
    }
  }
  return false;
}
