import { isFresh } from '../base/is-fresh.js';
import { isNumber } from '../contact/channel-kinds.js';
import type { Listing, ListingChannel } from '../schema/listing.js';
import type { Strings } from '../strings/strings.js';
import { formatDate } from '../ui/format-date.js';

/** When a record's numbers were last seen: the newest of their dates. Undefined: no date is known. */
export function lastCheck(channels: readonly ListingChannel[]): string | undefined {
  return channels
    .flatMap((channel) => (isNumber(channel) ? (channel.checked ?? []) : []))
    .sort()
    .pop();
}

/** When something was last seen, in words; that nobody knows, where no date is known. */
export function checkedWords(checked: string | undefined, { card, locale }: Strings): string {
  return checked ? card.checked(formatDate(checked, locale)) : card.checkedUnknown;
}

/**
 * The dates of all that a card claims: "Checked Sep 2026", or "Checked Sep 2026 (number). Checked May 2022 (hours)" where
 * they differ.
 */
export function claimsChecked(listing: Listing, strings: Strings): string {
  const { channels, checked, hours, languages, languagesChecked, place } = listing;
  const { claims } = strings.card;
  const hasNumber = channels.some(isNumber);
  const told: readonly (readonly [claim: string, date: string | undefined, isTold: unknown])[] = [
    [claims.place, checked, place],
    [claims.number, lastCheck(channels), hasNumber],
    [claims.hours, hours?.checked, hours],
    [claims.languages, languagesChecked, languages],
  ];
  const dates = new Map<string | undefined, string[]>();
  for (const [claim, date, isTold] of told) {
    if (isTold) dates.set(date, [...(dates.get(date) ?? []), claim]);
  }
  // A page alone: that the service is at work is all that it has a date for.
  if (!hasNumber && !place) return checkedWords(checked, strings);
  const rows = [...dates].map(([date, of]) => [checkedWords(date, strings), of.join(', ')]);
  return rows.length > 1
    ? rows.map(([words, of]) => `${words} (${of})`).join('. ')
    : (rows[0]?.[0] ?? '');
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
  return !checked || Number(newest.slice(0, 4)) - Number(checked.slice(0, 4)) >= OLDER_BY_YEARS;
}
