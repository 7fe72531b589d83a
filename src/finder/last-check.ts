import type { ListingChannel } from '../schema/listing.js';

const NUMBERS = ['phone', 'sms', 'tty', 'videophone'];

/** Whether a way is a number that a person dials or texts. */
export function isNumber({ type }: ListingChannel): boolean {
  return NUMBERS.includes(type);
}

/**
 * The day since which every dated number of a record has been seen: the oldest of their dates, as the honest one.
 * Records without numbers go by their other ways. Undefined: no date is known.
 */
export function lastCheck(channels: readonly ListingChannel[]): string | undefined {
  const numbers = channels.filter(isNumber);
  const dated = (numbers.length > 0 ? numbers : channels).flatMap(({ checked }) => checked ?? []);
  return dated.sort().at(0);
}
