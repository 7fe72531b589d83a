import type { Listing, ListingChannel } from '../schema/listing.js';
import { isSilent } from './channel-kinds.js';
import { contactLink } from './contact-link.js';

const LOUD_FIRST = ['phone', 'sms', 'chat', 'tty', 'videophone', 'email', 'web'];

/** What decides which ways a person can use. */
interface Caller {
  readonly silentOnly: boolean;
  readonly deaf?: boolean;
  /** The region or country that they look at. */
  readonly locality: string;
}

/** The ways of a listing that work where the person is and suit what they can do, most direct first. */
export function usableChannels(
  listing: Listing,
  { silentOnly, deaf, locality }: Caller,
): readonly ListingChannel[] {
  return listing.channels
    .filter(
      (channel) =>
        (!silentOnly || isSilent(channel) || (deaf && channel.languages?.includes('ase'))) &&
        channel.regions?.includes(locality) !== false &&
        contactLink(channel),
    )
    .sort((a, b) => LOUD_FIRST.indexOf(a.type) - LOUD_FIRST.indexOf(b.type));
}
