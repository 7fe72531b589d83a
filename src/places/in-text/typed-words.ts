import { greatTowns } from '../../generated/places/great-towns.js';
import { placeKey, placeWords } from '../fold-place.js';
import { neverPlaces, ordinaryWords, wordsAfterPlaces } from './ordinary-words.js';

/** A question as words and marks, and what there is to know before any name is looked up. */
export interface TypedWords {
  readonly tokens: readonly string[];
  /** Capitals tell something: some words have one and some have not. */
  readonly isMixed: boolean;
  /** Keys of the names of regions. */
  readonly regions: ReadonlySet<string>;
}

/** What search saw in the question. */
export interface SeenInText {
  /** Words that seem to name a place. */
  readonly place?: string | undefined;
  /** An alarm: then nothing else counts. */
  readonly action?: string | undefined;
  /** Whether somebody answers at this number of five digits: then it is no ZIP code. */
  readonly isNumber?: (digits: string) => boolean;
}

/** Words of a question that may name a place. */
export interface TypedName {
  /** What to look up, one after the other until one is found. */
  readonly names: readonly string[];
  /** They stand where a place stands, or are nothing but a place: no need to ask. */
  readonly isSure: boolean;
  /** They count only in the region in hand. */
  readonly isLocal?: boolean;
  /** They are nothing but an address. */
  readonly isAddress?: boolean;
}

/** Nobody asks a longer question; what is pasted by mistake must not hold the page up. */
const MOST_TOKENS = 200;
const TOKEN = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’‘ʻ-]*|[,;:!?()]/gu;
// Upper case only: "or", "in" and "me" are words before they are states.
const CODE =
  /^(?:A[BKLRSZ]|BC|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ABDEINOPST]|N[BCDEHJLMSTUVY]|O[HKNR]|P[AER]|QC|RI|S[CDK]|T[NX]|UT|V[AIT]|W[AIVY]|YT)$/;

const great = new Set(greatTowns.split(','));

/** Takes a text apart. */
export function typedWords(
  text: string,
  regionNames: Readonly<Record<string, string>>,
): TypedWords {
  const tokens = (text.match(TOKEN) ?? []).slice(0, MOST_TOKENS);
  return {
    tokens,
    isMixed: tokens.some((token) => /^\p{Ll}./u.test(token)),
    regions: new Set(Object.values(regionNames).map(placeKey)),
  };
}

/** A word as the lists have it. */
export function foldTyped(token: string): string {
  return placeWords(token).join(' ');
}

export function isCapitalised(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

/** The two letters of a state or province, in capitals. */
export function isRegionCode(token: string): boolean {
  return CODE.test(token);
}

/** A town that nobody takes for anything else. */
export function isGreatTown(name: string): boolean {
  return great.has(placeKey(name));
}

/** A folded word that is no place by itself, unless a capital says so. */
export function isOrdinaryWord(word: string): boolean {
  return ordinaryWords.has(word) || neverPlaces.has(word) || wordsAfterPlaces.has(word);
}

/** "Tulsa Oklahoma", "Portland, ME". */
export function endsInRegion(name: string, { regions }: TypedWords): boolean {
  const parts = name.split(/[\s,]+/);
  return (
    isRegionCode(parts.at(-1) ?? '') ||
    parts.some((_, at) => regions.has(placeKey(parts.slice(at).join(' '))))
  );
}
