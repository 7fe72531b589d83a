import { hoursOf } from '../../hours/listing-hours.js';
import type { Listing, ListingHours } from '../../schema/listing.js';
import { hasSilentWay } from '../admit-listings.js';
import { is988 } from '../rank-listings.js';

/**
 * Listings that are alike in all that filters and standing look at share a profile, and those with the same hours in the
 * same regions share those: thousands of listings are then judged by a few hundred examples.
 */
export interface Profiles {
  /** The profile of each listing, and one listing for each profile. */
  readonly of: Int32Array;
  readonly examples: Listing[];
  readonly hours: Int32Array;
  readonly hoursExamples: Listing[];
}

/** Profiles for so many listings, each to be given by `addProfile`. */
export function emptyProfiles(count: number): Profiles & { readonly known: Map<string, number> } {
  return {
    of: new Int32Array(count),
    examples: [],
    hours: new Int32Array(count),
    hoursExamples: [],
    known: new Map(),
  };
}

/** Gives a listing its profile. */
export function addProfile(
  profiles: ReturnType<typeof emptyProfiles>,
  at: number,
  listing: Listing,
): void {
  const { regions, kinds, services, audiences, endsOn, place, mistakenFor } = listing;
  const alike = [regions, kinds, services[0], audiences, endsOn, !!place, !!mistakenFor];
  const more = [is988(listing), hasSilentWay(listing)];
  profiles.of[at] = groupOf(profiles.known, profiles.examples, [...alike, ...more], listing);
  const hours: ListingHours | undefined = hoursOf(listing);
  const open = ['hours', hours?.text, hours?.timezone, hours?.checked, place?.region ?? regions];
  profiles.hours[at] = groupOf(profiles.known, profiles.hoursExamples, open, listing);
}

function groupOf(
  known: Map<string, number>,
  examples: Listing[],
  alike: readonly unknown[],
  listing: Listing,
): number {
  const key = alike.join('|');
  const group = known.get(key);
  if (group !== undefined) return group;
  known.set(key, examples.length);
  return examples.push(listing) - 1;
}
