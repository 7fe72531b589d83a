import type { Country } from '../region/region-code.js';
import type { Listing, ListingDetails } from '../schema/listing.js';
import type { LanguagePack } from '../strings/language-pack.js';
import { withoutHeld } from './held-back.js';
import { mergeListings } from './merge-listings.js';
import { nationalListings } from './national.js';

/** Puts a host's own records into the bundled listings. Never throws: whoever joins the features sees to it. */
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
    const isSame = (Object.keys(parts) as (keyof Parts)[]).every(
      (key) => old?.[key] === parts[key],
    );
    if (!isSame) {
      const { nationalPages = [], nationalWords } = parts.pack;
      const national = [...nationalListings(nationalWords, parts.details), ...nationalPages];
      const bundled = mergeListings(
        national.filter(({ regions }) => regions.includes(parts.country)),
        parts.local,
      );
      this.#listings = withoutHeld(parts.own?.(bundled) ?? bundled, parts.held);
      this.#parts = parts;
    }
    return this.#listings;
  }
}
