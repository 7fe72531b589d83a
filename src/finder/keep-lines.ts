import { contactLink } from '../contact/contact-link.js';
import { isKeptNumber, type KeptGroup, type KeptLine, type KeptWay } from '../keep/kept-line.js';
import type { Listing, ListingChannel } from '../schema/listing.js';
import { NEEDS } from '../strings/strings.js';
import { formatDate } from './format-date.js';
import { lastCheck } from './last-check.js';
import { kindsFor } from './needs.js';
import type { RenderContext } from './render-context.js';
import { usableChannels } from './usable-channels.js';

/** A service in words that hold without this page: what the person sees of it, and nothing that they typed. */
export function keepLine(listing: Listing, context: RenderContext): KeptLine {
  const { card, locale } = context.strings;
  const checked = lastCheck(listing.channels);
  const { place } = listing;
  const region = place && `${place.region.slice(3)} ${place.postalCode ?? ''}`.trim();
  return {
    id: listing.id,
    name: listing.name,
    ...(listing.nameLanguage && { nameLanguage: listing.nameLanguage }),
    description: listing.description,
    ways: usableChannels(listing, context).map((channel) => keepWay(channel, context)),
    ...(place && { address: [place.address, place.city, region].filter(Boolean).join(', ') }),
    isForAnybody: !place && !listing.area && !listing.audiences && !listing.mistakenFor,
    isAlwaysOpen: listing.hours?.text === '24/7',
    checked: checked ? card.checked(formatDate(checked, locale)) : card.checkedUnknown,
    ...(listing.sources?.[0] && { source: listing.sources[0].url }),
  };
}

function keepWay(channel: ListingChannel, context: RenderContext): KeptWay {
  const { keyword, type, value, display, label } = channel;
  // A ZIP code that the person typed stays here, though it is the word to send.
  const word = keyword && 'word' in keyword ? keyword.word : undefined;
  return {
    type,
    number:
      type === 'web' || type === 'chat' ? value.replace(/^https:\/\/(www\.)?|\/$/g, '') : display,
    href: contactLink(channel, word) ?? '',
    ...(label && { label }),
    hints: hintsOf(channel, word, context),
  };
}

/** What a person must do beside dialling. The same words as on the card. */
function hintsOf(
  channel: ListingChannel,
  word: string | undefined,
  { strings: { ways }, regionName }: RenderContext,
): readonly string[] {
  return [
    channel.through && ways.through(channel.through, channel.value),
    channel.press && ways.press(channel.press),
    channel.extension && ways.extension(channel.extension),
    word ? ways.keyword(word) : channel.keyword && ways.ownPostalCode,
    channel.regions && ways.onlyIn(channel.regions.map(regionName).join(', ')),
  ].filter((hint): hint is string => !!hint);
}

/** Services under the first need that each answers; those that answer none come last, under no heading. */
export function keepByNeed(
  listings: readonly Listing[],
  context: RenderContext,
): readonly KeptGroup[] {
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
      lines: part.listings.map((listing) => keepLine(listing, context)),
    }));
}

/** Whether a call or text to the service can show on a bill. */
export function hasNumber(line: KeptLine): boolean {
  return line.ways.some(isKeptNumber);
}
