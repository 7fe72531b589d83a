import type { Listing } from '../schema/listing.js';
import type { Service } from '../schema/service-terms.js';
import type { Kind } from '../schema/vocabulary-terms.js';

/** What a person asks for. */
export interface SearchQuery {
  /** What they typed, in any language. */
  readonly text: string;
  /** Words of the text that are known to name a place: they stand for nothing else. */
  readonly place?: string | undefined;
  /** ISO 3166-2, for example `US-OR`; absent: the country's own lines only. */
  readonly region?: string;
  readonly country: 'US' | 'CA';
  /** Any of these needs; absent or empty: all. */
  readonly kinds?: readonly Kind[];
  /** What `kinds` becomes where nothing fits both them and the words; absent: they stay. See `search`. */
  readonly elseKinds?: readonly Kind[] | undefined;
  /** Only listings with a way that needs no voice. */
  readonly silentOnly?: boolean;
  /** How many results at most; default 500. */
  readonly limit?: number;
  readonly at: Date;
  /** IANA zone of the person. */
  readonly callerZone: string;
}

export interface SearchResult {
  readonly listing: Listing;
  readonly scope: 'local' | 'national';
  readonly score: number;
  /** Folded words of the listing that the question met: see `highlight`. */
  readonly matched: readonly string[];
  /** It was asked for by its name or number. */
  readonly isNamed?: boolean;
}

export interface SearchAnswer {
  /** The best ones: as many as the question allowed. */
  readonly results: readonly SearchResult[];
  /** How many were found. */
  readonly count?: number;
  /** Nothing fitted both the words and the chosen need: these fit the words. */
  readonly isWider?: boolean;
  /** The words ask for nothing by themselves, as "I need help": all is found. */
  readonly asksNothing?: boolean;
  /** The words sound like an emergency (911) or a crisis (988): the strip's action comes first. */
  readonly action?: 'emergency' | 'crisis';
  readonly understood?: { readonly kinds: readonly Kind[]; readonly services: readonly Service[] };
  /** Words that seem to name a place. */
  readonly place?: string;
}
