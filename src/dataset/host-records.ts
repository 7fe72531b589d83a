import type { Listing, ListingFacts } from '../schema/listing.js';
import { mergeListings } from './merge-listings.js';

/** `merge`: beside the bundled records. `replace`: instead of them. */
export type DataMode = 'merge' | 'replace';

/** The bundled listings with a host's own. A national line for people in danger stays as it is, whatever a host says. */
export function withHostListings(
  bundled: readonly Listing[],
  own: readonly Listing[],
  mode: DataMode,
): readonly Listing[] {
  const kept = bundled.filter(isForDanger);
  const ids = new Set(kept.map(({ id }) => id));
  return mergeListings(
    mode === 'replace' ? kept : bundled,
    own.filter(({ id }) => !ids.has(id)),
  );
}

/** A whole country's line for a crisis, an overdose or a poisoning. */
export function isForDanger({
  regions,
  kinds,
  services,
  mistakenFor,
}: Pick<ListingFacts, 'regions' | 'kinds' | 'mistakenFor'> &
  Partial<Pick<Listing, 'services'>>): boolean {
  const isNational = regions.includes('US') || regions.includes('CA');
  const isForDanger =
    kinds.includes('crisis') ||
    kinds.includes('use-with-me') ||
    services?.includes('poison-advice') === true;
  return isNational && isForDanger && !mistakenFor;
}
