import type { ListingHours } from '../schema/listing.js';
import { isPublicHoliday } from './holidays.js';
import { type ParsedHours, parseHours } from './parse-hours.js';
import { findMinute, type HolidayTest } from './schedule.js';
import { instantOf, wallClock } from './wall-clock.js';

/**
 * Whether a service is open, and until when or from when.
 * `holiday`: today is a public holiday where the service is, and its hours say nothing of holidays.
 */
export type OpeningState =
  | { readonly state: 'open'; readonly always: true }
  | {
      readonly state: 'open';
      readonly always: false;
      readonly until: Date;
      readonly holiday: boolean;
    }
  | { readonly state: 'closed'; readonly opensAt: Date | undefined; readonly holiday: boolean }
  | { readonly state: 'unknown' };

/** Whose clock and whose holidays count. */
export interface OpeningPlace {
  /** IANA zone of the person, for lines that follow the caller's clock. */
  readonly callerZone: string;
  /** ISO 3166 code of the service's region, for its public holidays. */
  readonly region: string;
}

/**
 * Tells whether a service is open at an instant, by the clock of its own zone.
 * Hours we cannot read, and hours with no zone we know (24/7 needs none), are unknown. Never throws.
 */
export function openingState(
  hours: ListingHours | undefined,
  at: Date,
  where: OpeningPlace,
): OpeningState {
  if (!hours) return UNKNOWN;
  const zone = hours.timezone === 'caller' ? where.callerZone : hours.timezone;
  const now = Math.floor(+at / 6e4);
  // Filter, rank and card ask the same of the same hours, at each letter that is typed.
  const asked = `${now} ${zone} ${where.region}`;
  const known = answers.get(hours);
  if (known?.asked === asked) return known.state;
  const state = readState(hours, zone, now, where.region);
  answers.set(hours, { asked, state });
  return state;
}

const UNKNOWN: OpeningState = { state: 'unknown' };
const answers = new WeakMap<ListingHours, { asked: string; state: OpeningState }>();

function readState(
  hours: ListingHours,
  zone: string | undefined,
  now: number,
  region: string,
): OpeningState {
  const parsed = parseHours(hours.text);
  if (parsed?.always) return { state: 'open', always: true };
  // Not a number: a zone that nobody knows, a date that is none, or a browser that cannot tell the time elsewhere.
  if (parsed && zone && wallClock(zone, now)) {
    return stateIn(parsed, zone, now, (day) => isPublicHoliday(region, day));
  }
  return UNKNOWN;
}

function stateIn(
  hours: ParsedHours,
  zone: string,
  now: number,
  isHoliday: HolidayTest,
): OpeningState {
  const today = Math.floor(wallClock(zone, now) / 1440);
  const find = (open: boolean): number | undefined =>
    findMinute(hours, now, today, open, isHoliday, (wall) => instantOf(zone, wall));
  const opens = find(true);
  const isOpen = opens === now;
  const change = isOpen ? find(false) : opens;
  const date = change === undefined ? undefined : new Date(change * 6e4);
  const holiday = !hours.mentionsHolidays && isHoliday(today);
  if (!isOpen) return { state: 'closed', opensAt: date, holiday };
  if (!date) return { state: 'open', always: true };
  return { state: 'open', always: false, until: date, holiday };
}
