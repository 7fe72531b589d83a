import { isCallOrText } from '../../contact/channel-kinds.js';
import { contactLink } from '../../contact/contact-link.js';
import { lastCheck } from '../../contact/last-check.js';
import { fallbackLines } from '../../dataset/fallback-lines.js';
import { answersAnybody, standsAbove } from '../../dataset/plain-lines.js';
import { toListing } from '../../dataset/to-listing.js';
import type { Listing, ListingChannel } from '../../schema/listing.js';
import type { Words } from '../../schema/resource.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../schema/vocabulary-terms.js';
import { parseResources } from '../check/check-data.js';
import type { DataFiles } from '../data-commands/data-files.js';

/** One way to call or text, as a page without script shows it. What is dialled is what is read. */
export interface PlainWay {
  readonly type: 'phone' | 'sms';
  /** `tel:` or `sms:`, with the word to text where there is one. */
  readonly href: string;
  /** As people read it: `800-923-HELP (4357)`. */
  readonly number: string;
  /** What to text to it. */
  readonly word?: string;
  /** Menu digit, said and never dialled. */
  readonly press?: string;
  /** `YYYY-MM` or coarser; absent: the date is unknown. */
  readonly checked?: string;
}

/** One line that answers anybody in the region. */
export interface PlainLine {
  readonly id: string;
  readonly name: string;
  /** BCP 47, where the name is not in the language of the list. */
  readonly lang?: string;
  readonly ways: readonly PlainWay[];
}

/** A country or a region: its names, and its lines by language. */
export interface RegionLines {
  readonly code: string;
  readonly names: Words;
  readonly lines: Readonly<Record<InterfaceLanguage, readonly PlainLine[]>>;
}

/** More than this is no list to read in a hurry, and would be more than the finder takes as its fallback. */
const MOST_LOCAL = 4;
const MOST_WAYS = 2;

/**
 * For each country and region the lines that stand on a page without script: those of the region that answer anybody, most
 * recently checked first, then the country's. 911 and 988 are not among them: they stand above every list.
 */
export function regionLines(files: DataFiles): readonly RegionLines[] {
  const resources = parseResources(files).map(({ resource }) => resource);
  const inLanguage = (language: InterfaceLanguage): readonly Listing[] =>
    resources.flatMap((resource) => toListing(resource, language) ?? []);
  const listings = byLanguage(inLanguage);
  return files.regions.map(({ code, country, names }) => {
    const linesIn = (language: InterfaceLanguage): readonly PlainLine[] => [
      ...localLines(listings[language], code),
      ...nationalLines(listings[language], country),
    ];
    return { code, names, lines: byLanguage(linesIn) };
  });
}

function byLanguage<T>(
  make: (language: InterfaceLanguage) => T,
): Readonly<Record<InterfaceLanguage, T>> {
  const pairs = INTERFACE_LANGUAGES.map((language) => [language, make(language)] as const);
  return Object.fromEntries(pairs) as Record<InterfaceLanguage, T>;
}

function localLines(listings: readonly Listing[], code: string): readonly PlainLine[] {
  if (code.length === 2) return [];
  return listings
    .filter(
      (listing) => listing.regions.includes(code) && !listing.place && answersAnybody(listing),
    )
    .sort((a, b) => (lastCheck(b.channels) ?? '').localeCompare(lastCheck(a.channels) ?? ''))
    .map((listing) => toLine(listing, code))
    .filter(({ ways }) => ways.length > 0)
    .slice(0, MOST_LOCAL);
}

function nationalLines(listings: readonly Listing[], country: 'US' | 'CA'): readonly PlainLine[] {
  return fallbackLines(listings, country)
    .filter((listing) => !standsAbove(listing))
    .map((listing) => toLine(listing, country));
}

function toLine(listing: Listing, code: string): PlainLine {
  const { id, name, nameLanguage, channels } = listing;
  const ways = channels.flatMap((channel) =>
    channel.regions && !channel.regions.includes(code) ? [] : (toWay(channel) ?? []),
  );
  const calls = ways.filter(({ type }) => type === 'phone').slice(0, 1);
  const texts = ways.filter(({ type }) => type === 'sms').slice(0, MOST_WAYS - calls.length);
  return { id, name, ...(nameLanguage && { lang: nameLanguage }), ways: [...calls, ...texts] };
}

/** Undefined for a way that a page without script cannot say whole: through a relay, by one's own ZIP code, in one language. */
function toWay(channel: ListingChannel): PlainWay | undefined {
  const { type, display, keyword, press, extension, through, label, checked } = channel;
  if (!isCallOrText(channel) || through || extension || label) return undefined;
  if (keyword && !('word' in keyword)) return undefined;
  const word = keyword?.word;
  const href = contactLink(channel, word);
  if (!href) return undefined;
  return {
    type: type as PlainWay['type'],
    href,
    number: display,
    ...(word && { word }),
    ...(press && { press }),
    ...(checked && { checked }),
  };
}
