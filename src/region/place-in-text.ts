import { readPostalCode } from './read-postal-code.js';

/** A question without its place, and the place. */
export interface PlaceInText {
  readonly rest: string;
  readonly place: string;
}

// Upper case only: "or", "in" and "me" are words before they are states.
const CODE =
  /^,?\s+(A[BKLRSZ]|BC|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ABDEINOPST]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY]|YT)(?![\w-])/;
const BEFORE = /(?:^|\s)(?:in|near|around|at|from|à|a|au|en|dans|près de|pres de|cerca de|de)\s*$/i;
const TOWN_AND_CODE =
  /(?:^|\s)((?:[\p{Lu}][\p{L}.'’-]+\s){0,2}[\p{Lu}][\p{L}.'’-]+,?\s+[A-Z]{2})\s*$/u;
const LAST_WORDS = /(?:^|\s)(\S{3}\s?\S{3})\s*$/;

/**
 * Takes the place out of a question: what search takes for one (`SearchAnswer.place`) with the state's code after it,
 * which search reads as a word; else a town with such a code, or a Canadian postal code with O for 0, at the end.
 */
export function placeInText(text: string, seen?: string): PlaceInText | undefined {
  if (seen) return withCode(text, seen);
  const code = LAST_WORDS.exec(text)?.[1];
  if (code && readPostalCode(code)?.country === 'CA')
    return cut(text, text.lastIndexOf(code), code);
  const town = TOWN_AND_CODE.exec(text)?.[1];
  if (!town || !CODE.test(town.slice(town.search(/,?\s+[A-Z]{2}$/)))) return undefined;
  return cut(text, text.lastIndexOf(town), town);
}

function withCode(text: string, seen: string): PlaceInText | undefined {
  const from = text.toLowerCase().lastIndexOf(seen.toLowerCase());
  if (from < 0) return undefined;
  const code = CODE.exec(text.slice(from + seen.length))?.[0] ?? '';
  return cut(text, from, text.slice(from, from + seen.length) + code);
}

function cut(text: string, from: number, place: string): PlaceInText {
  const before = text.slice(0, from).replace(BEFORE, ' ');
  const rest = `${before} ${text.slice(from + place.length)}`.replace(/\s+/g, ' ').trim();
  return { rest, place: place.trim() };
}
