import type { Place } from '../schema/resource.js';

/** A postal address in one line, as far as it is known: "12 Main St, Duluth, MN 55802". */
export function addressLine({ address, city, region, postalCode = '' }: Place): string {
  const lines = [address, city, `${region.slice(3)} ${postalCode}`.trim()];
  return lines.filter(Boolean).join(', ');
}
