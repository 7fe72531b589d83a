import { checkedWords } from '../card/checked-words.js';
import { isNumber } from '../contact/channel-kinds.js';
import { lastCheck } from '../contact/last-check.js';
import type { Listing } from '../schema/listing.js';
import { laterStrings } from '../strings/later-strings.js';
import type { Strings } from '../strings/strings.js';

/**
 * The dates of all that a card claims: "Checked Sep 2026", or "Checked Sep 2026 (number). Checked May 2022 (hours)" where
 * they differ.
 */
export function claimsChecked(listing: Listing, strings: Strings): string {
  const { channels, checked, hours, languages, languagesChecked, place } = listing;
  const { claims } = laterStrings(strings).card;
  const hasNumber = channels.some(isNumber);
  const told: readonly (readonly [claim: string, date: string | undefined, isTold: unknown])[] = [
    [claims.place, checked, place],
    [claims.number, lastCheck(channels), hasNumber],
    [claims.hours, hours?.checked, hours],
    [claims.languages, languagesChecked || undefined, languages && languagesChecked !== undefined],
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
