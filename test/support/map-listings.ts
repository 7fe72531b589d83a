import type { Listing } from '../../src/schema/listing.js';
import type { Kind } from '../../src/schema/vocabulary-terms.js';

/** A listing at a point. */
export function listingAt(
  id: string,
  longitude: number,
  latitude: number,
  kinds: readonly Kind[] = ['naloxone'],
): Listing {
  return {
    id,
    name: `Place ${id}`,
    description: 'Free naloxone.',
    kinds,
    services: [],
    regions: ['US-IL'],
    channels: [],
    place: { city: 'Springfield', region: 'US-IL', longitude, latitude, precision: 'exact' },
  };
}

/** As many listings as wanted, spread over the lower 48, always the same. */
export function manyListings(count: number): Listing[] {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const kinds: readonly Kind[] = [
    'naloxone',
    'harm-reduction',
    'treatment',
    'peer-support',
    'talk',
  ];
  return Array.from({ length: count }, (_, at) =>
    listingAt(`p${at}`, -122 + random() * 50, 31 + random() * 17, [
      kinds[at % kinds.length] as Kind,
    ]),
  );
}
