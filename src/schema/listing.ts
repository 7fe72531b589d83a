/** The record as the finder uses it: one language, published channels only, nothing a person does not see. */
import type { Channel, Place } from './resource.js';
import type { RetiredNumber } from './retired.js';
import type { Service } from './service-terms.js';
import type { Audience, InterfaceLanguage, Kind } from './vocabulary-terms.js';

/** Opening hours as a person is told them. */
export interface ListingHours {
  /** OpenStreetMap `opening_hours`. */
  readonly text: string;
  /** IANA zone, or `caller`. */
  readonly timezone?: string;
  /** When a source last showed these hours, `2026-09` or coarser; absent: date unknown, or no source shows them. */
  readonly checked?: string;
}

/** A way to reach a service, ready to show. Absent fields mean "as the listing's" or "does not apply". */
export interface ListingChannel {
  readonly type: Channel['type'];
  readonly value: string;
  readonly display: string;
  readonly label?: string;
  readonly press?: string;
  readonly extension?: string;
  readonly through?: string;
  readonly keyword?: Channel['keyword'];
  readonly languages?: readonly string[];
  readonly hours?: ListingHours;
  readonly regions?: readonly string[];
  /** When the number, and the word to text, were last seen: `2026-09` or coarser; absent: date unknown. */
  readonly checked?: string;
}

/** A page that supports a listing, fit to be a link: official and https. */
export interface ListingSource {
  readonly url: string;
}

/** What a page says of a listing that a person must know before they call. */
export interface ListingNotice {
  /** "Notice of Example County, November 3, 2026:" */
  readonly from: string;
  readonly text: string;
  /** BCP 47 of `text` where it is not in the finder's language. */
  readonly language?: string;
}

export interface Listing {
  readonly id: string;
  readonly name: string;
  /** BCP 47 of `name` when no official name exists in the finder's language. */
  readonly nameLanguage?: string;
  /** Official names in other languages: searched, not shown. */
  readonly otherNames?: readonly string[];
  readonly operator?: string;
  readonly description: string;
  /** BCP 47 of description, area, eligibility, labels and note where they are not in the finder's language. */
  readonly wordsLanguage?: string;
  readonly kinds: readonly Kind[];
  readonly services: readonly Service[];
  readonly regions: readonly string[];
  readonly area?: string;
  /** Counties (FIPS codes), Canadian census divisions (codes), cities or tribes (names) that it serves, when smaller than a region. */
  readonly areas?: readonly string[];
  /** FIPS code of the county, or code of the census division, where its place is. Only of our own, where they name no areas. */
  readonly county?: string;
  /** Absent: anybody. */
  readonly audiences?: readonly Audience[];
  readonly eligibility?: string;
  readonly cost?: 'free';
  readonly languages?: readonly string[];
  /** When a source last showed the languages; empty: date unknown, or no source shows them. Comes with the details. */
  readonly languagesChecked?: string;
  /** When a source last showed the service at work. Only of a place, and of what has no number. */
  readonly checked?: string;
  readonly channels: readonly ListingChannel[];
  readonly hours?: ListingHours;
  readonly place?: Place;
  readonly endsOn?: string;
  readonly pairedWith?: readonly string[];
  readonly branchOf?: string;
  readonly mistakenFor?: {
    readonly kinds: readonly Kind[];
    readonly note: string;
    readonly instead: readonly string[];
  };
  /** Words a person may type in any language. */
  readonly keywords?: readonly string[];
  /** What the page says of it today. */
  readonly notices?: readonly ListingNotice[];
  /** Who changed it and when, in words: "Changed by Example County, November 3, 2026". */
  readonly changed?: readonly string[];
  /** That a host's list carries it and nobody verified it, in words; said in place of the date of a check. */
  readonly listed?: string;
  /** One at most. Absent in the first load's national listings: it comes with the details. */
  readonly sources?: readonly ListingSource[];
}

/** A channel of a national record in the first load: what follows from the rest is left out. */
export interface ChannelFacts extends Omit<ListingChannel, 'display' | 'label'> {
  /** Absent: as `defaultDisplay()` writes the value. */
  readonly display?: string;
}

/** The part of a national listing that is the same in every language. */
export interface ListingFacts
  extends Omit<
    Listing,
    | 'name'
    | 'nameLanguage'
    | 'otherNames'
    | 'description'
    | 'wordsLanguage'
    | 'area'
    | 'eligibility'
    | 'channels'
    | 'mistakenFor'
    | 'sources'
    | 'operator'
    | 'services'
    | 'keywords'
    | 'languagesChecked'
  > {
  readonly channels: readonly ChannelFacts[];
  /** Of a national listing: the first alone, where it decides the order. The rest comes with the details. */
  readonly services?: Listing['services'];
  readonly mistakenFor?: Omit<NonNullable<Listing['mistakenFor']>, 'note'>;
}

/** The part of a national listing that can wait: it comes in a chunk of its own after the first view. */
export type ListingDetails = Partial<
  Pick<Listing, 'sources' | 'operator' | 'services' | 'keywords' | 'languagesChecked'>
>;

/** What a national line for some people only says after the first view: its name and its numbers are there before. */
export interface MoreWords
  extends Partial<Pick<Listing, 'otherNames' | 'description' | 'wordsLanguage' | 'eligibility'>> {
  /** Pages to read, which come after its other channels. */
  readonly websites?: readonly ChannelFacts[];
}

/** The part of a national listing that is in one language. */
export interface ListingWords extends Pick<Listing, 'name' | 'nameLanguage' | 'area'>, MoreWords {
  /** Labels of channels by their place in the list. */
  readonly labels?: Readonly<Record<number, string>>;
  /** Why people take it for something that it is not. */
  readonly mistaken?: string;
}

/** A service that is no longer listed, for a person who looks for it by its name or number. */
export interface RetiredListing {
  readonly id: string;
  readonly names?: readonly string[];
  readonly numbers?: readonly RetiredNumber[];
  readonly note: string;
  readonly replacedBy: readonly string[];
  /** Where it served; absent: anywhere. */
  readonly regions?: readonly string[];
}

/** Why nothing local is listed for a need in a region, or what is known in place of it. One language. */
export interface RegionNote {
  /** The needs to which it is an answer. */
  readonly kinds: readonly Kind[];
  readonly note: string;
  /** The newest date at which this is known to be so: `2026`, `2026-09` or `2026-09-14`. */
  readonly asOf: string;
  readonly sources?: readonly ListingSource[];
}

/** A public-health page that the overdose steps follow. */
export interface OverdoseSource {
  readonly country: 'US' | 'CA';
  readonly name: Readonly<Record<InterfaceLanguage, string>>;
  readonly url: string;
  readonly seen: string;
}

/** What the bundled data is. */
export interface DatasetInfo {
  /** The newest day, month or year on which a number was seen. */
  readonly newestCheck: string;
}
