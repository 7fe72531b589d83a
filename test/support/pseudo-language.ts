/** A language that nobody speaks: longer words, other letters, brackets, so that what is cut or not ours shows. */

import { strings as en } from '../../src/strings/en/interface.js';
import { later } from '../../src/strings/en/later.js';
import type { HostStrings } from '../../src/strings/host-strings.js';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ÿ',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  C: 'Ç',
};

/** German runs a third longer than English; short words more. A word of 22 letters is what Finnish does to a button. */
export function pseudo(text: string): string {
  const foreign = text.replace(/[aeioucnyAEOC]/g, (letter) => LETTERS[letter] ?? letter);
  const longer = 'ömpärdünglöstränswörld'.slice(0, Math.max(4, Math.min(22, text.length)));
  return `[${foreign} ${longer}]`;
}

function translate(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words);
  if (typeof words === 'function')
    return (...values: unknown[]) => pseudo(String(words(...values)));
  if (Array.isArray(words)) return words.map(translate);
  return Object.fromEntries(
    Object.entries(words as object)
      .filter(([key]) => key !== 'language' && key !== 'locale')
      .map(([key, part]) => [key, translate(part)]),
  );
}

const first = translate(en) as Record<string, object>;
const after = translate(later) as Record<string, object>;

/** Every word of the finder in that language, to be given to `strings`. */
export const pseudoStrings = {
  en: {
    ...first,
    ...after,
    // Said in part by the first view and in part by what comes after it.
    card: { ...first.card, ...after.card },
    hours: { ...first.hours, ...after.hours },
    emergency: { ...first.emergency, ...after.emergency },
  },
} as HostStrings;
