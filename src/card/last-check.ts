import { isNumber } from '../contact/channel-kinds.js';
import type { ListingChannel } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';
import { formatDate } from '../ui/format-date.js';

/**
 * When a record's numbers were last seen: the newest of their dates. Records without numbers go by their other ways.
 * Undefined: no date is known.
 */
export function lastCheck(channels: readonly ListingChannel[]): string | undefined {
  const numbers = channels.filter(isNumber);
  const dated = (numbers.length > 0 ? numbers : channels).flatMap(({ checked }) => checked ?? []);
  return dated.sort().pop();
}

/** When numbers were last seen, in words; that nobody knows, where no date is known. */
export function checkedWords(checked: string | undefined, { card, locale }: Strings): string {
  return checked ? card.checked(formatDate(checked, locale)) : card.checkedUnknown;
}

const OLDER_BY_YEARS = 1;

/** Whether a number was seen so much earlier than the record's newest that its own date must stand beside it. */
export function isOlderCheck(channel: ListingChannel, newest: string | undefined): boolean {
  if (!isNumber(channel) || !newest) return false;
  const { checked } = channel;
  return !checked || Number(newest.slice(0, 4)) - Number(checked.slice(0, 4)) >= OLDER_BY_YEARS;
}
