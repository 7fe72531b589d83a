import { isFresh } from '../base/is-fresh.js';
import { isLive, isSilent } from '../contact/channel-kinds.js';
import { lastCheck } from '../contact/last-check.js';
import type { Listing } from '../schema/listing.js';
import type { Kind } from '../schema/vocabulary-terms.js';
import type { Ranked } from './order-listings.js';
import { isLocal, openOf } from './rank-listings.js';
import type { SearchQuery } from './search-query.js';

/** Needs in which a person tries the first line that they see. */
const URGENT: readonly Kind[] = ['crisis', 'talk', 'text-chat', 'use-with-me'];

/** What decides how old a line is for this person. */
type Asked = Pick<SearchQuery, 'at' | 'kinds' | 'silentOnly'>;

/** Whether a line answers one of the urgent needs that are asked for: of all, where none is. */
function isUrgent({ kinds, place }: Listing, { kinds: wanted = [] }: Asked): boolean {
  const needs = wanted.length > 0 ? URGENT.filter((kind) => wanted.includes(kind)) : URGENT;
  return !place && kinds.some((kind) => needs.includes(kind));
}

/** When the ways that a person could use were last seen. */
function dateOf({ channels }: Listing, { kinds, silentOnly }: Asked): string | undefined {
  const isTexting = silentOnly || `${kinds}` === 'text-chat';
  return lastCheck(isTexting ? channels.filter(isSilent) : channels);
}

/**
 * Whether a line for an urgent need was last seen more than two years ago, or nobody knows when. On a device with no clock to
 * trust none is: there it cannot be told which are.
 */
export function isAgedLine(listing: Listing, asked: Asked): boolean {
  return (
    !!+asked.at &&
    isUrgent(listing, asked) &&
    listing.channels.some(isLive) &&
    !isFresh(dateOf(listing, asked), asked.at)
  );
}

/**
 * Whether a line answers an urgent need that a person named, and nobody knows for sure when: its hours are old, or of no known
 * date.
 */
export function isUnsureLine(listing: Listing, query: SearchQuery): boolean {
  return !!query.kinds?.length && isUrgent(listing, query) && openOf(query, listing) === 'listed';
}

/**
 * Among lines for an urgent need, those whose number is old stand behind all others, the oldest last, and those whose hours
 * are old behind those near by, or far, that are surely open. Everything else keeps its place. `mayMove`: given where a person
 * typed words; then hours move nothing, and of numbers only those that it lets.
 */
export function surestFirst<T extends Pick<Ranked, 'listing' | 'open'>>(
  ranked: readonly T[],
  query: SearchQuery,
  mayMove?: (one: T) => boolean,
): readonly T[] {
  const lines = ranked.filter((one) => isUrgent(one.listing, query) && (mayMove?.(one) ?? true));
  const lastOpen = new Map<boolean, number>();
  lines.forEach(({ listing, open }, at) => {
    if (open === 'open' && !mayMove) lastOpen.set(isLocal(query, listing), at);
  });
  const inOrder = lines
    .map((one, at) => {
      const { listing, open } = one;
      if (isAgedLine(listing, query))
        return { one, at: lines.length, date: dateOf(listing, query) ?? '' };
      const last = lastOpen.get(isLocal(query, listing)) ?? -1;
      return { one, at: open === 'listed' && last > at ? last + 0.5 : at, date: '' };
    })
    .sort((a, b) => a.at - b.at || +(a.date < b.date) - +(a.date > b.date));
  const moved = new Set(lines);
  let next = 0;
  return ranked.map((one) => (moved.has(one) ? (inOrder[next++]?.one ?? one) : one));
}
