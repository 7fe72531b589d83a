import type { Place } from '../schema/resource.js';
import { addressLine } from './address-line.js';

/** A link that shows a place in a map, and what it will open. */
export interface MapLink {
  readonly href: string;
  readonly opens: 'apple' | 'app' | 'osm';
}

/**
 * A link to a place for the phone's own map: `geo:` on Android, Apple Maps on Apple devices, OpenStreetMap
 * elsewhere. Undefined for a place without an address. Nothing is asked of anybody before the tap.
 */
export function mapLink(place: Place, platform: string): MapLink | undefined {
  if (!place.address) return undefined;
  const query = encodeURIComponent(addressLine(place));
  if (/android/i.test(platform)) return { href: `geo:0,0?q=${query}`, opens: 'app' };
  if (/iphone|ipad|ipod|mac/i.test(platform)) {
    return { href: `https://maps.apple.com/?daddr=${query}`, opens: 'apple' };
  }
  return { href: `https://www.openstreetmap.org/search?query=${query}`, opens: 'osm' };
}
