import { placeKey, placeWords } from '../fold-place.js';
import { addressInText } from './address-in-text.js';
import { placesAbroad } from './ordinary-words.js';
import { namesIn, readRun } from './read-run.js';
import {
  endsInRegion,
  foldTyped,
  isCapitalised,
  isGreatTown,
  isOrdinaryWord,
  isRegionCode,
  type SeenInText,
  type TypedName,
  type TypedWords,
  typedWords,
} from './typed-words.js';

interface Candidate extends TypedName {
  /** The likelier, the higher. */
  readonly rank: number;
}

const STRONG =
  /^(?:in|near|around|outside|downtown|a|au|aux|en|dans|pres|proche|autour|vers|cerca|alrededor)$/;
const WEAK = /^(?:at|from|a)$/;
// "Phoenix House", "Kensington Ave", "rue Sherbrooke": a house or a street of that name.
const NAMED_AFTER = /^(?:house|ave|avenue|street|st|road|rd|blvd|boulevard|drive|dr|lane)\.?$/i;
const NAMED_BEFORE = /^(?:maison|rue|avenue|boul|boulevard|chemin|calle|avenida|casa)$/i;
// Given names, too: alone they are asked about.
const NAMESAKE = /^(?:georgia|virginia)$/;

/** Finds the words of a question that most likely name a place, without looking anything up. */
export function readTypedPlace(
  text: string,
  seen: SeenInText,
  regionNames: Readonly<Record<string, string>>,
): TypedName | undefined {
  if (seen.action) return undefined;
  const address = addressInText(text, seen, regionNames);
  if (address) return address;
  const words = typedWords(text, regionNames);
  const found = [...namesAfter(words), ...namesAlone(words), ...namesInAddress(words, seen.place)];
  return found.sort((a, b) => b.rank - a.rank)[0];
}

/** Names after "in" or "near", and towns with the code of their state. */
function namesAfter(words: TypedWords): Candidate[] {
  return words.tokens.flatMap((token, at): Candidate[] => {
    const opener = foldTyped(token);
    // "a" is "à" in haste, and an English word.
    const isStrong = STRONG.test(opener) && !/^a$/i.test(token);
    if (!isStrong && !WEAK.test(opener)) return townAndCode(words, at);
    const run = readRun(words, at + 1);
    const names = namesIn(run, words);
    const isCapital = words.isMixed && isCapitalised(run[0] ?? '');
    if (names.length === 0 || !(isStrong || isCapital)) return [];
    const isKnown = names.some((name) => isGreatTown(name) || endsInRegion(name, words));
    const isSure = isStrong && !placesAbroad.has(placeKey(names.at(-1) ?? ''));
    return [{ names, isSure, rank: isKnown ? 5 : isCapital ? 2 : 1 }];
  });
}

/** "Tulsa OK", "Salt Lake City, UT": capitals, a code, and the end of the text. */
function townAndCode({ tokens, isMixed }: TypedWords, at: number): Candidate[] {
  const rest = tokens.slice(at).filter((token) => token !== ',');
  const [last = '', ...town] = rest.reverse();
  const isTown =
    isRegionCode(last) &&
    town.length > 0 &&
    town.length < 4 &&
    town.every((token) => isCapitalised(token) && token.length > 2) &&
    (isMixed || tokens.includes(','));
  if (!isTown || (town.length === 1 && isOrdinaryWord(foldTyped(town[0] ?? '')))) return [];
  return [{ names: [`${town.reverse().join(' ')}, ${last}`], isSure: true, rank: 4 }];
}

/** Something else is called like the town. */
function isNamedSo(tokens: readonly string[], at: number, count: number): boolean {
  return NAMED_AFTER.test(tokens[at + count] ?? '') || NAMED_BEFORE.test(tokens[at - 1] ?? '');
}

/** Names of regions and of great towns, wherever they stand. */
function namesAlone({ tokens, regions }: TypedWords): Candidate[] {
  for (let count = 3; count > 0; count -= 1) {
    for (let at = 0; at + count <= tokens.length; at += 1) {
      const name = tokens.slice(at, at + count).join(' ');
      const key = placeKey(name);
      if (isNamedSo(tokens, at, count)) continue;
      if (regions.has(key)) return [{ names: [name], isSure: !NAMESAKE.test(key), rank: 3 }];
      if (isGreatTown(name)) return [{ names: [name], isSure: false, rank: 2 }];
    }
  }
  return [];
}

/**
 * Words that stand only in addresses of what is listed here, if no "in" before them has been judged already: a small
 * town of the region in hand.
 */
function namesInAddress({ tokens }: TypedWords, seen = ''): Candidate[] {
  if (!seen || /\d/.test(seen)) return [];
  const parts = new Set(placeWords(seen));
  const isPart = (token: string): boolean => {
    const word = foldTyped(token);
    return parts.has(word) && !isOrdinaryWord(word);
  };
  // Of several runs the longest, and of those the last: "Waterloo St Saint John".
  let [at, count] = [-1, 0];
  for (let from = 0; from < tokens.length; from += 1) {
    const end = tokens.slice(from).findIndex((token) => !isPart(token));
    const length = end < 0 ? tokens.length - from : end;
    if (length > 0 && length >= count) [at, count] = [from, length];
  }
  const before = foldTyped(tokens[at - 1] ?? '');
  if (at < 0 || STRONG.test(before) || WEAK.test(before)) return [];
  if (isNamedSo(tokens, at, count)) return [];
  // "Thunder Bay": a word of a name may stand elsewhere, too.
  const names = [count + 1, count].map((length) => tokens.slice(at, at + length).join(' '));
  return [{ names, isSure: false, isLocal: true, rank: 0 }];
}
