import { isFresh } from '../base/is-fresh.js';
import type { CardContext } from '../card/card-context.js';
import { agedWords } from '../card/checked-words.js';
import { addressLine } from '../contact/address-line.js';
import { isLive, isNumber, isPage } from '../contact/channel-kinds.js';
import { contactLink } from '../contact/contact-link.js';
import { usableChannels } from '../contact/usable-channels.js';
import { defaultDisplay } from '../dataset/default-display.js';
import type { Listing, ListingChannel, ListingHours } from '../schema/listing.js';
import { kindsFor, NEEDS } from '../schema/needs.js';
import type { Strings } from '../strings/strings.js';
import { claimsChecked } from './claims-checked.js';
import { hoursLine } from './hours-line.js';
import { oldHours } from './old-hours.js';
import type { PlainGroup, PlainListing, PlainWay } from './plain-listing.js';

const made = new WeakMap<CardContext, WeakMap<Listing, PlainListing>>();

/** A service in words that hold without this page: what the person sees of it, and nothing that they typed. */
export function toPlainListing(listing: Listing, context: CardContext): PlainListing {
  // Several features take away the same card in one drawing.
  const known = made.get(context) ?? new WeakMap<Listing, PlainListing>();
  made.set(context, known);
  const line = known.get(listing) ?? makeLine(listing, context);
  known.set(listing, line);
  return line;
}

function makeLine(listing: Listing, context: CardContext): PlainListing {
  const { place } = listing;
  return {
    id: listing.id,
    name: listing.name,
    ...(listing.nameLanguage && { nameLanguage: listing.nameLanguage }),
    description: listing.description,
    notices: (listing.notices ?? []).map(({ from, text }) => `${from} ${text}`),
    ways: usableChannels(listing, context).map((channel) => toPlainWay(channel, listing, context)),
    ...(place && { address: addressLine(place) }),
    isForAnybody:
      !place && !listing.area && !listing.areas && !listing.audiences && !listing.mistakenFor,
    ...hoursOf(listing, context),
    notes: notesOf(listing, context),
    ...(listing.branchOf && { branchOf: listing.branchOf }),
    checked: [
      listing.listed ?? claimsChecked(listing, context.strings),
      ...(listing.changed ?? []),
    ].join('. '),
    isAged: !listing.channels.some(
      (channel) => isNumber(channel) && isFresh(channel.checked, context.at),
    ),
    ...(listing.sources?.[0] && { source: listing.sources[0].url }),
  };
}

function toPlainWay(channel: ListingChannel, listing: Listing, context: CardContext): PlainWay {
  const { keyword, type, display, label } = channel;
  // "1-800-662-HELP (4357)": the part with letters, in brackets or before them.
  const spelled = isNumber(channel)
    ? display.split(/\s*[()]\s*/).find((part) => /\p{L}/u.test(part))
    : undefined;
  // A ZIP code that the person typed stays here, though it is the word to send.
  const word = keyword && 'word' in keyword ? keyword.word : undefined;
  return {
    type,
    // Every digit: who copies a number from paper should not have to look for letters on the keys.
    number: spelled || isPage(channel) ? defaultDisplay(channel) : display,
    ...(spelled && { spelled }),
    href: contactLink(channel, word) ?? '',
    ...(label && { label }),
    hints: hintsOf(channel, listing, word, context),
  };
}

/** When it is open: at any hour, through the week, or that nobody knows, where somebody answers or opens a door. */
function hoursOf(
  listing: Listing,
  { at, strings }: CardContext,
): Pick<PlainListing, 'isAlwaysOpen' | 'hours'> {
  const { hours, place, channels } = listing;
  const isAnswered = place || channels.some((channel) => isLive(channel) && !channel.hours);
  const said = hours ? hoursSaid(hours, listing, at, strings) : isAnswered && strings.hours.unknown;
  const isAlwaysOpen = hours?.text === '24/7' && isFresh(hours.checked, at);
  return { isAlwaysOpen, ...(said && { hours: said }) };
}

/** Hours in one line, and that they are old, where they are. */
function hoursSaid(
  hours: ListingHours,
  listing: Listing,
  at: Date,
  strings: Strings,
): string | undefined {
  const said = [hoursLine(hours, strings), oldHours(hours, listing, at, strings)];
  return said.filter(Boolean).join('. ') || undefined;
}

/** The small print that decides whether to call or go. The same words as on the card. */
function notesOf(listing: Listing, { strings: { card } }: CardContext): readonly string[] {
  const { audiences = [], eligibility, area, cost, place } = listing;
  return [
    ...audiences.map((audience) => (audience === 'general' ? undefined : card.audience[audience])),
    eligibility,
    area && card.serves(area),
    cost === 'free' && card.free,
    place?.callFirst && card.callFirst,
    place?.mobile && card.mobile,
    place?.ownClientsOnly && card.ownClientsOnly,
  ].filter((note): note is string => !!note);
}

/** What a person must do beside dialling. The same words as on the card. */
function hintsOf(
  channel: ListingChannel,
  listing: Listing,
  word: string | undefined,
  { at, strings, regionName }: CardContext,
): readonly string[] {
  const { ways } = strings;
  return [
    channel.through && ways.through(channel.through, channel.value),
    channel.press && ways.press(channel.press),
    channel.extension && ways.extension(channel.extension),
    word ? ways.keyword(word) : channel.keyword && ways.ownPostalCode,
    channel.hours && hoursSaid(channel.hours, listing, at, strings),
    channel.regions && ways.onlyIn(channel.regions.map(regionName).join(', ')),
    agedWords(channel, at, strings),
  ].filter((hint): hint is string => !!hint);
}

/** Services under the first need that each answers; those that answer none come last, under no heading. */
export function plainByNeed(
  listings: readonly Listing[],
  context: CardContext,
): readonly PlainGroup[] {
  const left = new Set(listings);
  const parts = NEEDS.map((need) => {
    const kinds = kindsFor(need, []);
    const own = [...left].filter((listing) => listing.kinds.some((kind) => kinds.includes(kind)));
    for (const listing of own) left.delete(listing);
    return { title: context.strings.needs.labels[need], listings: own };
  });
  return [...parts, { title: '', listings: [...left] }]
    .filter((part) => part.listings.length > 0)
    .map((part) => ({
      title: part.title,
      lines: part.listings.map((listing) => toPlainListing(listing, context)),
    }));
}

/** Whether a call or text to the service can show on a bill. */
export function hasNumber(line: PlainListing): boolean {
  return line.ways.some(isNumber);
}
