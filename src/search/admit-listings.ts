import { isSilent } from '../contact/channel-kinds.js';
import { wallTime } from '../hours/wall-clock.js';
import type { Listing } from '../schema/listing.js';
import { PROFESSIONAL_AUDIENCES } from '../schema/vocabulary-terms.js';
import type { SearchQuery } from './search-query.js';

/** Whether a listing may be shown for this question at all, whatever its words. */
export function admitsListing(query: SearchQuery, today: string, listing: Listing): boolean {
  const { regions, audiences, kinds, endsOn } = listing;
  return (
    (regions.includes(query.country) ||
      (query.region !== undefined && regions.includes(query.region))) &&
    (!query.kinds?.length || query.kinds.some((kind) => kinds.includes(kind))) &&
    (!query.silentOnly || hasSilentWay(listing)) &&
    !isProfessional(audiences) &&
    // As precise as the record: a listing that ends in "2026-09" shows until the month is over.
    !(endsOn && today.slice(0, endsOn.length) > endsOn)
  );
}

/** Has a way that needs no voice. */
export function hasSilentWay({ channels }: Listing): boolean {
  return channels.some(isSilent);
}

function isProfessional(audiences: Listing['audiences']): boolean {
  const names: readonly string[] = PROFESSIONAL_AUDIENCES;
  return audiences?.every((audience) => names.includes(audience)) ?? false;
}

/**
 * The person's date, `2026-11-21`; that of Greenwich where their zone is not known. With no clock to trust, the end of
 * time: what is over on some day may be over now.
 */
export function dateIn(zone: string, at: Date): string {
  return (wallTime(zone, at) || (+at ? at.toISOString() : '9')).slice(0, 10);
}
