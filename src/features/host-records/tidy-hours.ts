import { parseHours } from '../../hours/parse-hours.js';
import { wallClock } from '../../hours/wall-clock.js';
import type { Hours } from '../../schema/resource.js';
import type { FieldProblem } from './field-problem.js';
import { quote } from './say-issue.js';

/** Two lines a day for a week. Longer ones are no opening hours. */
const LONGEST = 500;

/** Regions of the US and Canada. Abbreviations ("EST") and offsets do not change their clocks in summer. */
const ZONE = /^(?:America|Pacific|US|Canada)\//;

/** Hours that can be told on the clock of the service; unknown ones, and why, if not. */
export function tidyHours(
  hours: Hours,
  field: string,
): { readonly hours: Hours; readonly problem?: FieldProblem } {
  const { text, timezone } = hours;
  const parsed = text.length > LONGEST ? undefined : parseHours(text);
  const said = { field: `${field}.text`, message: `is ${quote(text)}. ${HOURS_HOW_TO}` };
  // A host's "unknown" is no mistake.
  if (!parsed) return text === 'unknown' ? { hours: { text } } : { hours: UNKNOWN, problem: said };
  if (timezone === 'caller' || (timezone && isZone(timezone))) return { hours };
  if (parsed.always && !timezone) return { hours };
  const found = timezone === undefined ? 'is missing' : `is ${quote(timezone)}`;
  const problem = { field: `${field}.timezone`, message: `${found}. ${ZONE_HOW_TO}` };
  // Day and night is the same in every zone.
  return { hours: parsed.always ? { text } : UNKNOWN, problem };
}

const UNKNOWN: Hours = { text: 'unknown' };
const HOURS_HOW_TO =
  'The finder reads "24/7" or "Mo-Fr 09:00-17:00; PH off"; until then the hours are shown as not known.';
const ZONE_HOW_TO =
  'Write the zone of a place, such as "America/New_York", or "caller"; until then the hours are shown as not known.';

const known = new Map<string, boolean>();

/** Whether a place of the US or Canada has a clock of this name. */
export function isZone(zone: string): boolean {
  if (!ZONE.test(zone)) return false;
  const before = known.get(zone);
  if (before !== undefined) return before;
  const is = !Number.isNaN(wallClock(zone, 0));
  known.set(zone, is);
  return is;
}
