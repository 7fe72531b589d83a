import { guessLocality } from '../region/guess-locality.js';
import type { Locality } from '../region/region-code.js';
import type { Listing, RegionNote, RetiredListing } from '../schema/listing.js';
import { kindsFor } from '../schema/needs.js';
import type { InterfaceLanguage, Kind } from '../schema/vocabulary-terms.js';
import type { SearchAnswer, SearchQuery } from '../search/search-query.js';
import type { LanguagePack } from '../strings/language-pack.js';
import { type HostOptions, isOn, readHeadingLevel, readLocality } from './finder-options.js';
import type { Chosen, Copied, FinderState, RegionStatus } from './finder-state.js';

/** Where the list is about. */
export interface Whereabouts {
  readonly locality: Locality;
  /** Where it would be about without a place among the typed words. */
  readonly ownLocality: Locality;
  readonly isGuessed: boolean;
}

/** What loaded, and what it answers: all that is not said by the host or the person. */
export interface Loaded {
  readonly pack: LanguagePack;
  readonly failedLanguage: InterfaceLanguage | undefined;
  /** Of the country and region in hand. */
  readonly listings: readonly Listing[];
  readonly notes: readonly RegionNote[];
  readonly status: RegionStatus;
  readonly answer: SearchAnswer;
  readonly retired: readonly RetiredListing[];
  readonly copied: Copied | undefined;
  readonly isSmall?: boolean;
  readonly revision?: number;
}

/** The moment, and the clock of the person's device. */
export interface Clock {
  readonly at: Date;
  readonly callerZone: string;
}

/** Where to look: what was typed or chosen, else what the host says, else what the clock of the device suggests. */
export function deriveWhereabouts(
  options: Pick<HostOptions, 'region' | 'country'>,
  chosen: Pick<Chosen, 'locality' | 'typedPlace'>,
  isKnownRegion: (code: string) => boolean,
  callerZone: string,
): Whereabouts {
  const fromHost = readLocality(options, isKnownRegion);
  const ownLocality = chosen.locality ?? fromHost ?? guessLocality(callerZone);
  const taken = chosen.typedPlace?.taken;
  return {
    locality: taken?.locality ?? ownLocality,
    ownLocality,
    isGuessed: !taken && !chosen.locality && !fromHost,
  };
}

/** What is asked of the listings. */
export function deriveQuery(
  hostKinds: readonly Kind[],
  chosen: Chosen,
  locality: Locality,
  { at, callerZone }: Clock,
): SearchQuery {
  return {
    text: chosen.text,
    place: chosen.typedPlace?.taken && chosen.typedPlace.name,
    ...locality,
    kinds: kindsFor(chosen.need, hostKinds),
    elseKinds: chosen.need && hostKinds,
    silentOnly: chosen.silentOnly || chosen.deaf,
    at,
    callerZone,
  };
}

/** Everything that one drawing shows. Pure: it loads nothing and asks nothing. */
export function deriveState(
  options: HostOptions,
  chosen: Chosen,
  whereabouts: Whereabouts,
  query: SearchQuery,
  loaded: Loaded,
): FinderState {
  const taken = chosen.typedPlace?.taken;
  return {
    ...whereabouts,
    ...loaded,
    chosen,
    query,
    hasText: hasText(query),
    near: taken ? taken.near : chosen.near,
    nearFilter: chosen.nearFilter ?? {
      unit: whereabouts.locality.country === 'US' ? 'mi' : 'km',
      openNow: false,
    },
    headingLevel: readHeadingLevel(options.headingLevel),
    compact: isOn(options.compact),
    host: options,
  };
}

/** A lone letter asks for nothing yet: the list stays as it is until the next one. */
export function hasText({ text }: Pick<SearchQuery, 'text'>): boolean {
  return text.trim().length > 1;
}
