import { isFresh } from '../base/is-fresh.js';
import type { Listing, ListingHours } from '../schema/listing.js';
import { type OpeningState, openingState } from './opening-state.js';

/** When and from where a person asks whether somebody answers. */
export interface Asked {
  readonly at: Date;
  /** IANA zone of the person, for lines that follow the caller's clock. */
  readonly callerZone: string;
  /** The region or country that they look at. */
  readonly locality: string;
}

/** Whether a service is open; `listed`: what its hours say, which are too old, or of no known date, to be sure of. */
export type ListedState =
  | OpeningState
  | {
      readonly state: 'listed';
      readonly says: Exclude<OpeningState, { readonly state: 'unknown' }>;
    };

/** A listing's hours, or those of its first way that has any. */
export function hoursOf({ hours, channels }: Listing): ListingHours | undefined {
  return hours ?? channels.find((channel) => channel.hours)?.hours;
}

/** Whether a listing, or one of its ways, is open by these hours, if they are new enough to say so. */
export function openingOf(
  hours: ListingHours | undefined,
  { place, regions }: Listing,
  { at, callerZone, locality }: Asked,
): ListedState {
  // Public holidays are those of the service's own place. A line that serves several regions keeps those of the
  // region in view: its caller knows what day it is there, and no source tells us where the people who answer sit.
  const region =
    place?.region ?? (regions.includes(locality) ? locality : (regions[0] ?? locality));
  const says = openingState(hours, at, { callerZone, region });
  return says.state === 'unknown' || isFresh(hours?.checked, at) ? says : { state: 'listed', says };
}
