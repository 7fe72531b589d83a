import { warnOnce } from '../base/warn-once.js';
import type { Country } from '../region/region-code.js';
import type { Listing, ListingDetails } from '../schema/listing.js';
import type { LanguagePack } from '../strings/language-pack.js';
import { withoutHeld } from './held-back.js';
import { mergeListings } from './merge-listings.js';
import { nationalListings } from './national.js';

/** Puts a host's own records into the bundled listings. */
export type Blend = (bundled: readonly Listing[]) => readonly Listing[];

interface Parts {
  readonly pack: LanguagePack;
  readonly details: Readonly<Record<string, ListingDetails>> | undefined;
  readonly local: readonly Listing[];
  readonly country: Country;
  /** Puts a host's own records in, where it has any. */
  readonly own: Blend | undefined;
  /** A layer of the host's that is not read yet. */
  readonly held: unknown;
}

/**
 * The listings of the country and region in hand: the very same list while its parts stay the same, so that a
 * keystroke builds no new index. Another country's lines would outweigh this one's weaker matches in it.
 */
export class ListingsInHand {
  #parts: Parts | undefined;
  #listings: readonly Listing[] = [];

  of(parts: Parts): readonly Listing[] {
    const old = this.#parts;
    const isSame =
      old?.pack === parts.pack &&
      old.details === parts.details &&
      old.local === parts.local &&
      old.country === parts.country &&
      old.own === parts.own &&
      old.held === parts.held;
    if (!isSame) {
      const { nationalPages = [], nationalWords } = parts.pack;
      const national = [...nationalListings(nationalWords, parts.details), ...nationalPages];
      const bundled = mergeListings(
        national.filter(({ regions }) => regions.includes(parts.country)),
        parts.local,
      );
      this.#listings = withoutHeld(blended(bundled, parts.own), parts.held);
      this.#parts = parts;
    }
    return this.#listings;
  }
}

function blended(bundled: readonly Listing[], own: Blend | undefined): readonly Listing[] {
  try {
    return own?.(bundled) ?? bundled;
  } catch (error) {
    warnOnce(`could not add your records: ${String(error)}`);
    return bundled;
  }
}
