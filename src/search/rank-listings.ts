import { openingState } from '../hours/opening-state.js';
import type { Listing } from '../schema/listing.js';
import { KINDS, type Kind } from '../schema/vocabulary-terms.js';
import type { Reason, SearchQuery } from './search-query.js';

/** Lines that come before any match when somebody may be in danger. */
export const ALARM_POINTS = 1000;
const LOCAL_POINTS = 24;
// Unknown hours are not closed.
const OPEN_POINTS = { open: 4, unknown: 2, closed: 0 };

/** Points that a listing has whatever was typed: nearness, need, open now, whom it is for. */
export function standingReasons(
  query: SearchQuery,
  asksForWords: boolean,
  understood: readonly Kind[],
  listing: Listing,
): Reason[] {
  const { kinds, audiences, place, mistakenFor } = listing;
  const wanted = query.kinds?.length ? query.kinds : understood;
  const reasons: Reason[] = [];
  const give = (why: Reason['why'], points: number): void => {
    if (points) reasons.push({ why, points });
  };
  if (!asksForWords && isThreeDigitCrisisLine(listing)) give('pinned', 2 * LOCAL_POINTS);
  if (isLocal(query, listing)) give('local', LOCAL_POINTS);
  give('need', needPoints(kinds, wanted));
  give('open', OPEN_POINTS[stateOf(query, listing)]);
  if (!audiences?.length || audiences.includes('general')) give('anybody', 5);
  // A line answers from anywhere; a place wins only where the thing itself is handed over.
  if (!place || wanted.includes('naloxone') || wanted.includes('harm-reduction')) give('line', 3);
  if (mistakenFor) give('mistaken', -ALARM_POINTS);
  return reasons;
}

function stateOf(
  { at, callerZone }: SearchQuery,
  { hours, channels, place, regions }: Listing,
): keyof typeof OPEN_POINTS {
  const own = hours ?? channels.find((channel) => channel.hours)?.hours;
  const region = place?.region ?? (regions[0] as string);
  return openingState(own, at, { callerZone, region }).state;
}

/** Serves the person's region rather than the whole country. */
export function isLocal({ country }: SearchQuery, listing: Listing): boolean {
  return !listing.regions.includes(country);
}

/** 988: three digits, for anybody. */
export function isThreeDigitCrisisLine({ kinds, channels, audiences }: Listing): boolean {
  return (
    kinds.includes('crisis') &&
    (!audiences?.length || audiences.includes('general')) &&
    channels.some(({ type, value }) => type === 'phone' && value.length === 3)
  );
}

/** A listing's first kind is what it is for; where nothing is asked for, people in crisis come first. */
function needPoints(kinds: readonly Kind[], wanted: readonly Kind[]): number {
  if (wanted.length > 0) {
    const rank = kinds.findIndex((kind) => wanted.includes(kind));
    return rank < 0 ? 0 : Math.max(1, 6 - 2 * rank);
  }
  return (KINDS.length - Math.min(...kinds.map((kind) => KINDS.indexOf(kind)))) * 0.8;
}
