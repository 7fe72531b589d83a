import { isCallOrText } from '../contact/channel-kinds.js';
import { contactLink } from '../contact/contact-link.js';
import { type Asked, openingOf } from '../hours/listing-hours.js';
import type { Country } from '../region/region-code.js';
import type { Listing } from '../schema/listing.js';
import { FALLBACK_IDS } from './fallback-ids.js';

export function fallbackLines(listings: readonly Listing[], country: Country): readonly Listing[] {
  return FALLBACK_IDS[country].flatMap((id) => listings.find((listing) => listing.id === id) ?? []);
}

/** The first of the given lines that answers by voice or text round the clock, to offer beside a closed one. */
export function lineOpenNow(
  listings: readonly Listing[],
  fallback: readonly Listing[],
  asked: Asked,
): Listing | undefined {
  const answersAnybody = (listing: Listing): boolean => {
    if (listing.audiences || listing.place || listing.mistakenFor) return false;
    const opening = openingOf(listing.hours, listing, asked);
    if (opening.state !== 'open' || !opening.always) return false;
    return listing.channels.some((channel) => isCallOrText(channel) && contactLink(channel));
  };
  return listings.find(answersAnybody) ?? fallback.find(answersAnybody);
}
