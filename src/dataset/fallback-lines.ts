import { isCallOrText } from '../contact/channel-kinds.js';
import { contactLink } from '../contact/contact-link.js';
import { type Asked, openingOf } from '../hours/listing-hours.js';
import type { Country } from '../region/region-code.js';
import type { Listing } from '../schema/listing.js';

/** Lines of a country that answer anybody at any hour: what an empty answer shows instead. 988 is the first. A test looks for each in data/. */
export const FALLBACK_IDS: { readonly [C in Country]: readonly string[] } = {
  US: ['us-988-lifeline', 'us-samhsa-national-helpline', 'us-211'],
  CA: ['ca-988-suicide-crisis-helpline', 'ca-211'],
};

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
