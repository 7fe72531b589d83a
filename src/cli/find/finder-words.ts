import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { loadLanguage, loadWhole } from '../../strings/load-language.js';

/** A language as the page has it once everything has loaded. */
export async function finderWords(language: InterfaceLanguage): Promise<LanguagePack> {
  return loadWhole(await loadLanguage(language));
}
