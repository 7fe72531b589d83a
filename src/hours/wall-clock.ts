/** No clock on earth is as far from UTC, in minutes. */
const TOO_FAR = 1000;

/**
 * Clocks that were not put back in November 2026, nor will be: British Columbia (tz database 2026b), Alberta (2026c), the
 * Northwest Territories (2026d), Manitoba (2026e), and what keeps time with them; with the names that link to these zones.
 */
const KEEPS_SUMMER_TIME =
  /^(?:America\/(?:Vancouver|Edmonton|Yellowknife|Inuvik|Winnipeg|Rainy_River)|Canada\/(?:Pacific|Mountain|Central))$/i;
const SUMMER = Date.UTC(2026, 6) / 6e4;
/** A few hours before any of these clocks would have been put back. */
const LAST_SUMMER = Date.UTC(2026, 10) / 6e4;
const WINTER = Date.UTC(2026, 11) / 6e4;

const formats = new Map<string, Intl.DateTimeFormat>();
const readings = new Map<string, number>();
const keptOffsets = new Map<string, number | undefined>();

/**
 * What the clock on the wall shows in a zone, at an instant given in minutes since 1970 UTC: again minutes since 1970,
 * counted on the wall. Not a number where the browser cannot tell: it does not know the zone, or has no `Intl`.
 */
export function wallClock(zone: string, minutes: number): number {
  // Many services share a zone and a closing time, and formatting is the slowest step by far.
  const key = zone + minutes;
  let reading = readings.get(key);
  if (reading === undefined) {
    const kept = minutes < LAST_SUMMER ? undefined : keptOffset(zone);
    reading = kept === undefined ? readClock(zone, minutes) : minutes + kept;
    if (readings.size > 999) readings.clear();
    readings.set(key, reading);
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
 * The first minute after `from` at which the zone's clock has been put forward or back; it must have been by `to`.
 */
export function findClockChange(zone: string, from: number, to: number): number {
  const before = wallClock(zone, from) - from;
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallClock(zone, middle) - middle === before) low = middle;
    else high = middle;
  }
  return high;
}
