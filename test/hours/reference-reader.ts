import OpeningHours from 'opening_hours';
import { wallClock } from '../../src/hours/wall-clock.js';

const readers = new Map<string, OpeningHours>();
const PLACE = { lat: 45.5, lon: -122.7, address: { country_code: 'us', state: 'Oregon' } };

function readerOf(text: string): OpeningHours {
  const reader = readers.get(text) ?? new OpeningHours(text, PLACE);
  readers.set(text, reader);
  return reader;
}

/**
 * The date whose fields in this process's zone are those of a wall clock elsewhere, because the reference reader knows no
 * other zone. Undefined near a clock change here, where it would read the day before wrongly.
 */
function localTwin(wall: number): Date | undefined {
  const fields = new Date(wall * 60_000);
  const twin = new Date(
    fields.getUTCFullYear(),
    fields.getUTCMonth(),
    fields.getUTCDate(),
    fields.getUTCHours(),
    fields.getUTCMinutes(),
  );
  const offset = (hours: number): number => new Date(+twin + hours * 3_600_000).getTimezoneOffset();
  return offset(-50) === offset(26) ? twin : undefined;
}

/**
 * Whether the reference reader calls the hours open in a zone at an instant; undefined if it cannot tell here, or if the
 * clock there changes within two hours: its twin's clock does not.
 */
export function isReferenceOpen(text: string, zone: string, at: Date): boolean | undefined {
  const offset = (minutes: number): number => wallClock(zone, minutes) - minutes;
  const now = +at / 60_000;
  if (offset(now - 120) !== offset(now + 120)) return undefined;
  const twin = localTwin(wallClock(zone, now));
  return twin && readerOf(text).getState(twin);
}

/**
 * The next change by the reference reader, as wall clock minutes; undefined if there is none soon or clocks change before it.
 */
export function referenceChange(text: string, zone: string, at: Date): number | undefined {
  const wall = wallClock(zone, +at / 60_000);
  const twin = localTwin(wall);
  const change = twin && readerOf(text).getNextChange(twin, new Date(+twin + 40 * 86_400_000));
  if (!change || change.getTimezoneOffset() !== twin.getTimezoneOffset()) return undefined;
  const later = wall + (+change - +twin) / 60_000;
  const instant = (+at - +twin + +change) / 60_000;
  return wallClock(zone, instant) === later ? later : undefined;
}
