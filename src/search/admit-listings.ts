import { tryIntl } from '../base/intl.js';
import { isSilent } from '../contact/channel-kinds.js';
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
    (query.includeProfessional || !isProfessional(audiences)) &&
    // As precise as the record: a listing that ends in "2026-09" shows until the month is over.
    !(endsOn && today.slice(0, endsOn.length) > endsOn)
  );
}

/** Has a way that needs no voice. */
export function hasSilentWay({ channels }: Listing): boolean {
  return channels.some(isSilent);
}

function isProfessional(audiences: Listing['audiences']): boolean {
  return (
    !!audiences?.length &&
    audiences.every((audience) => PROFESSIONAL_AUDIENCES.some((name) => name === audience))
  );
}

/** The person's date, `2026-11-21`. */
export function dateIn(zone: string, at: Date): string {
  return tryIntl(
    () => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at),
    // An unknown zone, or a date that is none, must not cost a person the page.
    Number.isNaN(+at) ? '' : at.toISOString().slice(0, 10),
  );
}
