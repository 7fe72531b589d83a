import { isFresh } from '../base/is-fresh.js';
import { isNumber } from '../contact/channel-kinds.js';
import type { ListingChannel } from '../schema/listing.js';
import { formatDate } from '../strings/format-date.js';
import type { Strings } from '../strings/strings.js';

/** When something was last seen, in words; that nobody knows, where no date is known. */
export function checkedWords(checked: string | undefined, strings: Strings): string {
  return checked ? strings.card.checked(formatDate(checked, strings)) : strings.card.checkedUnknown;
}

/** What stands beside a number that was last seen too long ago, or nobody knows when: it may not be the number any more. */
export function agedWords(channel: ListingChannel, at: Date, strings: Strings): string | undefined {
  const { checked } = channel;
  if (!isNumber(channel) || isFresh(checked, at)) return undefined;
  return `${checkedWords(checked, strings)}; ${strings.hours.mayHaveChanged}`;
}

const OLDER_BY_YEARS = 1;

/** Whether a number was seen so much earlier than the record's newest that its own date must stand beside it. */
export function isOlderCheck(channel: ListingChannel, newest: string | undefined): boolean {
  if (!isNumber(channel) || !newest) return false;
  const { checked } = channel;
  return !checked || +newest.slice(0, 4) - +checked.slice(0, 4) >= OLDER_BY_YEARS;
}
