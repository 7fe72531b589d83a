import type { RenderContext } from '../card/card-context.js';
import type { Listing, ListingChannel } from '../schema/listing.js';
import { isSilent } from './channel-kinds.js';
import { contactLink } from './contact-link.js';

const LOUD_FIRST = ['phone', 'sms', 'chat', 'tty', 'videophone', 'email', 'web'];

/** The ways of a listing that work where the person is and suit what they can do, most direct first. */
export function usableChannels(
  listing: Listing,
  context: Pick<RenderContext, 'silentOnly' | 'deaf' | 'locality'>,
): readonly ListingChannel[] {
  return listing.channels
    .filter(
      (channel) =>
        !context.silentOnly ||
        isSilent(channel) ||
        (context.deaf && channel.languages?.includes('ase')),
    )
    .filter((channel) => !channel.regions || channel.regions.includes(context.locality))
    .filter((channel) => contactLink(channel) !== undefined)
    .map((channel, index) => ({ channel, index }))
    .sort(
      (a, b) =>
        LOUD_FIRST.indexOf(a.channel.type) - LOUD_FIRST.indexOf(b.channel.type) ||
        a.index - b.index,
    )
    .map(({ channel }) => channel);
}
