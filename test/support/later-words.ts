import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import { later as en } from '../../src/strings/en/later.js';
import { later as es } from '../../src/strings/es/later.js';
import { later as fr } from '../../src/strings/fr/later.js';
import type { LaterStrings } from '../../src/strings/later-strings.js';

/** What the finder says after its first view, by language. */
export const laterWords: { readonly [L in InterfaceLanguage]: LaterStrings } = { en, fr, es };
