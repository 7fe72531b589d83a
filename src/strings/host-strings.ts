import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { LaterStrings } from './later-strings.js';
import type { PartOf } from './merge-words.js';
import type { Strings } from './strings.js';

/** Every word of one language: the first view and, by part, what comes after it. */
type AllStrings = Omit<Strings, 'language' | 'locale' | 'dates' | 'later'> &
  Omit<LaterStrings, 'map'> & { readonly map: Omit<LaterStrings['map'], 'language'> };

/**
 * A host's own words by language, any part of them: `{fr: {search: {label: 'Que cherchez-vous?'}}}`. By language, as a
 * person may change it.
 */
export type HostStrings = { readonly [L in InterfaceLanguage]?: PartOf<AllStrings> };
