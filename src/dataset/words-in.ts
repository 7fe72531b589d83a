import type { Words } from '../schema/resource.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../schema/vocabulary-terms.js';

const NO_BREAK = '\u00a0';

/** What a language sets in its own way, beside what all do. French as Québec does: see `setText`. */
const SET: { readonly [L in InterfaceLanguage]?: (text: string) => string } = {
  fr: (text) =>
    text
      .replace(/\s+(?=[;!?])/gu, '')
      .replace(/(\d)\s(?=(?:h|min|km|mm|cm|kg|mg|ml|%|\$)(?!\p{L}))/gu, `$1${NO_BREAK}`),
};

/**
 * A text as its language sets it, whatever keyboard it was written on. In French a space that no line breaks at stands
 * before a colon, inside guillemets and before a unit, and none before a semicolon, a question or an exclamation mark
 * (Office québécois de la langue française, « Espacement avant et après les signes de ponctuation »). A spaced colon is
 * French wherever it stands: official names do not say in which language they are.
 */
export function setText(text: string, language: InterfaceLanguage): string {
  const set = text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/\s+(?=[:»])/gu, NO_BREAK)
    .replace(/«\s+/gu, `«${NO_BREAK}`);
  return SET[language]?.(set) ?? set;
}

/** The words in a language; in English where they were written before we spoke it, or in what a host wrote. */
export function wordsIn(words: Words, language: InterfaceLanguage): string {
  const written = languageOf(words, language);
  return written ? setText(words[written] as string, written) : '';
}

/** The language in which words are shown to who reads `language`; undefined where there are none. */
export function languageOf(
  words: Partial<Words>,
  language: InterfaceLanguage,
): InterfaceLanguage | undefined {
  return [language, ...INTERFACE_LANGUAGES].find((candidate) => words[candidate] !== undefined);
}
