import type { TemplateResult } from 'lit';
import type { FoundPlace } from '../places/found-place.js';
import type { Near, NearFilter } from '../region/near.js';
import type { Locality } from '../region/region-code.js';
import type { Listing, RegionNote, RetiredListing } from '../schema/listing.js';
import type { Need } from '../schema/needs.js';
import type { ChannelType, InterfaceLanguage } from '../schema/vocabulary-terms.js';
import type { SearchAnswer, SearchQuery, SearchResult } from '../search/search-query.js';
import type { LanguagePack } from '../strings/language-pack.js';
import type { HostOptions } from './finder-options.js';

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
  /** Services whose card they folded out, by id. */
  readonly unfolded: ReadonlySet<string>;
  /** What narrows the list is unfolded. Undefined while it never was: then it is not drawn. */
  readonly filtersOpen?: boolean | undefined;
  /** The service that list and map both point at. */
  readonly focusId?: string | undefined;
}

/** What was copied last, and whether the browser let it. */
export interface Copied {
  readonly text: string;
  readonly isDone: boolean;
}

/** What the finder does with a place among the typed words. With the words alone: the person took it back. */
export interface TypedPlace {
  /** The words that name it, folded: as long as they stand, so does this. */
  readonly asked: string;
  /** The same as they were typed: search takes them for a place and nothing else. */
  readonly name?: string;
  /** Where the list is about. Without it nothing has changed, and the person is asked. */
  readonly taken?: TakenPlace;
  /** Places to choose from, where it is not sure which. */
  readonly choices?: readonly FoundPlace[];
}

export interface TakenPlace {
  readonly place: FoundPlace;
  readonly locality: Locality;
  readonly near: Near | undefined;
}

/** How the region in hand stands. */
export type RegionStatus = 'ready' | 'loading' | 'failed';

/** A run of cards under one heading. */
export interface ResultGroup {
  readonly id:
    | 'pinned'
    | 'area'
    | 'instead'
    | 'best'
    | 'local'
    | 'places'
    | 'near'
    | 'mail'
    | 'across'
    | 'national'
    | 'unsure'
    | 'some'
    | 'pages'
    | 'older'
    | 'fallback';
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
  readonly query: SearchQuery;
  readonly hasText: boolean;
  readonly answer: SearchAnswer;
  readonly retired: readonly RetiredListing[];
  /** Why something is not to be had in the region, where a source says so. */
  readonly notes: readonly RegionNote[];
  readonly status: RegionStatus;
  readonly copied: Copied | undefined;
  /** The window is so small that every card is folded. */
  readonly isSmall?: boolean;
  /** Another number where anything but the person's choices may have changed: every card is drawn again. */
  readonly revision?: number;
  readonly near: Near | undefined;
  readonly nearFilter: NearFilter;
  readonly headingLevel: number;
  readonly compact: boolean;
  /** What the host set, as it stands: what nothing is worked out from. */
  readonly host: Pick<
    HostOptions,
    'kinds' | 'pageHref' | 'quickExit' | 'reportHref' | 'src' | 'tileCredit' | 'tileUrl'
  >;
}

/** The answer as the person meets it. */
export interface Arranged {
  readonly groups: readonly ResultGroup[];
  readonly count: number;
  /** The part of the region that the page is for: "Marion County". */
  readonly areaName?: string;
  /** By distance, opening hours or the language of the service. */
  readonly isNarrowed: boolean;
  /** Says a count of which it is not known that it is all; on the page, and for the ear without the place. */
  readonly counted?: ((count: number) => readonly [text: string, said: string]) | undefined;
}

/** What a person can do; the element does it and draws again. */
export interface FinderActions {
  readonly speak: (language: InterfaceLanguage) => void;
  readonly chooseLocality: (locality: Locality) => void;
  readonly chooseNear: (near: Near | undefined, locality?: Locality) => void;
  /** Takes the place among the typed words, or takes it back; a tap moves the keyboard on to the count. */
  readonly setTypedPlace: (place: TypedPlace | undefined, isTap?: boolean) => void;
  /** Where the page says that it is: as if a person had chosen it, but nobody is told. Drawn with the next update. */
  readonly startWith: (change: Pick<Chosen, 'near' | 'locality'>) => void;
  readonly filterNear: (filter: NearFilter) => void;
  readonly type: (text: string) => void;
  /** What stands in the search field: letters that are not answered yet, too. */
  readonly typed: () => string;
  readonly focusSearch: () => void;
  readonly chooseNeed: (need: Need | undefined) => void;
  readonly setSilentOnly: (silentOnly: boolean) => void;
  readonly setDeaf: (deaf: boolean) => void;
  /** Done with typing: on to the answer. */
  readonly submit: () => void;
  readonly openSteps: (stepsOpen: boolean) => void;
  readonly openFilters: (filtersOpen: boolean) => void;
  readonly fold: (listing: Listing, isUnfolded: boolean) => void;
  readonly reset: () => void;
  readonly retry: () => void;
  readonly showAll: (group: ResultGroup) => void;
  /** Draws a card that may be behind "show more", and marks it. */
  readonly point: (id: string) => Promise<void>;
  /** A person's focus is on a card. */
  readonly pointAt: (listing: Listing) => void;
  readonly contact: (listing: Listing, type: ChannelType) => void;
  readonly copy: (text: string) => void;
  readonly say: (message: string) => void;
  readonly sayNow: (message: string) => void;
  readonly marked: (text: string, result: SearchResult | undefined) => TemplateResult | string;
}
