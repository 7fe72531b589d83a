import type { Listing, ListingChannel } from '../schema/listing.js';
import { isSilent } from './channel-kinds.js';
import { contactLink } from './contact-link.js';

/** What a person can use, and where they are. */
export interface Reach {
  /** Ways that make a sound are left out. */
  readonly silentOnly: boolean;
  /** Pages in sign language count among the silent ways. */
  readonly deaf?: boolean;
  /** The region or country looked at: some ways work only there. */
  readonly locality: string;
}

const LOUD_FIRST = ['phone', 'sms', 'chat', 'tty', 'videophone', 'email', 'web'];

/** The ways of a listing that work where the person is and suit what they can do, most direct first. */
export function usableChannels(
  listing: Listing,
  { silentOnly, deaf, locality }: Reach,
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
