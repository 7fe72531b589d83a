import { distanceKm, inUnits } from '../../region/distance.js';
import { pointOf } from '../../region/listing-point.js';
import type { Near, NearFilter } from '../../region/near.js';
import type { Listing } from '../../schema/listing.js';
import { openOf } from '../../search/rank-listings.js';
import type { SearchQuery } from '../../search/search-query.js';
import { laterStrings } from '../../strings/later-strings.js';
import type { Strings } from '../../strings/strings.js';

/** Within this many kilometres a place counts as near: beyond it we say that nothing is. */
const NEAR_KM = 100;

/** Kilometres from where the person is; undefined where either end is not known. */
function kilometresTo(listing: Listing, near: Near | undefined): number | undefined {
  const point = pointOf(listing);
  return point && near?.point ? distanceKm(near.point, point) : undefined;
}

/** Whether no place is known to be within what anybody would call near. */
export function isFar(listings: readonly Listing[], near: Near): boolean {
  return listings.every((listing) => {
    const km = kilometresTo(listing, near);
    return km === undefined || km > NEAR_KM;
  });
}

/** Places by distance; those without a point last. */
export function nearestFirst(places: readonly Listing[], near: Near): readonly Listing[] {
  return places
    .map((listing, index) => ({
      listing,
      index,
      km: kilometresTo(listing, near) ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.km - b.km || a.index - b.index)
    .map(({ listing }) => listing);
}

/** A list whose first run of places is by distance: those are equally good answers, the others are not. */
export function nearestOfRun(listings: readonly Listing[], near: Near): readonly Listing[] {
  const from = listings.findIndex(({ place }) => place);
  const after = listings.slice(from).findIndex(({ place }) => !place);
  const to = after < 0 ? listings.length : from + after;
  const run = nearestFirst(listings.slice(from, to), near);
  return from < 0 ? listings : [...listings.slice(0, from), ...run, ...listings.slice(to)];
}

/** Whether a listing passes what the person narrowed the list to. Lines have no distance: they always reach. */
export function passesFilter(
  listing: Listing,
  near: Near | undefined,
  filter: NearFilter,
  query: SearchQuery,
): boolean {
  if (filter.openNow && openOf(query, listing) !== 'open') return false;
  if (filter.within === undefined || !listing.place) return true;
  const km = kilometresTo(listing, near);
  return km !== undefined && inUnits(km, filter.unit, 'exact').value <= filter.within;
}

/** How far a place is, in words as exact as what is known: "about 3 miles away", "in Duluth". */
export function distanceWords(
  listing: Listing,
  near: Near | undefined,
  filter: NearFilter,
  strings: Strings,
): string | undefined {
  const words = laterStrings(strings).nearby;
  const { place } = listing;
  if (!place || !near?.point) return undefined;
  const km = kilometresTo(listing, near);
  // Two points in the middle of one ZIP code say nothing of the way between.
  if (!km || place.precision === 'city') return place.city ? words.inTown(place.city) : undefined;
  // The person's own point is the middle of a ZIP code or a town: never more exact than that.
  return words.away(inUnits(km, filter.unit, 'postal'));
}
