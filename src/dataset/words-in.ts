import type { Words } from '../schema/resource.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

const NO_BREAK = '\u00a0';

/**
 * How a language sets its marks. French as Québec does (Office québécois de la langue française, « Espacement avant et
 * après les signes de ponctuation »): a space that no line breaks at before a colon, inside guillemets and before a
 * unit; none before a semicolon, a question or an exclamation mark.
 */
const SET: { readonly [L in InterfaceLanguage]?: (text: string) => string } = {
  fr: (text) =>
    text
      .replace(/\s+(?=[:»])/gu, NO_BREAK)
      .replace(/«\s+/gu, `«${NO_BREAK}`)
      .replace(/\s+(?=[;!?])/gu, '')
      .replace(/(?<=\d)\s(?=(?:h|min|km|mm|cm|kg|mg|ml|%|\$)(?!\p{L}))/gu, NO_BREAK),
};

/** A text as its language sets it, whatever keyboard it was written on. */
export function setText(text: string, language: InterfaceLanguage): string {
  const curved = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return SET[language]?.(curved) ?? curved;
}

/** The words in a language; in English where they were written before we spoke it. */
export function wordsIn(words: Words, language: InterfaceLanguage): string {
  const own: string | undefined = words[language];
  return own === undefined ? setText(words.en, 'en') : setText(own, language);
}
