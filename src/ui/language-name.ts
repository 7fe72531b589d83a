import type { Strings } from '../strings/strings.js';

/** A language by its name in the language of the interface. */
export function languageName(code: string, { card, locale }: Strings): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  return card.languageNames[code] ?? names.of(code) ?? code;
}
