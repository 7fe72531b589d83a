import type { TemplateResult } from 'lit';
import type { Near, NearFilter } from '../region/near.js';
import type { Locality } from '../region/region-code.js';
import type { Listing, RegionNote, RetiredListing } from '../schema/listing.js';
import type { ChannelType, InterfaceLanguage, Kind } from '../schema/vocabulary-terms.js';
import type { SearchAnswer, SearchQuery, SearchResult } from '../search/search-query.js';
import type { LanguagePack } from '../strings/language-pack.js';
import type { Need } from '../strings/strings.js';
import type { RegionLoader } from './region-loader.js';
import type { TypedPlace } from './typed-place.js';

/** What a person chose, typed and tapped: kept on this page only, and gone with it. */
export interface Chosen {
  /** Where to look; without it, where the host or the device's time zone says. */
  readonly locality?: Locality | undefined;
  readonly text: string;
  readonly need?: Need | undefined;
  readonly silentOnly: boolean;
  readonly deaf: boolean;
  /** What to do in an overdose is unfolded. */
  readonly stepsOpen: boolean;
  readonly near?: Near | undefined;
  readonly nearFilter?: NearFilter | undefined;
  readonly typedPlace?: TypedPlace | undefined;
  /** Groups that they asked to see whole. */
  readonly expanded: ReadonlySet<string>;
  /** The service that list and map both point at. */
  readonly focusId?: string | undefined;
  /** What was copied last, and whether the browser let it. */
  readonly copy?: { readonly text: string; readonly isDone: boolean };
}

/** A run of cards under one heading. */
export interface ResultGroup {
  readonly id: 'instead' | 'best' | 'local' | 'near' | 'mail' | 'national' | 'fallback';
  readonly title: string;
  readonly listings: readonly Listing[];
  /** How many are drawn before "show more". */
  readonly shown: number;
  /** Said below the title; of a group without listings alone. */
  readonly note?: string;
}

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
  readonly headingLevel: number;
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
  readonly point: (id: string) => Promise<void>;
  readonly look: (listing: Listing) => void;
  readonly contact: (listing: Listing, type: ChannelType) => void;
  readonly copy: (text: string) => void;
  readonly say: (message: string) => void;
  readonly marked: (text: string, result: SearchResult | undefined) => TemplateResult | string;
}
