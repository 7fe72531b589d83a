import { askTemporal } from '../base/temporal.js';

/** No clock on earth is as far from UTC, in minutes. */
const TOO_FAR = 1000;
const DAY_MINUTES = 1440;

/**
 * Clocks that were not put back in November 2026, nor will be: British Columbia (tz database 2026b), Alberta (2026c), the
 * Northwest Territories (2026d), Manitoba (2026e), and what keeps time with them; with the names that link to these zones.
 */
const KEEPS_SUMMER_TIME =
  /Vancouver|Edmonton|Yellowknife|Inuvik|Winnipeg|Rainy_River|Canada\/(?:Pacific|Mountain|Central)/i;
const SUMMER = Date.UTC(2026, 6) / 6e4;
/** A few hours before any of these clocks would have been put back. */
const LAST_SUMMER = Date.UTC(2026, 10) / 6e4;
const WINTER = Date.UTC(2026, 11) / 6e4;

const formats = new Map<string, Intl.DateTimeFormat>();
const readings = new Map<string, Map<number, number>>();
const keptOffsets = new Map<string, number | undefined>();

/**
 * What the clock on the wall shows in a zone, at an instant given in minutes since 1970 UTC: again minutes since 1970,
 * counted on the wall. Not a number where the browser cannot tell: it does not know the zone, or has no `Intl`.
 */
export function wallClock(zone: string, minutes: number): number {
  // Many services share a zone and a closing time, and formatting is the slowest step by far.
  const known = readings.get(zone) ?? new Map<number, number>();
  let reading = known.get(minutes);
  if (reading === undefined) {
    const kept = minutes < LAST_SUMMER ? undefined : keptOffset(zone);
    reading = kept === undefined ? readClock(zone, minutes) : minutes + kept;
    if (known.size > 999) known.clear();
    readings.set(zone, known.set(minutes, reading));
  }
  return reading;
}

/**
 * How far the clock is ahead of UTC for good, in minutes; undefined where the engine is to be asked. Browsers and Node have
 * zone data of their own, months or years old: Node 20.20.2 puts these clocks back each winter. An engine that does not has
 * newer data than ours, and what they say of later years holds.
 */
function keptOffset(zone: string): number | undefined {
  if (!keptOffsets.has(zone)) {
    const offsetAt = (minutes: number): number => readClock(zone, minutes) - minutes;
    const summer = KEEPS_SUMMER_TIME.test(zone) ? offsetAt(SUMMER) : undefined;
    keptOffsets.set(zone, summer === offsetAt(WINTER) ? undefined : summer);
  }
  return keptOffsets.get(zone);
}

function readClock(zone: string, minutes: number): number {
  const offset = askTemporal(
    ({ Instant }) =>
      Instant.fromEpochMilliseconds(minutes * 6e4).toZonedDateTimeISO(zone).offsetNanoseconds /
      6e10,
  );
  // Not a number where it told none.
  return Math.abs(offset as number) < TOO_FAR
    ? minutes + (offset as number)
    : readClockByIntl(zone, minutes);
}

function readClockByIntl(zone: string, minutes: number): number {
  try {
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      });
    formats.set(zone, format);
    const [month = 0, day, year = 0, hour, minute] = (
      format.format(minutes * 6e4).match(/\d+/g) ?? []
    ).map(Number);
    const reading = Date.UTC(year, month - 1, day, hour, minute) / 6e4;
    if (Math.abs(reading - minutes) < TOO_FAR) return reading;
  } catch {
    // `Intl` throws on a zone that it does not know and on a date that is none.
  }
  return Number.NaN;
}

/** The same of a date, as ISO 8601 writes it; empty where the browser cannot tell. */
export function wallTime(zone: string, date: Date): string {
  const wall = wallClock(zone, Math.floor(+date / 6e4));
  return wall ? new Date(wall * 6e4).toISOString() : '';
}

/**
 * The instant, in minutes since 1970 UTC, at which the clock of a zone shows a time, given in minutes counted on the wall.
 * In the night in which it is put forward or back, as iCalendar has it (RFC 5545, 3.3.5) and `Date` in JavaScript: a time in
 * the hour that is skipped counts by the clock before, so that half past two is half past three; a time that comes twice is
 * the first.
 */
export function instantOf(zone: string, wall: number): number {
  const day = Math.floor(wall / DAY_MINUTES);
  // Far enough from the day that it has begun in every zone or is over: one reading serves all times of a day.
  const [before, after] = [day - 1, day + 2].map((near) => {
    const minutes = near * DAY_MINUTES;
    return wallClock(zone, minutes) - minutes;
  }) as [number, number];
  const [early, late] = [wall - before, wall - after];
  const isLate = before !== after && wallClock(zone, early) !== wall;
  return isLate && wallClock(zone, late) === wall ? late : early;
}
