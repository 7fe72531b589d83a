import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { LaterStrings } from './later-strings.js';
import type { PartOf } from './merge-words.js';
import type { Strings } from './strings.js';

/** Every word of one language: the first view and, by part, what comes after it. */
type AllStrings = Omit<Strings, 'language' | 'locale' | 'dates' | 'later'> &
  Omit<LaterStrings, 'map'> & { readonly map: Omit<LaterStrings['map'], 'language'> };

/**
 * Your own texts in place of ours, by language, with only the keys you want to change:
 * `{fr: {search: {label: 'Que cherchez-vous?'}}}`. Where ours is a function, yours must be one, too. What does not fit is ignored,
 * with a warning in the console.
 */
export type HostStrings = { readonly [L in InterfaceLanguage]?: PartOf<AllStrings> };
