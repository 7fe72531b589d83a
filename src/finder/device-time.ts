import { ask } from '../base/intl.js';
import { askTemporal } from '../base/temporal.js';
import { datasetInfo } from '../generated/dataset-info.js';

const FIVE_YEARS_MS = 1.6e11;

/**
 * The time by the device; an invalid date where that cannot be right. Then nothing is said to be open now,
 * as "open now" by a clock of 1970, which an empty battery leaves behind, would be a guess. A clock cannot be right that
 * is behind the day on which our data were last looked at; and where it is years ahead of that, it is wrong, or the
 * hours are too old to be told as those of now.
 */
export function deviceTime(): Date {
  const now = new Date();
  const age = +now - +new Date(datasetInfo.newestCheck);
  return age >= 0 && age < FIVE_YEARS_MS ? now : new Date(Number.NaN);
}

/** The zone that the device is set to, which may be one that it does not know itself; empty where it says none. */
export function deviceZone(): string {
  return (
    askTemporal(({ Now }) => `${Now.timeZoneId()}`) ||
    ask('DateTimeFormat', 'en', (format) => format.resolvedOptions().timeZone, '')
  );
}
