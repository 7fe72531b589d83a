import { nameOf } from '../base/intl.js';
import type { Strings } from '../strings/strings.js';

/** A language by its name in the language of the interface; by its code where the browser has no names. */
export function languageName(code: string, { card, locale }: Strings): string {
  return card.languageNames[code] ?? nameOf(locale, code, 'language') ?? code;
}
