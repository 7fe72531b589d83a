import { defaultDisplay } from '../../dataset/default-display.js';
import { dropAbsent } from '../../dataset/to-listing.js';
import { isApart } from '../../schema/apart.js';
import type { ChannelFacts, Listing, ListingFacts, ListingWords } from '../../schema/listing.js';

/** The half of a listing that is the same in every language. `joinWords` puts the halves together again. */
export function toFacts(listing: Listing): ListingFacts {
  const { name, nameLanguage, otherNames, description, wordsLanguage, area, ...others } = listing;
  const { eligibility, ...rest } = others;
  const { sources, operator, services, keywords, languagesChecked, ...facts } = rest;
  return dropAbsent({
    ...facts,
    // What ranks lower for its topic does so from the first view on: nothing moves when the details come.
    services: isApart(services, listing.kinds) ? services.slice(0, 1) : undefined,
    channels: listing.channels.map(toChannelFacts),
    mistakenFor: listing.mistakenFor && {
      kinds: listing.mistakenFor.kinds,
      instead: listing.mistakenFor.instead,
    },
  });
}

function toChannelFacts(channel: Listing['channels'][number]): ChannelFacts {
  const { label, display, ...facts } = channel;
  return dropAbsent({
    ...facts,
    display: display === defaultDisplay(channel) ? undefined : display,
  });
}

/** The half of a listing that is in one language. */
export function toWords(listing: Listing): ListingWords {
  const { name, nameLanguage, otherNames, description, wordsLanguage, area } = listing;
  const { eligibility, channels, mistakenFor } = listing;
  const labels = channels.flatMap(({ label }, index) => (label ? [[index, label] as const] : []));
  return dropAbsent({
    name,
    nameLanguage,
    otherNames,
    description,
    wordsLanguage,
    area,
    eligibility,
    labels: labels.length > 0 ? Object.fromEntries(labels) : undefined,
    mistaken: mistakenFor?.note,
  });
}
