import { openingState } from '../../src/hours/opening-state.js';
import { type OpeningCase, sayState } from './opening-cases.js';

/** What the finder makes of a case, in the table's short form. */
export function sayCase(row: OpeningCase): string {
  const {
    text,
    zone = 'America/New_York',
    region = 'US-NY',
    callerZone = 'America/New_York',
    at,
  } = row;
  const hours = text === undefined ? undefined : { text, timezone: zone || undefined };
  return sayState(openingState(hours, new Date(at), { callerZone, region }));
}
