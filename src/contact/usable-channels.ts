import type { Listing, ListingChannel } from '../schema/listing.js';
import { isSilent } from './channel-kinds.js';
import { contactLink } from './contact-link.js';

/** What a person can use, and where they are. */
export interface Reach {
  /** Ways that make a sound are left out. */
  readonly silentOnly: boolean;
  /** Pages in sign language count among the silent ways. */
  readonly deaf?: boolean;
  /** Words are written before they are spoken. */
  readonly textFirst?: boolean;
  /** BCP 47 of what the person speaks: what is said to be in other languages alone comes last. */
  readonly language?: string;
  /** The region or country looked at: some ways work only there. */
  readonly locality: string;
}

const LOUD_FIRST = ['phone', 'sms', 'chat', 'tty', 'videophone'];
const TEXT_FIRST = ['sms', 'chat', 'phone', 'tty', 'videophone'];
const UNANSWERED = ['email', 'web'];

/** The ways of a listing that work where the person is and suit what they can do, most direct first. */
export function usableChannels(
  listing: Listing,
  { silentOnly, deaf, language, locality, textFirst }: Reach,
): readonly ListingChannel[] {
  const order = textFirst ? TEXT_FIRST : LOUD_FIRST;
  const rank = ({ type, languages }: ListingChannel): number => {
    const isOwn = !language || !languages || (deaf && languages.includes('ase'));
    const isOther = !isOwn && !languages.includes(language);
    // A number is the first choice for who speaks its language; to who does not, any way of their own is.
    const answered = order.indexOf(type);
    if (answered < 0) return 2 * order.length + UNANSWERED.indexOf(type);
    return answered + (isOther ? order.length : 0);
  };
  return listing.channels
    .filter(
      (channel) =>
        (!silentOnly || isSilent(channel) || (deaf && channel.languages?.includes('ase'))) &&
        channel.regions?.includes(locality) !== false &&
        contactLink(channel),
    )
    .sort((a, b) => rank(a) - rank(b));
}
