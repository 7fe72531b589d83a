import type { Listing } from '../schema/listing.js';
import type { Hours } from '../schema/resource.js';
import { type OpeningState, openingState } from './opening-state.js';

/** When and from where a person asks whether somebody answers. */
export interface Asked {
  readonly at: Date;
  /** IANA zone of the person, for lines that follow the caller's clock. */
  readonly callerZone: string;
  /** The region or country that they look at. */
  readonly locality: string;
}

/** A listing's hours, or those of its first way that has any. */
export function hoursOf({ hours, channels }: Listing): Hours | undefined {
  return hours ?? channels.find((channel) => channel.hours)?.hours;
}

/** Whether a listing, or one of its ways, is open by these hours. */
export function openingOf(
  hours: Hours | undefined,
  { place, regions }: Listing,
  { at, callerZone, locality }: Asked,
): OpeningState {
  // Public holidays are those of the service's own place. A line that serves several regions keeps those of the
  // region in view: its caller knows what day it is there, and no source tells us where the people who answer sit.
  const region =
    place?.region ?? (regions.includes(locality) ? locality : (regions[0] ?? locality));
  return openingState(hours, at, { callerZone, region });
}
