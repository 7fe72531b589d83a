import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { ExitWords } from './exit-words.js';
import type { KeepWords } from './keep-words.js';
import type { MapWords } from './map-words.js';
import type { PartOf } from './merge-words.js';
import type { NearbyWords } from './nearby-words.js';
import type { PrintWords } from './print-words.js';
import type { Strings } from './strings.js';

/** Every word of one language: the interface and, by part, what comes later. */
type AllWords = Omit<Strings, 'language' | 'locale' | 'own'> & {
  readonly nearby: NearbyWords;
  readonly keep: KeepWords;
  readonly print: PrintWords;
  readonly map: Omit<MapWords, 'language'>;
  readonly exit: ExitWords;
};

/**
 * A host's own words by language, any part of them: `{fr: {search: {label: 'Que cherchez-vous?'}}}`. By language, as a
 * person may change it.
 */
export type HostStrings = { readonly [L in InterfaceLanguage]?: PartOf<AllWords> };
