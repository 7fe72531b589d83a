import { isKept } from '../../../dataset/held-back.js';
import type { Listing } from '../../../schema/listing.js';
import type { Layer } from './layer.js';

/** What was there and is not any more: ids, names and ways of whole records, and single ways of others. */
export function goneOf(
  before: readonly Listing[],
  after: readonly Listing[],
  layers: readonly Layer[],
): ReadonlySet<string> {
  const ids = new Set(
    layers.flatMap(({ hide, replace }) => [...hide, ...replace].map(({ id }) => id)),
  );
  const now = new Map(after.map((listing) => [listing.id, listing]));
  return new Set(
    before
      .filter((listing) => ids.has(listing.id) && !isKept(listing))
      .flatMap(({ id, name, channels }) => {
        const left = now.get(id)?.channels.map(({ value }) => value);
        const values = channels.map(({ value }) => value);
        return left ? values.filter((value) => !left.includes(value)) : [id, name, ...values];
      }),
  );
}
