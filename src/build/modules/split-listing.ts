import { defaultDisplay } from '../../dataset/default-display.js';
import { dropAbsent } from '../../dataset/to-listing.js';
import { isApart } from '../../schema/apart.js';
import type {
  ChannelFacts,
  Listing,
  ListingFacts,
  ListingWords,
  MoreWords,
} from '../../schema/listing.js';

/** Stands behind all that anybody can use, screens below: what it says beside name and numbers can wait. */
function canWait({ audiences }: Listing): boolean {
  return !!audiences?.length && !audiences.includes('general');
}

/** Pages that stand behind all other channels and have no label, where they can wait. */
function websitesOf(listing: Listing): Listing['channels'] {
  const last = listing.channels.findLastIndex(({ type, label }) => type !== 'web' || label);
  return canWait(listing) ? listing.channels.slice(last + 1) : [];
}

/** The half of a listing that is the same in every language. `joinWords` puts the halves together again. */
export function toFacts(listing: Listing): ListingFacts {
  const { name, nameLanguage, otherNames, description, wordsLanguage, area, ...others } = listing;
  const { eligibility, ...rest } = others;
  const { sources, operator, services, keywords, languagesChecked, ...facts } = rest;
  return dropAbsent({
    ...facts,
    // What ranks lower for its topic does so from the first view on: nothing moves when the details come.
    services: isApart(services, listing.kinds) ? services.slice(0, 1) : undefined,
    channels: listing.channels
      .filter((channel) => !websitesOf(listing).includes(channel))
      .map(toChannelFacts),
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

/** The half of a listing that is in one language, without what can wait. */
export function toWords(listing: Listing): ListingWords {
  const { name, nameLanguage, wordsLanguage, area, channels, mistakenFor } = listing;
  const { otherNames, description, eligibility } = canWait(listing) ? {} : saidOf(listing);
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

function saidOf({ otherNames, description, eligibility }: Listing): MoreWords {
  return { otherNames, description, eligibility } as MoreWords;
}

/** What can wait of a listing's words; nothing of one that anybody can use. */
export function toMoreWords(listing: Listing): MoreWords {
  const websites = websitesOf(listing).map(toChannelFacts);
  return canWait(listing)
    ? dropAbsent({ ...saidOf(listing), websites: websites.length > 0 ? websites : undefined })
    : {};
}
