import type { Listing } from '../schema/listing.js';

/**
 * Without what a layer hides or replaces, until it has been read: a number that a county pulled is not shown even for a moment.
 * Only of a layer that is at hand, as an object or as JSON. 988 stays, whatever a layer says.
 */
export function withoutHeld(listings: readonly Listing[], layer: unknown): readonly Listing[] {
  try {
    const { hide = [], replace = [] } =
      typeof layer === 'string' ? JSON.parse(layer) : (layer as never);
    const ids = [...hide, ...replace].map((entry) => entry?.id ?? entry);
    return listings.filter((listing) => !ids.includes(listing.id) || isKept(listing));
  } catch {
    // None, an address, or nothing that can be read.
    return listings;
  }
}

/** 988 of each country: no layer empties it or gives it another number. */
export function isKept({ id }: Pick<Listing, 'id'>): boolean {
  return /^(us|ca)-988-/.test(id);
}
