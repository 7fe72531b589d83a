import type { TemplateResult } from 'lit';
import type { Near, NearFilter } from '../nearby/near.js';
import type { Locality } from '../region/region-code.js';
import type { Listing, RegionNote, RetiredListing } from '../schema/listing.js';
import type { ChannelType, InterfaceLanguage, Kind } from '../schema/vocabulary-terms.js';
import type { SearchAnswer, SearchQuery, SearchResult } from '../search/search-query.js';
import type { LanguagePack } from '../strings/language-pack.js';
import type { Need } from '../strings/strings.js';
import type { Chosen } from './choices.js';
import type { RegionLoader } from './region-loader.js';
import type { ResultGroup } from './render-results.js';
import type { TypedPlace } from './typed-place.js';

/** The chunk that comes after the first view. */
export type Later = typeof import('./after-first-view.js');

/** Everything that one drawing of the finder shows: worked out before it, unchanged by it. */
export interface FinderState {
  readonly chosen: Chosen;
  readonly pack: LanguagePack;
  /** A language that the person chose and that did not arrive. */
  readonly failedLanguage: InterfaceLanguage | undefined;
  /** Where the list is about. */
  readonly locality: Locality;
  /** Where it would be about without a place among the typed words. */
  readonly ownLocality: Locality;
  readonly isGuessed: boolean;
  /** Of the country and region in hand. */
  readonly listings: readonly Listing[];
  readonly hostKinds: readonly Kind[];
  readonly query: SearchQuery;
  readonly hasText: boolean;
  readonly answer: SearchAnswer;
  readonly retired: readonly RetiredListing[];
  /** Why something is not to be had in the region, where a source says so. */
  readonly notes: readonly RegionNote[];
  readonly status: RegionLoader['status'];
  readonly near: Near | undefined;
  readonly nearFilter: NearFilter;
  readonly later: Later | undefined;
  readonly headingLevel: string;
  readonly compact: boolean;
  readonly reportHref: string;
  readonly pageHref: string;
  readonly quickExit: string | null | undefined;
  readonly tileUrl: string;
  readonly tileCredit: string;
}

/** The answer as the person meets it. */
export interface Arranged {
  readonly groups: readonly ResultGroup[];
  readonly count: number;
  /** By distance, opening hours or the language of the service. */
  readonly isNarrowed: boolean;
}

/** What a person can do; the element does it and draws again. */
export interface FinderActions {
  readonly speak: (language: InterfaceLanguage) => void;
  readonly chooseLocality: (locality: Locality) => void;
  readonly chooseNear: (near: Near | undefined, locality?: Locality) => void;
  /** Takes the place among the typed words, or takes it back; a tap moves the keyboard on to the count. */
  readonly setTypedPlace: (place: TypedPlace | undefined, isTap?: boolean) => void;
  readonly filterNear: (filter: NearFilter) => void;
  readonly type: (text: string) => void;
  readonly focusSearch: () => void;
  readonly chooseNeed: (need: Need | undefined) => void;
  readonly keepSilent: (silentOnly: boolean) => void;
  readonly keepDeaf: (deaf: boolean) => void;
  readonly openSteps: (stepsOpen: boolean) => void;
  readonly reset: () => void;
  readonly retry: () => void;
  readonly showAll: (group: ResultGroup) => void;
  readonly toggleMap: (isWanted: boolean) => void;
  readonly showCard: (id: string) => void;
  readonly look: (listing: Listing) => void;
  readonly contact: (listing: Listing, type: ChannelType) => void;
  readonly copy: (text: string) => void;
  readonly say: (message: string) => void;
  readonly marked: (text: string, result: SearchResult | undefined) => TemplateResult | string;
}
