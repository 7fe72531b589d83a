import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { mergeWords } from './merge-words.js';
import type { LaterPart, Strings } from './strings.js';

const made = new WeakMap<object, WeakMap<object, unknown>>();

/** The words of a part that comes later, in the language of the strings, with the host's own in place of some. */
export function wordsFor<W extends object>(
  part: LaterPart,
  words: { readonly [L in InterfaceLanguage]: W },
  { language, own }: Pick<Strings, 'language' | 'own'>,
): W {
  const ours = words[language];
  const theirs = own?.[part];
  if (typeof theirs !== 'object' || theirs === null) return ours;
  const known = made.get(theirs) ?? new WeakMap<object, unknown>();
  made.set(theirs, known);
  const merged =
    (known.get(ours) as W | undefined) ?? mergeWords(ours, theirs, `${language}.${part}`);
  known.set(ours, merged);
  return merged;
}
