import { placeKey } from '../fold-place.js';
import { neverPlaces, wordsAfterPlaces } from './ordinary-words.js';
import {
  endsInRegion,
  foldTyped,
  isCapitalised,
  isGreatTown,
  isOrdinaryWord,
  isRegionCode,
  type TypedWords,
} from './typed-words.js';

const MOST_WORDS = 5;
// "in the city of Tulsa", "dans la région de Québec".
const LEADING = /^(?:of|de|d|the|greater|area|region|ville|ciudad|city|town|zona|county|comte)$/;
const ARTICLE = /^(?:la|le|les|l|el|los|las)$/;
// No name ends so, though "la" and "de" are codes of states.
const UNFINISHED = /^(?:of|the|de|du|des|d|l|la|le|les|el|los|las)$/;
const COUNTY = /(?:county|parish|borough)$|^comte/;

/** The words from here on that may belong to one name. */
export function readRun({ tokens, isMixed }: TypedWords, from: number): readonly string[] {
  const run: string[] = [];
  let at = from;
  while (LEADING.test(foldTyped(tokens[at] ?? ''))) at += 1;
  for (; at < tokens.length && run.length < MOST_WORDS; at += 1) {
    const token = tokens[at] ?? '';
    if (token === ',') {
      // "Portland, ME" goes on; "Tulsa, please" does not.
      const next = tokens[at + 1] ?? '';
      if (run.length === 0 || !isRegionCode(next.toUpperCase())) break;
      continue;
    }
    if (!/^[\p{L}\p{N}]/u.test(token)) break;
    const isCode = isMixed && isRegionCode(token);
    if (!isCode && wordsAfterPlaces.has(foldTyped(token))) break;
    run.push(run.length === 0 ? token.replace(/^d['’]/i, '') : token);
    // "in Tulsa. He is": a sentence ends; "St. Louis" goes on.
    if (/\p{L}{3,}\.$/u.test(token)) break;
  }
  return run;
}

/**
 * What to look up for a run of words: its beginnings, those with a region at the end first, since they need no other
 * table, then counties, great towns, and the longest.
 */
export function namesIn(run: readonly string[], words: TypedWords): readonly string[] {
  const names = run
    .map((_, at) => run.slice(0, run.length - at))
    .filter((part) => mayBeName(part, run[part.length], words))
    .map((part) => part.join(' ').replace(/\.$/, ''));
  const rank = (name: string): number =>
    endsInRegion(name, words) ? 3 : COUNTY.test(foldTyped(name)) ? 2 : isGreatTown(name) ? 1 : 0;
  return names.sort((a, b) => rank(b) - rank(a));
}

function mayBeName(part: readonly string[], next: string | undefined, words: TypedWords): boolean {
  const [first = '', second = ''] = part.map(foldTyped);
  const isCapital = words.isMixed && isCapitalised(part[0] ?? '');
  const last = part.at(-1) ?? '';
  if (!isCapitalised(last) && UNFINISHED.test(foldTyped(last))) return false;
  // "in Phoenix House": the rest of a name is a name.
  if (isCapital && next && /^\p{Lu}\p{Ll}/u.test(next)) return false;
  if (part.length > 1) {
    const isArticle = ARTICLE.test(first);
    return isCapital || !((isArticle || isOrdinaryWord(first)) && isOrdinaryWord(second));
  }
  if (words.isMixed && isRegionCode(part[0] ?? '')) return true;
  const isName = placeKey(first).length > 2 && !ARTICLE.test(first) && !neverPlaces.has(first);
  return isName && (isCapital || !isOrdinaryWord(first));
}
