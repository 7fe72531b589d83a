import type { KeepWords } from '../keep/keep-words.js';
import type { PrintWords } from '../keep/print-words.js';
import type { MapWords } from '../map/map-words.js';
import type { NearbyWords } from '../nearby/nearby-words.js';
import type { ExitWords } from '../quick-exit/exit-words.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { PartOf } from '../strings/merge-words.js';
import type { Strings } from '../strings/strings.js';

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
