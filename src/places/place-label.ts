import type { Near } from '../region/near.js';
import type { Strings } from '../strings/strings.js';
import type { FoundPlace } from './found-place.js';

/** Whether a place is as wide as a region: then there is nothing to measure from. */
function isWidePlace({ kind }: FoundPlace): boolean {
  return kind === 'region' || kind === 'country';
}

/** A place as it is said: "Tulsa, Oklahoma", "Oregon". */
export function placeLabel(
  place: FoundPlace,
  strings: Strings,
  regionNames: Readonly<Record<string, string>>,
): string {
  const { name, region, country } = place;
  const wider =
    region === country ? strings.place.countries[country] : (regionNames[region] ?? region);
  return isWidePlace(place) ? wider : `${name}, ${wider}`;
}

/** A place as the middle of distances; undefined for one that is as wide as a region. */
export function nearOf(place: FoundPlace, label: string): Near | undefined {
  if (isWidePlace(place)) return undefined;
  return {
    name: label,
    isApproximate: place.approximate ?? false,
    ...(place.point && { point: place.point }),
    ...(place.kind === 'postal' && /^\d{5}/.test(place.name) && { zip: place.name.slice(0, 5) }),
  };
}
