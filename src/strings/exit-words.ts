import { exit } from '../generated/strings-exit.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';

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
export const exitWords: { readonly [L in InterfaceLanguage]: ExitWords } = exit;
