import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { exit as en } from '../strings/en/exit.js';
import { exit as es } from '../strings/es/exit.js';
import { exit as fr } from '../strings/fr/exit.js';

/** What quick exit says, and what it owns up to. */
export interface ExitWords {
  readonly leave: string;
  readonly honest: string;
  readonly twoMore: string;
  readonly oneMore: string;
  readonly expired: string;
  readonly leaving: string;
}

/** The words of each language of the interface. */
export const exitWords: { readonly [L in InterfaceLanguage]: ExitWords } = { en, fr, es };
