import type { PlaceWords } from './place-words.js';

/** A name as it was typed, in words, and the regions that its end names. */
export interface Asked {
  readonly words: readonly string[];
  /** Regions or countries. */
  readonly within: readonly string[];
  /** Whether the end can only be a region: after a comma, a whole word, or in capitals. */
  readonly isSure: boolean;
}

const MOST_WORDS = 4;

/** Takes a region and a country off the end: "Portland, Maine, USA". Undefined where the end names neither. */
export function splitRegion(
  text: string,
  words: readonly string[],
  known: PlaceWords,
): Asked | undefined {
  const last = splitLast(text, words, known);
  const countries = last?.within.filter((code) => code.length === 2) ?? [];
  if (!last || countries.length === 0) return last;
  const more = splitLast(text, last.words, known);
  const within = more?.within.filter(
    (code) => code.length > 2 && countries.some((country) => code.startsWith(country)),
  );
  return more && within?.length ? { ...more, within, isSure: true } : last;
}

function splitLast(text: string, words: readonly string[], known: PlaceWords): Asked | undefined {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const end = words.slice(-count).join('');
    const within = known.regions.get(end);
    if (!within) continue;
    // "or", "in" and "me" are words before they are states.
    const isCapital = /[a-z]/.test(text) && /\b[A-Z]{2}$/.test(text);
    const isSure = end.length > 2 || text.includes(',') || isCapital;
    return { words: words.slice(0, -count), within, isSure };
  }
  return undefined;
}

/** "Port Washington" ends in a state's name and may be one town all the same. */
export function mayBeWhole({ within }: Asked, text: string): boolean {
  return !text.includes(',') && within.every((code) => code.length > 2) && /\S{4}\s*$/.test(text);
}
