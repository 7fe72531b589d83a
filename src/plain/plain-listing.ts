import { isNumber } from '../contact/channel-kinds.js';
import type { ChannelType } from '../schema/vocabulary-terms.js';

/** One way to make contact as a person takes it away: in words, with nothing left to a link. */
export interface PlainWay {
  readonly type: ChannelType;
  /** The number, every digit of it, or the address as it is shown. */
  readonly number: string;
  /** The number in letters, where it has some: "800-923-HELP". */
  readonly spelled?: string;
  /** `tel:`, `sms:`, `mailto:` or `https:`; the same that the card's button has. */
  readonly href: string;
  readonly label?: string;
  /** What to do beside dialling: menu digits, a word to send, where it works, when. */
  readonly hints: readonly string[];
}

/** One service as a person takes it away. */
export interface PlainListing {
  readonly id: string;
  readonly name: string;
  /** BCP 47 of `name` where it is not in the language of the page. */
  readonly nameLanguage?: string;
  readonly description: string;
  /** What the page says of it today, and that it is the page that says so. */
  readonly notices: readonly string[];
  readonly ways: readonly PlainWay[];
  readonly address?: string;
  readonly isAlwaysOpen: boolean;
  /** Opening hours through the week, in the service's clock; that they are unknown, where they matter. */
  readonly hours?: string;
  /** For whom, at what cost, and what to do before going there. */
  readonly notes: readonly string[];
  /** The system that it is a branch of: a small sheet takes one of each. */
  readonly branchOf?: string;
  /** Serves anybody, from anywhere in the region: what a small sheet takes first. */
  readonly isForAnybody: boolean;
  /** "Checked Sep 2026", or each claim with its own date, or that the date is unknown; and who changed it. */
  readonly checked: string;
  /** No number of it was seen in the last two years. */
  readonly isAged: boolean;
  /** The page that a number was seen on. */
  readonly source?: string;
}

/** Services under one heading. */
export interface PlainGroup {
  readonly title: string;
  readonly lines: readonly PlainListing[];
}

/** The numbers of a service; its addresses where it has none. */
export function mainWays(line: PlainListing): readonly PlainWay[] {
  const numbers = line.ways.filter(isNumber);
  return numbers.length > 0 ? numbers : line.ways;
}
