import { foldText } from '../../base/fold-text.js';
import { isObject, type Json } from './json.js';

const LONGEST = 60;

/**
 * An id from what stays the same when the rest of a record changes: its region, its name and where it is or, where that is
 * nowhere, how to reach it. Two branches of one name differ in their address. Undefined without a name and a region.
 */
export function recordId({ name, regions, place, channels }: Json): string | undefined {
  const [said] = isObject(name) ? Object.values(name) : [];
  const [region] = Array.isArray(regions) ? regions : [];
  if (typeof said !== 'string' || typeof region !== 'string') return undefined;
  const where = isObject(place) ? [place.address, place.city, place.postalCode] : [];
  const ways = Array.isArray(channels) ? channels.map((way) => isObject(way) && way.value) : [];
  const rest = where.some((part) => part) ? where : ways;
  const begin = slugOf(`${region} ${said}`).slice(0, LONGEST);
  return `${begin}-${shortHash([said, ...rest].map((part) => foldText(String(part ?? ''))).join('|'))}`.replace(
    /-+/g,
    '-',
  );
}

/** Lower-case letters, digits and single hyphens. */
export function slugOf(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Seven letters and digits that any other text is very unlikely to have (FNV-1a, two halves). */
export function shortHash(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two + text.charCodeAt(at), 0x9e3779b1) ^ (two >>> 15);
  }
  return ((one >>> 0) * 0x8_0000 + ((two >>> 0) & 0x7_ffff)).toString(36).slice(-8);
}
