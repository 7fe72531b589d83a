import { usableChannels } from '../contact/usable-channels.js';
import { fallbackLines } from '../dataset/fallback-lines.js';
import type { Listing, RegionNote } from '../schema/listing.js';
import { kindsFor } from '../schema/needs.js';
import { isAgedLine, isUnsureLine } from '../search/surest-first.js';
import type { Arranged, FinderState } from './finder-state.js';
import { type Arrangement, groupResults, pageSizeOf } from './group-results.js';

/** "Oregon", or "the United States" where no region is chosen. */
export function placeName({ locality, pack }: FinderState): string {
  const { region, country } = locality;
  return (region && pack.regionNames[region]) || pack.strings.place.acrossCountry[country];
}

/** How many ways to get help there are, in words; then for the ear, without the place. */
export function countWords(
  state: FinderState,
  { count, counted, areaName = placeName(state) }: Pick<Arranged, 'count' | 'counted' | 'areaName'>,
): readonly [text: string, said: string] {
  const { results } = state.pack.strings;
  return (
    counted?.(count) ?? [
      count > 0 ? results.count(count, areaName) : results.none(areaName),
      results.said(count),
    ]
  );
}

/** What a region says about the needs in hand; without a need, what it says about somebody to call. */
export function notesFor({ answer, chosen: { need }, notes }: FinderState): readonly RegionNote[] {
  const wanted = need ? kindsFor(need, []) : (answer.understood?.kinds ?? ['talk']);
  return notes.filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind)));
}

/** Puts the answer into groups of cards. */
export function arrangeAnswer(state: FinderState): Arranged {
  const { answer } = state;
  return {
    groups: groupResults(arrangement(state)),
    count: answer.results.length,
    isNarrowed: false,
  };
}

/** What the groups are made of. */
export function arrangement(state: FinderState): Arrangement {
  const { answer, chosen, listings, locality, pack, query, retired } = state;
  const { strings } = pack;
  const byId = (id: string): readonly Listing[] => listings.filter((listing) => listing.id === id);
  const here = {
    silentOnly: query.silentOnly ?? false,
    deaf: chosen.deaf,
    locality: locality.region ?? locality.country,
  };
  const isAged = (listing: Listing): boolean => isAgedLine(listing, query);
  const fallback = fallbackLines(listings, locality.country).filter(
    (line) => usableChannels(line, here).length > 0,
  );
  return {
    answer,
    instead: retired.flatMap(({ replacedBy }) => replacedBy.flatMap(byId)),
    fallback: [...fallback].sort((one, other) => +isAged(one) - +isAged(other)),
    isAged,
    isUnsure: (listing) => isUnsureLine(listing, query),
    hasText: state.hasText,
    asker: { kinds: query.kinds, deaf: chosen.deaf },
    hasPoint: !!state.near?.point,
    pageSize: pageSizeOf(state),
    expanded: chosen.expanded,
    placeName: placeName(state),
    countryName: strings.place.acrossCountry[locality.country],
    strings,
  };
}
