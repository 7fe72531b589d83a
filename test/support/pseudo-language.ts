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

/** Every word of the finder in that language, to be given to `strings`: three parts have more words later. */
export const pseudoStrings = {
  en: translate({
    ...en,
    ...later,
    card: { ...en.card, ...later.card },
    emergency: { ...en.emergency, ...later.emergency },
    hours: { ...en.hours, ...later.hours },
  }),
} as HostStrings;
