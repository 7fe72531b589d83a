import { placeKey } from '../fold-place.js';
import { placesAbroad } from './ordinary-words.js';
import { postalInText } from './postal-in-text.js';
import { isRegionCode, type SeenInText, type TypedName, typedWords } from './typed-words.js';

const COUNTRY =
  /^[\s,(]*(?:canad[aá]|u\.?s\.?(?:a\.?)?|united states(?: of america)?|[eé]tats-unis|estados unidos|ee\.? ?uu)(?=[\s.,)]*$)/i;
const COORDINATES = /^\(?-?\d{1,3}[.,]\d+[°NS\s]*[,;\s]\s*-?\d{1,3}[.,]\d+[°EWO\s]*\)?$/i;
const BREAK = /[,()/\n]+|\s[-–—]\s/;
const MOST_CHARACTERS = 300;
const FEW_WORDS = /(?:\S+\s+){0,8}$/;
/** Small letters do not make a name a sentence. */
const SMALL = /^(?:of|and|d[eu]s?|l[ae]s?|et|rue|y|[dl]['’].*)$/;

/** An address among other words, to be read like one in the place field: around its code, or the whole of the text. */
export function addressInText(
  text: string,
  seen: SeenInText,
  regionNames: Readonly<Record<string, string>>,
): TypedName | undefined {
  const whole = { names: [text.trim()], isSure: true, isAddress: true };
  if (COORDINATES.test(text)) return whole;
  const { tokens, regions } = typedWords(text, regionNames);
  const isName =
    text.length < MOST_CHARACTERS &&
    tokens.every((token) => !/^\p{Ll}/u.test(token) || SMALL.test(token));
  const code = postalInText(text, seen);
  if (code) {
    const at = text.lastIndexOf(code);
    if (isName && tokens.length > 1) return whole;
    if (at < 0 || code.length < 4) return { names: [code], isSure: true };
    const after = text.slice(at + code.length);
    const before = FEW_WORDS.exec(text.slice(0, at).slice(-120))?.[0] ?? '';
    return { names: [before + code + (COUNTRY.exec(after)?.[0] ?? '')], isSure: true };
  }
  const parts = text.split(BREAK).map((part) => part.trim());
  if (!isName || parts.length < 2) return undefined;
  const last = parts.filter((part) => part && !COUNTRY.test(part)).pop() ?? '';
  if (placesAbroad.has(placeKey(last))) return { names: [], isSure: true };
  return isRegionCode(last.split(' ').at(-1) ?? '') || regions.has(placeKey(last))
    ? whole
    : undefined;
}
