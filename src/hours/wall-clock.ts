const formats = new Map<string, Intl.DateTimeFormat>();
const readings = new Map<string, number>();

/**
 * What the clock on the wall shows in a zone, at an instant given in minutes since 1970 UTC:
 * again minutes since 1970, counted on the wall. Throws a RangeError for a zone that the engine does not know.
 */
export function wallClock(zone: string, minutes: number): number {
  // Many services share a zone and a closing time, and formatting is the slowest step by far.
  const key = zone + minutes;
  let reading = readings.get(key);
  if (reading === undefined) {
    reading = readClock(zone, minutes);
    if (readings.size > 999) readings.clear();
    readings.set(key, reading);
  }
  return reading;
}

function readClock(zone: string, minutes: number): number {
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
  return Date.UTC(year, month - 1, day, hour, minute) / 6e4;
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
