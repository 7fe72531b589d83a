import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { LanguagePack } from '../../strings/language-pack.js';
import { loadLanguage, loadLater } from '../../strings/load-language.js';

/** A language as the page has it once everything has loaded. */
export async function finderWords(language: InterfaceLanguage): Promise<LanguagePack> {
  const pack = await loadLanguage(language);
  const { later, pages } = await loadLater(pack);
  return { ...pack, nationalPages: pages, strings: { ...pack.strings, later } };
}
