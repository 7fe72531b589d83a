import type { Listing } from '../schema/listing.js';
import type { DatasetProblem, ParsedDataset } from '../schema/parse-dataset.js';
import type { InterfaceLanguage } from '../schema/vocabulary-terms.js';
import { mergeListings } from './merge-listings.js';
import { toListing } from './to-listing.js';

/** `merge`: beside the bundled records. `replace`: instead of them. */
export type DataMode = 'merge' | 'replace';

export interface HostRecords {
  readonly listings: readonly Listing[];
  readonly problems: readonly DatasetProblem[];
}

/** A host's own records as listings in one language, by the same publishing rule as ours, and what is wrong with the rest. */
export function toHostListings(
  { resources, problems }: ParsedDataset,
  language: InterfaceLanguage,
): HostRecords {
  const listings: Listing[] = [];
  const unfit: DatasetProblem[] = [];
  for (const resource of resources) {
    const listing = toListing(resource, language);
    if (listing) listings.push(listing);
    else {
      const message = 'shows nothing: it is not active, or has no place and no proved channel.';
      unfit.push({ record: resource.id, field: 'channels', message });
    }
  }
  return { listings, problems: [...problems, ...unfit] };
}

/** The bundled listings with a host's own. A national line for people in danger stays as it is, whatever a host says. */
export function withHostListings(
  bundled: readonly Listing[],
  own: readonly Listing[],
  mode: DataMode,
): readonly Listing[] {
  const kept = bundled.filter(isLifeline);
  const ids = new Set(kept.map(({ id }) => id));
  return mergeListings(
    mode === 'replace' ? kept : bundled,
    own.filter(({ id }) => !ids.has(id)),
  );
}

/** A whole country's line for a crisis, an overdose or a poisoning. */
function isLifeline({ regions, kinds, services, mistakenFor }: Listing): boolean {
  const isNational = regions.includes('US') || regions.includes('CA');
  const isForDanger =
    kinds.includes('crisis') || kinds.includes('use-with-me') || services.includes('poison-advice');
  return isNational && isForDanger && !mistakenFor;
}
