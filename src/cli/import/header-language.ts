import type { InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import type { Target } from './targets.js';

const MARK =
  /^(.+?)[\s_-]*[([]?\b(en|eng|english|anglais|ingl[eé]s|fr|french|fran[cç]ais|franc[eé]s|es|esp|spanish|espagnol|espa[nñ]ol)[)\]]?$/i;

/** What may stand in a column for each language. Names and descriptions have targets of their own for each. */
const OF_LANGUAGES: readonly Target[] = ['hours', 'web', 'chat', 'kinds', 'services', 'phone'];

interface MarkedHeader {
  readonly base: string;
  readonly language: InterfaceLanguage;
}

/** A header without the language at its end: "Hours FR"; undefined where it says none. */
export function markedHeader(header: string): MarkedHeader | undefined {
  const [, base, mark = ''] = MARK.exec(header.trim()) ?? [];
  if (!base) return undefined;
  const folded = mark.toLowerCase();
  const isEnglish = /^(?:en|eng|english|anglais|ingl)/.test(folded) && !/^esp/.test(folded);
  return { base, language: isEnglish ? 'en' : folded.startsWith('fr') ? 'fr' : 'es' };
}

export function mayBeMarked(target: Target | undefined): boolean {
  return target !== undefined && OF_LANGUAGES.includes(target);
}
